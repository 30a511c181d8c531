import Complaints

/// The words that a head takes, in the order in which people think of them.
public enum TemplateWords {
  public static var kinds: [(word: String, value: AnswerKind)] { inOrder(Keywords.kinds) }
  public static var outcomes: [(word: String, value: Outcome)] { inOrder(Keywords.outcomes) }
  public static var statuses: [(word: String, value: Status)] { inOrder(Keywords.statuses) }
  public static var channels: [(word: String, value: Channel)] { inOrder(Keywords.channels) }
  public static var phraseGroups: [(word: String, value: PhraseGroup)] {
    PhraseGroup.allCases.map { ($0.rawValue, $0) }
  }

  /// What `saat:` and `{jika …}` take that needs no further word, and classifications.
  public static var occasions: [String] {
    Keywords.occasions.keys.sorted()
      + Keywords.classifications.keys.sorted().map { "klasifikasi \($0)" }
  }

  private static func inOrder<Value: CaseIterable & Equatable>(
    _ words: [String: Value]
  ) -> [(word: String, value: Value)] {
    Value.allCases.compactMap { value in
      words.first { $0.value == value }.map { ($0.key, value) }
    }
  }
}
