import Complaints
import TerminalUI
import Wording

/// The periods one can choose from a list, and their codes: `month:2026-10-01`.
enum PeriodChoice {
  static let range = "range"

  static func screen(chosen: Period, _ session: Session) -> PickScreen {
    PickScreen(
      session.wording.periodTitle,
      options(session) + [FormOption(range, session.wording.rangeOfDays)], chosen: code(of: chosen))
  }

  /// The last fourteen months, five quarters and three years, the running ones first.
  static func options(_ session: Session) -> [FormOption] {
    let amounts: [(Period.Kind, Int)] = [(.month, 14), (.quarter, 5), (.year, 3)]
    return amounts.flatMap { kind, count in
      sequence(first: Period(kind, containing: session.today), next: { $0.previous })
        .prefix(count).map { FormOption(code(of: $0), session.wording.title($0)) }
    }
  }

  static func code(of period: Period) -> String { "\(period.kind.rawValue):\(period.first.iso)" }

  static func period(of code: String) -> Period? {
    let parts = code.split(separator: ":").map(String.init)
    guard parts.count == 2, let kind = Period.Kind(rawValue: parts[0]), let day = Day(iso: parts[1])
    else { return nil }
    return Period(kind, containing: day)
  }
}

/// Asks for the first and the last day of a period.
struct RangeScreen: Screen {
  private var box: FormBox

  init(_ period: Period, _ session: Session) {
    let wording = session.wording
    box = FormBox(
      wording.rangeOfDays,
      [
        FormField(
          "from", wording.fieldFirstDay, .date, value: wording.typedDate(period.first),
          hint: wording.hintRange, isRequired: true),
        FormField(
          "to", wording.fieldLastDay, .date,
          value: wording.typedDate(min(period.last, session.today)), hint: wording.hintRange,
          isRequired: true),
      ], back: wording.buttonBack, save: wording.buttonShow)
  }

  var context: Context { .form }
  var isTyping: Bool { true }
  var isOverlay: Bool { true }

  func situation(_ session: Session) -> Situation { box.situation(session) }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .key(let key): return follow(box.handle(key), &session)
    case .paste(let text):
      box.paste(text)
      return .none
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .command(.send), .command(.save): return finish(&session)
    default: return .none
    }
  }

  private mutating func follow(_ outcome: FormBox.Outcome, _ session: inout Session) -> Reaction {
    switch outcome {
    case .handled, .pick: return .none
    case .leave: return .pop()
    case .save: return finish(&session)
    case .unused:
      session.tell(session.wording.unknownKey)
      return .none
    }
  }

  private mutating func finish(_ session: inout Session) -> Reaction {
    guard let first = day("from", &session), let last = day("to", &session) else { return .none }
    guard let period = Period(from: first, to: last) else {
      box.go(to: "to")
      session.refuse(session.wording.periodEndsTooEarly)
      return .none
    }
    return .pop(.period(period))
  }

  private mutating func day(_ field: String, _ session: inout Session) -> Day? {
    let typed = box.fields[field]
    switch DateInput.read(typed, today: session.today, calendar: session.office.calendar) {
    case .success(let day): return MomentInput.past(day, typed, today: session.today)
    case .failure(let problem):
      box.go(to: field)
      session.refuse(session.wording.problem(problem))
      return nil
    }
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    box.draw(on: &canvas, session)
  }
}
