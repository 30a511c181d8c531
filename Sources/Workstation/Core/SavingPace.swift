import Complaints

/// When something that is being written is to be saved: in a pause, but never long after the first change.
struct SavingPace: Equatable, Sendable {
  /// How long after the last key, and how long at most after the first, a draft is saved.
  private static let pause: Int64 = 250
  private static let longest: Int64 = 1000
  /// How long after a saving that did not come about it is tried again.
  private static let patience: Int64 = 5000

  private var changedAt: Instant?
  private var firstChangedAt: Instant?

  /// Whether there is something that is not saved.
  var isDirty: Bool { changedAt != nil }

  mutating func noteChange(at now: Instant) {
    changedAt = now
    firstChangedAt = firstChangedAt ?? now
  }

  func isDue(at now: Instant) -> Bool {
    guard let changedAt, let firstChangedAt else { return false }
    return now - changedAt >= Self.pause || now - firstChangedAt >= Self.longest
  }

  /// Takes note that saving was asked for; what changes from here on is saved anew.
  mutating func noteSaving() {
    changedAt = nil
    firstChangedAt = nil
  }

  mutating func noteNotSaved(at now: Instant) {
    changedAt = now.advanced(byMilliseconds: Self.patience)
    firstChangedAt = changedAt
  }
}
