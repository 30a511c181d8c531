import Complaints
import TerminalUI
import Wording

extension SearchScreen {
  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    let isAnswered = !line.isEmpty && answered?.text == line.text
    let found =
      goesOn ? wording.searchingOn : wording.hits(hits.count, isCut: hits.count == Self.limit)
    Chrome.drawTitle(
      wording.commandFind.title,
      right: isAnswered ? found : "",
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
    let inView = list.visible(height: body.height).clamped(to: hits.indices)
    let columns = QueueColumns(
      width: area.width, layout: QueueLayout(size: session.size),
      numbers: hits[inView].lazy.map(\.row.number))
    let filtered = filter.isEmpty ? "" : session.wording.filtered(filter, office: session.office)
    let reading =
      answered.map { session.wording.reading(of: $0.query, office: session.office) } ?? ""
    let note = [line.isEmpty ? "" : reading, filtered].filter { !$0.isEmpty }.joined(
      separator: " · ")
    columns.drawHead(on: &canvas, in: head, session, note: note)
    listHeight = max(1, body.height)
    guard !hits.isEmpty else {
      let text =
        line.isEmpty
        ? session.wording.searchHelp
        : !isAnswered ? "" : goesOn ? "" : session.wording.nothingFits(line.text)
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
        Self.shown(hits[index], width: columns.subject), isMarked: false, isSelected: isSelected,
        on: &canvas, in: line, session)
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
    let inside = above.splitTop(1).rest
    let wording = session.wording
    var lines = [chosen.row.isSecret ? wording.secretInLists : wording.subject(of: chosen.row)]
    if !chosen.row.isSecret {
      lines.append(
        chosen.excerpt.hasMatch
          ? chosen.excerpt.marked : session.wording.foundBy(chosen.reason))
    }
    if chosen.reason == .subject, chosen.excerpt.hasMatch { lines.removeFirst() }
    let wrapped = lines.flatMap { TextWrap.lines($0, width: max(1, inside.width - 2)) }
    for (row, line) in wrapped.prefix(inside.height).enumerated() {
      canvas.write(" " + line.text, at: inside.line(row).origin, style: .quote)
    }
  }

  /// The row with what matched in the place of its subject, between marks.
  private static func shown(_ hit: SearchHit, width: Int) -> QueueRow {
    var row = hit.row
    if !row.isSecret, hit.excerpt.hasMatch { row.subject = hit.excerpt.marked(within: width) }
    return row
  }
}
