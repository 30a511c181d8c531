/// A box in the middle of the screen.
public struct Dialog: Hashable, Sendable {
  public var title: String
  /// The columns and rows wanted inside the frame.
  public var content: Size

  public init(title: String, content: Size) {
    self.title = title
    self.content = content
  }

  /// A box that holds a text wrapped at `width` columns and `below` more lines under it.
  public init(title: String, text: String, width: Int = 56, below: Int = 0) {
    let rows = TextWrap.lines(text, width: width).count + max(0, below)
    self.init(title: title, content: Size(columns: width, rows: rows))
  }

  /// The columns that the text inside may take on a screen of that size.
  public static func textWidth(wanted: Int, on size: Size) -> Int {
    max(1, min(wanted, size.columns - 4))
  }

  /// The area inside the frame, on a screen of that size; it is cut down to fit.
  public func inside(of bounds: Rect) -> Rect {
    box(in: bounds).inset(rows: 1, columns: 2)
  }

  /// Draws the empty box over what is there and returns the area inside.
  @discardableResult
  public func draw(on canvas: inout Canvas, in bounds: Rect? = nil) -> Rect {
    let box = box(in: bounds ?? canvas.bounds)
    canvas.fill(box)
    canvas.frame(box, title: title)
    return box.inset(rows: 1, columns: 2)
  }

  private func box(in bounds: Rect) -> Rect {
    bounds.centred(width: content.columns + 4, height: content.rows + 2)
  }
}
