import Replies
import TerminalUI
import Wording

extension ReviewPane {
  /// How wide the pane is, its rule included.
  static let width = 29

  /// Whether there is room for it beside an answer.
  static func fits(_ size: Size) -> Bool { size.columns >= 72 && size.rows >= 18 }

  /// The heading: how many of the parts are there.
  func heading(_ wording: Wording) -> String {
    guard let review, !review.isForeign else { return wording.reviewHeading }
    return wording.partsTicked(
      review.parts.filter(\.state.isFine).count, of: review.parts.count)
  }

  /// The parts ticked off, and below them what is said of the current remark.
  func draw(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    let wording = session.wording
    guard let review else { return }
    let said = sayings(wording, width: area.width - 1)
    let parts =
      review.isForeign
      ? [] : shownParts(review, rows: area.height - min(said.count, Self.mostSaid) - 1)
    for (row, tick) in parts.enumerated() {
      draw(tick, on: &canvas, in: area.line(row), wording)
    }
    let (_, below) = area.splitTop(parts.count)
    guard below.height > 1 else { return }
    canvas.write("├", at: Position(row: below.row, column: area.column - 1))
    canvas.horizontalLine(at: below.origin, width: below.width)
    let room = below.splitTop(1).rest
    for (row, line) in fitted(said, rows: room.height, width: area.width - 1).enumerated() {
      let place = room.line(row).inset(columns: 1)
      canvas.write(line.text, at: place.origin, style: line.style, width: area.width - 1)
    }
  }

  /// Rows that the words of a remark may take before parts that are there give way.
  private static let mostSaid = 8

  private typealias Line = (text: String, style: Style)

  private func sayings(_ wording: Wording, width: Int) -> [Line] {
    guard let remark = current else {
      let said = review?.isForeign == true ? wording.notIndonesian : wording.nothingRemarked
      return TextWrap.lines(said, width: width).map { ($0.text, .plain) }
    }
    let style: Style = remark.level == .must ? .bold : .plain
    let said = TextWrap.lines(wording.message(remark), width: width).map { ($0.text, style) }
    return said + [(wording.remarkKeys(hasSuggestion: remark.edit != nil), .mark)]
  }

  /// All lines where they fit; else the words are cut, never the keys.
  private func fitted(_ lines: [Line], rows: Int, width: Int) -> [Line] {
    guard lines.count > rows, rows > 1, let last = lines.last, current != nil else {
      return Array(lines.prefix(rows))
    }
    let cut = TextWrap.truncated(lines[rows - 2].text + "…", to: width)
    return lines.prefix(rows - 2) + [(cut, lines[rows - 2].style), last]
  }

  /// What is missing, and of the rest as much as there is room for, in the order of an answer.
  private func shownParts(_ review: Review, rows: Int) -> [PartOfAnswer.Tick] {
    let missing = review.parts.count { !$0.state.isFine }
    var fine = max(0, rows - missing)
    return review.parts.filter { tick in
      guard tick.state.isFine else { return true }
      fine -= 1
      return fine >= 0
    }
    .prefix(max(0, rows)).map { $0 }
  }

  private func draw(
    _ tick: PartOfAnswer.Tick, on canvas: inout Canvas, in line: Rect, _ wording: Wording
  ) {
    let (mark, style, level): (String, Style, RemarkLevel?) =
      switch tick.state {
      case .present: ("ok", .ok, nil)
      case .notOwed: ("  ", .plain, nil)
      case .missing(.must): ("!!", .late, .must)
      case .missing(.should): ("--", .plain, .should)
      }
    canvas.write(" \(mark) ", at: line.origin, style: style, width: 4)
    let name = line.splitLeft(4).rest
    canvas.write(wording.label(tick.part), at: name.origin, width: name.width)
    guard let level else { return }
    let word = wording.label(level)
    let column = line.column + line.width - CellWidth.of(word)
    canvas.write(word, at: Position(row: line.row, column: column), width: CellWidth.of(word))
  }
}
