import Complaints
import TerminalUI
import Wording

extension DashboardScreen {
  public mutating func draw(on canvas: inout Canvas, _ session: Session) {
    drawTitle(on: &canvas, session)
    let (body, foot) = Chrome.body(of: session.size).splitTop(1).rest.splitBottom(1)
    height = max(1, body.height)
    guard let figures else { return }
    let draft = DashboardSheet(figures, self, session)
    sheet = isTable ? draft.tables : draft.charts
    let spots = sheet.spots
    focus = min(focus, max(0, spots.count - 1))
    scroll(to: spots.indices.contains(focus) ? spots[focus].line : 0)
    for row in 0..<body.height where sheet.lines.indices.contains(top + row) {
      for (place, piece) in sheet.lines[top + row].enumerated() {
        let isHere = spots.indices.contains(focus) && spots[focus] == (top + row, place)
        draw(piece, isHere: isHere, on: &canvas, in: body.line(row))
      }
    }
    let hint = session.wording.dashboardHint(
      isTable: isTable, hasMore: top + body.height < sheet.lines.count)
    Chrome.drawHint(hint, on: &canvas, in: foot, session)
  }

  private func draw(
    _ piece: Sheet.Piece, isHere: Bool, on canvas: inout Canvas, in line: Rect
  ) {
    let place = Position(row: line.row, column: line.column + piece.column)
    let room = line.width - piece.column
    guard room > 0 else { return }
    canvas.write(
      TextWrap.truncated(piece.text, to: room), at: place, style: isHere ? .selected : piece.style)
    if isHere { canvas.cursor = place }
  }

  /// Keeps the line of the cursor in view, and what stands above the first number.
  private mutating func scroll(to line: Int) {
    if focus == 0 { top = 0 }
    if line < top { top = line }
    if line >= top + height { top = line - height + 1 }
    top = max(0, min(top, sheet.lines.count - height))
  }

  private func drawTitle(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    let office =
      unit.flatMap { session.office.units[$0]?.name }
      ?? (session.office.units.count == 1 ? session.unit?.name : nil) ?? wording.allUnits
    let who =
      session.size.columns >= 72
      ? " · \(session.officer.shortName), \(wording.label(session.officer.role))" : ""
    Chrome.drawTitle(
      "\(wording.commandDashboard.title) · \(office)\(who)", right: "\(span(session)) ◄ ►",
      on: &canvas, session)
  }

  /// The period, with its days as long as it runs: `November 2026 (1-23)`.
  private func span(_ session: Session) -> String {
    if session.size.columns < 72, period.kind == .month {
      return session.wording.shortMonth(of: period.first)
    }
    let title = session.wording.title(period)
    guard period.contains(session.today), period.kind == .month else { return title }
    return "\(title) (1-\(session.today.day))"
  }
}
