/// A complaint as the register of a report has it: what may be seen of it, and the course it took first.
public struct RegisterEntry: Equatable, Sendable {
  public var row: QueueRow
  public var course: Course

  public init(row: QueueRow, course: Course) {
    self.row = row
    self.course = course
  }
}

/// Something that was changed so that a complaint does not come again.
public struct Improvement: Equatable, Sendable {
  public var number: ComplaintNumber
  /// When the complaint was closed with it.
  public var day: Day
  public var category: String?
  /// Nil where the complaint is secret, or the words were erased.
  public var text: String?

  public init(number: ComplaintNumber, day: Day, category: String?, text: String?) {
    self.number = number
    self.day = day
    self.category = category
    self.text = text
  }
}
