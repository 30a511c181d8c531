extension Rule {
  static let blame = Rule(
    .blame, .must, source: "UK PHSO; mayor's instruction of 2025 not to answer in a high tone",
    bad: [
      Example("Salah Ibu sendiri tidak membawa KK.", about: "Salah Ibu sendiri"),
      Example("Makanya baca dulu persyaratannya.", about: "Makanya"),
      Example(
        "Hal ini sudah kami jelaskan berkali-kali.", about: "sudah kami jelaskan berkali-kali"),
      Example("Seharusnya Bapak meneliti formulirnya dahulu.", about: "Seharusnya Bapak"),
      Example("Ibu kan sudah diperingatkan petugas.", about: "kan sudah diperingatkan"),
      Example("Andai saja Bapak lapor lebih awal.", about: "Andai saja Bapak"),
      Example("Pejalan kaki mestinya lebih waspada.", about: "mestinya lebih waspada"),
    ],
    good: [
      Example("Ini sama sekali bukan kesalahan Ibu."),
      Example("Seharusnya Bapak sudah menerima KTP-el pada 2 November."),
      Example("Petugas kami kurang teliti memeriksa berkas."),
      Example("Alat perekam tidak membaca sidik jari Bapak."),
      Example("Petugas mengaku berkata \"salah ibu sendiri, makanya baca dulu\"."),
      Example("Wajar bila Ibu tidak sabar menunggu."),
      Example("Kami kurang memperhatikan laporan Ibu pekan lalu."),
    ]
  ) { reading in
    let draft = reading.draft
    let accused = accusations.matches(in: draft, 0..<draft.words.count)
      .filter { !isAcquitted(draft, $0) }.map { whole(draft, $0) }
    return Finding.onePerSentence(accused + accusedOfTraits(draft), .blame, in: draft)
  }

  private static let accusations = Phrases([
    "salah|salahnya|kesalahan|kelalaian|keteledoran|kecerobohan bapak|ibu|anda|saudara|sendiri|pelapor|kamu "
      + "bapak|ibu? sendiri?",
    "seharusnya|semestinya|harusnya|mestinya bapak|ibu|anda|saudara bapak|ibu?",
    "bapak|ibu|anda|saudara bapak|ibu? seharusnya|semestinya|harusnya|mestinya",
    "makanya",
    "sudah|telah kami? jelaskan|sampaikan|beritahukan|informasikan|ingatkan|katakan berkali*|berulang*|sebelumnya",
    "sudah|telah berkali*|berulang* kali? kami jelaskan|sampaikan|beritahukan|ingatkan|katakan",
    "ngeyel", "bohong|berbohong|membohongi", "mengada-ada",
    "baca|dibaca dulu|dahulu|lagi persyaratan*|syarat*|aturan*",
    "mohon|harap|tolong dibaca|baca persyaratan*|syarat*|aturan*",
    "bapak|ibu|anda sendiri yang",
    "aduan|laporan|pengaduan bapak|ibu|anda|saudara? bapak|ibu? tidak jelas",
    "tidak mau mendengar*|mengerti|membaca|tahu",
    "kesalahan ada? pada|di bapak|ibu|anda|pihak",
    "kalau|andai|seandainya saja? bapak|ibu|anda lebih teliti|cermat|hati-hati|sabar|rajin",
    "kan sudah kami? bilang|jelaskan|sampaikan|katakan|ingatkan", "sudah kami bilang",
    "terlalu banyak|sering mengeluh|protes|menuntut", "jangan bohong|berbohong|ngeyel",
    "bapak|ibu|anda|saudara yang|yg salah|keliru|lalai|ceroboh",
    "jangan asal|sembarangan menuduh|lapor|melapor|bicara", "asal menuduh",
    "ulah|kelakuan|perbuatan|kebiasaan warga|masyarakat|bapak|ibu|pelapor sendiri?",
    "bapak|ibu|anda|saudara salah|keliru paham|mengerti|memahami|menafsirkan|menangkap|menilai|sangka",
    "seharusnya|semestinya|harusnya|mestinya bisa? lebih hati-hati|berhati-hati|waspada|teliti|sabar|"
      + "cermat|tertib|rajin|tahu",
    "kan|padahal sudah|telah kami? diperingatkan|diingatkan|diberitahu|diberitahukan|dijelaskan|"
      + "disampaikan|diumumkan|ditulis|tertulis|ditempel|beritahukan|umumkan",
    "bapak|ibu|anda|saudara sudah|telah diperingatkan|diperingati",
    "sudah jelas tertulis|ditulis|tertera|terpampang|ditempel|diumumkan",
    "coba kalau|jika|saja? bapak|ibu|anda|saudara dari|sejak|lebih|tidak|mau|datang|bertanya|membaca|lapor|melapor",
    "andai|andaikan|andaikata saja? bapak|ibu|anda|saudara", "kalau saja bapak|ibu|anda|saudara",
  ])

  /// `Bapak harusnya` with what should have been done, three words at most.
  private static func whole(_ draft: DraftText, _ match: Phrases.Match) -> Range<Int> {
    guard [1, 2].contains(match.phrase) else { return match.words }
    var end = match.words.upperBound
    while end < match.words.upperBound + 3, let word = draft[end], word.gap == .space { end += 1 }
    return match.words.lowerBound..<end
  }

  private static let received: Set<String> = [
    "sudah", "telah", "menerima", "mendapat", "mendapatkan", "memperoleh", "dilayani", "diberi",
    "dibantu", "bisa", "dapat", "berhak", "tidak", "dihubungi", "diterima", "diberitahu",
    "mendapatkannya", "menerimanya",
  ]

  private static let known: Set<String> = [
    "tahu", "mengetahui", "mengerti", "paham", "memahami", "membaca", "melengkapi", "membawa",
  ]

  private static func isAcquitted(_ draft: DraftText, _ match: Phrases.Match) -> Bool {
    let before = draft.said(match.words.lowerBound - 1)
    let second = draft.said(match.words.lowerBound - 2)
    if match.phrase == 3 || match.phrase == 6 { return false }
    if ["bukan", "bukanlah", "tanpa", "tidak", "jangan"].contains(before) { return true }
    // "Bukan pengalaman yang seharusnya Ibu alami."
    let start = draft.sentence(of: match.words.lowerBound).lowerBound
    if before == "yang", draft.says(["bukan", "bukanlah"], in: start..<match.words.lowerBound) {
      return true
    }
    if second == "bukan" || second == "bukanlah" { return true }
    switch match.phrase {
    case 0:
      // "Jika ada kesalahan, Ibu dapat mengoreksinya."
      return before == "ada"
        && ["dapat", "bisa", "boleh"].contains(draft.said(match.words.upperBound))
    case 1, 2:
      let next = draft.said(match.words.upperBound)
      if ["sudah", "telah"].contains(next) {
        return !known.contains(draft.said(match.words.upperBound + 1))
      }
      return received.contains(next)
    case 7: return ["berita", "kabar", "hoaks"].contains(before)
    default: return false
    }
  }

  private static let traits = Phrases([
    "kurang teliti|cermat|hati-hati|paham|membaca|sabar|jeli|waspada|disiplin|memperhatikan|"
      + "menyimak|mendengarkan|mencermati|memahami",
    "tidak membaca|teliti|mengerti|mengikuti|sabar|sabaran|disiplin|tertib|hati-hati|cermat|jeli|"
      + "menyimak|memperhatikan|mendengarkan|mendengar|mematuhi|mengindahkan|mau",
    "ceroboh|teledor|lalai|malas",
  ])
  private static let adverbs: Set<String> = [
    "hanya", "sebenarnya", "rupanya", "tampaknya", "sepertinya", "kelihatannya", "kiranya",
  ]

  /// `Wajar bila Ibu tidak sabar` takes the citizen's side.
  private static let excused: Set<String> = [
    "bila", "jika", "kalau", "apabila", "supaya", "membuat", "wajar", "semoga", "mengapa",
  ]
  private static let citizens: Set<String> = [
    "bapak", "ibu", "anda", "saudara", "pelapor", "pemohon",
  ]

  /// A fault of character, where the citizen stands before it and nobody of ours does.
  private static func accusedOfTraits(_ draft: DraftText) -> [Range<Int>] {
    traits.matches(in: draft, draft.body).compactMap { match in
      let sentence = draft.sentence(of: match.words.lowerBound)
      let from = max(sentence.lowerBound, match.words.lowerBound - 3)
      let before = draft.words[from..<match.words.lowerBound]
      guard let start = before.lastIndex(where: { citizens.contains($0.text) }),
        // "Sidik jari Bapak tidak terbaca" is about a finger.
        before[start...].allSatisfy({ $0.text != "agar" }),
        !excused.contains(draft.said(start - 1)),
        !draft.said(start - 1).hasSuffix("nya") || adverbs.contains(draft.said(start - 1)),
        !["jari", "data", "agar", "kami", "berkas"].contains(draft.said(start - 1))
      else { return nil }
      return start..<match.words.upperBound
    }
  }
}
