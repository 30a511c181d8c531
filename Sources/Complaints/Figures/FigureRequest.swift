/// A wish for the figures of a period.
public struct FigureRequest: Equatable, Sendable {
  public var period: Period
  public var slice: Slice
  /// By what they are told apart.
  public var dimensions: Set<Dimension>
  public var today: Day

  public init(_ period: Period, slice: Slice = Slice(), by dimensions: Set<Dimension>, today: Day) {
    self.period = period
    self.slice = slice
    self.dimensions = dimensions
    self.today = today
  }
}

/// A wish for the complaints a number was counted from, newest receipt first.
public struct FigureListRequest: Equatable, Sendable {
  public var figure: Figure
  public var period: Period
  public var slice: Slice
  public var today: Day
  /// How many rows are passed over.
  public var from: Int
  public var limit: Int
  /// Draws so many at random in place of the newest, the same for the same seed.
  public var seed: UInt64?

  public init(
    _ figure: Figure, in period: Period, slice: Slice = Slice(), today: Day, from: Int = 0,
    limit: Int = 200, seed: UInt64? = nil
  ) {
    self.seed = seed
    self.figure = figure
    self.period = period
    self.slice = slice
    self.today = today
    self.from = from
    self.limit = limit
  }
}

/// Some of the complaints behind a number, and the number.
public struct FigureList: Equatable, Sendable {
  public var rows: [QueueRow]
  public var total: Int

  public init(rows: [QueueRow], total: Int) {
    self.rows = rows
    self.total = total
  }
}
