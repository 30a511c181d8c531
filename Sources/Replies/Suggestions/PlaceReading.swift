import Complaints

/// Where the matter of a complaint lies, from names of kelurahan, present and former.
struct PlaceReading {
  /// A name as its words, and the kelurahan that bears or bore it.
  private struct Name {
    let words: [String]
    let code: String
    let isSure: Bool
  }

  private let names: [String: [Name]]

  init(places: [Place], likely: [Place]) {
    var names: [String: [Name]] = [:]
    func add(_ text: String, _ place: Place, isSure: Bool) {
      let words = DraftText(text).words.map(\.text)
      guard let first = words.first else { return }
      names[first, default: []].append(Name(words: words, code: place.code, isSure: isSure))
      // "Kandangpanjang" and "Kali Baros" are written either way.
      if words.count > 1 {
        let joined = words.joined()
        names[joined, default: []].append(Name(words: [joined], code: place.code, isSure: isSure))
      }
    }
    for place in places {
      for name in [place.name] + place.aliases { add(name, place, isSure: true) }
    }
    let taken = Set(names.keys)
    for place in likely {
      for name in place.aliases where !taken.contains(name.lowercased()) {
        add(name, place, isSure: false)
      }
    }
    self.names = names.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The kelurahan a text speaks of; `own` is that of the desk, meant where only RT and RW are named.
  func proposal(in text: ComplaintText, own: String?) -> Proposal<String>? {
    var best: (code: String, score: Double, words: Range<Int>)?
    var index = 0
    let words = text.written.words
    while index < words.count {
      guard let name = name(in: text, at: index) else {
        index += 1
        continue
      }
      let range = index..<(index + name.words.count)
      let score = score(of: range, name, in: text)
      if score > 0, score > best?.score ?? 0 { best = (name.code, score, range) }
      index = range.upperBound
    }
    if let best { return Proposal(best.code, because: [text.reason(best.words)]) }
    guard let own, let words = neighbourhood(in: text) else { return nil }
    return Proposal(own, because: [text.reason(words)])
  }

  private func name(in text: ComplaintText, at index: Int) -> Name? {
    names[text.written.said(index)]?.first { name in
      name.words.indices.allSatisfy { text.written.said(index + $0) == name.words[$0] }
    }
  }

  /// Names that are words of every day too.
  private static let everyday: Set<String> = [
    "dukuh", "gamer", "soko", "duwet", "baros", "tirto", "bendan", "kauman", "poncol", "jenggot",
  ]
  private static let residence: Set<String> = [
    "tinggal", "rumah", "warga", "orang", "alamat", "berdomisili", "domisili", "ktp", "asal",
    "asli",
    "mengontrak", "ngontrak", "kos", "pindah",
  ]
  private static let within: Set<String> = ["di", "kelurahan", "ds", "desa", "daerah", "wilayah"]
  private static let facilities: Set<String> = [
    "puskesmas", "pasar", "sd", "sdn", "smp", "sma", "smk", "sman", "smpn", "mi", "mts", "stadion",
    "masjid", "pondok", "kantor", "polsek", "terminal", "stasiun", "pustu", "pembantu", "tps", "tk",
  ]
  private static let streets: Set<String> = ["jalan", "jl", "jln", "gg", "gang"]

  /// How surely a name tells where the matter lies; nothing where it does not.
  private func score(of words: Range<Int>, _ name: Name, in text: ComplaintText) -> Double {
    let before = (1...4).map { text.plain.said(words.lowerBound - $0) }
    let written = text.written.words[words.lowerBound]
    let isNamed = Self.within.contains(before[0])
    // A hospital of that name stands elsewhere, and a bearer of it is no place.
    if ["rsud", "rs", "sakit"].contains(before[0]) || PersonNames.honorifics.contains(before[0]) {
      return 0
    }
    if before.prefix(2).contains("bukan") { return 0 }
    if Self.everyday.contains(written.text), written.letters == .lower, !isNamed,
      !["rt", "rw"].contains(before[1]), !Self.facilities.contains(before[0])
    {
      return Self.streets.contains(before[0]) && name.words.count > 1 ? 0.5 : 0
    }
    var score = name.isSure ? 2.0 : 1.8
    if before[0] == "kelurahan" { score += 1 } else if isNamed { score += 0.5 }
    if before.contains("rt") || before.contains("rw") { score += 0.4 }
    if Self.streets.contains(before[0]) { score -= 1 }
    if Self.facilities.contains(before[0]) { score -= 0.6 }
    if ["ke", "dari"].contains(before[0]) || ["ke", "dari"].contains(before[1]) { score -= 0.8 }
    if before.contains(where: { Self.residence.contains($0) }) { score -= 1.2 }
    return max(score, 0.1)
  }

  /// `RT 02 RW 05`, `RW 5`.
  private func neighbourhood(in text: ComplaintText) -> Range<Int>? {
    text.all.first { index in
      ["rt", "rw"].contains(text.plain.said(index))
        && text.plain.said(index + 1).utf8.first.map(\.isDigit) ?? false
    }.map { start in
      let isPair =
        text.plain.said(start) == "rt" && text.plain.said(start + 2) == "rw"
        && text.plain.said(start + 3).utf8.first.map(\.isDigit) ?? false
      return start..<min(text.plain.words.count, start + (isPair ? 4 : 2))
    }
  }
}
