import TerminalUI

/// A box over the screen below, as large as what is found in lists needs.
enum Overlay {
  /// Draws it and returns the area inside; where the window is small it takes the whole body.
  static func box(_ title: String, on canvas: inout Canvas, _ session: Session) -> Rect {
    let body = Chrome.body(of: session.size)
    let isSmall = session.size.columns < 60 || session.size.rows < 18
    return Dialog(
      title: title,
      content: Size(
        columns: isSmall ? body.width : min(76, body.width - 8),
        rows: isSmall ? body.height : min(22, body.height - 4))
    ).draw(on: &canvas, in: body)
  }
}
