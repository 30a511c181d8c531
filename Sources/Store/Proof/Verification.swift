import Complaints

/// What a check of the whole store found.
public struct Verification: Equatable, Sendable {
  /// How many entries the journal has.
  public var entries: Int64 = 0
  /// The digest of the newest entry, in hexadecimal: written down elsewhere, it proves later that nothing was cut off.
  public var head = ""
  /// How often the machine's clock was behind the entry before; no fault, the order is the sequence.
  public var clockSteps = 0
  /// What is wrong, in the order of the journal, then of the tables; at most `Verification.mostProblems`.
  public var problems: [Problem] = []

  public var isSound: Bool { problems.isEmpty }

  public static let mostProblems = 100

  /// Something that is not as the journal says it must be.
  public enum Problem: Equatable, Sendable {
    /// SQLite's own check of the file.
    case file
    /// There is no entry of this sequence.
    case missing(sequence: Int64)
    /// The entry is not what was recorded, or not in its place.
    case changed(sequence: Int64)
    /// The entry's words are not those that were recorded, nor were they erased.
    case wordsChanged(sequence: Int64)
    /// The entry of this sequence is not the one that was sealed, or is gone.
    case sealBroken(sequence: Int64)
    /// The entry cannot be read.
    case unreadable(sequence: Int64)
    /// A table folded from the journal is not what the journal makes; it can be rebuilt.
    case table(String, ComplaintNumber?)
  }

  mutating func add(_ problem: Problem) {
    if problems.count < Self.mostProblems { problems.append(problem) }
  }
}
