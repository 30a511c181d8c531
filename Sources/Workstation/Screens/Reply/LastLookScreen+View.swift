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
        ? wording.lastLookTitle(complaint.number, reporter: reporter) : "\(complaint.number)",
      right: "", on: &canvas, session)
    let body = Chrome.body(of: session.size).splitTop(1).rest
    let isLow = body.height < 14
    let (text, foot) = body.splitBottom(isLow ? 5 : 7)
    answer.draw(on: &canvas, in: text)
    let (rule, rows) = foot.splitTop(1)
    canvas.horizontalLine(
      at: rule.origin, width: rule.width, title: answer.hasMoreBelow ? wording.moreBelow : "")
    drawFacts(on: &canvas, in: rows, session)
    buttons.drawFitting(
      on: &canvas, in: rows.line(isLow ? 3 : 4), focused: focus == .buttons)
  }

  private func drawFacts(on canvas: inout Canvas, in rows: Rect, _ session: Session) {
    let wording = session.wording
    let headings = [wording.kindHeading, wording.afterwardsHeading, wording.wayHeading]
    let indent = (headings.map { CellWidth.of($0) }.max() ?? 0) + 2
    for (index, heading) in headings.enumerated() {
      canvas.write(" " + heading, at: rows.line(index).origin, width: indent)
    }
    draw(kinds, on: &canvas, in: rows.line(0).splitLeft(indent).rest, focused: focus == .kind)
    let after = rows.line(1).splitLeft(indent).rest
    canvas.write(
      TextWrap.truncated(
        wording.afterwards(
          kind, status: complaint.status, until: lastDay(session), today: session.today),
        to: after.width), at: after.origin, width: after.width)
    draw(ways, on: &canvas, in: rows.line(2).splitLeft(indent).rest, focused: focus == .way)
  }

  /// The entries side by side where they fit, else the chosen one with arrows to change it.
  private func draw(_ choice: Choice, on canvas: inout Canvas, in area: Rect, focused: Bool) {
    let chosen = choice.chosen ?? 0
    let labels = choice.entries.enumerated().map {
      ($0.offset == chosen ? "(•) " : "( ) ") + $0.element.label
    }
    let all = labels.joined(separator: "  ")
    let fits = CellWidth.of(all) <= area.width
    var column = area.column
    for (index, label) in labels.enumerated() where fits || index == chosen {
      let shown = fits ? label : "◄ \(choice.entries[index].label) ►"
      let style: Style = focused && index == chosen ? .selected : .plain
      let place = Position(row: area.row, column: column)
      column +=
        canvas.write(
          TextWrap.truncated(shown, to: area.width), at: place, style: style, width: area.width) + 2
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
