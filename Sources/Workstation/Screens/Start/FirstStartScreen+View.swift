import Complaints
import TerminalUI
import Wording

extension FirstStartScreen {
  public mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    let width = Dialog.textWidth(wanted: 70, on: session.size)
    let isLow = session.size.rows < 16
    let inside = Dialog(
      title: wording.firstStartTitle, content: Size(columns: width, rows: isLow ? 10 : 12)
    ).draw(on: &canvas, in: Chrome.body(of: session.size))
    let introduction = TextWrap.lines(wording.firstStartIntroduction, width: inside.width)
    let (head, rest) = inside.splitTop(inside.height < 9 ? 0 : isLow ? 1 : 2)
    if !head.isEmpty {
      canvas.write(introduction.first?.text ?? "", at: head.origin, width: head.width)
    }
    let (options, below) = rest.splitTop(min(3, max(1, inside.height - 5)))
    // In a narrow window the choices are said shorter.
    let existing = width < 60 ? wording.openExistingShort : wording.openExisting
    choice = Choice(
      [wording.startAnew, existing, wording.trySamples], chosen: choice.chosen)
    choice.draw(on: &canvas, in: options, focused: stop == .choice)
    let (form, foot) = below.splitTop(isLow ? 0 : 1).rest.splitTop(4)
    for (row, field) in fields.enumerated() {
      draw(field, on: &canvas, in: form.line(row), session)
    }
    let line = foot.line(foot.height - 1)
    buttons.draw(
      on: &canvas,
      at: Position(row: line.row, column: line.column + max(0, (line.width - buttons.width) / 2)),
      width: line.width, focused: stop == .buttons)
  }

  private mutating func draw(
    _ field: Field, on canvas: inout Canvas, in line: Rect, _ session: Session
  ) {
    let (label, rest) = line.splitLeft(15)
    canvas.write(
      TextWrap.truncated(name(of: field, session.wording), to: label.width), at: label.origin,
      width: label.width)
    let wanted = field == .prefix ? 9 : field == .path ? rest.width : 36
    let (place, beside) = rest.splitLeft(
      min(wanted, rest.width), gap: session.size.columns < 60 ? 1 : 2)
    lines[field]?.drawBracketed(on: &canvas, in: place, focused: stop == .field(field))
    let remark = remark(on: field, session, width: beside.width)
    canvas.write(remark, at: beside.origin, style: .notice, width: beside.width)
  }

  private func name(of field: Field, _ wording: Wording) -> String {
    switch field {
    case .unit: wording.unitName
    case .prefix: wording.numberPrefix
    case .officer: wording.yourName
    case .contact: wording.deskPhone
    case .path: wording.filePath
    }
  }

  /// What stands beside a field, as long as it fits whole.
  private func remark(on field: Field, _ session: Session, width: Int) -> String {
    let wording = session.wording
    switch field {
    case .contact: return CellWidth.of(wording.mayFollow) <= width ? wording.mayFollow : ""
    case .prefix:
      let shown = ComplaintNumber.isPrefix(prefix) ? prefix : "MDN"
      let first = ComplaintNumber(prefix: shown, year: session.today.year, serial: 1)
      let whole = wording.numbersWillBe(first.description)
      return CellWidth.of(whole) <= width ? whole : first.description
    case .unit, .officer, .path: return ""
    }
  }
}
