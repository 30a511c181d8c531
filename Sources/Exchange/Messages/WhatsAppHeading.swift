import Complaints

/// The beginning of a line as WhatsApp writes it when messages are copied or exported (domain notes 7.4).
///
/// Read are `[10.12, 23/11/2026] +62 812-…: text`, `[23/11/26, 10.12.30] Name: text` and `23/11/26 10.04 - Name: text`,
/// with dots or colons in the time, AM and PM, marks of direction and narrow blanks. Dates are day first.
struct WhatsAppHeading {
  private var day: Day?
  private var clock: ClockTime?
  private var sender: String?
  private var text = ""

  /// Nil for a line that is no heading.
  init?(_ line: some StringProtocol) {
    var scanner = Scanner(line)
    scanner.skipBlanks()
    let isBracketed = scanner.take("[")
    if scanner.isTime {
      guard isBracketed, let time = scanner.time() else { return nil }
      clock = time
      guard scanner.take(",") else { return nil }
      scanner.skipBlanks()
      guard scanner.date(into: &day) else { return nil }
    } else {
      guard scanner.date(into: &day) else { return nil }
      _ = scanner.take(",")
      scanner.skipBlanks()
      guard let time = scanner.time() else { return nil }
      clock = time
    }
    if isBracketed {
      guard scanner.take("]") else { return nil }
    } else {
      scanner.skipBlanks()
      guard scanner.take("-") else { return nil }
    }
    scanner.skipBlanks()
    let rest = scanner.rest
    if let colon = rest.firstIndex(of: ":"), rest.distance(from: rest.startIndex, to: colon) <= 60,
      colon > rest.startIndex
    {
      sender = Spelling.trimmed(String(String.UnicodeScalarView(rest[..<colon])))
      text = String(String.UnicodeScalarView(rest[rest.index(after: colon)...]))
      text = Spelling.trimmed(text)
    }
  }

  /// True if the date is one of the calendar.
  var isDated: Bool { day != nil }

  /// The message that begins here; nil for a line of the system, which has no sender, and where there is no such day.
  var message: PastedMessage? {
    guard let day, let clock, let sender else { return nil }
    let phone = PhoneNumber(sender.hasPrefix("~") ? String(sender.dropFirst()) : sender)
    let name = phone == nil ? Spelling.trimmed(sender.drop { $0 == "~" }.description) : nil
    return PastedMessage(name: name, phone: phone, day: day, clock: clock, text: text)
  }
}

/// Takes a heading apart, from the left.
private struct Scanner {
  private(set) var rest: ArraySlice<Unicode.Scalar>

  init(_ line: some StringProtocol) { rest = Array(line.unicodeScalars)[...] }

  /// True if the next thing is `10.12,` or `10:12` rather than a date of three numbers.
  var isTime: Bool {
    var ahead = self
    guard ahead.number(1...2) != nil, ahead.take(".") || ahead.take(":"),
      ahead.number(2...2) != nil
    else { return false }
    if ahead.take(".") || ahead.take(":") {
      guard ahead.number(2...2) != nil else { return false }
    }
    ahead.skipBlanks()
    return ahead.rest.first.map { $0 == "," || "AaPp".unicodeScalars.contains($0) } ?? false
  }

  mutating func skipBlanks() {
    while let first = rest.first, Spelling.isBlank(first) { rest.removeFirst() }
  }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }

  /// True where the shape is a date's; the day is nil where the calendar has none such.
  mutating func date(into day: inout Day?) -> Bool {
    guard let first = number(1...2), take("/") || take("."), let month = number(1...2),
      take("/") || take("."), let year = number(2...4)
    else { return false }
    day = Day(year: year < 100 ? 2000 + year : year, month: month, day: first)
    return true
  }

  mutating func time() -> ClockTime? {
    guard var hour = number(1...2), take(".") || take(":"), let minute = number(2...2) else {
      return nil
    }
    var second = 0
    if take(".") || take(":") {
      guard let read = number(2...2) else { return nil }
      second = read
    }
    var ahead = self
    ahead.skipBlanks()
    let isMorning = ahead.take("A") || ahead.take("a")
    let isEvening = !isMorning && (ahead.take("P") || ahead.take("p"))
    if (isMorning || isEvening) && (ahead.take("M") || ahead.take("m")) {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (isEvening ? 12 : 0)
      self = ahead
    }
    return ClockTime(hour: hour, minute: minute, second: second)
  }

  mutating func number(_ lengths: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard lengths.contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1.value - 48) }
  }
}
