import Complaints
import TerminalUI
import Wording

/// Opens the complaint to be corrected, and gives way to the form.
struct CorrectionLoader: Screen {
  private let id: ComplaintID

  init(_ id: ComplaintID) { self.id = id }

  var context: Context { .form }
  var isTyping: Bool { true }
  var isOverlay: Bool { true }

  mutating func begin(_ session: inout Session) -> Reaction { .ask(.file(id)) }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .reply(.file(let file), _): .replace(Forms.correct(file.complaint, session))
    case .reply(.refused, _), .reply(.failed, _), .command(.back): .pop()
    case .command(.quit): Reaction([], .quit)
    default: .none
    }
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let box = Dialog(title: "", content: Size(columns: 20, rows: 1))
      .draw(on: &canvas, in: Chrome.body(of: session.size))
    canvas.write(session.wording.opening, at: box.origin, width: box.width)
  }
}
