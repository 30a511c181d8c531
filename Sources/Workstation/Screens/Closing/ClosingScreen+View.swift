import Complaints
import Replies
import TerminalUI
import Wording

extension ClosingScreen {
  /// Where the fields begin, and where the hints beside the outcomes do.
  private static let indent = 12
  private static let hintColumn = 39

  public mutating func draw(on canvas: inout Canvas, _ session: Session) {
    canvas.fill(canvas.bounds)
    let wording = session.wording
    guard let file else {
      Chrome.drawTitle(wording.opening, right: "", on: &canvas, session)
      return
    }
    let complaint = file.complaint
    let subject = complaint.words.subject.map { " · \(PersonalNumbers.masking($0))" } ?? ""
    Chrome.drawTitle(
      wording.closingTitle(complaint.number) + subject, right: wording.state(complaint),
      on: &canvas, session)
    let body = Chrome.body(of: session.size).splitTop(1).rest
    if body.height >= 19 {
      drawWhole(on: &canvas, in: body, session)
    } else {
      drawSmall(on: &canvas, in: body, session)
    }
  }

  private mutating func drawWhole(
    on canvas: inout Canvas, in body: Rect, _ session: Session
  ) {
    let wording = session.wording
    canvas.horizontalLine(at: body.origin, width: body.width)
    let lines = TextWrap.lines(explanation(session), width: min(78, body.width - 2)).map(\.text)
    for (index, line) in lines.enumerated() {
      canvas.write(" " + line, at: body.line(index + 1).origin, width: body.width)
    }
    let rest = body.splitTop(lines.count + 2).rest
    canvas.write(" " + wording.outcomeHeading, at: rest.origin, width: Self.indent)
    drawOutcomes(on: &canvas, in: rest.splitTop(Outcome.allCases.count).top, session)
    var form = rest.splitTop(Outcome.allCases.count + 1).rest
    for field in fields(session) where field != .outcome && field != .buttons {
      let (line, below) = form.splitTop(1)
      drawField(field, on: &canvas, in: line, session)
      form = below
    }
    drawCause(on: &canvas, in: form.line(0), session)
    form = form.splitTop(1).rest
    if let note = fieldNote(session) {
      canvas.write(
        String(repeating: " ", count: Self.indent + 1)
          + TextWrap.truncated(note, to: max(0, form.width - Self.indent - 1)),
        at: form.origin, width: form.width)
    }
    buttons.drawFitting(
      on: &canvas, in: body.line(body.height - 2), focused: focus == .buttons)
    canvas.write(
      " " + TextWrap.truncated(wording.closingHint, to: body.width - 2),
      at: body.line(body.height - 1).origin, width: body.width)
  }

  /// One step at a time, where all of it does not fit: the outcomes, then the field with the focus.
  private mutating func drawSmall(on canvas: inout Canvas, in body: Rect, _ session: Session) {
    let (middle, foot) = body.splitBottom(1)
    switch focus {
    case .outcome: drawOutcomes(on: &canvas, in: middle, session)
    case .until, .ground, .improvement:
      var rows = middle
      for field in fields(session) where field != .outcome && field != .buttons {
        drawField(field, on: &canvas, in: rows.line(0), session)
        rows = rows.splitTop(2).rest
      }
      drawCause(on: &canvas, in: rows.line(0), session)
      rows = rows.splitTop(1).rest
      if let note = fieldNote(session) {
        for (index, line) in TextWrap.lines(note, width: max(1, rows.width - 2)).enumerated() {
          canvas.write(" " + line.text, at: rows.line(index).origin, width: rows.width)
        }
      }
    case .buttons:
      let chosen = session.wording.outcomeHeading + ": " + session.wording.choice(outcome)
      canvas.write(" " + chosen, at: middle.origin, width: middle.width)
      for (index, line) in TextWrap.lines(explanation(session), width: middle.width - 2)
        .prefix(max(0, middle.height - 2)).enumerated()
      {
        canvas.write(" " + line.text, at: middle.line(index + 2).origin, width: middle.width)
      }
    }
    buttons.drawFitting(on: &canvas, in: foot, focused: focus == .buttons)
  }

  private mutating func drawOutcomes(
    on canvas: inout Canvas, in area: Rect, _ session: Session
  ) {
    let isWide = area.width >= 72
    let column = isWide ? Self.indent : 1
    var list = ListView(count: outcomes.entries.count, selection: outcomes.focus)
    let isFocused = focus == .outcome
    let outcomes = outcomes
    list.draw(on: &canvas, in: area.splitLeft(column).rest, focused: isFocused) {
      canvas, line, index, isSelected in
      let entry = outcomes.entries[index]
      let mark = !entry.isEnabled ? " - " : index == outcomes.chosen ? "(•)" : "( )"
      let style: Style = isFocused && isSelected ? .selected : .plain
      canvas.write("\(mark) \(entry.label)", at: line.origin, style: style, width: line.width)
      guard isWide else { return }
      let hint = entry.refusal ?? session.wording.hint(for: Outcome.allCases[index]) ?? ""
      canvas.write(
        TextWrap.truncated(hint, to: max(0, area.width - Self.hintColumn)),
        at: Position(row: line.row, column: Self.hintColumn), style: style,
        width: area.width - Self.hintColumn)
    }
  }

  private mutating func drawField(
    _ field: Field, on canvas: inout Canvas, in line: Rect, _ session: Session
  ) {
    guard !line.isEmpty else { return }
    let wording = session.wording
    let heading: String
    switch field {
    case .until: heading = wording.lookAgainHeading
    case .ground: heading = wording.groundHeading
    case .improvement: heading = wording.improvementHeading
    case .outcome, .buttons: return
    }
    canvas.write(" " + heading, at: line.origin, width: Self.indent)
    let place = Rect(
      row: line.row, column: line.column + Self.indent,
      width: min(field == .until ? 26 : 62, line.width - Self.indent - 1), height: 1)
    let isHere = focus == field
    switch field {
    case .until: until.drawBracketed(on: &canvas, in: place, focused: isHere)
    case .ground: ground.drawBracketed(on: &canvas, in: place, focused: isHere)
    case .improvement: improvement.drawBracketed(on: &canvas, in: place, focused: isHere)
    case .outcome, .buttons: break
    }
  }

  /// What the complaint came from; F4 chooses it from wherever one is.
  private func drawCause(on canvas: inout Canvas, in line: Rect, _ session: Session) {
    let wording = session.wording
    canvas.write(" " + wording.causeHeading, at: line.origin, width: min(Self.indent, line.width))
    canvas.write(
      TextWrap.truncated(
        wording.causeShown(cause.map(wording.label)), to: max(0, line.width - Self.indent - 1)),
      at: Position(row: line.row, column: line.column + Self.indent))
  }

  /// What is said below the fields of the one that has the focus.
  private func fieldNote(_ session: Session) -> String? {
    let wording = session.wording
    switch focus {
    case .until:
      guard !until.text.trimmed.isEmpty else { return wording.howToFill(.date) }
      switch day(session) {
      case .success(let day):
        return wording.dateIsFree(day, calendar: session.calendar)
          ?? wording.dateRead(day, calendar: session.calendar)
      case .failure(let problem): return wording.problem(problem)
      }
    case .ground: return wording.groundNote
    case .improvement: return wording.improvementNote
    case .outcome, .buttons: return nil
    }
  }

  /// What was said to the reporter, and when the complaint closes by itself.
  private func explanation(_ session: Session) -> String {
    let wording = session.wording
    guard let file, let delivered = file.complaint.lastDelivered, delivered.kind == .final,
      file.complaint.status == .answered, file.complaint.undelivered == nil
    else {
      return file?.complaint.undelivered == nil
        ? wording.noFinalAnswerYet : wording.answerStillToDeliver
    }
    let day = delivered.at.day(at: session.offset)
    let sent = wording.finalAnswerDelivered(
      by: delivered.way,
      at: wording.weekdayDate(day, today: session.today) + " "
        + wording.clock(delivered.at, at: session.offset))
    guard let silence = file.silenceDay else { return sent }
    return sent + "\n"
      + wording.closesByItself(wording.weekdayDate(silence, today: session.today))
  }
}
