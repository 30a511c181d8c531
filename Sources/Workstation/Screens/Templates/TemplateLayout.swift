import TerminalUI
import Wording

/// Where a text and its look on a sample complaint stand: beside one another, one above the other, or the text alone.
enum TemplateLayout {
  /// From here on they stand side by side.
  private static let wide = 120
  /// The fewest rows for both.
  private static let high = 15

  /// Whether there is room for both.
  static func showsBoth(in area: Rect) -> Bool { area.width >= wide || area.height >= high }

  /// - Parameter list: the text is a list, which needs fewer rows than one that is written.
  static func split(_ area: Rect, list: Bool = false) -> (main: Rect, preview: Rect) {
    if area.width >= wide {
      let (left, right) = area.splitLeft((area.width - 1) / 2, gap: 1)
      return (left, right)
    }
    guard area.height >= high else { return (area, area.splitTop(0).top) }
    let (top, bottom) = area.splitTop(list ? area.height / 2 : area.height * 3 / 5)
    return (top, bottom)
  }

  /// Draws how a text reads, under its title, from the share of it that is being written.
  static func draw(
    _ text: String, title: String, from share: Double = 0, on canvas: inout Canvas, in area: Rect,
    _ session: Session
  ) {
    guard !area.isEmpty else { return }
    if area.column > 0 {
      canvas.verticalLine(
        at: Position(row: area.row, column: area.column - 1), height: area.height)
    }
    let (rule, below) = area.splitTop(1)
    canvas.horizontalLine(at: rule.origin, width: rule.width, title: title)
    var view = Scroller(text)
    view.scroll(toShare: share, in: below.inset(columns: 1))
    view.draw(on: &canvas, in: below.inset(columns: 1))
    Chrome.markMore(view.hasMoreBelow, on: &canvas, in: rule, session)
  }
}
