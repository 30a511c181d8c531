import Complaints
import TerminalUI
import Wording

/// One command: its keys, its words, and when it can be given.
///
/// All screens, bars and pages are made from these.
public struct Command: Sendable {
  public let id: CommandID
  /// Where it is offered.
  public let contexts: Set<Context>
  /// Keys that hold wherever it is offered, also while typing.
  public let keys: [Key]
  /// The same for those who assign work, where theirs differ.
  public var keysOfAssigner: [Key]?
  /// Letters that hold where nothing is typed.
  public let letters: [Character]
  public let risk: Risk
  let words: @Sendable (Wording) -> CommandWords
  let needs: @Sendable (Situation) -> Availability

  /// The keys that hold for a role.
  public func keys(for role: Role) -> [Key] {
    Rights.of(role).contains(.assign) ? keysOfAssigner ?? keys : keys
  }

  /// What giving a command can do.
  public enum Risk: String, Sendable {
    /// Changes nothing that is remembered.
    case none
    /// Makes an entry that can be undone.
    case undoable
    /// Asks first, with the harmless button as default.
    case asksFirst
  }

  public func words(in wording: Wording) -> CommandWords { words(wording) }

  /// Whether it can be given here and now, and if not why not.
  public func availability(_ situation: Situation) -> Availability {
    guard contexts.contains(situation.context) else { return .hidden }
    if risk != .none, situation.isReadOnly { return .disabled(situation.wording.readOnlyStore) }
    if risk != .none, Rights.onlyReads(situation.officer.role) {
      return .disabled(situation.wording.readOnlyRole)
    }
    return needs(situation)
  }
}

/// Whether a command can be given.
public enum Availability: Equatable, Sendable {
  case enabled
  case disabled(String)
  case hidden
}
