import TerminalUI
import Wording

/// The smallest window that is drawn in.
public let smallestSize = Size(columns: 40, rows: 12)

/// What the state looks like: the topmost full screen, and what lies over it.
public func view(_ state: inout State, glyphs: Glyphs = .unicode) -> Canvas {
  var session = state.session
  var canvas = Canvas(size: session.size, glyphs: glyphs)
  guard session.size.columns >= smallestSize.columns, session.size.rows >= smallestSize.rows else {
    drawTooSmall(on: &canvas, session)
    return canvas
  }
  if let gate = state.gate {
    session.clearNotice()
    if !gate.message.isEmpty { session.tell(gate.message) }
  }
  let message = Chrome.messageLines(session)
  // A long message takes its rows from the screen rather than being cut.
  session.size.rows -= max(0, message.count - 1)
  if state.gate?.covers == true {
    state.gate?.draw(on: &canvas, session)
    drawFoot(message, on: &canvas, session, state)
    return canvas
  }
  let base = state.layers.lastIndex { !$0.screen.isOverlay } ?? 0
  for place in base..<state.layers.count {
    if state.layers[place].screen.isOverlay { Chrome.clearMessageRow(on: &canvas, session) }
    state.layers[place].screen.draw(on: &canvas, session)
  }
  if state.gate != nil {
    Chrome.clearMessageRow(on: &canvas, session)
    state.gate?.draw(on: &canvas, session)
  }
  drawFoot(message, on: &canvas, session, state)
  return canvas
}

private func drawFoot(
  _ message: [String], on canvas: inout Canvas, _ session: Session, _ state: State
) {
  Chrome.drawMessage(message, on: &canvas, session)
  Chrome.drawFunctionBar(
    on: &canvas, session,
    situation: state.gate == nil
      ? state.top.situation(session) : Situation(context: .login, session: session))
}

private func drawTooSmall(on canvas: inout Canvas, _ session: Session) {
  for (row, line) in TextWrap.lines(session.wording.windowTooSmall, width: session.size.columns)
    .enumerated()
  {
    canvas.write(line.text, at: Position(row: row, column: 0))
  }
  canvas.cursor = .zero
}
