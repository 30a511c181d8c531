/// What was rebuilt from a damaged file, and what could not be.
public struct Recovery: Equatable, Sendable {
  /// How many entries were found, and the sequence of the last.
  public var entries: Int64 = 0
  public var last: Int64 = 0
  /// The sequences between the first and the last that were not found: there the chain is broken.
  public var gaps: [ClosedRange<Int64>] = []
  /// Entries that were found but are not what was recorded.
  public var changed: [Int64] = []
  /// How many entries tell of complaints whose beginning was lost, which therefore are in no queue.
  public var orphans = 0
  public var drafts = 0
  /// Whether the desk's identity was lost: the chain can then not be proven.
  public var lostDesk = false
  /// Whether the key was lost under which rows of imports are known again.
  public var lostSearchKey = false

  /// Whether every entry that was found is proven to be what was recorded, from the first to the last.
  public var isWhole: Bool { gaps.isEmpty && changed.isEmpty && !lostDesk }
}
