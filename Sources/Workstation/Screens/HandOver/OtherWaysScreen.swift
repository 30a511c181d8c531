import Complaints
import TerminalUI
import Wording

/// The ways beside pasting: the bare screen, a file, the printers there are, word of mouth.
struct OtherWaysScreen: Screen {
  private let isAgain: Bool
  private var ways: [OtherWay]
  private var list: ListView

  init(isAgain: Bool) {
    self.isAgain = isAgain
    ways = Self.ways(printers: [], terminal: false, isAgain: isAgain)
    list = ListView(count: ways.count)
  }

  var context: Context { .list }
  var isOverlay: Bool { true }

  private static func ways(printers: [String], terminal: Bool, isAgain: Bool) -> [OtherWay] {
    [.bare, .copy, .file] + printers.map { .print(.service($0)) }
      + (terminal ? [.print(.terminal)] : []) + [.print(.file)] + (isAgain ? [] : [.oral])
  }

  mutating func begin(_ session: inout Session) -> Reaction { Reaction([.outside(.printers)]) }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .outside(.printers(let names, let terminal), _):
      let chosen = ways[list.selection]
      ways = Self.ways(printers: names, terminal: terminal, isAgain: isAgain)
      list.setCount(ways.count)
      list.select(ways.firstIndex(of: chosen) ?? 0)
      return .none
    case .key(.enter): return .pop(.code(ways[list.selection].code))
    case .key(let key):
      if !list.handle(key, height: ways.count) { session.tell(session.wording.unknownKey) }
      return .none
    default: return .none
    }
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    let inside = Overlay.box(
      wording.otherWaysTitle, Size(columns: 52, rows: ways.count), on: &canvas, session)
    let ways = ways
    list.draw(on: &canvas, in: inside, focused: true) { canvas, line, index, isSelected in
      let mark = isSelected ? "▶ " : "  "
      canvas.write(
        TextWrap.truncated(mark + wording.label(of: ways[index]), to: line.width),
        at: line.origin, style: isSelected ? .selected : .plain, width: line.width)
    }
  }
}
