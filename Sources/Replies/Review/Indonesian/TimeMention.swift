import Complaints

/// A time named in a draft.
struct TimeMention: Sendable {
  enum Kind: Hashable, Sendable {
    /// A day of the calendar, with the weekday that was written before it.
    case day(Day, written: Weekday?)
    case weekday(Weekday)
    /// So many working days from today.
    case workingDays(Int)
    /// An hour, an evening, a span: a time, but no day to judge.
    case other
  }

  let words: Range<Int>
  let kind: Kind
}

/// Finds the times of a draft.
struct TimeFinder {
  private let draft: DraftText
  private let today: Day?

  init(_ draft: DraftText, today: Day?) {
    self.draft = draft
    self.today = today
  }

  func all() -> [TimeMention] {
    var found: [TimeMention] = []
    var index = 0
    while index < draft.words.count {
      if let mention = mention(at: index) {
        found.append(mention)
        index = mention.words.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func mention(at index: Int) -> TimeMention? {
    let word = draft.words[index]
    guard !word.isQuoted else { return nil }
    if let weekday = Self.weekdays[word.text], word.letters != .lower || isNamedDay(index),
      !isWeek(index)
    {
      return dated(from: index, weekday: weekday)
    }
    if let (day, end) = calendarDay(at: index) {
      return TimeMention(words: index..<end, kind: .day(day, written: nil))
    }
    if let first = word.text.utf8.first, first.isDigit || Self.numbers[word.text] != nil,
      let span = hours(at: index) ?? span(at: index)
    {
      return span
    }
    return relative(at: index)
  }

  /// A weekday with the date that may follow it.
  private func dated(from index: Int, weekday: Weekday) -> TimeMention? {
    if let (day, end) = calendarDay(at: index + 1) {
      return TimeMention(words: index..<end, kind: .day(day, written: weekday))
    }
    // "setiap Senin" and "Senin lalu" promise nothing.
    let before = draft.said(index - 1) == "hari" ? draft.said(index - 2) : draft.said(index - 1)
    if ["setiap", "tiap", "tiap-tiap"].contains(before) { return nil }
    if Self.pastMarks.contains(draft.said(index + 1)) {
      return TimeMention(words: index..<(index + 2), kind: .other)
    }
    return TimeMention(words: index..<(index + 1), kind: .weekday(weekday))
  }

  /// `Minggu depan` is a week, `hari Minggu depan` a day.
  private func isWeek(_ index: Int) -> Bool {
    draft.said(index) == "minggu" && draft.said(index - 1) != "hari"
      && ["depan", "ini", "lalu", "berikutnya", "berikut", "kemarin", "pertama", "kedua"].contains(
        draft.said(index + 1))
  }

  private func isNamedDay(_ index: Int) -> Bool {
    ["hari", "lambat", "mulai", "pada"].contains(draft.said(index - 1))
  }

  /// `27 November 2026`, `27 November`, `27/11/2026`, `27-11-2026`.
  private func calendarDay(at index: Int) -> (Day, end: Int)? {
    guard let word = draft[index] else { return nil }
    if let (day, month, year) = numeric(word.text) {
      return Day(year: year, month: month, day: day).map { ($0, index + 1) }
    }
    guard let number = Int(word.text), (1...31).contains(number) else { return nil }
    if let month = Self.months[draft.said(index + 1)], draft[index + 1]?.gap == .space {
      if let year = Int(draft.said(index + 2)), (2000...2100).contains(year),
        draft[index + 2]?.gap == .space
      {
        return Day(year: year, month: month, day: number).map { ($0, index + 3) }
      }
      return near(month: month, day: number).map { ($0, index + 2) }
    }
    if draft[index + 1]?.gap == .slash, let month = Int(draft.said(index + 1)),
      (1...12).contains(month)
    {
      if draft[index + 2]?.gap == .slash, let year = Int(draft.said(index + 2)) {
        let full = year < 100 ? 2000 + year : year
        return Day(year: full, month: month, day: number).map { ($0, index + 3) }
      }
      return near(month: month, day: number).map { ($0, index + 2) }
    }
    return nil
  }

  private func numeric(_ text: String) -> (Int, Int, Int)? {
    guard text.utf8.count >= 8, text.utf8.count <= 10 else { return nil }
    for mark in ["-", "."] as [Character] {
      let parts = text.split(separator: mark)
      guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]),
        let year = Int(parts[2]), (1...31).contains(day), (1...12).contains(month),
        (2000...2100).contains(year)
      else { continue }
      return (day, month, year)
    }
    return nil
  }

  /// The day of this month nearest to today: a date without a year means the one at hand.
  private func near(month: Int, day: Int) -> Day? {
    guard let today else { return Day(year: 2000, month: month, day: day) }
    let candidates = (today.year - 1...today.year + 1).compactMap {
      Day(year: $0, month: month, day: day)
    }
    return candidates.min { abs($0 - today) < abs($1 - today) }
  }

  /// `2x24 jam`, `3 x 24 jam`.
  private func hours(at index: Int) -> TimeMention? {
    let word = draft.said(index)
    if word.contains("x24"), draft.said(index + 1) == "jam" {
      return TimeMention(words: index..<(index + 2), kind: .other)
    }
    guard Int(word) != nil, draft.said(index + 1) == "x", draft.said(index + 2) == "24" else {
      return nil
    }
    return TimeMention(words: index..<min(index + 4, draft.words.count), kind: .other)
  }

  /// `3 hari kerja`, `30 menit`, `pukul 14.00`.
  private func span(at index: Int) -> TimeMention? {
    let unit = draft.said(index + 1)
    guard draft[index + 1]?.gap == .space else { return nil }
    let count = Int(draft.said(index)) ?? Self.numbers[draft.said(index)]
    if unit == "hari", draft.said(index + 2) == "kerja" {
      return TimeMention(
        words: index..<(index + 3), kind: count.map { .workingDays($0) } ?? .other)
    }
    guard count != nil, ["hari", "jam", "menit", "minggu", "pekan", "bulan", "hk"].contains(unit)
    else { return nil }
    // "dua minggu" tells how long something lasted unless a limit is set by it.
    let before = draft.said(index - 1)
    guard ["dalam", "lambat", "selama-lamanya", "maksimal", "sesudah", "setelah"].contains(before)
    else { return nil }
    return TimeMention(words: index..<(index + 2), kind: .other)
  }

  private func relative(at index: Int) -> TimeMention? {
    let word = draft.said(index)
    let next = draft.said(index + 1)
    switch word {
    case "besok": return day(index..<(index + 1), after: 1)
    case "lusa": return day(index..<(index + 1), after: 2)
    case "esok": return day(index..<(index + 1), after: 1)
    case "pukul", "jam":
      guard draft[index + 1]?.text.utf8.first?.isDigit ?? false else { return nil }
      return TimeMention(words: index..<(index + 2), kind: .other)
    case "hari":
      guard ["ini", "itu", "kerja", "yang"].contains(next) else { return nil }
      if next == "yang", draft.said(index + 2) != "sama" { return nil }
      return TimeMention(words: index..<(index + 2), kind: .other)
    case "pagi", "siang", "sore", "malam", "petang":
      guard ["ini", "nanti"].contains(next) else { return nil }
      return TimeMention(words: index..<(index + 2), kind: .other)
    case "minggu", "pekan", "bulan", "tahun":
      guard ["depan", "ini", "lalu", "berikutnya"].contains(next) else { return nil }
      return TimeMention(words: index..<(index + 2), kind: .other)
    case "tanggal", "tgl":
      guard let number = Int(next), (1...31).contains(number), calendarDay(at: index + 1) == nil
      else { return nil }
      return TimeMention(words: index..<(index + 2), kind: numbered(number))
    case "akhir", "awal", "pertengahan":
      let isNamed =
        Self.months[next] != nil || ["bulan", "pekan", "minggu", "tahun"].contains(next)
      return isNamed ? TimeMention(words: index..<(index + 2), kind: .other) : nil
    case "kemarin", "barusan":
      return TimeMention(words: index..<(index + 1), kind: .other)
    default: return nil
    }
  }

  /// `tanggal 27`: of this month where it still lies ahead, else a time without a day.
  private func numbered(_ number: Int) -> TimeMention.Kind {
    guard let today, number > today.day,
      let day = Day(year: today.year, month: today.month, day: number)
    else { return .other }
    return .day(day, written: nil)
  }

  private func day(_ words: Range<Int>, after count: Int) -> TimeMention {
    TimeMention(words: words, kind: today.map { .day($0 + count, written: nil) } ?? .other)
  }

  static let pastMarks: Set<String> = ["lalu", "kemarin", "silam"]

  static let weekdays: [String: Weekday] = [
    "senin": .monday, "selasa": .tuesday, "rabu": .wednesday, "kamis": .thursday,
    "jumat": .friday, "jum'at": .friday, "sabtu": .saturday, "minggu": .sunday, "ahad": .sunday,
  ]

  static let months: [String: Int] = [
    "januari": 1, "februari": 2, "pebruari": 2, "maret": 3, "april": 4, "mei": 5, "juni": 6,
    "juli": 7, "agustus": 8, "september": 9, "oktober": 10, "november": 11, "nopember": 11,
    "desember": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "agu": 8,
    "ags": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "nop": 11, "des": 12,
  ]

  static let numbers: [String: Int] = [
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9, "sepuluh": 10, "empat belas": 14,
  ]
}
