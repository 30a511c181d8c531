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
    let (head, rest) = inside.splitTop(isLow ? 1 : 2)
    canvas.write(introduction.first?.text ?? "", at: head.origin, width: head.width)
    let (options, below) = rest.splitTop(3)
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
    let wanted = field == .prefix ? 7 : field == .path ? rest.width : 34
    let (place, beside) = rest.splitLeft(min(wanted, rest.width), gap: 2)
    lines[field]?.draw(on: &canvas, in: place, focused: stop == .field(field))
    let remark = remark(on: field, session)
    canvas.write(TextWrap.truncated(remark, to: beside.width), at: beside.origin, style: .notice)
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

  private func remark(on field: Field, _ session: Session) -> String {
    switch field {
    case .contact: return session.wording.mayFollow
    case .prefix:
      let shown = ComplaintNumber.isPrefix(prefix) ? prefix : "MDN"
      let first = ComplaintNumber(prefix: shown, year: session.today.year, serial: 1)
      return session.wording.numbersWillBe(first.description)
    case .unit, .officer, .path: return ""
    }
  }
}
