/// A term of a complaint: a word's key, or those of two that stand side by side.
struct Term: Hashable, Sendable {
  let key: String
  /// The words it was read from.
  let words: Range<Int>
}

/// The terms a complaint is known by: what it is about, without names, numbers and words that everybody uses.
enum Terms {
  /// The terms in order; a word said twice is a term twice.
  static func all(in text: ComplaintText, leavingOut names: Set<String> = []) -> [Term] {
    let keys = text.all.map { key(of: text, $0, names) }
    var terms: [Term] = []
    for index in text.all {
      guard let key = keys[index] else { continue }
      terms.append(Term(key: key, words: index..<(index + 1)))
      let next = index + 1
      guard next < keys.count, let second = keys[next],
        text.plain.words[next].gap != .sentence
      else { continue }
      terms.append(Term(key: key + " " + second, words: index..<(next + 1)))
    }
    return terms
  }

  /// What the desk may learn of a complaint: the keys of its terms, each once, without the names of people.
  static func learnt(from text: ComplaintText, reporter: String?) -> Set<String> {
    let names = PersonNames.all(in: text, reporter: reporter)
    return Set(all(in: text, leavingOut: names).map(\.key))
  }

  private static func key(of text: ComplaintText, _ index: Int, _ names: Set<String>) -> String? {
    let word = text.plain.words[index].text
    guard word.utf8.count > 1, word.utf8.count < 30, !common.contains(word),
      !names.contains(text.written.words[index].text),
      !word.utf8.contains(where: { $0.isDigit || $0 == UInt8(ascii: "@") || $0 == 0x5F })
    else { return nil }
    let key = Stem.key(word)
    return commonKeys.contains(key) ? nil : key
  }

  /// Words that tell a matter apart here, though they never do in an answer.
  private static let telling: Set<String> = [
    "petugas", "pelayanan", "layanan", "melayani", "dilayani", "jam", "minta", "warga", "bantuan",
  ]

  private static let common: Set<String> = StopWords.all.subtracting(telling).union([
    "rt", "rw", "nggih", "njih", "min", "admin", "kami", "beliau", "mereka", "dia", "ia", "gitu",
    "assalamualaikum", "wassalamualaikum", "alaikum", "permisi", "salam", "wr", "wb", "tks",
    "lurah", "nuwun", "sewu", "matur", "suwun", "numpang", "tanya", "bertanya", "usul", "saran",
    "mengusulkan", "daerah", "wilayah", "lokasi", "tempat", "depan", "belakang", "samping", "dekat",
    "sekitar", "seberang", "gang", "gg", "hampir", "selalu", "sering", "memang", "mungkin",
    "begitu",
    "masa", "padahal", "karena", "sebab", "apa-apa", "berkali-kali", "bolak-balik",
  ])

  private static let commonKeys: Set<String> = StopWords.keys
    .subtracting(telling.map { Stem.key($0) })
    .subtracting(["ayan", "layan"])
}
