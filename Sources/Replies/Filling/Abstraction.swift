import Complaints

/// An answer given to one reporter as the body of a template: the way back from filling.
///
/// Shared parts, names, numbers, dates and places of that complaint give way to parts, fields and blanks; everything else
/// stays as it was written. Filled for the same complaint, the body is the answer again, but for names and dates that
/// stood there in another form than templates write them.
public struct Abstraction: Sendable {
  private struct Change: Sendable {
    let old: [Character]
    let new: String
  }

  /// What gives way to what, the longest first.
  private let changes: [Change]
  private let address: [Character]
  /// A day that has a field of its own, as the field and the day.
  private let days: [(field: Field, day: Day)]
  /// The reporter is not named, so that behind `Yth.` the address stands for both.
  private let isNameless: Bool

  /// The shortest text that is taken for a field's value wherever it stands.
  private static let shortest = 3
  /// The fewest digits that are somebody's number.
  private static let leastDigits = 8

  public init(of context: FillContext, library: TemplateLibrary) {
    let salutation = Salutation(of: context)
    var changes: [(String, String)] = []
    for part in library.parts.values {
      let filled = library.fill(part, with: context)
      guard filled.blanks.isEmpty, filled.text.contains(" ") else { continue }
      changes.append((filled.text, "{\(TemplateCode.part(part.name))}"))
    }
    changes += Self.changes(ofName: salutation, context)
    let fields: [Field] = [
      .number, .leadNumber, .externalNumber, .subject, .agency, .unit, .contact, .hours, .officer,
      .position, .location, .kelurahan,
    ]
    for field in fields {
      guard let value = context.value(of: field), value.count >= Self.shortest else { continue }
      changes.append((value, "{\(field.rawValue)}"))
    }
    if let officer = context.officer.map(Self.shortName) {
      changes.append((officer, "{\(Field.officer.rawValue)}"))
    }
    self.changes = changes.filter { !$0.0.isEmpty }.map { Change(old: Array($0.0), new: $0.1) }
      .sorted { ($1.old.count, $0.new) < ($0.old.count, $1.new) }
    address = Array(salutation.address)
    isNameless = salutation.name.isEmpty
    days = [
      (Field.received, context.received), (.today, context.today), (.deadline, context.deadline),
    ]
    .compactMap { field, day in day.map { (field, $0) } }
  }

  /// The body of a template that says the same.
  public func body(of answer: String) -> String {
    let letters = Array(Self.harmless(answer))
    var result = ""
    var place = 0
    var blanks = Blanks()
    while place < letters.count {
      let (length, text) = replacement(in: letters, at: place, after: result, &blanks)
      result += text
      place += length
    }
    return result
  }

  /// How many letters give way here to what.
  private func replacement(
    in letters: [Character], at place: Int, after written: String, _ blanks: inout Blanks
  ) -> (length: Int, text: String) {
    if let change = changes.first(where: { stands($0.old, in: letters, at: place) }) {
      return (change.old.count, change.new)
    }
    if let written = WrittenDate(in: letters, at: place) {
      return (written.length, field(of: written.day, after: letters[..<place], &blanks))
    }
    if let length = digits(in: letters, at: place) { return (length, blanks.number) }
    if stands(address, in: letters, at: place), !isTitle(letters, at: place) {
      let isSalutation = isNameless && written.hasSuffix("Yth. ")
      let name = isSalutation ? " {\(Field.name.rawValue)}" : ""
      return (address.count, "{\(Field.salutation.rawValue)}" + name)
    }
    return (1, String(letters[place]))
  }

  private static func changes(ofName salutation: Salutation, _ context: FillContext) -> [(
    String, String
  )] {
    let (address, name) = ("{\(Field.salutation.rawValue)}", "{\(Field.name.rawValue)}")
    guard !salutation.name.isEmpty else { return [] }
    var changes = [("\(salutation.address) \(salutation.name)", "\(address) \(name)")]
    if context.isAnonymous { return changes }
    changes.append((salutation.name, name))
    if let full = context.name.map(FieldText.clean), full != salutation.name {
      changes += [("\(salutation.address) \(full)", "\(address) \(name)"), (full, name)]
    }
    return changes
  }

  /// The field of a day of this complaint; a blank for any other, and for a promise that is not the deadline.
  private func field(
    of day: Day, after before: ArraySlice<Character>, _ blanks: inout Blanks
  ) -> String {
    let isPromise = String(before.suffix(14)).lowercased().hasSuffix("paling lambat ")
    let field = days.first { $0.day == day && ($0.field == .deadline) == isPromise }?.field
    return field.map { "{\($0.rawValue)}" } ?? blanks.date(day)
  }

  /// How far a number of somebody reaches that has no field: a telephone, a NIK.
  private func digits(in letters: [Character], at place: Int) -> Int? {
    guard letters[place].isDigit || letters[place] == "+",
      place == 0 || !(letters[place - 1].isLetter || letters[place - 1].isNumber)
    else { return nil }
    let isTelephone = letters[place] == "+" || letters[place] == "0"
    var end = place + 1
    while end < letters.count,
      letters[end].isDigit || letters[end] == "-" || (letters[end] == " " && isTelephone)
    { end += 1 }
    while end > place, !letters[end - 1].isDigit { end -= 1 }
    let count = letters[place..<end].count { $0.isDigit }
    return count >= Self.leastDigits ? end - place : nil
  }

  /// Whether the words stand there whole.
  private func stands(_ words: [Character], in letters: [Character], at place: Int) -> Bool {
    let end = place + words.count
    guard end <= letters.count, letters[place..<end].elementsEqual(words) else { return false }
    let isPart: (Int) -> Bool = { letters[$0].isLetter || letters[$0].isNumber }
    if place > 0, isPart(place - 1), isPart(place) { return false }
    return end == letters.count || !isPart(end) || !isPart(end - 1)
  }

  /// Whether the address belongs to somebody else who is named behind it, as in `Bapak Lurah`.
  private func isTitle(_ letters: [Character], at place: Int) -> Bool {
    let next = place + address.count
    return next + 1 < letters.count && letters[next] == " " && letters[next + 1].isUppercase
  }

  /// `Ratna W.` of `Ratna Wulandari`, as officers sign.
  private static func shortName(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard let first = words.first, words.count > 1, let last = words.last?.first else { return "" }
    return "\(first) \(last)."
  }

  /// Without what the language of templates would read: brackets, and lines that divide sections.
  private static func harmless(_ answer: String) -> String {
    let lines = TidyText.tidy(answer).lines.map { line -> String in
      let isDivider = TemplateFile.isDivider(line, of: "=") || TemplateFile.isDivider(line, of: "-")
      return isDivider ? "" : FieldText.clean(String(line))
    }
    return TidyText.tidy(lines.joined(separator: "\n"))
  }
}

/// The blanks that stand for what no field knows, each value under one label.
private struct Blanks {
  private var days: [Day] = []
  private var numbers = 0

  mutating func date(_ day: Day) -> String {
    if !days.contains(day) { days.append(day) }
    let place = (days.firstIndex(of: day) ?? 0) + 1
    return "{?tanggal \(place): tanggal}"
  }

  var number: String {
    mutating get {
      numbers += 1
      return "{?nomor telepon \(numbers)}"
    }
  }
}

extension Character {
  fileprivate var isDigit: Bool { isASCII && isNumber }
}
