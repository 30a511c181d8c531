import Complaints
import Synchronization

/// The roots of words met lately: few words make most of all texts, and a long job meets them again and again.
enum KnownRoots {
  private static let known = Mutex<[Substring: [String]]>([:])
  /// Words kept before all are forgotten.
  private static let most = 8_000

  /// The roots of all words of a text, each once.
  static func roots(in text: String) -> [String] {
    let words = PlainSpelling.words(of: PlainSpelling.of(text))
    return known.withLock { known in
      if known.count > most { known.removeAll(keepingCapacity: true) }
      var seen: Set<String> = []
      var found: [String] = []
      for word in words where word.utf8.count > 4 {
        let roots = known[word] ?? IndonesianRoots.roots(of: word)
        // A copy, so that a word does not keep the text it stood in.
        if known[word] == nil { known[Substring(String(word))] = roots }
        for root in roots where seen.insert(root).inserted { found.append(root) }
      }
      return found
    }
  }
}
