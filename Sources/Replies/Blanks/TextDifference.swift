/// What was changed between two versions of a text, sentence by sentence.
public struct TextDifference: Equatable, Sendable {
  /// A run of sentences taken out, and what stands there now; either may be empty.
  public struct Change: Equatable, Sendable {
    public let old: String
    public let new: String

    public init(old: String, new: String) {
      self.old = old
      self.new = new
    }
  }

  public let changes: [Change]

  public init(from old: String, to new: String) {
    let (old, new) = (Self.sentences(of: old), Self.sentences(of: new))
    let kept = new.difference(from: old)
    let removed = Set(kept.removals.map(\.offset))
    let inserted = Set(kept.insertions.map(\.offset))
    var changes: [Change] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      var (gone, come): ([String], [String]) = ([], [])
      while removed.contains(left) {
        gone.append(old[left])
        left += 1
      }
      while inserted.contains(right) {
        come.append(new[right])
        right += 1
      }
      if gone.isEmpty, come.isEmpty {
        left += 1
        right += 1
      } else {
        changes.append(
          Change(old: gone.joined(separator: " "), new: come.joined(separator: " ")))
      }
    }
    self.changes = changes
  }

  /// Words whose full stop ends no sentence.
  private static let abbreviations = ["Yth.", "Jl.", "No.", "Bpk.", "tgl.", "a.n."]

  /// A sentence ends behind its stop, or with its line.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    var hasStopped = false
    for letter in text {
      if letter.isNewline || (letter == " " && hasStopped) {
        if !current.isEmpty { sentences.append(current) }
        current = ""
      } else {
        current.append(letter)
      }
      hasStopped = ".!?".contains(letter) && !abbreviations.contains { current.hasSuffix($0) }
    }
    if !current.isEmpty { sentences.append(current) }
    return sentences
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
