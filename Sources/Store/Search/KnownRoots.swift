import Complaints
import Synchronization

/// The roots of words met lately: few words make most of all texts, and a long job meets them again and again.
enum KnownRoots {
  /// Words and their roots, each root once and known by its place.
  fileprivate struct Words {
    var rootsByWord: [Substring: [Int]] = [:]
    var roots: [String] = []
    var placeByRoot: [String: Int] = [:]
    /// In which text each root was met last.
    var lastText: [Int] = []
    var texts = 0
  }

  private static let known = Mutex(Words())
  /// Words kept before all are forgotten.
  private static let most = 8_000

  /// The roots of all words of a text, each once.
  static func roots(in text: String) -> [String] {
    let words = PlainSpelling.words(of: PlainSpelling.of(text))
    return known.withLock { known in
      if known.rootsByWord.count > most { known = Words() }
      known.texts += 1
      var found: [String] = []
      for word in words where word.utf8.count > 4 {
        for root in known.roots(of: word) where known.lastText[root] != known.texts {
          known.lastText[root] = known.texts
          found.append(known.roots[root])
        }
      }
      return found
    }
  }
}

extension KnownRoots.Words {
  fileprivate mutating func roots(of word: Substring) -> [Int] {
    if let known = rootsByWord[word] { return known }
    let places = IndonesianRoots.roots(of: word).map { place(of: $0) }
    // A copy, so that a word does not keep the text it stood in.
    rootsByWord[Substring(String(word))] = places
    return places
  }

  private mutating func place(of root: String) -> Int {
    if let place = placeByRoot[root] { return place }
    placeByRoot[root] = roots.count
    roots.append(root)
    lastText.append(0)
    return roots.count - 1
  }
}
