import TerminalUI
import Wording

/// A box over the screen below, as large as what is found in lists needs.
enum Overlay {
  /// Draws it and returns the area inside; where the window is small it takes the whole body.
  static func box(_ title: String, on canvas: inout Canvas, _ session: Session) -> Rect {
    let body = Chrome.body(of: session.size)
    let isSmall = session.size.columns < 60 || session.size.rows < 18
    return box(
      title,
      Size(
        columns: isSmall ? body.width : min(76, body.width - 8),
        rows: isSmall ? body.height : min(22, body.height - 4)),
      on: &canvas, session)
  }

  /// A box of a size of its own, with the way back in its lower line.
  static func box(
    _ title: String, _ content: Size, on canvas: inout Canvas, _ session: Session
  ) -> Rect {
    let inside = Dialog(title: title, content: content)
      .draw(on: &canvas, in: Chrome.body(of: session.size))
    let back = " \(session.wording.escapeGoesBack) "
    let column = inside.column + inside.width - CellWidth.of(back)
    canvas.write(back, at: Position(row: inside.row + inside.height, column: column))
    return inside
  }
}
