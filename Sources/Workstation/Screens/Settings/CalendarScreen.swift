import Complaints
import TerminalUI
import Wording

/// The calendar of the officer's unit, a year at a time.
struct CalendarScreen: Screen {
  private var year: Int
  private var list = ListView()
  private var height = 1
  /// What stood here before a form was opened.
  private var known: [CalendarRow] = []

  init(year: Int) { self.year = year }

  var context: Context { .calendar }

  private func rows(_ session: Session) -> [CalendarRow] {
    CalendarYear(year, of: session.officer.unit, in: session.office).rows
  }

  private func chosen(_ session: Session) -> CalendarRow? {
    let rows = rows(session)
    return rows.indices.contains(list.selection) ? rows[list.selection] : nil
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .command(.newEntry):
      known = rows(session)
      return .push(PickScreen.kindOfDay(session))
    case .command(.removeEntry): return remove(session)
    case .resumed(.code(let code)):
      return CalendarRow.Kind(code: code).map { .push(OfficeForms.day(nil, kind: $0, session)) }
        ?? .none
    case .resumed(.confirmed): return remove(session, isConfirmed: true)
    case .resumed(nil):
      choose(whatIsNew: rows(session))
      return .none
    case .reply(.office, .saveOffice):
      session.tell(session.wording.deadlinesMoved)
      return .none
    case .key(let key): return press(key, &session)
    default: return .none
    }
  }

  private mutating func press(_ key: Key, _ session: inout Session) -> Reaction {
    switch key {
    case .left: turn(to: year - 1)
    case .right: turn(to: year + 1)
    case .enter:
      known = rows(session)
      return chosen(session).map { .push(OfficeForms.day($0, kind: $0.kind, session)) } ?? .none
    default:
      list.setCount(rows(session).count)
      if !list.handle(key, height: height) { session.tell(session.wording.unknownKey) }
    }
    return .none
  }

  private mutating func choose(whatIsNew rows: [CalendarRow]) {
    list.setCount(rows.count)
    guard let place = rows.firstIndex(where: { !known.contains($0) }) else { return }
    list.select(place)
  }

  private mutating func turn(to year: Int) {
    self.year = min(max(year, 2000), 2100)
    list = ListView()
  }

  private func remove(_ session: Session, isConfirmed: Bool = false) -> Reaction {
    guard let row = chosen(session) else { return .none }
    if isConfirmed {
      return .ask(.saveOffice([row.removal(of: session.officer.unit, at: session.now)]))
    }
    let wording = session.wording
    return .push(
      ConfirmScreen(
        wording.commandRemoveEntry.title,
        wording.reallyRemove("\(wording.weekdayDate(row.day)), \(row.name)"),
        yes: wording.buttonRemove))
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    let narrow = session.size.columns < 72
    canvas.fill(canvas.bounds)
    Chrome.drawTitle(
      narrow
        ? wording.calendarTitle(year)
        : wording.calendarTitle(year, unit: session.unit?.name ?? ""),
      right: "◄ ►", on: &canvas, session)
    let body = Chrome.body(of: session.size).splitTop(1).rest
    let (head, rest) = body.splitTop(1)
    let (area, foot) = rest.splitBottom(1)
    drawHead(on: &canvas, in: head, session)
    Chrome.drawHint(wording.calendarHint(narrow: narrow), on: &canvas, in: foot, session)
    let rows = rows(session)
    list.setCount(rows.count)
    height = max(1, area.height)
    guard !rows.isEmpty else {
      canvas.write(" " + wording.emptyYear, at: area.origin, width: area.width)
      canvas.cursor = area.origin
      return
    }
    list.draw(on: &canvas, in: area, focused: true) { canvas, line, index, isSelected in
      let row = rows[index]
      let date =
        narrow
        ? "\(wording.calendarNames.shortName(row.day.weekday)) \(wording.dayMonth(row.day))"
        : wording.weekdayDate(row.day)
      let width = narrow ? 11 : 19
      let padding = String(repeating: " ", count: max(1, width - CellWidth.of(date)))
      let own = row.isOwn && !narrow ? wording.ownMark : ""
      let isPlain = narrow && row.kind == .free(.nationalHoliday) && !row.isEstimated
      let what = isPlain ? row.name : wording.calendarRow(row)
      let text = (isSelected ? "▶ " : "  ") + date + padding + what + own
      canvas.write(
        TextWrap.truncated(text, to: line.width), at: line.origin,
        style: isSelected ? .selected : .plain, width: line.width)
    }
  }

  private func drawHead(on canvas: inout Canvas, in line: Rect, _ session: Session) {
    let wording = session.wording
    let calendar = session.calendar
    let text: String
    if calendar.isKnown(year: year), let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    {
      let free = session.office.freeDays.filter { $0.key.year == year }.values
      text = wording.calendarSummary(
        holidays: free.count { $0.kind == .nationalHoliday },
        leave: free.count { $0.kind == .collectiveLeave },
        working: calendar.workingDaysBetween(first - 1, last))
    } else {
      text = wording.yearUnknown(year)
    }
    canvas.write(
      " " + TextWrap.truncated(text, to: max(1, line.width - 2)), at: line.origin, style: .bold,
      width: line.width)
  }
}

extension PickScreen {
  /// The kinds of what can be added to a calendar.
  fileprivate static func kindOfDay(_ session: Session) -> PickScreen {
    let kinds = CalendarRow.Kind.ofDays + [.span]
    return PickScreen(
      session.wording.newDayTitle,
      kinds.map { FormOption($0.code, session.wording.label($0).startingInCapital) })
  }
}
