import Complaints

/// Whether `03/04/2026` begins with the day or the month.
public enum DateOrder: String, Sendable {
  case dayFirst = "d/m/y"
  case monthFirst = "m/d/y"
}

/// A point in time as a file had it.
public struct ReadTime: Equatable, Sendable {
  public var instant: Instant
  /// False where only a day was written; the instant is then its beginning.
  public var hasClock: Bool
  /// True where the number before the month is too large for one: the file puts the day first.
  public var confirmsDayFirst: Bool
}

/// Reads the dates and times that offices, forms, spreadsheets and LAPOR! write (domain notes 7.2).
///
/// A time without an offset is the unit's. Nothing is guessed: what is relative, a spreadsheet's serial number, in the
/// future or before 1990 is refused with its reason.
public struct TimestampReader: Sendable {
  public let offset: UTCOffset
  /// The last day that is not the future.
  public let today: Day
  public let order: DateOrder

  private static let earliestYear = 1990

  public init(offset: UTCOffset, today: Day, order: DateOrder = .dayFirst) {
    self.offset = offset
    self.today = today
    self.order = order
  }

  public func read(_ text: some StringProtocol) throws(RowProblem.Reason) -> ReadTime {
    let written = String(text)
    guard written.utf8.count <= 64 else { throw .unreadableDate(String(written.prefix(40))) }
    var scanner = TimestampScanner(written)
    if scanner.isSerialNumber { throw .spreadsheetDate(written) }
    if scanner.isRelative { throw .relativeDate(written) }
    guard let date = scanner.date() else { throw .unreadableDate(written) }
    var (day, month) = (date.first, date.second)
    var confirmsDayFirst = false
    switch (date.form, order) {
    case (.numeric, .dayFirst):
      if month > 12, day <= 12 { throw .monthBeforeDay(written) }
      confirmsDayFirst = day > 12
    case (.numeric, .monthFirst): swap(&day, &month)
    case (.certain, _): break
    }
    guard let read = Day(year: date.year, month: month, day: day), let time = scanner.time(),
      scanner.isAtEnd
    else { throw .unreadableDate(written) }
    let instant = read.instant(time.clock, at: time.offset ?? offset)
      .advanced(byMilliseconds: Int64(time.milliseconds))
    let local = instant.day(at: offset)
    if local > today { throw .future(local) }
    if local.year < Self.earliestYear { throw .longAgo(local) }
    return ReadTime(
      instant: instant, hasClock: time.isWritten, confirmsDayFirst: confirmsDayFirst)
  }
}

extension RowProblem.Reason: Error {}
