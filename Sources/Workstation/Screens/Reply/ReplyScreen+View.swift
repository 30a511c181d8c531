import Complaints
import TerminalUI
import Wording

extension ReplyScreen {
  public mutating func draw(on canvas: inout Canvas, _ session: Session) {
    Chrome.drawTitle(
      title(session), right: status(session), on: &canvas, session)
    guard let file else { return }
    let body = Chrome.body(of: session.size).splitTop(1).rest
    let remark = field.map { TextWrap.lines($0.remark(session), width: max(1, body.width - 2)) }
    // The last line of the remark stands in the row of the message.
    let (middle, foot) = body.splitBottom(max(1, min(remark?.count ?? 1, 2)))
    let (answer, remarks) = middle.splitBottom(remarkLines(session, width: middle.width).count)
    AnswerLayout(words: CitizenWords(file, session), pane: pane).draw(
      &editor, focused: field == nil, on: &canvas, in: answer, session)
    drawRemark(on: &canvas, in: remarks, session)
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

  /// What the supervisor asks for, above what the keys do; on two lines at most.
  private func remarkLines(_ session: Session, width: Int) -> [String] {
    guard let remark = sentBackRemark(session) else { return [] }
    let lines = TextWrap.lines(remark, width: max(1, width - 2)).map(\.text)
    guard lines.count > 2 else { return lines }
    return [lines[0], TextWrap.truncated(lines[1] + "…", to: width - 2)]
  }

  private func drawRemark(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    for (place, line) in remarkLines(session, width: area.width).enumerated() {
      canvas.write(
        " " + line, at: area.line(place).origin, style: .bold, width: area.width)
    }
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
