import Complaints
import TerminalUI
import Wording

/// How a complaint's deadlines came to their dates, one step at a time, day by day.
struct WhyScreen: Screen {
  private let id: ComplaintID
  private var file: ComplaintFile?
  private var place = 0
  private var days = Scroller("")

  init(_ id: ComplaintID) { self.id = id }

  var context: Context { .reading }

  mutating func begin(_ session: inout Session) -> Reaction { .ask(.file(id)) }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .key(let key): press(key, &session)
    case .reply(.file(let file), _): self.file = file
    case .reply(.refused, _): return file == nil ? .pop() : .none
    case .changed, .resumed: return Reaction([.askQuietly(.file(id), key: "file")])
    default: break
    }
    return .none
  }

  private mutating func press(_ key: Key, _ session: inout Session) {
    let count = explanations(session).count
    switch key {
    case .left, .backTab: go(to: place - 1, of: count)
    case .right, .tab: go(to: place + 1, of: count)
    default:
      if !days.handle(key) { session.tell(session.wording.unknownKey) }
    }
  }

  private mutating func go(to place: Int, of count: Int) {
    guard count > 0 else { return }
    self.place = (place + count) % count
    days = Scroller("")
  }

  /// Counted by the calendar and the rules as they now are.
  private func explanations(_ session: Session) -> [Explanation] {
    guard let complaint = file?.complaint else { return [] }
    return session.office.deadlines(for: complaint.unit)
      .explanations(of: complaint, today: session.today)
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    canvas.fill(canvas.bounds)
    guard let file else {
      Chrome.drawTitle(wording.opening, right: "", on: &canvas, session)
      return
    }
    let steps = explanations(session)
    let place = min(place, max(0, steps.count - 1))
    Chrome.drawTitle(
      session.size.columns >= 72
        ? wording.whyTitle(file.complaint.number) : file.complaint.number.description,
      right: steps.count > 1 ? "◄ \(place + 1)/\(steps.count) ►" : "", on: &canvas, session)
    let body = Chrome.body(of: session.size).splitTop(1).rest
    let (middle, foot) = body.splitBottom(1)
    Chrome.drawHint(wording.whyHint(steps: steps.count), on: &canvas, in: foot, session)
    guard steps.indices.contains(place) else {
      canvas.write(" " + wording.whyNothing, at: middle.origin, width: middle.width)
      canvas.cursor = middle.origin
      return
    }
    draw(steps[place], on: &canvas, in: middle, session)
  }

  private mutating func draw(
    _ why: Explanation, on canvas: inout Canvas, in area: Rect, _ session: Session
  ) {
    let wording = session.wording
    let width = max(1, area.width - 2)
    let head = TextWrap.lines(
      wording.whyHead(
        why, today: session.today, calendar: session.calendar, offset: session.offset),
      width: width)
    for (row, line) in head.enumerated() where row < area.height {
      canvas.write(
        " " + line.text, at: area.line(row).origin, style: style(of: why, session),
        width: area.width)
    }
    let (rule, rest) = area.splitTop(head.count).rest.splitTop(1)
    canvas.horizontalLine(at: rule.origin, width: rule.width)
    days.setText(
      wording.why(
        why, today: session.today, offset: session.offset, isNarrow: session.size.columns < 72
      ).joined(separator: "\n"))
    days.draw(on: &canvas, in: rest.inset(columns: 1), focused: true)
    Chrome.markMore(days.hasMoreBelow, on: &canvas, in: rule, session)
  }

  private func style(of why: Explanation, _ session: Session) -> Style {
    guard why.met == nil, let due = why.due else { return .bold }
    if due <= session.today.start(at: session.offset) { return .late }
    return due <= session.today.end(at: session.offset) ? .today : .bold
  }
}
