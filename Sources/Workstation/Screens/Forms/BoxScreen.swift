import TerminalUI

/// A screen that is one box to fill in, over the screen below it.
protocol BoxScreen: Screen {
  /// Nil until it knows what is to be asked.
  var box: FormBox? { get set }
}

extension BoxScreen {
  var context: Context { .form }
  var isTyping: Bool { true }
  var isOverlay: Bool { true }

  func situation(_ session: Session) -> Situation {
    box?.situation(session) ?? Situation(context: context, session: session)
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    box?.draw(on: &canvas, session)
  }
}
