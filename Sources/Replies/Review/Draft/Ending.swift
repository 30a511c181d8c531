/// How an answer ends.
enum Ending {
  private static let seconds: [String: Set<String>] = [
    "hormat": ["kami", "saya"],
    "salam": ["hormat", "sehat", "hangat", "kami", "santun", "sejahtera", "takzim"],
    "kanthi": ["hormat"],
    "kind": ["regards"],
    "best": ["regards"],
  ]

  private static let units: Set<String> = [
    "kelurahan", "kecamatan", "dinas", "puskesmas", "rsud", "disdukcapil", "dinkominfo", "dinkes",
    "dinsos", "dishub", "dlh", "dpupr", "dinperkim", "satpol", "bpbd", "perumda", "inspektorat",
    "lurah", "camat", "kepala", "petugas", "bidang", "seksi", "bagian", "sekretaris", "admin",
    "penyelia", "operator", "kasi", "kabid", "badan", "layanan", "unit", "mal", "loket",
  ]

  /// From the closing words to the end; empty at the end where nothing closes.
  static func closing(in words: [DraftWord], from start: Int) -> Range<Int> {
    let end = words.count
    guard start < end else { return end..<end }
    let first = max(start, end - 30)
    for index in (first..<end).reversed() where isClosing(words, at: index) {
      return index..<end
    }
    return signature(in: words, from: first) ?? end..<end
  }

  /// Whether closing words such as `Hormat kami` stand here.
  static func isClosing(_ words: [DraftWord], at index: Int) -> Bool {
    let word = words[index]
    guard !word.isQuoted else { return false }
    if word.text.hasPrefix("wassalam") || word.text == "ttd" { return true }
    let next = index + 1 < words.count ? words[index + 1] : nil
    if word.text == "salam", word.gap == .sentence, isLineOfFew(words, from: index) { return true }
    guard let next, next.gap == .space else { return false }
    return seconds[word.text]?.contains(next.text) ?? false
  }

  /// `Salam,`, `Salam sukses selalu,`: a line of its own, of three words at most.
  private static func isLineOfFew(_ words: [DraftWord], from index: Int) -> Bool {
    if words[index].next == UInt8(ascii: ",") { return true }
    let line = words[index...].prefix(4).prefix { $0.line == words[index].line }
    return line.count > 1 && line.count <= 3 && line.dropFirst().allSatisfy { $0.letters == .lower }
  }

  /// A last line, or one of the last two sentences, of few words that name an office.
  private static func signature(in words: [DraftWord], from first: Int) -> Range<Int>? {
    guard let last = words.last else { return nil }
    var start = words.count
    while start > first, words[start - 1].line == last.line { start -= 1 }
    if isSignature(words, start..<words.count) { return start..<words.count }
    start = words.count
    for _ in 0..<2 {
      let end = start
      guard let ending = words[..<end].last, start > first else { return nil }
      while start > first, words[start - 1].sentence == ending.sentence { start -= 1 }
      if isSignature(words, start..<end) { return start..<words.count }
    }
    return nil
  }

  private static func isSignature(_ words: [DraftWord], _ range: Range<Int>) -> Bool {
    let line = words[range]
    return range.lowerBound > 0 && line.count <= 9 && line.first?.gap == .sentence
      && (line.contains { units.contains($0.text) } || isName(line))
      && line.allSatisfy { $0.letters != .lower || signing.contains($0.text) }
  }

  /// A name that stands alone below the answer.
  private static func isName(_ line: ArraySlice<DraftWord>) -> Bool {
    guard let last = line.last, line.count <= 4, last.next != UInt8(ascii: ".") else {
      return false
    }
    return line.allSatisfy { $0.letters == .capital && $0.line == last.line }
  }

  private static let signing: Set<String> = [
    "dan", "a.n", "petugas", "layanan", "penyelia", "kepala", "seksi", "operator", "admin",
  ]
}
