extension Rule {
  static let law = Rule(
    .law, .should, source: "Plain language: a law is explained, not cited",
    bad: [
      Example(
        "Penyaluran sesuai Permensos Nomor 4 Tahun 2023.", about: "Permensos Nomor 4 Tahun 2023"),
      Example(
        "Menurut UU Nomor 1 Tahun 2001 kartu ini gratis bagi semua warga, menurut PP Nomor 2 Tahun "
          + "2002 berlaku seumur hidup, dan menurut Perwal Nomor 3 Tahun 2003 dicetak di loket kami.",
        about: "Perwal Nomor 3 Tahun 2003"),
      Example(
        "Trotoar dibangun sesuai Permen PUPR Nomor 30 Tahun 2006.",
        about: "Permen PUPR Nomor 30 Tahun 2006"),
    ],
    good: [
      Example(
        "Menurut UU Nomor 24 Tahun 2013, KTP-el tidak dipungut biaya dan berlaku seumur hidup."),
      Example("Kartu ini diatur Permendagri Nomor 2 Tahun 2016. Artinya, setiap anak berhak."),
      Example(
        "Menurut Permendikbud Nomor 75 Tahun 2016, sekolah dilarang memungut uang dari orang tua."),
    ]
  ) { reading in
    let draft = reading.draft
    let all = citations.matches(in: draft, 0..<draft.words.count)
    if all.count > 2 { return [.at(all[2].words, .tooManyLaws, details: ["\(all.count)"])] }
    return all.compactMap { citation in
      isExplained(draft, citation.words, among: all) ? nil : .at(citation.words, .lawWithoutMeaning)
    }
  }

  private static let citations = Phrases([
    "uu|pp|perpres|permen*|perwal|perwali|perda|perppu|kepmen*|kepwal|pergub|undang-undang _? no|nomor _ tahun? _?",
    "peraturan pemerintah|daerah|presiden|menteri|walikota|gubernur _? _? no|nomor _ tahun? _?",
    "peraturan wali kota no|nomor _ tahun? _?",
  ])

  private static let empty: Set<String> = [
    "sesuai", "sudah", "telah", "semua", "semuanya", "hal", "ini", "itu", "berdasarkan", "menurut",
    "diatur", "dalam", "dengan", "pada", "mengikuti", "prosedur", "ketentuan", "aturan", "oleh",
    "dan", "pasal", "ayat", "tentang", "tahun", "nomor", "no", "kami", "proses", "tertulis", "juga",
    "yang", "berlaku", "tersebut", "serta", "di", "mengacu", "merujuk",
  ]

  private static func isExplained(
    _ draft: DraftText, _ words: Range<Int>, among all: [Phrases.Match]
  ) -> Bool {
    let sentence = draft.sentence(of: words.lowerBound)
    let next = draft.said(sentence.upperBound)
    if ["artinya", "maksudnya", "intinya", "isinya", "jadi"].contains(next) { return true }
    if draft.says(["artinya", "yaitu", "yakni", "maksudnya", "bahwa"], in: sentence) {
      return true
    }
    let rest = sentence.filter { index in
      !all.contains { $0.words.contains(index) } && !empty.contains(draft.said(index))
        && draft.words[index].letters != .none
    }
    return rest.count >= 4
  }
}
