import Complaints
import TerminalUI
import Wording

extension QueueScreen {
  /// What the chosen row is about, so that it need not be opened to be known.
  func drawPreview(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    canvas.horizontalLine(at: area.origin, width: area.width)
    let inside = Rect(
      row: area.row + 1, column: 1, width: max(1, area.width - 2), height: area.height - 2)
    guard let row = selectedRow else {
      if let draft = selectedDraft(session) { drawText(draft.text, on: &canvas, in: inside) }
      return
    }
    guard canOpen(row, session) else {
      drawText(session.wording.secretToYou, on: &canvas, in: inside)
      return
    }
    let title =
      row.isSecret ? "── \(row.number) " : "── \(row.number) · \(session.wording.subject(of: row)) "
    canvas.write(TextWrap.truncated(title, to: area.width), at: area.origin, style: .bold)
    if row.isSecret { return drawText(session.wording.secretInLists, on: &canvas, in: inside) }
    guard let file = preview, file.complaint.id == row.id else { return }
    let facts = ComplaintLines(file, session)
    var lines = TextWrap.lines(facts.who, width: inside.width).prefix(2).map(\.text)
    lines.append(facts.deadline)
    if let readers = facts.readers { lines.append(readers) }
    if inside.height > 4 { lines.append("") }
    for (index, text) in lines.enumerated() where index < inside.height {
      canvas.write(TextWrap.truncated(text, to: inside.width), at: inside.line(index).origin)
    }
    let rest = inside.splitTop(lines.count).rest
    drawText(
      PersonalNumbers.masking(file.complaint.words.body ?? ""), on: &canvas, in: rest)
  }

  private func drawText(_ text: String, on canvas: inout Canvas, in area: Rect) {
    let lines = TextWrap.lines(String(text.prefix(2_000)), width: area.width)
    for (index, line) in lines.prefix(area.height).enumerated() {
      let isCut = index == area.height - 1 && lines.count > area.height
      canvas.write(
        isCut ? TextWrap.truncated(line.text + " …", to: area.width) : line.text,
        at: area.line(index).origin, width: area.width)
    }
  }
}
