import Complaints
import TerminalUI
import Wording

/// Asks for a number or a day to which the list is to jump.
struct JumpScreen: Screen {
  private let order: QueueOrder
  private var line = LineEditor(maximumLength: 40)

  init(_ order: QueueOrder) { self.order = order }

  var context: Context { .form }
  var isTyping: Bool { true }
  var isOverlay: Bool { true }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .key(.enter):
      guard !line.text.trimmed.isEmpty else { return .pop() }
      guard let landmark = landmark(session) else {
        session.refuse(session.wording.cannotJump(line.text.trimmed))
        return .none
      }
      return .pop(.landmark(landmark))
    case .key(let key):
      if !line.handle(key) { session.tell(session.wording.unknownKey) }
    case .paste(let text): line.insert(text)
    default: break
    }
    return .none
  }

  /// Digits alone are a number of this year; else a whole number, or a day.
  private func landmark(_ session: Session) -> QueueLandmark? {
    let typed = line.text.trimmed
    if let number = SearchNumber(typed), let prefix = number.prefix, let year = number.year {
      return .number(ComplaintNumber(prefix: prefix, year: year, serial: number.serial))
    }
    if let serial = Int(typed), serial > 0, let prefix = session.unit?.prefix {
      return .number(
        ComplaintNumber(prefix: prefix, year: session.today.year, serial: serial))
    }
    guard
      case .success(let day) = DateInput.read(
        typed, today: session.today, calendar: session.calendar)
    else { return nil }
    // Where one looks back, a day and month without a year are the last ones.
    let isAhead = order != .deadline && day > session.today
    return .day(
      isAhead ? Day(year: day.year - 1, month: day.month, day: day.day) ?? day : day)
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    let width = min(72, session.size.columns - 4)
    let hint = TextWrap.lines(wording.jumpHint, width: max(1, width)).map(\.text)
    let inside = Overlay.box(
      wording.commandJump.title, Size(columns: width, rows: 2 + hint.count), on: &canvas, session)
    let (head, foot) = inside.splitTop(1)
    let prompt = wording.jumpPrompt + " "
    let (label, field) = head.splitLeft(CellWidth.of(prompt))
    canvas.write(prompt, at: label.origin, style: .bold)
    for (row, text) in hint.enumerated() where row + 1 < foot.height {
      canvas.write(text, at: foot.line(row + 1).origin, style: .notice, width: foot.width)
    }
    line.draw(on: &canvas, in: field, focused: true)
  }
}
