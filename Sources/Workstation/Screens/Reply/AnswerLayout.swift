import Complaints
import TerminalUI
import Wording

/// An answer being written with the reporter's words above it, beside it where there is room, or without them, and with
/// the review to its right.
struct AnswerLayout {
  let words: CitizenWords
  let pane: ReviewPane

  /// How wide an answer is written at most: longer lines are hard to read.
  private static let widestAnswer = 90
  /// From here on the reporter's words stand beside the answer.
  private static let wide = 132
  /// The most rows the reporter's words take above the answer.
  private static let mostQuoted = 5

  func draw(
    _ editor: inout TextEditor, focused: Bool, on canvas: inout Canvas, in area: Rect,
    _ session: Session
  ) {
    let answer =
      if session.size.columns >= Self.wide {
        drawBeside(on: &canvas, in: area, session)
      } else if session.size.rows >= 18 {
        drawAbove(on: &canvas, in: area, session)
      } else {
        area
      }
    let width = min(answer.width - 1, Self.widestAnswer)
    editor.draw(
      on: &canvas,
      in: Rect(row: answer.row, column: answer.column + 1, width: width, height: answer.height),
      focused: focused)
  }

  /// Draws the words above, and returns what is left for the answer.
  private func drawAbove(on canvas: inout Canvas, in area: Rect, _ session: Session) -> Rect {
    let lines = words.quoted(width: area.width - 2, limit: min(Self.mostQuoted, area.height / 3))
    draw(lines, on: &canvas, in: area.inset(columns: 1))
    let (rule, answer) = area.splitTop(lines.count).rest.splitTop(1)
    canvas.horizontalLine(at: rule.origin, width: rule.width, title: session.wording.answerHeading)
    return drawReview(on: &canvas, in: answer, under: rule, session)
  }

  /// Draws the review to the right where there is room, and returns what is left for the answer.
  private func drawReview(
    on canvas: inout Canvas, in area: Rect, under rule: Rect, _ session: Session
  ) -> Rect {
    guard ReviewPane.fits(session.size) else { return area }
    let (answer, right) = area.splitLeft(area.width - ReviewPane.width)
    canvas.horizontalLine(
      at: Position(row: rule.row, column: right.column), width: ReviewPane.width,
      title: pane.heading(session.wording))
    canvas.write("┬", at: Position(row: rule.row, column: right.column))
    canvas.verticalLine(at: right.origin, height: right.height)
    pane.draw(on: &canvas, in: right.splitLeft(1).rest, session)
    return answer
  }

  private func drawBeside(on canvas: inout Canvas, in area: Rect, _ session: Session) -> Rect {
    let (left, right) = area.splitLeft((area.width - ReviewPane.width - 1) / 2, gap: 1)
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
    return drawReview(on: &canvas, in: answer, under: rightRule, session)
  }

  private func draw(_ lines: [String], on canvas: inout Canvas, in area: Rect) {
    for (index, line) in lines.enumerated() {
      let place = area.line(index)
      canvas.write(line, at: place.origin, style: .quote, width: place.width)
    }
  }
}
