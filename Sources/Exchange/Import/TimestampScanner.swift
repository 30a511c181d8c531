import Complaints

/// Takes a written date and time apart, from the left.
struct TimestampScanner {
  struct Date {
    enum Form {
      /// The order of day and month is a matter of custom.
      case numeric
      /// The year stood first, or the month was a word.
      case certain
    }
    var first: Int
    var second: Int
    var year: Int
    var form: Form
  }

  struct Time {
    var clock = ClockTime.midnight
    var milliseconds = 0
    var offset: UTCOffset?
    var isWritten = false
  }

  private let bytes: [UInt8]
  private let hasLetters: Bool
  private var place = 0
  private var sawWeekday = false

  init(_ text: String) {
    let trimmed = Spelling.trimmed(text)
    let isASCII = trimmed.utf8.allSatisfy { $0 < 0x80 }
    bytes = isASCII ? trimmed.utf8.map(Self.lowered) : trimmed.unicodeScalars.map(Self.plain)
    hasLetters = bytes.contains(where: Self.isLetter)
    guard hasLetters else { return }
    skipWeekday()
  }

  var isAtEnd: Bool { place == bytes.count }

  /// A bare number with at most one decimal sign, as spreadsheets keep dates: `46349,586`.
  var isSerialNumber: Bool {
    let digits = bytes.count { Self.isDigit($0) }
    let signs = bytes.count { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    guard digits + signs == bytes.count, digits > 0, signs <= 1 else { return false }
    let whole = bytes.prefix { Self.isDigit($0) }.count
    return (4...6).contains(whole)
  }

  /// `7 jam yang lalu`, `Kemarin, 02:19`, or a weekday with nothing but a time.
  var isRelative: Bool {
    guard hasLetters else { return false }
    let words = bytes.split { !Self.isLetter($0) }.map { String(decoding: $0, as: UTF8.self) }
    if words.contains(where: Self.relativeWords.contains) { return true }
    return sawWeekday
      && bytes[place...].allSatisfy { byte in
        Self.isDigit(byte) || " .:".utf8.contains(byte)
      } && bytes[place...].count { !Self.isDigit($0) && $0 != 0x20 } < 2
  }

  mutating func date() -> Date? {
    if let month = monthName() {
      skip(" .")
      guard let day = number(1...2) else { return nil }
      skip(" ,")
      guard let year = year() else { return nil }
      return Date(first: day, second: month, year: year, form: .certain)
    }
    let start = place
    guard let first = number(1...4) else { return nil }
    let firstLength = place - start
    guard let separator = take("/-. ") else { return nil }
    skip(" ")
    if let month = monthName() {
      skip(" .-/,")
      guard firstLength <= 2, let year = year() else { return nil }
      return Date(first: first, second: month, year: year, form: .certain)
    }
    guard separator != 0x20, let second = number(1...2), take([separator]) != nil else {
      return nil
    }
    if firstLength == 4 {
      guard let day = number(1...2) else { return nil }
      return Date(first: day, second: second, year: first, form: .certain)
    }
    guard firstLength <= 2, let year = year() else { return nil }
    return Date(first: first, second: second, year: year, form: .numeric)
  }

  mutating func time() -> Time? {
    if isAtEnd { return Time() }
    let afterLetterT = take("t") != nil
    if !afterLetterT {
      guard take(" ,-") != nil else { return nil }
      skip(" ,-")
      for word in ["pukul", "jam", "at"] where takeWord(word) { skip(" ") }
    }
    guard let hour = number(1...2), take(".:") != nil, let minute = number(2...2) else {
      return nil
    }
    var time = Time(isWritten: true)
    var second = 0
    if take(".:") != nil {
      guard let read = number(2...2) else { return nil }
      second = read
      if take(".,") != nil {
        guard let read = milliseconds() else { return nil }
        time.milliseconds = read
      }
    }
    skip(" ")
    guard let wholeHour = halfDay(hour) else { return nil }
    guard let clock = ClockTime(hour: wholeHour, minute: minute, second: second) else { return nil }
    time.clock = clock
    skip(" ")
    guard zone(&time) else { return nil }
    return time
  }

  /// The hour of 24 after `am` or `pm`, if one follows; nil for an hour that has none.
  private mutating func halfDay(_ hour: Int) -> Int? {
    let isMorning = takeWord("am") || takeWord("a.m.")
    let isEvening = !isMorning && (takeWord("pm") || takeWord("p.m."))
    guard isMorning || isEvening else { return hour }
    guard (1...12).contains(hour) else { return nil }
    return hour % 12 + (isEvening ? 12 : 0)
  }

  private mutating func zone(_ time: inout Time) -> Bool {
    if isAtEnd { return true }
    for (word, minutes) in [("wib", 420), ("wita", 480), ("wit", 540), ("z", 0)]
    where takeWord(word) {
      time.offset = UTCOffset(minutes: minutes)
      return isAtEnd
    }
    let named = takeWord("gmt") || takeWord("utc")
    skip(" ")
    guard let sign = take("+-") else {
      time.offset = named ? .utc : nil
      return named && isAtEnd
    }
    let start = place
    guard let digits = number(1...4) else { return false }
    let length = place - start
    var minutes = length <= 2 ? digits * 60 : digits / 100 * 60 + digits % 100
    if length <= 2, take(":.") != nil {
      guard let rest = number(2...2), rest < 60 else { return false }
      minutes += rest
    }
    guard length != 3, minutes <= 18 * 60, minutes % 60 < 60 else { return false }
    time.offset = UTCOffset(minutes: sign == UInt8(ascii: "-") ? -minutes : minutes)
    return isAtEnd
  }

  private mutating func skipWeekday() {
    let word = bytes.prefix { Self.isLetter($0) || $0 == UInt8(ascii: "'") }
    let name = String(decoding: word.filter(Self.isLetter), as: UTF8.self)
    guard Self.weekdays.contains(name) else { return }
    sawWeekday = true
    place = word.count
    skip(" ,")
  }

  private mutating func monthName() -> Int? {
    let word = bytes[place...].prefix(while: Self.isLetter)
    guard word.count >= 3 else { return nil }
    guard let month = Self.months[String(decoding: word, as: UTF8.self)] else { return nil }
    place += word.count
    return month
  }

  /// Two digits belong to 1990…2089.
  private mutating func year() -> Int? {
    let start = place
    guard let value = number(2...4) else { return nil }
    switch place - start {
    case 2: return value >= 90 ? 1900 + value : 2000 + value
    case 4: return value
    default: return nil
    }
  }

  private mutating func number(_ lengths: ClosedRange<Int>) -> Int? {
    var value = 0
    var end = place
    while end < bytes.count, Self.isDigit(bytes[end]) {
      guard end - place < lengths.upperBound else { return nil }
      value = value * 10 + Int(bytes[end] - 48)
      end += 1
    }
    guard end - place >= lengths.lowerBound else { return nil }
    place = end
    return value
  }

  private mutating func milliseconds() -> Int? {
    var value = 0
    var digits = 0
    while place < bytes.count, Self.isDigit(bytes[place]) {
      if digits < 3 { value = value * 10 + Int(bytes[place] - 48) }
      digits += 1
      place += 1
    }
    guard digits > 0 else { return nil }
    return digits == 1 ? value * 100 : digits == 2 ? value * 10 : value
  }

  private mutating func take(_ accepted: String) -> UInt8? { take(Array(accepted.utf8)) }

  private mutating func take(_ accepted: [UInt8]) -> UInt8? {
    guard place < bytes.count, accepted.contains(bytes[place]) else { return nil }
    place += 1
    return bytes[place - 1]
  }

  private mutating func takeWord(_ word: String) -> Bool {
    guard bytes[place...].starts(with: word.utf8) else { return false }
    let end = place + word.utf8.count
    if end < bytes.count, Self.isLetter(bytes[end]) { return false }
    place = end
    return true
  }

  private mutating func skip(_ skipped: String) { while take(skipped) != nil {} }

  /// Small letters and plain blanks; NUL for what no date holds.
  private static func plain(_ scalar: Unicode.Scalar) -> UInt8 {
    if Spelling.isBlank(scalar) { return UInt8(ascii: " ") }
    return scalar.isASCII ? lowered(UInt8(scalar.value)) : 0
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    case 0x09: 0x20
    default: byte
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 97 && byte <= 122 }

  private static let relativeWords: Set<String> = [
    "lalu", "kemarin", "ago", "yesterday", "barusan", "tadi", "today", "now",
  ]

  private static let weekdays = Set(
    [CalendarNames.indonesian, .english].flatMap { names in
      (names.weekdays + names.shortWeekdays).map { $0.lowercased() }
    } + ["ahad", "jumat", "jum"])

  private static let months: [String: Int] = {
    var months = ["sept": 9, "agt": 8, "ags": 8, "agst": 8, "nop": 11, "pebruari": 2, "peb": 2]
    for names in [CalendarNames.indonesian, .english] {
      for list in [names.months, names.shortMonths] {
        for (index, name) in list.enumerated() { months[name.lowercased()] = index + 1 }
      }
    }
    return months
  }()
}
