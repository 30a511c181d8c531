extension Rule {
  static let passingOn = Rule(
    .passingOn, .should, source: "No wrong door policy of SP4N-LAPOR!",
    bad: [
      Example("Terima kasih. Itu bukan urusan kami.", about: "bukan urusan kami"),
      Example(
        "Untuk pemeriksaan air, silakan hubungi dinas terkait.", about: "hubungi dinas terkait"),
      Example(
        "Terima kasih. Urusan listrik di luar wewenang kelurahan.",
        about: "di luar wewenang kelurahan"),
    ],
    good: [
      Example(
        "Jalan itu bukan kewenangan kota. Hari ini kami teruskan ke provinsi lewat LaporGub."),
      Example("Itu di luar kewenangan kami, silakan hubungi PLN di 123."),
      Example("Jalan tersebut kewenangan provinsi."),
      Example("Bukan hanya kelurahan, dinas pun ikut memantau."),
    ]
  ) { reading in
    let draft = reading.draft
    var found: [Finding] = []
    var lastSentence = -9
    for match in denials.matches(in: draft, draft.body) {
      let sentence = draft.words[match.words.lowerBound].sentence
      if match.phrase >= firstVague {
        guard sentence - lastSentence > 2, leaves(draft, match) else { continue }
        found.append(.at(match.words, .nameless))
      } else {
        guard !isPassedOn(draft, from: sentence), !isOurs(draft, match) else { continue }
        found.append(.at(match.words, .passedOn))
      }
      lastSentence = sentence
    }
    return found
  }

  private static let denials = Phrases([
    "bukan kewenangan|wewenang|urusan|tugas|ranah|bagian|tupoksi|pekerjaan|kerjaan|proyek|lingkup kami|kota|kelurahan|dinas?",
    "bukan merupakan|menjadi|termasuk kewenangan|wewenang|urusan|tugas|ranah kami?",
    "bukan tanggung jawab kami?",
    "di luar|diluar kewenangan|wewenang|ranah|urusan|tupoksi kami|kota|kelurahan|dinas?",
    "diluar kewenangan|wewenang|ranah|urusan kami|kota|kelurahan|dinas?",
    "kami|kelurahan|kecamatan|dinas|puskesmas tidak berwenang|mengurusi|mengurus|menangani|membidangi",
    "itu|ini|tersebut adalah? urusan|tugas|ranahnya|urusannya|wewenangnya|kewenangannya _",
    "itu|ini|tersebut adalah? tanggung jawab _",
    "hubungi|menghubungi|tanyakan|menanyakan ke? kepada? dinas|instansi|pihak|opd|bagian|lembaga|pejabat yang? terkait|berwenang|bersangkutan",
    "ke|kepada dinas|instansi|pihak|opd|bagian|lembaga|pejabat yang? terkait|berwenang|bersangkutan",
  ])
  private static let firstVague = 8

  /// `Itu tanggung jawab kami` takes it on.
  private static func isOurs(_ draft: DraftText, _ match: Phrases.Match) -> Bool {
    match.phrase > 5
      && ["kami", "kita", "bersama", "pemerintah"].contains(draft.said(match.words.upperBound - 1))
  }

  /// A nameless office matters where the citizen is sent there.
  private static func leaves(_ draft: DraftText, _ match: Phrases.Match) -> Bool {
    if match.phrase == firstVague { return true }
    return draft.says(
      ["silakan", "silahkan", "mohon", "harap", "lapor", "melapor", "langsung"],
      in: draft.sentence(of: match.words.lowerBound))
      && !draft.says(["kami", "petugas"], in: draft.sentence(of: match.words.lowerBound))
  }

  private static let onward = Phrases([
    "teruskan|meneruskan|diteruskan", "disposisi*|mendisposisi*",
    "limpahkan|melimpahkan|dilimpahkan",
    "alihkan|dialihkan|mengalihkan", "sampaikan|kirim|laporkan|lanjutkan ke|kepada",
    "koordinasi*|berkoordinasi|dikoordinasikan",
  ])
  private static let calls = Phrases(["hubungi|menghubungi|telepon|menelepon _"])

  private static func isPassedOn(_ draft: DraftText, from sentence: Int) -> Bool {
    let last = min(sentence + 2, draft.sentences.count - 1)
    let words =
      draft.sentences[max(0, sentence - 1)].words
      .lowerBound..<draft.sentences[last].words.upperBound
    if onward.first(in: draft, words) != nil { return true }
    return calls.matches(in: draft, words).contains { match in
      let whom = draft.said(match.words.upperBound - 1)
      let which = draft.said(match.words.upperBound)
      return !["kami", "petugas", "loket"].contains(whom)
        && !["terkait", "berwenang", "yang", "bersangkutan"].contains(which)
        && !(whom.utf8.first?.isDigit ?? false)
    }
  }
}
