import Complaints
import Replies
import TerminalUI
import Wording

extension ComplaintScreen {
  public mutating func draw(on canvas: inout Canvas, _ session: Session) {
    guard let file else {
      Chrome.drawTitle(session.wording.opening, right: "", on: &canvas, session)
      return
    }
    let lines = ComplaintLines(file, session)
    let narrow = session.size.columns < 72
    let state =
      narrow
      ? session.wording.narrowState(
        file.complaint.status, outcome: file.complaint.outcome,
        next: file.complaint.nextStep, wasReopened: file.complaint.wasReopened)
      : lines.state
    Chrome.drawTitle(lines.title, right: state, on: &canvas, session)
    let body = Chrome.body(of: session.size).splitTop(1).rest
    var head =
      narrow
      ? [lines.shortDeadline, lines.reporter]
      : [lines.deadline, session.wording.reporterHeading + "  " + lines.reporter]
    if session.size.rows >= 16 {
      head.append(narrow ? lines.content : session.wording.contentHeading + "  " + lines.content)
    }
    if session.size.rows >= 16, let joined = lines.joined { head.append(joined) }
    if let readers = lines.readers { head.append(readers) }
    for (index, text) in head.enumerated() {
      let line = body.line(index)
      canvas.write(
        " " + TextWrap.truncated(text, to: line.width - 2), at: line.origin,
        style: index == 0 ? deadlineStyle(session) : .plain, width: line.width)
    }
    if !narrow, !isOnlyToRead {
      drawWhyHint(on: &canvas, in: body.line(0), beside: head[0], session)
    }
    let rest = body.splitTop(head.count).rest
    let (middle, foot) = rest.splitBottom(footHeight(session))
    drawThread(on: &canvas, in: middle, session)
    drawFoot(on: &canvas, in: foot, lines, session)
  }

  /// The key that counts the deadline out, where there is room beside it.
  private func drawWhyHint(
    on canvas: inout Canvas, in line: Rect, beside deadline: String, _ session: Session
  ) {
    let hint = session.wording.whyKeyHint + " "
    let column = line.width - CellWidth.of(hint)
    guard CellWidth.of(deadline) + 2 < column else { return }
    canvas.write(hint, at: Position(row: line.row, column: column))
  }

  private func footHeight(_ session: Session) -> Int {
    guard session.size.rows >= 18 else { return 1 }
    return alikeLine(session) == nil ? 3 : 4
  }

  /// How many complaints and answers are alike; nil where there are none, or they are not known yet.
  private func alikeLine(_ session: Session) -> String? {
    guard let alike, !alike.twins.isEmpty || !alike.answers.isEmpty else { return nil }
    return session.wording.alikeSummary(
      twins: alike.twins.count, answers: alike.answers.count, joined: file?.joined.count ?? 0)
  }

  private mutating func drawThread(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    let (rule, rest) = area.splitTop(1)
    canvas.horizontalLine(at: rule.origin, width: rule.width)
    let count = file?.thread.count ?? 0
    let inside = Rect(row: rest.row, column: 1, width: max(1, rest.width - 2), height: rest.height)
    if let file, threadWidth != inside.width {
      if threadWidth > 0, !thread.hasMoreBelow { showsNewest = true }
      let text = ThreadText(file, session, width: inside.width).text
      hidden = TextGate.tokenCount(text) + TextGate.tokenCount(ComplaintLines(file, session).title)
      thread.setText(text)
      threadWidth = inside.width
    }
    let warning = hidden > 0 ? session.wording.hiddenCharacters(hidden) + " " : ""
    canvas.write(
      "── \(session.wording.conversation(count)) \(warning)", at: rule.origin, width: rule.width)
    if showsNewest { thread.scrollToEnd() }
    showsNewest = false
    thread.draw(on: &canvas, in: inside, focused: true)
    Chrome.markMore(thread.hasMoreBelow, on: &canvas, in: rule, session)
  }

  private func drawFoot(
    on canvas: inout Canvas, in area: Rect, _ lines: ComplaintLines, _ session: Session
  ) {
    guard area.height >= 3, !isOnlyToRead else {
      if isOnlyToRead {
        Chrome.drawHint(
          session.wording.readingHint, on: &canvas, in: area.line(area.height - 1), session)
        return
      }
      Chrome.drawHint(lines.shortNextStep.startingInCapital, on: &canvas, in: area.line(0), session)
      return
    }
    let rule = area.line(0)
    canvas.horizontalLine(at: rule.origin, width: rule.width)
    let back = " \(session.wording.escapeGoesBack) "
    canvas.write(
      back, at: Position(row: rule.row, column: max(0, rule.width - CellWidth.of(back) - 1)))
    if area.height > 3, let alike = alikeLine(session) {
      Chrome.drawHint(alike, on: &canvas, in: area.line(1), session)
    }
    Chrome.drawHint(
      session.wording.complaintHint, on: &canvas, in: area.line(area.height - 2), session)
    Chrome.drawHint(lines.nextStep, on: &canvas, in: area.line(area.height - 1), session)
  }

  private func deadlineStyle(_ session: Session) -> Style {
    guard let due = file?.due else { return .plain }
    if due <= session.today.start(at: session.offset) { return .late }
    return due <= session.today.end(at: session.offset) ? .today : .plain
  }
}
