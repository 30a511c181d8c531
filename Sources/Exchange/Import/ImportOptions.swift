import Complaints

/// What an import needs to know beside the file.
public struct ImportOptions: Sendable {
  /// The clock of times written without an offset.
  public var offset: UTCOffset
  /// The last day that is not the future.
  public var today: Day
  public var profile: ImportProfile
  /// Nil lets the whole file decide.
  public var encoding: TextEncoding?
  /// Nil lets the heading decide.
  public var delimiter: UInt8?
  /// A category's code by whatever name the file gives; nil where there is none.
  public var category: @Sendable (String) -> String?
  /// A kelurahan's code by its name, old names too; nil where there is none.
  public var kelurahan: @Sendable (String) -> String?
  /// The most problems, and the most remarks, that are kept one by one.
  public var problemLimit: Int

  public init(
    offset: UTCOffset, today: Day, profile: ImportProfile = ImportProfile(),
    encoding: TextEncoding? = nil, delimiter: UInt8? = nil, problemLimit: Int = 1000,
    category: @escaping @Sendable (String) -> String? = { _ in nil },
    kelurahan: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.offset = offset
    self.today = today
    self.profile = profile
    self.encoding = encoding
    self.delimiter = delimiter
    self.problemLimit = problemLimit
    self.category = category
    self.kelurahan = kelurahan
  }
}

/// What the first pass over a file found; nothing has been written by then.
public struct ImportCheck: Sendable {
  public let encoding: TextEncoding
  public let delimiter: UInt8
  public let mapping: HeaderMapping
  /// Rows below the heading; lines without anything in them do not count.
  public internal(set) var rows = 0
  /// Rows that come in as they are.
  public internal(set) var good = 0
  /// Rows that come in with U+FFFD, if bad rows are let pass.
  public internal(set) var repaired = 0
  /// Rows that do not come in.
  public internal(set) var refused = 0
  /// The first problems of rows that do not come in as they are, in the order of the file.
  public internal(set) var problems: [RowProblem] = []
  /// The first remarks on rows that do come in, in the order of the file.
  public internal(set) var notes: [RowProblem] = []
  /// How often each kind of problem was met, by its code.
  public internal(set) var totals: [String: Int] = [:]

  let finding: DelimiterGuess.Finding

  init(
    encoding: TextEncoding, finding: DelimiterGuess.Finding, mapping: HeaderMapping
  ) {
    self.encoding = encoding
    self.finding = finding
    self.mapping = mapping
    delimiter = finding.delimiter
  }

  /// True if some row would not come in as it is.
  public var hasBadRows: Bool { repaired + refused > 0 }

  mutating func count(_ found: [RowProblem], limit: Int) {
    rows += 1
    switch found.map(\.reason.weight).max() {
    case .refused: refused += 1
    case .repaired: repaired += 1
    case .noted, nil: good += 1
    }
    for problem in found {
      totals[problem.reason.code, default: 0] += 1
      if problem.reason.weight == .noted {
        if notes.count < limit { notes.append(problem) }
      } else if problems.count < limit {
        problems.append(problem)
      }
    }
  }
}
