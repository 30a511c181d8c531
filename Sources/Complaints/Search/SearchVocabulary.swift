/// The names by which fields and their values can be asked for, in any language.
public struct SearchVocabulary: Equatable, Sendable {
  public struct Entry: Equatable, Sendable {
    public var field: SearchField
    public var names: [String]
    public var value: SearchValue

    public init(_ field: SearchField, _ names: [String], _ value: SearchValue) {
      self.field = field
      self.names = names
      self.value = value
    }
  }

  /// The names of each field.
  public var fields: [SearchField: [String]]
  public var entries: [Entry]

  public init(fields: [SearchField: [String]] = [:], entries: [Entry] = []) {
    self.fields = fields
    self.entries = entries
  }

  /// The field a name is of, or begins, where it begins the names of no other.
  public func field(named typed: String) -> SearchField? {
    let wanted = Self.key(typed)
    let sorted = fields.sorted { $0.key.rawValue < $1.key.rawValue }
    if let exact = sorted.first(where: { $0.value.contains { Self.key($0) == wanted } }) {
      return exact.key
    }
    guard wanted.count >= 3 else { return nil }
    let begun = sorted.filter { $0.value.contains { Self.key($0).hasPrefix(wanted) } }
    return begun.count == 1 ? begun[0].key : nil
  }

  /// What a typed value means: what is called so; else what begins so; else what is spelled nearly so, which is a guess.
  public func values(of field: SearchField, typed: String) -> (
    values: [SearchValue], isGuess: Bool
  )? {
    let wanted = Self.key(typed)
    guard !wanted.isEmpty else { return nil }
    if field == .received, let days = Self.days(typed) { return ([.received(days)], false) }
    let own = entries.filter { $0.field == field }
    func fitting(_ fits: (String) -> Bool) -> [SearchValue] {
      var values: [SearchValue] = []
      for entry in own where entry.names.contains(where: { fits($0) }) {
        if !values.contains(entry.value) { values.append(entry.value) }
      }
      return values
    }
    let exact = fitting { Self.key($0) == wanted }
    if !exact.isEmpty { return (exact, false) }
    let begun = fitting { Self.key($0).hasPrefix(wanted) }
    if !begun.isEmpty { return (begun, false) }
    let inner = fitting { name in
      PlainSpelling.words(of: name).contains { Self.key($0).hasPrefix(wanted) }
    }
    if !inner.isEmpty { return (inner, false) }
    let allowed = wanted.count >= 8 ? 2 : wanted.count >= 4 ? 1 : 0
    guard allowed > 0 else { return nil }
    let near = fitting { name in
      let key = Self.key(name)
      return Self.distance(wanted, key, atMost: allowed) <= allowed
        || Self.distance(wanted, String(key.prefix(wanted.count)), atMost: allowed) <= allowed
    }
    return near.isEmpty ? nil : (near, true)
  }

  /// A name without case, accents, spaces, dots and dashes.
  static func key(_ name: some StringProtocol) -> String {
    PlainSpelling.of(name).filter { $0.isLetter || $0.isNumber }
  }

  /// `2025`, `2025-03`, `3/2025`, `2025-03-14`, `14/3/2025`.
  private static func days(_ text: String) -> ClosedRange<Day>? {
    var parts = text.split(whereSeparator: { "-/.".contains($0) }).map(String.init)
    guard parts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } }) else { return nil }
    if parts.last?.count == 4, parts.count > 1 { parts.reverse() }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, let year = numbers.first, (1900...2999).contains(year)
    else { return nil }
    func range(_ from: (Int, Int), _ until: (Int, Int)) -> ClosedRange<Day>? {
      guard let first = Day(year: from.0, month: from.1, day: 1),
        let next = Day(year: until.0, month: until.1, day: 1)
      else { return nil }
      return first...(next + -1)
    }
    switch numbers.count {
    case 1: return range((year, 1), (year + 1, 1))
    case 2:
      let month = numbers[1]
      return range((year, month), month == 12 ? (year + 1, 1) : (year, month + 1))
    case 3: return Day(year: year, month: numbers[1], day: numbers[2]).map { $0...$0 }
    default: return nil
    }
  }

  /// How many letters must change, come or go, or two neighbours be swapped, to make one word the other.
  static func distance(_ left: String, _ right: String, atMost limit: Int) -> Int {
    let (left, right) = (Array(left.utf8), Array(right.utf8))
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var before: [Int] = []
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var next = [index + 1]
      for place in right.indices {
        var least = min(row[place] + (letter == right[place] ? 0 : 1), row[place + 1] + 1)
        least = min(least, next[place] + 1)
        if index > 0, place > 0, letter == right[place - 1], left[index - 1] == right[place] {
          least = min(least, before[place - 1] + 1)
        }
        next.append(least)
      }
      (before, row) = (row, next)
    }
    return row[right.count]
  }
}
