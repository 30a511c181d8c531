import Complaints
import TerminalUI
import Wording

/// Shows what is otherwise hidden of the reporter, once the officer has said why; the reason is journaled.
struct RevealScreen: BoxScreen {
  private let id: ComplaintID
  private let seen: Int64
  var box: FormBox?
  private var action: ActionID?
  private var revealed: Words?

  init(_ id: ComplaintID, seen: Int64) {
    self.id = id
    self.seen = seen
  }

  mutating func begin(_ session: inout Session) -> Reaction {
    let wording = session.wording
    var box = FormBox(
      wording.revealTitle, [FormField("reason", wording.fieldReason, isRequired: true)],
      back: wording.buttonBack, save: wording.buttonReveal)
    box.heading = [wording.askWhyReveal]
    self.box = box
    action = session.newID()
    return .none
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.quit): return Reaction([], .quit)
    case .command(.back): return .pop()
    case .key, .paste, .command:
      if revealed != nil { return .pop() }
      return fill(event, &session)
    case .reply(.performed(let performed), _):
      revealed = performed.complaint.words
      return .none
    default: return .none
    }
  }

  private mutating func fill(_ event: Event, _ session: inout Session) -> Reaction {
    switch box?.take(event, &session) {
    case .leave: return .pop()
    case .save: return submit(&session)
    default: return .none
    }
  }

  private mutating func submit(_ session: inout Session) -> Reaction {
    guard var box, box.isComplete(&session) else { return .none }
    self.box = box
    return .ask(
      session.act(.reveal(reason: box.fields["reason"]), on: id, seen: seen, id: action))
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    guard let revealed else {
      box?.draw(on: &canvas, session)
      return
    }
    let wording = session.wording
    let facts = [
      (wording.fieldName, wording.called(revealed)), (wording.fieldPhone, revealed.phone ?? ""),
      (wording.fieldNIK, revealed.nik ?? ""), (wording.fieldAddress, revealed.address ?? ""),
    ]
    let label = (facts.map { CellWidth.of($0.0) }.max() ?? 0) + 2
    let width = Dialog.textWidth(wanted: 60, on: session.size)
    var lines: [(String, String)] = []
    for (name, value) in facts {
      let shown = value.isEmpty ? wording.notGiven : value
      let wrapped = TextWrap.lines(shown, width: max(8, width - label))
      for (place, line) in wrapped.enumerated() {
        lines.append((place == 0 ? name : "", line.text))
      }
    }
    let box = Dialog(
      title: wording.revealTitle, content: Size(columns: width, rows: lines.count + 2)
    ).draw(on: &canvas, in: Chrome.body(of: session.size))
    for (place, line) in lines.enumerated() where place < box.height {
      let row = box.line(place)
      canvas.write(line.0, at: row.origin, width: label)
      canvas.write(
        line.1, at: Position(row: row.row, column: row.column + label), style: .bold,
        width: row.width - label)
    }
    let foot = box.line(box.height - 1)
    canvas.write(wording.anyKeyHides, at: foot.origin, width: foot.width)
    canvas.cursor = box.origin
  }
}
