import Complaints
import TerminalUI
import Wording

extension QueueScreen {
  public mutating func draw(on canvas: inout Canvas, _ session: Session) {
    layout = QueueLayout(size: session.size)
    drawTitle(on: &canvas, session)
    let body = Chrome.body(of: session.size).splitTop(1).rest
    let (main, foot) = body.splitBottom(layout.previewHeight + (session.size.rows >= 14 ? 1 : 0))
    if layout.sidebarWidth == 0 {
      if isInSidebar {
        drawSidebar(on: &canvas, in: main, session)
      } else {
        drawList(on: &canvas, in: main, session)
      }
    } else {
      let (side, rest) = main.splitLeft(layout.sidebarWidth, gap: 1)
      drawSidebar(on: &canvas, in: side, session)
      canvas.verticalLine(at: Position(row: main.row, column: side.width), height: main.height)
      drawList(on: &canvas, in: rest, session)
    }
    if layout.previewHeight > 0 { drawPreview(on: &canvas, in: foot, session) }
    if foot.height > 0 {
      let hint = foot.line(foot.height - 1)
      canvas.write(
        " "
          + TextWrap.truncated(
            session.wording.queueHint(narrow: session.size.columns < 72), to: hint.width - 1),
        at: hint.origin, width: hint.width)
    }
  }

  private func drawTitle(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    let unit = session.unit?.name ?? ""
    let narrow = session.size.columns < 72
    let count = session.count(of: queue).map { " (\(wording.count($0)))" } ?? ""
    let here = wording.title(queue) + count
    let time = wording.clock(session.now, at: session.offset)
    let day =
      session.isSample ? wording.dayMonth(session.today) : wording.shortDate(session.today)
    if narrow {
      Chrome.drawTitle(
        here, right: time, on: &canvas, session)
    } else {
      Chrome.drawTitle(
        "Loket · \(unit) · \(session.officer.shortName)", right: "\(here)   \(day) \(time)",
        on: &canvas,
        session)
    }
  }

  private func drawSidebar(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    let queues = session.queues
    var shown = ListView(
      count: queues.count, selection: queues.firstIndex(of: queue) ?? 0)
    for index in shown.visible(height: area.height) {
      let queue = queues[index]
      let line = area.line(index - shown.top)
      let isHere = queue == self.queue
      let style: Style = isHere && isInSidebar ? .selected : isHere ? .bold : .plain
      let name = session.wording.title(queue)
      let number = session.count(of: queue).map { session.wording.shortCount($0) } ?? ""
      let marked = session.mark(of: queue) + number
      let count = CellWidth.of(name) + 2 + marked.count <= line.width ? marked : number
      let title = TextWrap.truncated(name, to: max(1, line.width - 2 - count.count))
      canvas.fill(line, style: style)
      canvas.write((isHere ? "▸" : " ") + title, at: line.origin, style: style, width: line.width)
      canvas.write(
        count, at: Position(row: line.row, column: line.column + max(0, line.width - count.count)),
        style: style)
      if isHere, isInSidebar { canvas.cursor = line.origin }
    }
  }

  private mutating func drawList(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    let (head, body) = area.splitTop(1)
    let drafts = intakeDrafts(session)
    list.setCount(rows.count + drafts.count)
    let inView = list.visible(height: body.height).clamped(to: rows.indices)
    let columns = QueueColumns(
      width: area.width, layout: layout, numbers: rows[inView].lazy.map(\.number))
    columns.drawHead(on: &canvas, in: head, session, note: filterNote(session))
    if list.isEmpty {
      let text =
        lookedTo != nil
        ? session.wording.stillLooking
        : filter.isEmpty ? session.wording.emptiness(queue) : session.wording.nothingUnderFilter
      let lines = TextWrap.lines(text, width: max(1, body.width - 2))
      for (row, line) in lines.prefix(body.height).enumerated() {
        canvas.write(" " + line.text, at: body.line(row).origin, width: body.width)
      }
      if !isInSidebar { canvas.cursor = body.origin }
      return
    }
    let rows = rows
    let marked = marked
    let writers = writers
    list.draw(on: &canvas, in: body, focused: !isInSidebar) { canvas, line, index, selected in
      if rows.indices.contains(index) {
        let row = rows[index]
        columns.draw(
          row, isMarked: marked.contains(row.id), isSelected: selected, writer: writers[row.id],
          on: &canvas, in: line, session)
      } else {
        columns.draw(
          drafts[index - rows.count], isSelected: selected, on: &canvas, in: line, session)
      }
    }
  }

  private func filterNote(_ session: Session) -> String {
    filter.isEmpty ? "" : session.wording.filtered(filter, office: session.office)
  }
}
