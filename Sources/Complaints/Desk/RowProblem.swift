/// What a column of an imported file is to Loket.
public enum ImportColumn: String, CaseIterable, Sendable {
  case id, received, channel, name, phone, nik, address, kelurahan, category, classification,
    subject, body, status, reply, replied, closed, outcome
}

/// What is the matter with one row of an imported file.
public struct RowProblem: Hashable, Sendable {
  /// The line on which the row begins (or the quote that was left open), from 1.
  public var line: Int
  /// The column concerned; nil where it is the row as a whole.
  public var column: ImportColumn?
  public var reason: Reason

  public init(line: Int, column: ImportColumn? = nil, _ reason: Reason) {
    self.line = line
    self.column = column
    self.reason = reason
  }

  /// What a problem means for its row.
  public enum Weight: Int, Comparable, Sendable {
    /// The row comes in; the person is told.
    case noted
    /// The row comes in with U+FFFD, if bad rows are let pass.
    case repaired
    /// The row does not come in.
    case refused

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  public enum Reason: Hashable, Sendable {
    case unterminatedQuote
    case textAfterQuote
    case tooLong(limit: Int)
    case tooManyFields(expected: Int, found: Int)
    case missing
    case unreadableDate(String)
    case relativeDate(String)
    case spreadsheetDate(String)
    case monthBeforeDay(String)
    case future(Day)
    case longAgo(Day)
    case beforeReceipt(Day)
    /// A long number that a spreadsheet has cut to `3,37E+15`.
    case roundedNumber
    case damagedText
    case strayQuote
    case fewerFields(expected: Int, found: Int)
    case nikLength(Int)
    case phoneZeroRestored
    case unreadablePhone
    case unknownWord(String)
    case garbledText
    case outcomeOfOpen
  }
}

extension RowProblem.Reason {
  /// A stable name of the kind, for counts and machines.
  public var code: String {
    switch self {
    case .unterminatedQuote: "unterminatedQuote"
    case .textAfterQuote: "textAfterQuote"
    case .tooLong: "tooLong"
    case .tooManyFields: "tooManyFields"
    case .missing: "missing"
    case .unreadableDate: "unreadableDate"
    case .relativeDate: "relativeDate"
    case .spreadsheetDate: "spreadsheetDate"
    case .monthBeforeDay: "monthBeforeDay"
    case .future: "future"
    case .longAgo: "longAgo"
    case .beforeReceipt: "beforeReceipt"
    case .roundedNumber: "roundedNumber"
    case .damagedText: "damagedText"
    case .strayQuote: "strayQuote"
    case .fewerFields: "fewerFields"
    case .nikLength: "nikLength"
    case .phoneZeroRestored: "phoneZeroRestored"
    case .unreadablePhone: "unreadablePhone"
    case .unknownWord: "unknownWord"
    case .garbledText: "garbledText"
    case .outcomeOfOpen: "outcomeOfOpen"
    }
  }

  public var weight: RowProblem.Weight {
    switch self {
    case .unterminatedQuote, .textAfterQuote, .tooLong, .tooManyFields, .missing, .unreadableDate,
      .relativeDate, .spreadsheetDate, .monthBeforeDay, .future, .longAgo, .beforeReceipt,
      .roundedNumber:
      .refused
    case .damagedText: .repaired
    case .strayQuote, .fewerFields, .nikLength, .phoneZeroRestored, .unreadablePhone,
      .unknownWord, .garbledText, .outcomeOfOpen:
      .noted
    }
  }
}

/// Why a file as a whole is not imported.
public enum ImportRefusal: Error, Hashable, Sendable {
  /// It is a pipe, a folder or a device: a file that can be read twice is needed.
  case needsFile(String)
  case cannotOpen(String)
  case cannotRead(String)
  case empty
  case utf16
  case columnMissing([ImportColumn])
  /// A heading that the mapping names and the file does not have.
  case headingMissing(ImportColumn, String)
  case profileUnreadable(line: Int)
  /// The dates put the month first, and the mapping does not say so.
  case monthFirst(line: Int)
  case changedMeanwhile
}
