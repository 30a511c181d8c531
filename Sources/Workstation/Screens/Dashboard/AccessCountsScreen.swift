import Complaints
import TerminalUI
import Wording

/// How often each officer came to see citizens' data: today, in seven days, in thirty.
struct AccessCountsScreen: Screen {
  private static let spans = [1, 7, 30]
  private var table = Scroller("")

  var context: Context { .reading }

  mutating func begin(_ session: inout Session) -> Reaction {
    .ask(.accessCounts(from: session.today - 29, through: session.today))
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back), .key(.enter): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .reply(.accessCounts(let counts), _): table.setText(Self.text(counts, session))
    case .key(let key):
      if !table.handle(key) { session.tell(session.wording.unknownKey) }
    default: break
    }
    return .none
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    canvas.fill(canvas.bounds)
    Chrome.drawTitle(session.wording.commandAccess.title, right: "", on: &canvas, session)
    let body = Chrome.body(of: session.size).splitTop(1).rest
    let (text, foot) = body.splitBottom(1)
    table.draw(on: &canvas, in: text.inset(columns: 1), focused: true)
    let hint =
      session.wording.accessCountsHint + (table.hasMoreBelow ? session.wording.moreBelow : "")
    canvas.write(" " + hint, at: foot.origin, width: foot.width)
  }

  /// A heading, then a line for each officer and span; 38 columns hold it.
  private static func text(_ counts: AccessCounts, _ session: Session) -> String {
    let wording = session.wording
    let names = counts.days.keys.map { (id: $0, name: wording.officer($0, in: session.office)) }
      .sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    guard !names.isEmpty else { return wording.nobodySaw }
    var lines = [line("", AccessKind.allCases.map { wording.shortLabel($0) })]
    for (id, name) in names {
      lines.append(name)
      for days in spans {
        let first = session.today - (days - 1)
        lines.append(
          line(
            "  " + wording.lastDays(days),
            AccessKind.allCases.map {
              wording.count(counts.count($0, by: id, from: first, through: session.today))
            }))
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func line(_ label: String, _ cells: [String]) -> String {
    cells.reduce(label + String(repeating: " ", count: max(0, 10 - label.count))) { line, cell in
      line + String(repeating: " ", count: max(1, 7 - cell.count)) + cell
    }
  }
}
