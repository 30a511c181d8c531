import Complaints

/// An entry's words and the bytes that are kept of them, in which U+FFFD stands for every U+0000.
struct StoredWords: Sendable {
  let words: Words
  let bytes: [UInt8]
  let salt = Digest.random(16)
  let digest: [UInt8]

  init(_ said: Words) {
    let coded = said.json.utf8
    if Self.mayHoldNull(coded) {
      let storable = said.json.storable
      words = Words(json: storable)
      bytes = storable.utf8
    } else {
      words = said
      bytes = coded
    }
    digest = Chain.wordsDigest(salt: salt, words: bytes)
  }

  /// Whether the escape of U+0000 stands in a JSON text; a backslash before it makes it plain text, which does no harm.
  private static func mayHoldNull(_ coded: [UInt8]) -> Bool {
    let escape = Array(#"\u0000"#.utf8)
    return coded.indices.contains { place in
      coded[place] == escape[0] && coded[place...].starts(with: escape)
    }
  }
}
