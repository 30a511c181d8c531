/// Reads what officers type where a date is wanted: `27/11`, `27 nov`, `jumat`, `besok`, `3 hk`, `10 hari`.
///
/// Indonesian and English words are both understood, upper or lower case. A day and month that
/// have passed this year mean next year; a full date is taken as it stands, also in the past.
public enum DateInput {
  /// The longest span that is read, in days of either unit.
  public static let farthest = 3650

  public static func read(
    _ text: some StringProtocol, today: Day, calendar: WorkingCalendar
  ) -> Result<Day, DateInputProblem> {
    let words = DateWords.split(text)
    guard let first = words.first else { return .failure(.empty) }
    if let day = Day(iso: text.trimmed) { return .success(day) }
    if let day = relative(words, today: today) { return .success(day) }
    if let result = span(words, today: today, calendar: calendar) { return result }
    if case .word(let word) = first, let weekday = DateWords.weekday(word) {
      return onWeekday(weekday, then: Array(words.dropFirst()), today: today)
    }
    return date(words, today: today)
  }

  private static func relative(_ words: [DateWords.Piece], today: Day) -> Day? {
    switch DateWords.joined(words) {
    case "hari ini", "sekarang", "today": today
    case "besok", "besuk", "tomorrow": today + 1
    case "lusa", "besok lusa", "day after tomorrow", "the day after tomorrow": today + 2
    case "kemarin", "yesterday": today - 1
    case "kemarin lusa": today - 2
    default: nil
    }
  }

  private static func span(
    _ words: [DateWords.Piece], today: Day, calendar: WorkingCalendar
  ) -> Result<Day, DateInputProblem>? {
    var rest = words[...]
    if case .word("dalam") = rest.first { rest.removeFirst() }
    if case .word("in") = rest.first { rest.removeFirst() }
    guard case .number(let amount, _) = rest.first else { return nil }
    rest.removeFirst()
    if case .word("lagi") = rest.last { rest.removeLast() }
    let day: Day
    let near = min(amount, farthest)
    switch DateWords.joined(Array(rest)) {
    case "hk", "hari kerja", "wd", "working day", "working days", "business days":
      day = calendar.workingDays(after: today, count: near)
    case "hari", "hari kalender", "hr", "h", "day", "days", "d", "calendar days":
      day = today + near
    case "minggu", "pekan", "week", "weeks": day = today + near * 7
    default: return nil
    }
    return amount > farthest ? .failure(.tooFar) : .success(day)
  }

  private static func onWeekday(
    _ weekday: Weekday, then rest: [DateWords.Piece], today: Day
  ) -> Result<Day, DateInputProblem> {
    let ofThisWeek = today.startOfWeek + (weekday.rawValue - 1)
    switch DateWords.joined(rest) {
    case "": return .success(ofThisWeek > today ? ofThisWeek : ofThisWeek + 7)
    case "ini", "minggu ini", "pekan ini", "this week":
      return ofThisWeek < today ? .failure(.passedThisWeek(weekday)) : .success(ofThisWeek)
    case "depan", "mendatang", "minggu depan", "pekan depan", "next week":
      // Who says "minggu depan" may mean the Sunday or the week.
      if weekday == .sunday, rest.count == 1 { return .failure(.nextWeekOrSunday) }
      return .success(ofThisWeek + 7)
    default:
      return date(rest, today: today).flatMap { day in
        day.weekday == weekday
          ? .success(day)
          : .failure(.weekdayDiffers(typed: weekday, actual: day.weekday, day: day))
      }
    }
  }

  private static func date(
    _ words: [DateWords.Piece], today: Day
  ) -> Result<Day, DateInputProblem> {
    var pieces = words[...]
    if case .word(let word) = pieces.first, ["tgl", "tanggal", "the"].contains(word) {
      pieces.removeFirst()
    }
    if case .word("next") = pieces.first, pieces.count == 2, case .word(let word) = pieces.last,
      let weekday = DateWords.weekday(word)
    {
      return onWeekday(weekday, then: [.word("depan")], today: today)
    }
    if case .word("this") = pieces.first, pieces.count == 2, case .word(let word) = pieces.last,
      let weekday = DateWords.weekday(word)
    {
      return onWeekday(weekday, then: [.word("ini")], today: today)
    }
    return dayAndMonth(Array(pieces), today: today)
  }

  private static func dayAndMonth(
    _ pieces: [DateWords.Piece], today: Day
  ) -> Result<Day, DateInputProblem> {
    var numbers: [(value: Int, digits: Int)] = []
    var named: Int?
    for piece in pieces {
      switch piece {
      case .number(let value, let digits): numbers.append((value, digits))
      case .word(let word):
        guard named == nil, let month = DateWords.month(word) else {
          return .failure(.notADate(word))
        }
        named = month
      }
    }
    if let named { numbers.insert((named, 2), at: min(1, numbers.count)) }
    switch numbers.count {
    case 2, 3:
      // 2026/11/27 is year first.
      if numbers[0].digits == 4 {
        guard numbers.count == 3 else { return .failure(.notADate(String(numbers[0].value))) }
        numbers.reverse()
      }
    case 1 where named == nil: return .failure(.missingMonth(day: numbers[0].value))
    default: return .failure(.notADate(DateWords.joined(pieces)))
    }
    let (day, month) = (numbers[0].value, numbers[1].value)
    guard (1...12).contains(month) else { return .failure(.noSuchMonth(month)) }
    guard numbers.count == 3 else { return .nextOccurrence(day, month, today: today) }
    let year = numbers[2].digits <= 2 ? 2000 + numbers[2].value : numbers[2].value
    guard let found = Day(year: year, month: month, day: day) else {
      return .failure(.noSuchDay(day: day, month: month, year: year))
    }
    return .success(found)
  }
}

extension Result<Day, DateInputProblem> {
  /// The first day from today on with this day and month.
  fileprivate static func nextOccurrence(_ day: Int, _ month: Int, today: Day) -> Self {
    for year in today.year...today.year + 1 {
      if let found = Day(year: year, month: month, day: day), found >= today {
        return .success(found)
      }
    }
    return .failure(.noSuchDay(day: day, month: month, year: today.year))
  }
}
