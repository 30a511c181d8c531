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
    if word.text == "salam", word.gap == .sentence, word.next == UInt8(ascii: ",") { return true }
    guard let next, next.gap == .space else { return false }
    return seconds[word.text]?.contains(next.text) ?? false
  }

  /// A last line of few words that names an office, or a name and an office.
  private static func signature(in words: [DraftWord], from first: Int) -> Range<Int>? {
    guard let last = words.last else { return nil }
    var start = words.count
    while start > first, words[start - 1].line == last.line { start -= 1 }
    let line = words[start...]
    guard start > 0, line.count <= 8, line.first?.gap == .sentence,
      line.contains(where: { units.contains($0.text) }),
      line.allSatisfy({ $0.letters != .lower || ["dan", "a.n"].contains($0.text) })
    else { return nil }
    return start..<words.count
  }
}
