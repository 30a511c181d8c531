import Complaints
import TerminalUI
import Wording

extension LastLookScreen {
  public mutating func draw(on canvas: inout Canvas, _ session: Session) {
    canvas.fill(canvas.bounds)
    let wording = session.wording
    let reporter = wording.reporter(complaint.words, identity: complaint.identity)
    Chrome.drawTitle(
      session.size.columns >= 72
        ? wording.lastLookTitle(complaint.number, reporter: reporter)
        : wording.lastLookTitle(complaint.number),
      right: "", on: &canvas, session)
    let body = Chrome.body(of: session.size).splitTop(1).rest
    let after = afterwards(session)
    let facts = after.count + (showsPromise ? 3 : 2)
    let isLow = body.height < 14
    let (text, foot) = body.splitBottom(1 + facts + (isLow ? 1 : 3))
    answer.draw(on: &canvas, in: text)
    let (rule, rows) = foot.splitTop(1)
    canvas.horizontalLine(at: rule.origin, width: rule.width)
    Chrome.markMore(answer.hasMoreBelow, on: &canvas, in: rule, session)
    drawFacts(on: &canvas, in: rows, after, session)
    buttons.drawFitting(
      on: &canvas, in: rows.line(facts + (isLow ? 0 : 1)).inset(columns: 1),
      focused: focus == .buttons)
  }

  /// What follows from this kind of answer, on two lines where it does not fit beside its heading.
  private func afterwards(_ session: Session) -> [String] {
    let text =
      needsApproval(session)
      ? session.wording.afterSubmitting
      : session.wording.afterwards(
        kind, status: complaint.status, until: lastDay(session), today: session.today)
    let width = max(1, session.size.columns - afterIndent(session) - 1)
    let reason = override.map { session.wording.sentWithReason($0.reason) } ?? ""
    return TextWrap.lines(text, width: width).prefix(3).map(\.text)
      + TextWrap.lines(reason, width: width).prefix(2).map(\.text).filter { !$0.isEmpty }
  }

  /// Where there is little room it goes without its heading.
  private func afterIndent(_ session: Session) -> Int {
    session.size.columns < 72 ? 1 : indent(session)
  }

  private func indent(_ session: Session) -> Int {
    let wording = session.wording
    return [
      wording.kindHeading, wording.afterwardsHeading, wording.wayHeading, wording.promiseHeading,
    ]
    .reduce(0) { max($0, CellWidth.of($1)) } + 2
  }

  private func drawFacts(
    on canvas: inout Canvas, in rows: Rect, _ after: [String], _ session: Session
  ) {
    let wording = session.wording
    let indent = indent(session)
    var headings = [(wording.kindHeading, 0), (wording.wayHeading, after.count + 1)]
    if afterIndent(session) == indent { headings.append((wording.afterwardsHeading, 1)) }
    for (heading, row) in headings {
      canvas.write(" " + heading, at: rows.line(row).origin, width: indent)
    }
    draw(kinds, on: &canvas, in: rows.line(0).splitLeft(indent).rest, focused: focus == .kind)
    for (row, text) in after.enumerated() {
      let line = rows.line(row + 1).splitLeft(afterIndent(session)).rest
      canvas.write(text, at: line.origin, width: line.width)
    }
    draw(
      ways, on: &canvas, in: rows.line(after.count + 1).splitLeft(indent).rest,
      focused: focus == .way)
    if showsPromise { drawPromise(on: &canvas, in: rows.line(after.count + 2), indent, session) }
  }

  private func drawPromise(
    on canvas: inout Canvas, in line: Rect, _ indent: Int, _ session: Session
  ) {
    let wording = session.wording
    let isFocused = focus == .promise
    let place = line.splitLeft(indent).rest
    canvas.write(" " + wording.promiseHeading, at: line.origin, width: indent)
    let text = wording.promise(promised, today: session.today, isBeingChanged: isFocused)
    canvas.write(
      TextWrap.truncated(text, to: place.width), at: place.origin,
      style: isFocused ? .selected : .plain, width: place.width)
    if isFocused { canvas.cursor = place.origin }
  }

  /// The entries side by side where they fit, else the chosen one with arrows to change it.
  private func draw(_ choice: Choice, on canvas: inout Canvas, in area: Rect, focused: Bool) {
    let chosen = choice.chosen ?? 0
    let labels = choice.entries.enumerated().map {
      ($0.offset == chosen ? "(•) " : "( ) ") + $0.element.label
    }
    let widths = labels.reduce(0) { $0 + CellWidth.of($1) }
    let gap = widths + 2 * (labels.count - 1) <= area.width ? 2 : 1
    let fits = widths + gap * (labels.count - 1) <= area.width
    var column = area.column
    for (index, label) in labels.enumerated() where fits || index == chosen {
      let shown = fits ? label : "◄ \(choice.entries[index].label) ►"
      let style: Style = focused && index == chosen ? .selected : .plain
      let place = Position(row: area.row, column: column)
      column +=
        canvas.write(
          TextWrap.truncated(shown, to: area.width), at: place, style: style, width: area.width)
        + gap
      if focused, index == chosen { canvas.cursor = place }
    }
  }

  /// The day the reporter's silence ends this kind of answer, counted from today.
  private func lastDay(_ session: Session) -> Day? {
    let deadlines = session.office.deadlines(for: complaint.unit)
    switch kind {
    case .final:
      return deadlines.day(of: .closeInSilence, countedFrom: session.today, for: complaint)
    case .request:
      return until
        ?? deadlines.day(of: .completeDetails, countedFrom: session.today, for: complaint)
    case .acknowledgement, .interim: return nil
    }
  }
}
