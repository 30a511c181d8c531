/// What someone typed to find complaints, as it was read; every text can be read.
public struct SearchQuery: Equatable, Sendable {
  /// What is looked for in the words of a complaint; all must be there, and nothing that is excluded.
  public var terms: [SearchTerm] = []
  /// What its state must be; all hold.
  public var conditions: [SearchCondition] = []
  /// What could not be read as it was typed, and how it was read instead.
  public var remarks: [SearchRemark] = []

  public init() {}

  /// Whether there is nothing to look for.
  public var isEmpty: Bool {
    terms.allSatisfy(\.isExcluded) && conditions.allSatisfy(\.isExcluded)
  }

  /// Whether it asks for a citizen's telephone or population number.
  public var isForPerson: Bool {
    terms.contains {
      if case .digits(let digits) = $0.kind {
        !$0.isExcluded && digits.utf8.count >= 9
      } else {
        false
      }
    }
  }
}

/// One thing that is looked for in what was said.
public struct SearchTerm: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    /// In any of its forms.
    case word(String)
    /// These words in this order, exactly as they stand.
    case phrase([String])
    /// Eight digits or more: a citizen's telephone or population number, or one of another system.
    case digits(String)
    /// A complaint's number, or as much of it as was typed.
    case number(SearchNumber)
  }

  public var kind: Kind
  /// Whether it is still being typed, so that it also stands for every word that begins so.
  public var isPrefix = false
  public var isExcluded = false

  public init(_ kind: Kind, isPrefix: Bool = false, isExcluded: Bool = false) {
    self.kind = kind
    self.isPrefix = isPrefix
    self.isExcluded = isExcluded
  }
}

/// A complaint's number as far as it was typed: `412`, `MDN-26-04`, `MDN-26-0412`.
public struct SearchNumber: Equatable, Sendable {
  /// The unit's prefix in capitals, and the full year; nil where only digits were typed.
  public var prefix: String?
  public var year: Int?
  /// One to nine digits, with the zeros that were typed.
  public var digits: String

  public init(prefix: String? = nil, year: Int? = nil, digits: String) {
    self.prefix = prefix
    self.year = year
    self.digits = digits
  }

  public var serial: Int { Int(digits) ?? 0 }

  /// The serials whose written form begins with the digits: at least four places are written, with zeros in front.
  public var longerSerials: [ClosedRange<Int>] {
    guard serial > 0 else { return [] }
    var ranges: [ClosedRange<Int>] = []
    for places in max(4, digits.utf8.count)...9 {
      let open = places - digits.utf8.count
      // Only numbers of four places begin with a zero.
      guard open > 0, places == 4 || !digits.hasPrefix("0") else { continue }
      let step = (0..<open).reduce(1) { power, _ in power * 10 }
      ranges.append(serial * step...serial * step + step - 1)
    }
    return ranges
  }

  /// Reads `MDN-26-0412`, in either case and as far as it was typed; at least one digit of the serial.
  public init?(_ token: some StringProtocol) {
    let parts = token.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, ComplaintNumber.isPrefix(parts[0].uppercased()),
      parts[1].utf8.count == 2, let year = Int(parts[1]), year >= 0,
      (1...9).contains(parts[2].utf8.count),
      parts[1...].allSatisfy({ $0.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } })
    else { return nil }
    self.init(prefix: parts[0].uppercased(), year: 2000 + year, digits: String(parts[2]))
  }
}

/// What a complaint's state must be, or must not be: any of the values.
public struct SearchCondition: Equatable, Sendable {
  public var field: SearchField
  public var values: [SearchValue]
  public var isExcluded: Bool

  public init(_ field: SearchField, _ values: [SearchValue], isExcluded: Bool = false) {
    self.field = field
    self.values = values
    self.isExcluded = isExcluded
  }
}

/// What of a complaint can be asked for by name.
public enum SearchField: String, CaseIterable, Sendable {
  case place, category, state, due, officer, received
}

/// A value of a field.
public enum SearchValue: Hashable, Sendable {
  case place(String)
  /// A category's code, or a group of them.
  case category(String)
  case tray(Tray)
  case outcome(Outcome)
  case open, reopened
  case due(SearchDue)
  /// Nil: taken by nobody.
  case officer(OfficerID?)
  case received(ClosedRange<Day>)
}

/// How its deadline stands on a day.
public enum SearchDue: String, CaseIterable, Sendable {
  case overdue, today, tomorrow, withinWeek, paused
}

/// What was not read as it was typed.
public enum SearchRemark: Equatable, Sendable {
  /// `warna:merah`: read as words.
  case unknownField(String)
  /// `kelurahan:atlantis`: the value was read as a word.
  case unknownValue(SearchField, String)
  /// `kelurahan:medno`: read as what is spelled nearly so.
  case respelled(SearchField, String, SearchValue)
  /// `kelurahan:` waits for its value.
  case awaited(SearchField)
  /// A quotation that was not ended reaches to the end.
  case openQuote
  /// Only what is not wanted was named.
  case onlyExclusions
  /// What is more than this was pasted by mistake, and is not looked for.
  case cut
}
