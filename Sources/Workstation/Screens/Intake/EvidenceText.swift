import Complaints

/// Evidence as an officer types it: pieces between semicolons, each a name, perhaps a size, perhaps a note.
///
/// `foto1.jpg 2 MB lampu padam; surat RT` is two pieces; nothing that is typed is lost.
enum EvidenceText {
  static func read(_ text: String) -> [Attachment] {
    text.split(separator: ";").compactMap { piece($0.split(separator: " ").map(String.init)) }
  }

  private static func piece(_ words: [String]) -> Attachment? {
    guard !words.isEmpty else { return nil }
    for place in words.indices.dropFirst() {
      if let bytes = size(words[place]) {
        return attachment(words[..<place], bytes, words[(place + 1)...])
      }
      if place + 1 < words.count, let bytes = size(words[place] + words[place + 1]) {
        return attachment(words[..<place], bytes, words[(place + 2)...])
      }
    }
    return Attachment(name: words.joined(separator: " "))
  }

  private static func attachment(
    _ name: ArraySlice<String>, _ size: Int64, _ note: ArraySlice<String>
  ) -> Attachment {
    Attachment(
      name: name.joined(separator: " "), size: size, note: note.joined(separator: " "))
  }

  private static let units: [(name: String, bytes: Int64)] = [
    ("gb", 1_000_000_000), ("mb", 1_000_000), ("kb", 1000),
  ]

  /// The bytes of `2MB`, `340 kB` or `1,5 MB`; nil for anything else.
  private static func size(_ word: String) -> Int64? {
    let word = word.lowercased()
    for unit in units where word.hasSuffix(unit.name) {
      let digits = word.dropLast(2).map { $0 == "," ? "." : $0 }
      guard let number = Double(String(digits)), number > 0, number < 1000 else { return nil }
      return Int64(number * Double(unit.bytes))
    }
    return nil
  }
}
