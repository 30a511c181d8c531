import Complaints
import TerminalUI

/// The fields of a form, the one that is being filled in, and how keys go among them.
struct FormFields: Sendable {
  var fields: [FormField]
  var focus = 0
  /// The first row in view at the last drawing.
  var top = 0

  init(_ fields: [FormField]) { self.fields = fields }

  /// What a key came to.
  enum Outcome: Equatable {
    case handled
    case leftForward, leftBackward
    /// The list of the field is wanted, narrowed by what was typed.
    case pick(String)
    case unused
  }

  /// The field that is being filled in.
  var current: FormField {
    get { fields[focus] }
    set { fields[focus] = newValue }
  }

  subscript(name: String) -> String {
    get { fields.first { $0.name == name }?.value ?? "" }
    set {
      guard let place = index(of: name) else { return }
      fields[place].value = newValue
    }
  }

  /// Whether something was cut or copied in the field that can be put in again.
  var canPaste: Bool { current.isText && !current.text.clipboard.isEmpty }

  func index(of name: String) -> Int? { fields.firstIndex { $0.name == name } }

  mutating func go(to name: String) {
    if let place = index(of: name) { focus = place }
  }

  /// What stands in the fields, by name; empty ones left out.
  var values: [String: String] {
    Dictionary(
      fields.filter { !$0.value.isEmpty }.map { ($0.name, $0.value) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Puts values back into the fields that have them.
  mutating func restore(_ values: [String: String]) {
    for place in fields.indices {
      if let value = values[fields[place].name] { fields[place].value = value }
    }
  }

  /// The first required field in which nothing stands.
  var firstMissing: FormField? {
    fields.first { $0.isRequired && $0.value.trimmed.isEmpty }
  }

  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .tab: return move(by: 1)
    case .backTab: return move(by: -1)
    default: break
    }
    switch current.kind {
    case .text: return current.text.handle(key) ? .handled : .unused
    case .choice: return handleChoice(key)
    case .line, .date:
      switch key {
      case .enter, .down: return move(by: 1)
      case .up: return move(by: -1)
      default: return current.line.handle(key) ? .handled : .unused
      }
    }
  }

  private mutating func handleChoice(_ key: Key) -> Outcome {
    switch key {
    case .enter, .down: return move(by: 1)
    case .up: return move(by: -1)
    case .left: current.step(by: -1)
    case .right, .character(" "): current.step(by: 1)
    case .backspace, .delete:
      if current.canBeEmpty { current.value = "" }
    case .character(let letter): return .pick(String(letter))
    default: return .unused
    }
    return .handled
  }

  private mutating func move(by distance: Int) -> Outcome {
    let next = focus + distance
    guard fields.indices.contains(next) else { return distance > 0 ? .leftForward : .leftBackward }
    focus = next
    return .handled
  }
}
