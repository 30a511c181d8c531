import Complaints
import TerminalUI
import Wording

extension ReplyScreen {
  /// How wide an answer is written at most: longer lines are hard to read.
  private static let widestAnswer = 90
  /// From here on the reporter's words stand beside the answer.
  private static let wide = 132
  /// The most rows the reporter's words take above the answer.
  private static let mostQuoted = 5

  public mutating func draw(on canvas: inout Canvas, _ session: Session) {
    Chrome.drawTitle(
      title(session), right: status(session), on: &canvas, session)
    guard let file else { return }
    let body = Chrome.body(of: session.size).splitTop(1).rest
    let remark = field.map { TextWrap.lines($0.remark(session), width: max(1, body.width - 2)) }
    // The last line of the remark stands in the row of the message.
    let (middle, foot) = body.splitBottom(max(1, min(remark?.count ?? 1, 2)))
    let words = CitizenWords(file, session)
    if session.size.columns >= Self.wide {
      drawBeside(words, on: &canvas, in: middle, session)
    } else if session.size.rows >= 18 {
      drawBelow(words, on: &canvas, in: middle, session)
    } else {
      drawAnswer(on: &canvas, in: middle)
    }
    drawFoot(on: &canvas, in: foot, session)
  }

  func title(_ session: Session) -> String {
    guard let file else { return session.wording.opening }
    let complaint = file.complaint
    let wording = session.wording
    let reporter = wording.reporter(complaint.words, identity: complaint.identity)
    let kind = wording.label(draft?.kind ?? wantedKind)
    guard session.size.columns >= 72 else { return "\(complaint.number) · \(kind)" }
    let from = "\(reporter), \(wording.label(complaint.channel))"
    return wording.replyTitle(complaint.number, reporter: from) + " · \(kind)"
  }

  /// When the draft was kept last.
  private func status(_ session: Session) -> String {
    guard let saved = draft?.savedAt else { return "" }
    let clock = saved.clock(at: session.offset)
    return session.size.columns >= 72
      ? session.wording.draftMark(clock) : session.wording.clock(clock)
  }

  private mutating func drawBelow(
    _ words: CitizenWords, on canvas: inout Canvas, in area: Rect, _ session: Session
  ) {
    let lines = words.quoted(width: area.width - 2, limit: min(Self.mostQuoted, area.height / 3))
    draw(lines, on: &canvas, in: area.inset(columns: 1))
    let (rule, answer) = area.splitTop(lines.count).rest.splitTop(1)
    canvas.horizontalLine(at: rule.origin, width: rule.width, title: session.wording.answerHeading)
    drawAnswer(on: &canvas, in: answer)
  }

  private mutating func drawBeside(
    _ words: CitizenWords, on canvas: inout Canvas, in area: Rect, _ session: Session
  ) {
    let (left, right) = area.splitLeft((area.width - 1) / 2, gap: 1)
    canvas.verticalLine(at: Position(row: area.row, column: left.width), height: area.height)
    let (leftRule, quoted) = left.splitTop(1)
    let (rightRule, answer) = right.splitTop(1)
    canvas.horizontalLine(
      at: leftRule.origin, width: leftRule.width, title: session.wording.citizenHeading)
    canvas.horizontalLine(
      at: rightRule.origin, width: rightRule.width, title: session.wording.answerHeading)
    canvas.write("┬", at: Position(row: area.row, column: left.width))
    let lines = words.quoted(width: quoted.width - 2, limit: quoted.height)
    draw(lines, on: &canvas, in: quoted.inset(columns: 1))
    drawAnswer(on: &canvas, in: answer)
  }

  private func draw(_ lines: [String], on canvas: inout Canvas, in area: Rect) {
    for (index, line) in lines.enumerated() {
      let place = area.line(index)
      canvas.write(line, at: place.origin, style: .quote, width: place.width)
    }
  }

  private mutating func drawAnswer(on canvas: inout Canvas, in area: Rect) {
    let width = min(area.width - 1, Self.widestAnswer)
    let inside = Rect(row: area.row, column: area.column + 1, width: width, height: area.height)
    editor.draw(on: &canvas, in: inside, focused: field == nil)
  }

  /// The blank being filled with what is said of it, or what the keys do.
  private mutating func drawFoot(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    guard field != nil else {
      let hint = session.wording.replyHint(narrow: session.size.columns < 72)
      Chrome.drawHint(hint, on: &canvas, in: area.line(area.height - 1), session)
      return
    }
    field?.draw(on: &canvas, in: area, session)
    let remark = TextWrap.lines(field?.remark(session) ?? "", width: max(1, area.width - 2))
    for (place, line) in remark.prefix(2).enumerated() {
      canvas.write(
        " " + line.text, at: Position(row: area.row + 1 + place, column: area.column),
        style: .notice, width: area.width)
    }
  }
}
