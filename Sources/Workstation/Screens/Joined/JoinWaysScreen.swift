import Complaints
import TerminalUI
import Wording

/// The ways in which several reports of one matter come together.
struct JoinWaysScreen: Screen {
  /// What can be done about the same matter told more than once.
  enum Way: CaseIterable, Sendable {
    case addReporter, join, duplicate
  }

  private let id: ComplaintID
  private let seen: Int64
  private var list = ListView(count: Way.allCases.count)

  init(_ id: ComplaintID, seen: Int64) {
    self.id = id
    self.seen = seen
  }

  var context: Context { .list }
  var isOverlay: Bool { true }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .key(.enter): return choose(Way.allCases[list.selection])
    case .key(let key):
      if !list.handle(key, height: list.count) { session.tell(session.wording.unknownKey) }
    case .reply(.file(let file), _):
      return .replace(IntakeScreen(joining: FurtherReporter(of: file, session)))
    case .reply(.refused, _), .reply(.failed, _): return .pop()
    default: break
    }
    return .none
  }

  private func choose(_ way: Way) -> Reaction {
    switch way {
    case .addReporter: .ask(.file(id))
    case .join: .replace(JoinScreen(id, seen: seen, as: .joined))
    case .duplicate: .replace(JoinScreen(id, seen: seen, as: .duplicate))
    }
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    let inside = Overlay.box(
      wording.commandJoin.title, Size(columns: 52, rows: list.count), on: &canvas, session)
    list.draw(on: &canvas, in: inside, focused: true) { canvas, line, index, isSelected in
      let mark = isSelected ? "▶ " : "  "
      let label = mark + wording.label(of: Way.allCases[index])
      // What follows the colon explains, and is left out rather than cut.
      let shown = CellWidth.of(label) <= line.width ? label : String(label.prefix { $0 != ":" })
      canvas.write(
        TextWrap.truncated(shown, to: line.width), at: line.origin,
        style: isSelected ? .selected : .plain, width: line.width)
    }
  }
}

extension Wording {
  fileprivate func label(of way: JoinWaysScreen.Way) -> String {
    switch way {
    case .addReporter: wayAddReporter
    case .join: wayJoin
    case .duplicate: wayDuplicate
    }
  }
}
