/// All that a report says, of one desk or of several added up.
public struct ReportData: Equatable, Sendable {
  public var figures: Figures
  /// What was received in the period, oldest first.
  public var register: [RegisterEntry]
  public var improvements: [Improvement]
  /// People, places and categories by which keys are named.
  public var office: Office
  /// Whose letterhead and signature it bears.
  public var unit: ServiceUnit?
  /// How many desks it was made from.
  public var desks = 1
  /// The newest entry it was made from; of several desks the sum.
  public var entries: Int64
  public var made: Day

  public init(
    figures: Figures, register: [RegisterEntry], improvements: [Improvement], office: Office,
    unit: ServiceUnit?, entries: Int64, made: Day
  ) {
    self.figures = figures
    self.register = register
    self.improvements = improvements
    self.office = office
    self.unit = unit
    self.entries = entries
    self.made = made
  }

  /// Adds another desk's report of the same period: counts are summed, days are pooled.
  public mutating func add(_ other: ReportData) {
    figures.add(other.figures)
    register = (register + other.register).sorted {
      ($0.row.received, $0.row.number.description) < ($1.row.received, $1.row.number.description)
    }
    improvements = (improvements + other.improvements).sorted {
      ($0.day, $0.number.description) < ($1.day, $1.number.description)
    }
    office.officers.merge(other.office.officers) { own, _ in own }
    office.units.merge(other.office.units) { own, _ in own }
    office.categories.merge(other.office.categories) { own, _ in own }
    office.places.merge(other.office.places) { own, _ in own }
    desks += other.desks
    entries += other.entries
  }
}

extension Figures {
  /// The keys of a dimension, the one with the most received first, what has none last.
  public func keys(of dimension: Dimension) -> [String?] {
    (rows[dimension] ?? [:]).sorted { left, right in
      if (left.key == nil) != (right.key == nil) { return right.key == nil }
      let (one, other) = (left.value, right.value)
      if one.received != other.received { return one.received > other.received }
      if one.open != other.open { return one.open > other.open }
      return (left.key ?? "") < (right.key ?? "")
    }.map(\.key)
  }
}
