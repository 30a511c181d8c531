extension Rule {
  static let officialese = Rule(
    .officialese, .should, source: "Plain language; Unesa on stiff language at the kelurahan",
    bad: [
      Example(
        "Sehubungan dengan hal tersebut di atas, kami memeriksa tiang.",
        about: "Sehubungan dengan hal tersebut di atas"),
      Example("Petugas turun guna memeriksa karcis.", about: "guna"),
      Example("Pompa dibawa besok, dimana satu unit dipasang di gang.", about: "dimana"),
      Example("Menunjuk surat Bapak, kami memeriksa tiang.", about: "Menunjuk surat"),
    ],
    good: [
      Example("Program tepat guna itu berguna, dan kami mencatat di mana kebocorannya."),
      Example("Lahan itu beralih guna menjadi parkir."),
      Example("Petugas yang bersangkutan sudah kami panggil."),
    ]
  ) { reading in
    let draft = reading.draft
    return phrases.matches(in: draft, 0..<draft.words.count).compactMap { match in
      guard !isPlain(draft, match) else { return nil }
      let plain = replacements[match.phrase]
      return .at(
        match.words, .officialese, plain.isEmpty ? nil : plain,
        details: plain.isEmpty ? [] : [plain])
    }
  }

  private static let table: [(String, String)] = [
    ("sehubungan dengan hal tersebut|itu|ini di? atas?", "Karena itu"),
    ("sehubungan|berkaitan|berkenaan dengan _ _? tersebut di atas", "Karena itu"),
    ("menunjuk surat|aduan|laporan|pengaduan|nota|disposisi|perihal", ""),
    ("merujuk pada|surat|aduan|laporan|pengaduan|nota|perihal", ""),
    ("berdasarkan hal tersebut|itu|ini di? atas?", "Karena itu"),
    ("dengan ini kami? sampaikan|disampaikan|beritahukan|diberitahukan", "kami sampaikan"),
    ("untuk menjadikan|menjadi periksa|maklum|perhatian", ""),
    ("sehubungan dengan", "Tentang"),
    ("berkaitan|berkenaan dengan hal tersebut|itu|ini di? atas?", "Karena itu"),
    ("sebagaimana dimaksud|tersebut di? atas?", "itu"),
    ("dalam rangka", "untuk"),
    ("adapun", ""),
    ("dimana", "dan"),
    ("untuk selanjutnya", "lalu"),
    ("mempedomani|memedomani", "mengikuti"),
    ("berpedoman pada", "mengikuti"),
    ("guna", "untuk"),
    ("terhadap hal ini|itu|tersebut", "untuk ini"),
    ("yang bersangkutan", ""),
    ("demikian untuk menjadi|dijadikan maklum|periksa|perhatian", ""),
    ("demikian disampaikan atas? perhatian*", ""),
    ("bersama ini kami? sampaikan|disampaikan", "kami sampaikan"),
    ("tersebut di atas", "itu"),
    ("hal mana", "dan itu"),
    ("perihal tersebut di? atas?", "hal itu"),
  ]
  private static let phrases = Phrases(table.map(\.0))
  private static let replacements = table.map(\.1)

  private static let persons: Set<String> = [
    "petugas", "warga", "pegawai", "pihak", "pedagang", "pemilik", "pengelola", "staf", "rt", "rw",
  ]

  private static func isPlain(_ draft: DraftText, _ match: Phrases.Match) -> Bool {
    let first = draft.said(match.words.lowerBound)
    let before = draft.said(match.words.lowerBound - 1)
    if first == "guna" {
      return ["tepat", "alih", "beralih", "daya", "hasil", "serba", "multi", "nilai"].contains(
        before)
        || match.words.upperBound >= draft.sentence(of: match.words.lowerBound).upperBound
    }
    // "Petugas yang bersangkutan" tells which one; "yang bersangkutan" alone is the citizen.
    if first == "yang" { return persons.contains(before) }
    // "Dimana letaknya?" asks.
    if first == "dimana" {
      let end = draft.words[draft.sentence(of: match.words.lowerBound).upperBound - 1]
      return end.next == UInt8(ascii: "?")
    }
    return false
  }
}
