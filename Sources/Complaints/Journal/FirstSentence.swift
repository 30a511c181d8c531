extension String {
  /// The first sentence or line, cut at a word to at most `limit` characters.
  public func firstSentence(atMost limit: Int) -> String {
    let line = prefix { !$0.isNewline }
    let sentence = line[..<(line.indices.first { line.endsSentence(at: $0) } ?? line.endIndex)]
    guard sentence.count > limit else { return String(sentence).trimmed }
    let cut = sentence.prefix(limit)
    let word = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    return String(word).trimmed
  }
}

extension Substring {
  /// Whether a mark ends the sentence: not the full stop of `Jl.`, of an initial, or of `09.15`.
  fileprivate func endsSentence(at place: Index) -> Bool {
    if self[place] == "!" || self[place] == "?" { return true }
    guard self[place] == "." else { return false }
    let word = self[..<place].reversed().prefix { $0.isLetter || $0.isNumber }
    let next = self[index(after: place)...].first
    if word.first?.isNumber == true, next?.isNumber == true { return false }
    if word.count == 1, word.first?.isLetter == true { return false }
    return !abbreviations.contains(String(word.reversed()).lowercased())
  }
}

/// What people shorten with a full stop in addresses, titles and lists.
private let abbreviations: Set<String> = [
  "jl", "jln", "gg", "no", "nmr", "rt", "rw", "kel", "kec", "kab", "ds", "dsn", "kp", "perum",
  "blok",
  "tgl", "pkl", "telp", "tlp", "hp", "yth", "bpk", "bp", "sdr", "sdri", "ny", "tn", "dr", "drs",
  "dra",
  "ir", "prof", "hj", "kh", "ust", "dll", "dsb", "dst", "dkk", "spt", "yg", "dgn", "utk", "krn",
  "pd",
]
