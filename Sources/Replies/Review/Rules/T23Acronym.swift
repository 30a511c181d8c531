extension Rule {
  static let acronym = Rule(
    .acronym, .should, source: "Plain language: define terms at first use",
    bad: [
      Example("Petugas kami mencocokkan nama Ibu di DTSEN.", about: "DTSEN"),
      Example("Regu PJU kami memeriksanya besok.", about: "PJU"),
      Example("Pompa dibawa DPUPR besok.", about: "DPUPR"),
    ],
    good: [
      Example("Nama Ibu kami usulkan ke Data Tunggal Sosial dan Ekonomi Nasional (DTSEN)."),
      Example("Lampu PJU (penerangan jalan umum) kami ganti. Regu PJU datang besok."),
      Example("PJU itu kami periksa besok.") { $0.body = "PJU di Jl. Truntum padam." },
    ]
  ) { reading in
    let draft = reading.draft
    var seen = Set(reading.complaint.words.map(\.text))
    var found: [Finding] = []
    for (index, word) in draft.words.enumerated() {
      guard let meaning = Acronyms.meanings[word.text], word.letters == .upper,
        seen.insert(word.text).inserted, !draft.closing.contains(index),
        !isExpanded(draft, index)
      else { continue }
      let short = draft.text(word.bytes)
      found.append(
        .at(index..<(index + 1), .acronym, "\(meaning) (\(short))", details: [short, meaning]))
    }
    return found
  }

  private static let kinds: Set<String> = [
    "aplikasi", "data", "sistem", "daftar", "program", "kartu", "basis", "tim", "badan", "layanan",
    "bantuan", "lembaga", "dinas",
  ]

  /// `Kartu Identitas Anak (KIA)`, `PJU (penerangan jalan umum)`, `DTSEN, yaitu …`.
  private static func isExpanded(_ draft: DraftText, _ index: Int) -> Bool {
    let word = draft.words[index]
    let start = word.bytes.lowerBound
    if start > 0, draft.bytes[start - 1] == UInt8(ascii: "(") { return true }
    var after = word.bytes.upperBound
    while after < draft.bytes.count, draft.bytes[after] == 32 { after += 1 }
    if after < draft.bytes.count, draft.bytes[after] == UInt8(ascii: "(") { return true }
    // `SIKS-NG, aplikasi data milik kementerian` says what it is.
    if let next = draft[index + 1], next.gap == .comma, kinds.contains(next.text) { return true }
    return ["yaitu", "yakni", "atau", "adalah", "singkatan"].contains(draft.said(index + 1))
  }
}
