import Complaints
import Replies
import TerminalUI
import Wording

extension IntakeScreen {
  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    let saved = savedAt.map { wording.draftMark($0.clock(at: session.offset)) }
    let number = lead.map { wording.joiningTo($0.number) } ?? wording.notYetNumbered
    // Where there is room for one of them, that it is kept matters more.
    let right =
      session.size.columns >= 72
      ? [saved, number].compactMap { $0 }.joined(separator: " · ") : saved ?? number
    Chrome.drawTitle(wording.intakeTitle, right: right, on: &canvas, session)
    var body = Chrome.body(of: session.size).splitTop(1).rest
    if let word = EmergencyWords.first(in: fields["story"]) {
      let (line, rest) = body.splitTop(1)
      canvas.fill(line, style: .late)
      canvas.write(
        " "
          + TextWrap.truncated(
            wording.emergency(word, narrow: line.width < 76), to: line.width - 2),
        at: line.origin,
        style: .late.adding(.bold), width: line.width)
      body = rest
    }
    var (main, foot) = body.splitBottom(1)
    Chrome.drawHint(hint(session), on: &canvas, in: foot, session)
    if session.size.rows >= 18, let twin = twinLine(session) {
      let (rest, line) = main.splitBottom(1)
      main = rest
      canvas.write(
        " " + TextWrap.truncated(twin, to: line.width - 2), at: line.origin, style: .bold,
        width: line.width)
    }
    if session.size.columns >= 120 {
      drawSideBySide(on: &canvas, in: main, session)
    } else {
      drawStacked(on: &canvas, in: main, session)
    }
  }

  private func hint(_ session: Session) -> String {
    // Without a pane the next proposal stands where the keys are explained.
    if session.size.columns < 72, fields.current.hint.isEmpty,
      let next = proposalLines(session, width: session.size.columns).first
    {
      return next
    }
    return fields.current.hint.isEmpty
      ? session.wording.intakeHint(narrow: session.size.columns < 72) : fields.current.hint
  }

  private mutating func drawStacked(
    on canvas: inout Canvas, in area: Rect, _ session: Session
  ) {
    let wording = session.wording
    let wanted = rest.height(width: area.width - 2)
    let least = max(3, min(area.height / 3, 6))
    let below = min(wanted, area.height - least - 2)
    let (top, bottom) = area.splitBottom(below + 1)
    if session.size.columns >= 72 {
      let (story, pane) = top.splitLeft(top.width - Self.paneWidth, gap: 1)
      drawStory(on: &canvas, in: story, wording)
      canvas.verticalLine(
        at: Position(row: top.row, column: story.width), height: top.height)
      drawPane(on: &canvas, in: pane, session)
    } else {
      drawStory(on: &canvas, in: top, wording)
    }
    canvas.horizontalLine(at: bottom.origin, width: bottom.width)
    drawRest(on: &canvas, in: bottom.splitTop(1).rest.inset(columns: 1), wording)
  }

  private mutating func drawSideBySide(
    on canvas: inout Canvas, in area: Rect, _ session: Session
  ) {
    let wording = session.wording
    let (left, right) = area.splitLeft(area.width * 2 / 5, gap: 1)
    let (story, pane) = left.splitBottom(min(13, left.height / 2))
    drawStory(on: &canvas, in: story, wording)
    drawPane(on: &canvas, in: pane, session)
    canvas.verticalLine(
      at: Position(row: area.row, column: left.width), height: area.height)
    drawRest(on: &canvas, in: right.inset(columns: 1), wording)
  }

  private mutating func drawStory(on canvas: inout Canvas, in area: Rect, _ wording: Wording) {
    let (rule, text) = area.splitTop(1)
    canvas.horizontalLine(at: rule.origin, width: rule.width)
    canvas.write(
      TextWrap.truncated("── \(wording.storyHeading) ", to: rule.width), at: rule.origin,
      width: rule.width)
    fields.fields[0].text.draw(
      on: &canvas, in: text.inset(columns: 1), focused: fields.focus == 0)
  }

  /// The fields but for the story.
  private var rest: FormFields {
    var rest = FormFields(Array(fields.fields.dropFirst()))
    rest.focus = max(0, fields.focus - 1)
    rest.top = fields.top
    return rest
  }

  private mutating func drawRest(on canvas: inout Canvas, in area: Rect, _ wording: Wording) {
    var rest = rest
    rest.draw(on: &canvas, in: area, focused: fields.focus > 0, wording)
    fields.top = rest.top
    for place in rest.fields.indices { fields.fields[place + 1] = rest.fields[place] }
  }
}
