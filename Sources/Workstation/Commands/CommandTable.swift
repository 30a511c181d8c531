import Complaints
import TerminalUI

/// The one table of commands: dispatch, function bar, help, palette, menu and the key page are made from it.
public enum CommandTable {
  public static let all: [Command] =
    everywhere + ofDesk + ofComplaint + ofWriting + ofSuggesting + ofSettings + ofOfficers
    + ofOversight
    + ofCollection

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  public static subscript(id: CommandID) -> Command {
    guard let command = byID[id] else { preconditionFailure("a command without a row: \(id)") }
    return command
  }

  /// The command a key gives to a role in a context; letters give none while text is typed.
  public static func command(
    for key: Key, in context: Context, isTyping: Bool, role: Role = .officer
  ) -> CommandID? {
    bindings(of: role)[context]?[key].flatMap { $0.isLetter && isTyping ? nil : $0.id }
  }

  /// What the ten function keys do for a role in a context.
  public static func functionKeys(in context: Context, role: Role) -> [Command?] {
    let keys = bindings(of: role)[context] ?? [:]
    return (1...10).map { number in keys[.function(number)].map { Self[$0.id] } }
  }

  /// Two commands under one key in one context: there must be none, and a test says so.
  public static func clashes(for role: Role) -> [String] {
    var clashes: [String] = []
    for context in Context.allCases {
      var taken: [Key: CommandID] = [:]
      for command in all where command.contexts.contains(context) {
        for key in command.keys(for: role) + command.letters.flatMap(letterKeys) {
          if let other = taken[key] { clashes.append("\(context): \(key) \(other) \(command.id)") }
          taken[key] = command.id
        }
      }
    }
    return clashes
  }

  private struct Binding {
    let id: CommandID
    let isLetter: Bool
  }

  private typealias Bindings = [Context: [Key: Binding]]

  private static let ofHandlers = bound(for: .officer)
  private static let ofAssigners = bound(for: .supervisor)

  private static func bindings(of role: Role) -> Bindings {
    Rights.of(role).contains(.assign) ? ofAssigners : ofHandlers
  }

  private static func bound(for role: Role) -> Bindings {
    var bindings: Bindings = [:]
    for command in all {
      for context in command.contexts {
        for key in command.keys(for: role) {
          bindings[context, default: [:]][key] = Binding(id: command.id, isLetter: false)
        }
        for key in command.letters.flatMap(letterKeys) {
          bindings[context, default: [:]][key] = Binding(id: command.id, isLetter: true)
        }
      }
    }
    return bindings
  }

  /// A capital means the same as its letter.
  private static func letterKeys(_ letter: Character) -> [Key] {
    let capital = Character(letter.uppercased())
    return capital == letter ? [.character(letter)] : [.character(letter), .character(capital)]
  }
}
