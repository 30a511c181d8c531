/// A report as a document: what stands in it, ready to be written as HTML, CSV or plain text.
///
/// It knows no language and no complaint: every string comes in ready.
public struct Report: Equatable, Sendable {
  public var language: String
  /// The lines above everything, the first being the highest office.
  public var letterhead: [String]
  public var title: String
  public var subtitle: String
  public var sections: [Section]
  /// Place and date, position, then room to sign, name and number.
  public var signature: Signature
  /// When and from what it was made.
  public var note: String

  public init(
    language: String, letterhead: [String], title: String, subtitle: String, sections: [Section],
    signature: Signature, note: String
  ) {
    self.language = language
    self.letterhead = letterhead
    self.title = title
    self.subtitle = subtitle
    self.sections = sections
    self.signature = signature
    self.note = note
  }

  public struct Signature: Equatable, Sendable {
    public var above: [String]
    public var below: [String]

    public init(above: [String], below: [String]) {
      self.above = above
      self.below = below
    }
  }

  public struct Section: Equatable, Sendable {
    public var title: String
    public var table: Table?
    public var chart: Chart?
    public var paragraphs: [String]

    public init(
      _ title: String, table: Table? = nil, chart: Chart? = nil, paragraphs: [String] = []
    ) {
      self.title = title
      self.table = table
      self.chart = chart
      self.paragraphs = paragraphs
    }
  }

  public struct Table: Equatable, Sendable {
    public var head: [Column]
    public var rows: [[String]]
    /// Whether it is long and may go on over several pages, in smaller letters.
    public var isRegister: Bool

    public init(_ head: [Column], _ rows: [[String]], isRegister: Bool = false) {
      self.head = head
      self.rows = rows
      self.isRegister = isRegister
    }
  }

  public struct Column: Equatable, Sendable {
    public var title: String
    /// Numbers stand at the right edge.
    public var isNumber: Bool
    /// What is not to be broken over lines, such as a date.
    public var isWhole: Bool

    public init(_ title: String, isNumber: Bool = false, isWhole: Bool = false) {
      self.title = title
      self.isNumber = isNumber
      self.isWhole = isWhole
    }
  }

  /// Bars, one or two beside each label.
  public struct Chart: Equatable, Sendable {
    public var series: [String]
    public var bars: [Bar]

    public init(series: [String], bars: [Bar]) {
      self.series = series
      self.bars = bars
    }
  }

  public struct Bar: Equatable, Sendable {
    public var label: String
    public var values: [Int]

    public init(_ label: String, _ values: [Int]) {
      self.label = label
      self.values = values
    }
  }
}
