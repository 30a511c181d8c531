import Complaints
import TerminalUI
import Wording

/// A complaint is recorded: its number, what was promised by when, and what can be done at once.
struct RecordedScreen: Screen {
  private let complaint: Complaint
  private var list = ListView(count: Step.allCases.count)

  /// What may follow while the reporter still stands at the counter.
  enum Step: CaseIterable, Sendable {
    case print, copy, reply, oral, back
  }

  init(_ complaint: Complaint) { self.complaint = complaint }

  var context: Context { .recorded }
  var isOverlay: Bool { true }
  var wantsFreshKeys: Bool { true }

  func situation(_ session: Session) -> Situation {
    Situation(context: .recorded, session: session, target: Situation.Target(complaint))
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .key(.enter): return take(Step.allCases[list.selection], session)
    case .key(let key):
      if !list.handle(key, height: list.count) { session.tell(session.wording.unknownKey) }
    case .outside(.handedOver, _): session.tell(session.wording.receiptCopied)
    default: break
    }
    return .none
  }

  private func take(_ step: Step, _ session: Session) -> Reaction {
    switch step {
    case .print: .push(PrintScreen(complaint.id))
    case .copy:
      Reaction([.outside(.copy(ReceiptText(complaint, session).message))])
    case .reply: .replace(ReplyScreen(complaint.id))
    case .oral: .replace(OralScreen(complaint.id))
    case .back: .pop()
    }
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    let facts = facts(session)
    let labelWidth = facts.map { CellWidth.of($0.0) }.max() ?? 0
    let narrow = session.size.columns < 64
    let labels = Step.allCases.map {
      narrow && $0 == .oral ? wording.settledOnTheSpotShort : wording.label($0)
    }
    let widest = facts.map { CellWidth.of($0.1) }.max() ?? 0
    let steps = labels.map { CellWidth.of($0) + 2 }.max() ?? 0
    let wanted = max(narrow ? session.size.columns : labelWidth + 3 + widest, steps)
    let width = Dialog.textWidth(wanted: wanted, on: session.size)
    let body = Chrome.body(of: session.size)
    let hasRoom = body.height >= facts.count + labels.count + 3
    let rows = facts.count + labels.count + (hasRoom ? 1 : 0)
    let box = Dialog(title: wording.recordedTitle, content: Size(columns: width, rows: rows))
      .draw(on: &canvas, in: body)
    for (place, fact) in facts.enumerated() {
      let line = box.line(place)
      let label = narrow ? fact.0 + " " : fact.0
      canvas.write(TextWrap.truncated(label, to: line.width), at: line.origin, width: line.width)
      let value = narrow ? fact.2 : fact.1
      let column = narrow ? max(0, line.width - CellWidth.of(value)) : labelWidth + 3
      canvas.write(
        value, at: Position(row: line.row, column: line.column + column), style: .bold,
        width: line.width - column)
    }
    let menu = box.splitTop(rows - labels.count).rest
    list.draw(on: &canvas, in: menu, focused: true) { canvas, line, index, selected in
      let text = (selected ? "▶ " : "  ") + labels[index]
      canvas.write(
        TextWrap.truncated(text, to: line.width), at: line.origin,
        style: selected ? .selected : .plain, width: line.width)
    }
  }

  /// Each a label, its value, and the value where there is little room.
  private func facts(_ session: Session) -> [(String, String, String)] {
    let wording = session.wording
    let number = complaint.number.description
    func fact(_ step: Complaints.Step, _ label: String) -> (String, String, String)? {
      session.office.promisedDay(of: step, for: complaint).map { day in
        (label, wording.fullDate(day), wording.dayMonth(day))
      }
    }
    return [
      (wording.complaintNumber, number, number), fact(.followUp, wording.firstNewsBy),
      fact(.settle, wording.settledBy),
    ].compactMap { $0 }
  }
}

extension Wording {
  func label(_ step: RecordedScreen.Step) -> String {
    switch step {
    case .print: printReceipt
    case .copy: copyReceipt
    case .reply: replyNow
    case .oral: settledOnTheSpot
    case .back: backToQueue
    }
  }
}
