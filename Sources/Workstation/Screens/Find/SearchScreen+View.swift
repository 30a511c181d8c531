import Complaints
import TerminalUI
import Wording

extension SearchScreen {
  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    let isAnswered = !line.isEmpty && answered == line.text
    Chrome.drawTitle(
      wording.commandFind.title,
      right: isAnswered ? wording.hits(hits.count, isCut: hits.count == Self.limit) : "",
      on: &canvas, session)
    let (head, rest) = Chrome.body(of: session.size).splitTop(1).rest.splitTop(1)
    let (middle, foot) = rest.splitBottom(session.size.rows >= 16 ? 4 : 1)
    drawHits(on: &canvas, in: middle, isAnswered: isAnswered, session)
    drawFoot(on: &canvas, in: foot, session)
    let prompt = " \(wording.searchPrompt) "
    let (label, field) = head.splitLeft(CellWidth.of(prompt))
    canvas.write(prompt, at: label.origin, style: .bold)
    line.draw(
      on: &canvas, in: field.splitRight(1).rest, focused: !isInHits)
  }

  private mutating func drawHits(
    on canvas: inout Canvas, in area: Rect, isAnswered: Bool, _ session: Session
  ) {
    let (head, body) = area.splitTop(1)
    let columns = QueueColumns(width: area.width, layout: QueueLayout(size: session.size))
    let note = filter.isEmpty ? "" : session.wording.filtered(filter, office: session.office)
    columns.drawHead(on: &canvas, in: head, session, note: note)
    listHeight = max(1, body.height)
    guard !hits.isEmpty else {
      let text =
        line.isEmpty
        ? session.wording.searchHelp : isAnswered ? session.wording.nothingFits(line.text) : ""
      for (row, wrapped) in TextWrap.lines(text, width: max(1, body.width - 2)).prefix(body.height)
        .enumerated()
      {
        canvas.write(" " + wrapped.text, at: body.line(row).origin)
      }
      return
    }
    let hits = hits
    list.draw(on: &canvas, in: body, focused: isInHits) { canvas, line, index, isSelected in
      columns.draw(
        hits[index].row, isMarked: false, isSelected: isSelected, on: &canvas, in: line, session)
    }
  }

  /// Where the words stood in the chosen hit, and what the keys do.
  private func drawFoot(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    let (above, hint) = area.splitBottom(1)
    Chrome.drawHint(
      session.wording.searchHint(isTyping: isTyping), on: &canvas, in: hint, session,
      style: .notice)
    guard above.height > 1 else { return }
    canvas.horizontalLine(at: above.origin, width: above.width)
    guard let chosen, session.canOpen(chosen.row) else { return }
    let text =
      chosen.row.isSecret
      ? session.wording.secretInLists
      : chosen.excerpt.isEmpty ? session.wording.subject(of: chosen.row) : chosen.excerpt
    let inside = above.splitTop(1).rest
    for (row, wrapped) in TextWrap.lines(text, width: max(1, inside.width - 2))
      .prefix(inside.height).enumerated()
    {
      canvas.write(" " + wrapped.text, at: inside.line(row).origin, style: .quote)
    }
  }
}
