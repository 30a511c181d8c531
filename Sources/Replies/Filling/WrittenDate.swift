import Complaints

/// A day of the calendar as an answer writes it: `Jumat, 27 November 2026`, `27 November 2026`, `27/11/2026`.
struct WrittenDate {
  let day: Day
  /// How many letters it takes.
  let length: Int

  /// The date that begins at a place; nil where none does.
  init?(in letters: [Character], at place: Int) {
    guard place == 0 || !(letters[place - 1].isLetter || letters[place - 1].isNumber) else {
      return nil
    }
    var reader = Reader(letters: letters, place: place)
    reader.skipWeekday()
    guard let dayOfMonth = reader.number(most: 2), let separator = reader.peek else { return nil }
    if separator == "/" || separator == "-" {
      guard reader.skip(separator), let month = reader.number(most: 2), reader.skip(separator),
        let year = reader.number(most: 4), let day = Day(year: year, month: month, day: dayOfMonth)
      else { return nil }
      self.init(day: day, length: reader.place - place)
    } else {
      guard reader.skip(" "), let month = reader.month(), reader.skip(" "),
        let year = reader.number(most: 4), let day = Day(year: year, month: month, day: dayOfMonth)
      else { return nil }
      self.init(day: day, length: reader.place - place)
    }
  }

  private init(day: Day, length: Int) {
    self.day = day
    self.length = length
  }

  private struct Reader {
    let letters: [Character]
    var place: Int

    var peek: Character? { place < letters.count ? letters[place] : nil }

    mutating func skip(_ letter: Character) -> Bool {
      guard peek == letter else { return false }
      place += 1
      return true
    }

    mutating func word() -> String {
      let start = place
      while let letter = peek, letter.isLetter { place += 1 }
      return String(letters[start..<place])
    }

    /// Steps over a weekday with the comma or space behind it.
    mutating func skipWeekday() {
      let start = place
      let word = word()
      guard CalendarNames.indonesian.weekdays.contains(word) else {
        place = start
        return
      }
      _ = skip(",")
      if !skip(" ") { place = start }
    }

    mutating func number(most: Int) -> Int? {
      let start = place
      while let letter = peek, letter.isASCII, letter.isNumber { place += 1 }
      guard (1...most).contains(place - start) else { return nil }
      return Int(String(letters[start..<place]))
    }

    mutating func month() -> Int? {
      let word = word()
      return CalendarNames.indonesian.months.firstIndex(of: word).map { $0 + 1 }
    }
  }
}
