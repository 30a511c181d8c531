import Complaints
import TerminalUI
import Wording

/// What the first start asks, when there is no store yet.
public struct FirstStartScreen: Screen {
  /// What was wished.
  public enum Answer: Equatable, Sendable {
    case create(unit: String, prefix: String, officer: String, contact: String)
    case open(path: String)
    case sample
  }

  /// A line to fill in.
  enum Field: CaseIterable, Sendable {
    case unit, prefix, officer, contact, path
  }

  /// Where the keys go.
  enum Stop: Equatable, Sendable {
    case choice
    case field(Field)
    case buttons
  }

  /// What was wished; nil as long as nothing was, and when one leaves.
  public private(set) var answer: Answer?
  var choice: Choice
  var lines: [Field: LineEditor] = [:]
  var buttons: ButtonRow
  var stop = Stop.choice

  /// `backup` is the newest one that lies where the store would be.
  public init(_ wording: Wording, backup: String? = nil) {
    choice = Choice(
      [wording.startAnew, wording.openExisting, wording.trySamples], chosen: backup == nil ? 0 : 1)
    buttons = ButtonRow([wording.leave, wording.startWork])
    for field in Field.allCases {
      lines[field] = LineEditor(maximumLength: field == .prefix ? 6 : field == .path ? 500 : 80)
    }
    lines[.path]?.setText(backup ?? "")
  }

  public var context: Context { .firstStart }
  public var isTyping: Bool { true }

  /// The lines that the choice asks for.
  var fields: [Field] {
    switch choice.chosen {
    case 1: [.path]
    case 2: []
    default: [.unit, .prefix, .officer, .contact]
    }
  }

  var prefix: String { text(.prefix).uppercased() }

  private var stops: [Stop] { [.choice] + fields.map { .field($0) } + [.buttons] }

  public mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.quit), .command(.back): return Reaction([], .quit)
    case .key(let key): return press(key, &session)
    case .paste(let text):
      if case .field(let field) = stop { lines[field]?.insert(text) }
    case .command, .reply, .outside, .resumed, .changed, .tick, .concluded: break
    }
    return .none
  }

  private mutating func press(_ key: Key, _ session: inout Session) -> Reaction {
    switch stop {
    case .buttons:
      switch buttons.handle(key) {
      case .pressed(0): return Reaction([], .quit)
      case .pressed: return finish(&session)
      case .moved: return .none
      case .leftForward: move(by: 1)
      case .leftBackward: move(by: -1)
      case nil: session.tell(session.wording.unknownKey)
      }
      return .none
    case .choice where choice.handle(key): return .none
    case .field(let field) where lines[field]?.handle(key) == true: return .none
    case .choice, .field: break
    }
    if stop == .field(.prefix), !prefix.isEmpty, !ComplaintNumber.isPrefix(prefix) {
      session.tell(session.wording.firstStartNeedsPrefix)
    }
    switch key {
    case .tab, .enter, .down: move(by: 1)
    case .backTab, .up: move(by: -1)
    default: session.tell(session.wording.unknownKey)
    }
    return .none
  }

  private mutating func move(by step: Int) {
    let stops = stops
    let here = stops.firstIndex(of: stop) ?? 0
    stop = stops[(here + step + stops.count) % stops.count]
    if stop == .buttons { buttons.setFocus(0) }
  }

  /// Leaves with what was wished, or goes to what is still missing.
  private mutating func finish(_ session: inout Session) -> Reaction {
    switch choice.chosen {
    case 1:
      guard !text(.path).isEmpty else {
        return ask(for: .path, session.wording.firstStartNeedsPath, &session)
      }
      answer = .open(path: text(.path))
    case 2: answer = .sample
    default:
      for field in [Field.unit, .officer] where text(field).isEmpty {
        return ask(for: field, session.wording.firstStartNeedsNames, &session)
      }
      guard ComplaintNumber.isPrefix(prefix) else {
        return ask(for: .prefix, session.wording.firstStartNeedsPrefix, &session)
      }
      answer = .create(
        unit: text(.unit), prefix: prefix, officer: text(.officer), contact: text(.contact))
    }
    return Reaction([], .quit)
  }

  private mutating func ask(
    for field: Field, _ sentence: String, _ session: inout Session
  ) -> Reaction {
    stop = .field(field)
    session.tell(sentence)
    return .none
  }

  func text(_ field: Field) -> String { lines[field]?.text.trimmed ?? "" }
}
