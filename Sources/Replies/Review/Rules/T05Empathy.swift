extension Rule {
  static let empathy = Rule(
    .empathy, .must, source: "HEARD and LEARN service frameworks; bimtek for officers, 2024",
    bad: [
      Example("Yth. Bapak Budi, terima kasih. Blangko habis, harap maklum.", about: "harap maklum")
      {
        $0.body = "KTP saya belum jadi, sudah tiga kali bolak-balik."
      },
      Example("Yth. Bapak Budi, terima kasih. KTP Bapak dicetak besok.") {
        $0.body = "KTP saya belum jadi, sudah tiga kali bolak-balik."
      },
      Example(
        "Yth. Ibu Retno, terima kasih. Sabar dulu ya, truk datang besok.", about: "Sabar dulu"
      ) { $0.body = "Truk sampah tidak lewat sepuluh hari." },
    ],
    good: [
      Example("Terima kasih. Kami memahami bolak-balik itu melelahkan.") {
        $0.body = "KTP saya belum jadi, sudah tiga kali bolak-balik."
      },
      Example("Terima kasih. Menunggu tanpa kabar tentu mengkhawatirkan.") {
        $0.body = "KTP saya belum jadi."
      },
      Example("Terima kasih. Loket buka pukul 08.00.") {
        $0.body = "Mau tanya, jam berapa loket buka hari Sabtu?"
      },
      Example("Terima kasih. Genting yang pecah tentu membuat Ibu tidak tenang.") {
        $0.body = "Dahan jatuh kena genting, rusak."
      },
      Example("Terima kasih. Kami turut berdukacita.") {
        $0.body = "Ayah saya meninggal, aktanya belum jadi."
      },
      Example("Terima kasih. Wajar bila Bapak kecewa.") {
        $0.body = "Antre dari pagi tidak dipanggil."
      },
    ]
  ) { reading in
    guard !reading.draft.words.isEmpty, !reading.showsEmpathy.contains(true),
      !Distress.isPlainQuestion(reading.complaint)
    else { return [] }
    if let match = dismissals.first(in: reading.draft, reading.draft.body) {
      return [.at(match.words, .dismissive)]
    }
    let address = Sapaan.address(for: reading.context)
    let hardship = Hardship(in: reading.complaint, address: address)
    return [
      .missing(
        .afterThanks, .noEmpathy,
        hardship?.sentence ?? "Kami memahami keadaan ini menyulitkan \(address).",
        details: hardship?.quotes ?? [])
    ]
  }

  private static let dismissals = Phrases([
    "harap|mohon maklum|dimaklumi|bersabar|sabar|memaklumi|memakluminya",
    "harap|mohon bapak|ibu|saudara bapak|ibu? maklum|bersabar|sabar",
    "wajar kalau|jika|bila|apabila|saja", "sabar saja|dulu|ya", "namanya juga",
    "bukan satu-satunya",
  ])
}

/// What a complaint says of its writer's distress.
enum Distress {
  private static let words: Set<String> = [
    "belum", "blm", "tidak", "tdk", "gak", "nggak", "rusak", "lama", "padam", "mati", "susah",
    "sulit", "kecewa", "kesal", "takut", "cemas", "bau", "keluhan", "padahal", "terus", "kotor",
    "banjir", "bocor", "mahal", "marah", "sakit", "hilang", "habis", "kosong", "macet", "lambat",
    "terlambat", "bolak-balik", "keruh", "roboh", "hampir", "salah", "keliru", "repot", "bising",
    "rob", "kasar", "ketus", "bohong", "pungli", "janda", "terpaksa", "khawatir", "bingung",
    "capek", "lelah", "parah", "kok", "disuruh", "ditolak", "dicoret", "hamil", "tertulis",
  ]

  /// `Surat keterangan tidak mampu`, `rumah tidak layak huni` are what things are called.
  private static func isCalled(_ complaint: DraftText, _ index: Int) -> Bool {
    guard ["tidak", "tdk", "gak", "nggak", "ga", "belum"].contains(complaint.said(index)) else {
      return false
    }
    // "Masih ada gak ya?", "boleh atau tidak?"
    let next = complaint.said(index + 1)
    if ["ya", "sih", "kak", "pak", "bu"].contains(next) || complaint.said(index - 1) == "atau"
      || complaint.words[index].next == UInt8(ascii: "?")
    {
      return true
    }
    return ["mampu", "layak"].contains(next)
      && !["saya", "kami"].contains(complaint.said(index - 1))
  }

  /// A question with no distress in it: it wants an answer, not comfort.
  static func isPlainQuestion(_ complaint: DraftText) -> Bool {
    let asks =
      complaint.bytes.contains(UInt8(ascii: "?"))
      || complaint.words.contains { ["tanya", "bertanya", "menanyakan"].contains($0.text) }
    return asks
      && !complaint.words.indices.contains { index in
        words.contains(complaint.said(index)) && !isCalled(complaint, index)
      }
  }
}
