import Complaints
import TerminalUI
import Wording

extension DashboardSheet {
  /// The columns of one of two panes.
  private var pane: Int { isWide ? max(40, width / 2 + 1) - 1 : width }

  /// What came in and was closed in each of eight weeks, as bars.
  var weeks: Sheet {
    var sheet = Sheet()
    let label = 7
    let room = max(4, (pane - label - 12) / 2)
    let second = 1 + label + room + 5
    sheet.add([
      Sheet.Piece(column: 1, text: wording.weekHeading),
      Sheet.Piece(column: 1 + label, text: wording.name(.received)),
      Sheet.Piece(column: second, text: wording.name(.closed)),
    ])
    let most = max(1, figures.weeks.map { max($0.received, $0.closed) }.max() ?? 1)
    for week in figures.weeks {
      let counted: [(Figure, Int, Int)] = [
        (.received, week.received, 1 + label), (.closed, week.closed, second),
      ]
      var line = [Sheet.Piece(column: 1, text: wording.dayMonth(week.first))]
      for (figure, count, column) in counted {
        line.append(Sheet.Piece(column: column, text: Bars.bar(count, of: most, width: room)))
        line.append(
          number(
            count, figure, slice, at: column + room, week.period,
            named: wording.dayMonth(week.first), width: 4))
      }
      sheet.add(line)
    }
    return sheet
  }

  /// What came in under each key of a dimension, the most first; what is too little for a bar stands together.
  func bars(by dimension: Dimension, most shown: Int) -> Sheet {
    var sheet = Sheet()
    sheet.add(wording.receivedBy(dimension))
    let rows = figures.rows[dimension] ?? [:]
    let keys = figures.keys(of: dimension).filter { rows[$0]?.received ?? 0 > 0 }
    let isCut = keys.count > shown
    let first = Array(keys.prefix(isCut ? shown - 1 : shown))
    let rest = Set(keys.dropFirst(first.count))
    var parts = first.map {
      (
        wording.title(of: $0, in: dimension, office: session.office), Set([$0]),
        rows[$0]?.received ?? 0
      )
    }
    if isCut {
      parts.append((wording.others, rest, rest.reduce(0) { $0 + (rows[$1]?.received ?? 0) }))
    }
    let most = max(1, parts.map { $0.2 }.max() ?? 1)
    let label = min(18, max(12, pane * 2 / 5))
    let room = max(4, pane - label - 8)
    for (title, keys, count) in parts {
      sheet.add([
        Sheet.Piece(column: 1, text: TextWrap.truncated(title, to: label - 1)),
        Sheet.Piece(column: 1 + label, text: Bars.bar(count, of: most, width: room)),
        number(
          count, .received, slice.narrowed(by: dimension, toAnyOf: keys), at: 1 + label + room,
          named: title, width: 4),
      ])
    }
    return sheet
  }

  /// How much is open, and since when.
  var ages: Sheet {
    var sheet = Sheet()
    sheet.add([
      Sheet.Piece(column: 1, text: wording.name(.open)),
      number(figures[.open], .open, slice, at: 2 + CellWidth.of(wording.name(.open))),
      Sheet.Piece(
        column: 2 + CellWidth.of(wording.name(.open)) + wording.count(figures[.open]).count,
        text: wording.byAge),
    ])
    var flow = Flow(width: pane, gap: 2)
    for band in Figure.AgeBand.allCases {
      let label = wording.label(band)
      flow.add([
        Sheet.Piece(column: 0, text: label),
        number(figures[.aged(band)], .aged(band), slice, at: CellWidth.of(label) + 1),
      ])
    }
    sheet.add(flow.finished())
    return sheet
  }
}

/// Bars and signs drawn in cells; the number beside each says the same.
enum Bars {
  /// A bar of whole cells; what is not nothing has at least one.
  static func bar(_ count: Int, of most: Int, width: Int) -> String {
    guard count > 0, most > 0 else { return "" }
    return String(repeating: "█", count: max(1, min(width, count * width / most)))
  }

  /// How dark a cell of a map is: blank, then four steps up to the greatest.
  static func shade(_ count: Int, of most: Int) -> String {
    guard count > 0, most > 0 else { return " " }
    return ["░", "▒", "▓", "█"][min(3, (count - 1) * 4 / most)]
  }

  /// A row of numbers as small columns side by side.
  static func sparkline(_ counts: [Int]) -> String {
    let most = max(1, counts.max() ?? 1)
    let signs = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    return counts.map { $0 == 0 ? " " : signs[min(7, ($0 * 8 - 1) / most)] }.joined()
  }
}
