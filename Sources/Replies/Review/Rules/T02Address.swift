extension Rule {
  static let address = Rule(
    .address, .must, source: "SP4N-LAPOR! on anonymous reports; Perpres 76/2013 on secrecy",
    bad: [
      Example("Yth. Bapak Budi, kamu harus datang ke loket.", about: "kamu"),
      Example("Yth. Bapak Siti, laporan Ibu kami terima.", about: "Bapak") { $0.sex = .woman },
      Example("Yth. Ibu Siti, laporan Bapak kami terima.", about: "Bapak") { $0.sex = .woman },
      Example("Yth. Bapak Suparman, laporan kami terima.", about: "Suparman") {
        $0.isAnonymous = true
        $0.name = "Suparman"
      },
      Example("Yth. Bapak Budi, laporan Anda kami terima.", about: "Anda") { $0.name = "Budi" },
    ],
    good: [
      Example("Yth. Bapak/Ibu Pelapor, laporan kami terima.") {
        $0.isAnonymous = true
        $0.name = "Suparman"
      },
      Example("Selamat siang, laporan Anda kami terima."),
      Example("Yth. Ibu Siti, hubungi Bapak Arif di loket kami.") { $0.sex = .woman },
      Example("Yth. Ibu Siti, kata \"kamu\" itu tidak pantas diucapkan petugas."),
      Example("Selamat pagi Kak, bawa saja KTP dan KK.") { $0.body = "Kak, syaratnya apa saja?" },
      Example("Yth. Ibu Siti, Bapak Lurah meminta petugas kami datang.") { $0.sex = .woman },
    ]
  ) { reading in
    rude(reading) + cool(reading) + wrongSex(reading) + named(reading)
  }

  private static let rudeWords: Set<String> = [
    "kamu", "kau", "engkau", "lu", "lo", "elu", "situ", "kalian", "loe", "bro", "sis", "gan",
    "bosku", "kak", "kakak", "dek",
  ]

  /// What is called a citizen's own with `-mu`.
  private static let belongings: Set<String> = [
    "laporan", "aduan", "keluhan", "pesan", "surat", "rumah", "nama", "anak", "data", "nomor",
    "berkas", "pertanyaan", "usul", "usulan", "jalan", "alamat", "permohonan", "pengaduan",
    "masalah", "kartu", "foto", "suami", "istri", "hak",
  ]

  /// `laporanmu`, `KTPmu`.
  private static func isYours(_ draft: DraftText, _ word: DraftWord) -> Bool {
    guard word.text.hasSuffix("mu"), word.text.utf8.count > 3 else { return false }
    let stem = word.text.dropLast(2)
    if belongings.contains(String(stem)) { return true }
    return stem.utf8.count <= 5
      && draft.bytes[word.bytes].dropLast(2).allSatisfy { (65...90).contains($0) }
      && draft.bytes[word.bytes].suffix(2).elementsEqual("mu".utf8)
  }

  /// Who writes `Kak` may be answered with it.
  private static let kinWords: Set<String> = ["kak", "kakak"]

  /// What shows that the word is no address: a place, a kin or a name.
  private static let kinMarks: Set<String> = ["di", "ke", "dari", "oleh", "seorang"]

  private static func rude(_ reading: Reading) -> [Finding] {
    let draft = reading.draft
    let theirs = reading.complaint.words.map(\.text)
    return draft.words.indices.compactMap { index in
      let word = draft.words[index]
      guard rudeWords.contains(word.text) || isYours(draft, word), !word.isQuoted,
        word.letters != .upper,
        !draft.closing.contains(index), !kinMarks.contains(draft.said(index - 1))
      else { return nil }
      // "Kakak Ibu" is a sister, "Situ Gede" a lake.
      let next = draft.said(index + 1)
      let isNamed = !next.isEmpty && draft[index + 1]?.letters == .capital
      if word.text == "situ", isNamed { return nil }
      if ["kak", "kakak", "dek"].contains(word.text), word.gap == .space,
        word.letters == .lower || isNamed
      {
        return nil
      }
      if kinWords.contains(word.text), theirs.contains(where: kinWords.contains) { return nil }
      let address = Sapaan.address(for: reading.context)
      return .at(
        index..<(index + 1), .rudeAddress,
        isYours(draft, word)
          ? String(draft.text(word.bytes).dropLast(2)) + " " + address : address)
    }
  }

  private static func cool(_ reading: Reading) -> [Finding] {
    guard reading.context.name != nil || reading.context.sex != nil, !reading.context.isAnonymous
    else { return [] }
    let index = reading.draft.words.firstIndex {
      ($0.text == "anda" || $0.text == "andalah") && !$0.isQuoted
    }
    return index.map {
      [
        .at(
          $0..<($0 + 1), .coolAddress, Sapaan.address(for: reading.context), level: .should)
      ]
    } ?? []
  }

  private static let men: Set<String> = ["bapak", "pak", "bpk", "mas", "saudara"]
  private static let women: Set<String> = ["ibu", "bu", "mbak", "saudari"]

  private static func wrongSex(_ reading: Reading) -> [Finding] {
    guard let sex = reading.context.sex, !reading.context.isAnonymous else { return [] }
    let draft = reading.draft
    let wrong = sex == .woman ? men : women
    let right = sex == .woman ? women : men
    let opening = draft.salutation
    let isNeutral = draft.words[opening].contains { right.contains($0.text) }
    let inOpening = isNeutral ? nil : opening.first { wrong.contains(draft.said($0)) }
    let place = inOpening ?? draft.body.first { isAddressed(draft, $0, as: wrong, notAs: right) }
    return place.map {
      [.at($0..<($0 + 1), .wrongAddress, sex == .woman ? "Ibu" : "Bapak")]
    } ?? []
  }

  private static let owned: Set<String> = [
    "laporan", "aduan", "pengaduan", "keluhan", "pertanyaan", "pesan", "surat", "masukan",
  ]

  /// `laporan Bapak` to a woman: the text was written for somebody else.
  private static func isAddressed(
    _ draft: DraftText, _ index: Int, as wrong: Set<String>, notAs right: Set<String>
  ) -> Bool {
    let word = draft.words[index]
    guard wrong.contains(word.text), word.letters == .capital, !word.isQuoted, word.gap == .space,
      owned.contains(draft.said(index - 1))
    else { return false }
    // "Laporan Bapak/Ibu" leaves it open, "laporan Bapak Joko" is another's.
    if draft[index + 1]?.gap == .slash || right.contains(draft.said(index + 1)) { return false }
    return draft[index + 1].map { $0.letters != .capital || $0.gap != .space } ?? true
  }

  private static func named(_ reading: Reading) -> [Finding] {
    guard reading.context.isAnonymous, let name = reading.context.name else { return [] }
    let parts = Set(DraftText(name).words.map(\.text).filter { $0.utf8.count > 2 })
    let draft = reading.draft
    let index = draft.words.indices.first {
      parts.contains(draft.words[$0].text) && draft.words[$0].letters != .lower
        && !draft.closing.contains($0)
    }
    return index.map { [.at($0..<($0 + 1), .anonymousNamed, Salutation.withheldName)] } ?? []
  }
}
