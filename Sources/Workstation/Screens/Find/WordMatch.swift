/// How well words fit what was typed, for lists one finds in by typing.
enum WordMatch {
  /// The better the smaller; nil when some typed word begins no word at all.
  ///
  /// A whole word counts before the beginning of one, and a title before the other words.
  static func rank(of typed: String, title: String, others: String = "") -> Int? {
    let wanted = words(of: typed)
    guard !wanted.isEmpty else { return 0 }
    let own = words(of: title)
    let rest = words(of: others)
    var rank = 0
    for word in wanted {
      if own.contains(word) {
        continue
      } else if rest.contains(word) {
        rank += 1
      } else if own.contains(where: { $0.hasPrefix(word) }) {
        rank += 2
      } else if rest.contains(where: { $0.hasPrefix(word) }) {
        rank += 3
      } else {
        return nil
      }
    }
    return rank
  }

  static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
