import Complaints
import TerminalUI
import Wording

extension DashboardSheet {
  /// The figures under each key of the page's dimension.
  var rows: Sheet {
    guard case .by(let dimension) = page else { return Sheet() }
    var sheet = Sheet()
    let columns = self.columns
    let label = max(12, min(24, width - 2 - columns.reduce(0) { $0 + $1.width }))
    var head = [
      Sheet.Piece(
        column: 1, text: TextWrap.truncated(wording.name(dimension), to: label - 1), style: .bold)
    ]
    var edge = 1 + label
    for column in columns {
      let title = TextWrap.truncated(column.title, to: column.width - 1)
      let space = column.width - CellWidth.of(title)
      head.append(Sheet.Piece(column: edge + space, text: title, style: .bold))
      edge += column.width
    }
    sheet.add(head)
    let keys = figures.keys(of: dimension)
    if keys.isEmpty { sheet.add(wording.nothingCounted) }
    for key in keys {
      sheet.add(
        line(key, dimension, figures.rows[dimension]?[key] ?? Figures.Row(), columns, label))
    }
    return sheet
  }

  private struct Column {
    let title: String
    let width: Int
    let figure: Figure?
  }

  private var columns: [Column] {
    let shown: [(String, Figure?, Int)] =
      [(wording.columnHold, .open, 8)]
      + (isRunning ? [(wording.columnOverdue, Figure.overdue, 7)] : [])
      + (width >= 60 ? [(wording.name(.received), Figure.received, 8)] : [])
      + [(wording.name(.answered), .answered, 9)]
      + (width >= 60 ? [(wording.columnInTimeYesNo, nil, 22)] : [])
      + (width >= 100 ? [(wording.name(.closed), Figure.closed, 9)] : [])
    return shown.map { Column(title: $0.0, width: $0.2, figure: $0.1) }
  }

  private func line(
    _ key: String?, _ dimension: Dimension, _ row: Figures.Row, _ columns: [Column], _ label: Int
  ) -> [Sheet.Piece] {
    let title = wording.title(of: key, in: dimension, office: session.office)
    let slice = self.slice.narrowed(by: dimension, to: key)
    var pieces = [Sheet.Piece(column: 1, text: TextWrap.truncated(title, to: label - 1))]
    var edge = 1 + label
    for column in columns {
      if let figure = column.figure {
        let place = number(row[figure], figure, slice, at: 0, named: title)
        var piece = place.moved(to: edge + column.width - place.width)
        if figure == .overdue, row[figure] > 0 { piece.style = .late }
        pieces.append(piece)
      } else {
        pieces += inTime(row, slice, title, endingAt: edge + column.width)
      }
      edge += column.width
    }
    return pieces
  }

  /// As in `10 dari 11 (91 %)`, ending at a column.
  private func inTime(_ row: Figures.Row, _ slice: Slice, _ title: String, endingAt edge: Int)
    -> [Sheet.Piece]
  {
    let judged = row.answeredInTime + row.answeredLate
    guard judged > 0 else { return [Sheet.Piece(column: edge - 1, text: "-")] }
    var rest = Sheet.Piece(
      column: 0,
      text:
        "\(wording.ofWhole)\(wording.count(judged)) (\(wording.share(row.answeredInTime, of: judged)))"
    )
    rest.column = edge - rest.width
    var first = number(row.answeredInTime, .answeredInTime, slice, at: 0, named: title)
    first.column = rest.column - first.width
    return [first, rest]
  }

  /// Kelurahan against groups of categories, darker where more came in.
  var places: Sheet {
    var sheet = Sheet()
    let label = isWide ? 17 : 12
    let cell = isWide ? 7 : 5
    let (kelurahan, groups) = axes(most: max(1, (width - 2 - label) / cell))
    guard !kelurahan.isEmpty else {
      sheet.add(wording.nothingCounted)
      return sheet
    }
    var head: [Sheet.Piece] = []
    for (place, group) in groups.enumerated() {
      let title = TextWrap.truncated(name(group), to: cell - 1)
      head.append(
        Sheet.Piece(
          column: 1 + label + place * cell + cell - CellWidth.of(title), text: title, style: .bold))
    }
    sheet.add(head)
    let most = max(1, figures.places.values.max() ?? 1)
    for key in kelurahan {
      let title = wording.title(of: key, in: .kelurahan, office: session.office)
      var line = [Sheet.Piece(column: 1, text: TextWrap.truncated(title, to: label - 1))]
      for (index, group) in groups.enumerated() {
        let count = figures.places[Figures.Place(kelurahan: key, category: group)] ?? 0
        let edge = 1 + label + index * cell
        guard count > 0 else {
          line.append(Sheet.Piece(column: edge + cell - 1, text: "·"))
          continue
        }
        let place = number(
          count, .received,
          slice.narrowed(by: .kelurahan, to: key).narrowed(by: .category, to: group), at: 0,
          named: "\(title), \(name(group))")
        let column = edge + cell - place.width
        line.append(Sheet.Piece(column: column - 1, text: Bars.shade(count, of: most)))
        line.append(place.moved(to: column))
      }
      sheet.add(line)
    }
    sheet.add(wording.placesLegend)
    return sheet
  }

  /// The same as lines: one for each kelurahan and group that has any.
  var placeLines: Sheet {
    var sheet = Sheet()
    let (kelurahan, groups) = axes(most: .max)
    for key in kelurahan {
      for group in groups {
        let count = figures.places[Figures.Place(kelurahan: key, category: group)] ?? 0
        guard count > 0 else { continue }
        let title =
          "\(wording.title(of: key, in: .kelurahan, office: session.office)), \(name(group))"
        let narrowed = slice.narrowed(by: .kelurahan, to: key).narrowed(by: .category, to: group)
        sheet.add(line(title, .received, narrowed, nil, count))
      }
    }
    if sheet.lines.isEmpty { sheet.add(wording.nothingCounted) }
    return sheet
  }

  private func axes(most: Int) -> (kelurahan: [String?], groups: [String?]) {
    func ordered(_ dimension: Dimension) -> [String?] {
      figures.keys(of: dimension).filter { figures.rows[dimension]?[$0]?.received ?? 0 > 0 }
    }
    return (ordered(.kelurahan), Array(ordered(.category).prefix(most)))
  }

  private func name(_ group: String?) -> String {
    wording.title(of: group, in: .category, office: session.office)
  }
}
