extension Rule {
  static let emergency = Rule(
    .emergency, .must, source: "Call centre 112 and ambulance 119 of the city",
    bad: [
      Example("Yth. Bapak Anton, terima kasih. Petugas kami akan memeriksa kabel itu.") {
        $0.body = "Kabel putus, tadi ada anak tersetrum."
      },
      Example(
        "Yth. Bapak Anton, terima kasih. Kami mengerti. Petugas kami datang. Telepon 112 bila perlu.",
        about: "112"
      ) { $0.body = "Ada kebakaran di gudang, asap tebal." },
      Example("Yth. Ibu Endang, terima kasih sudah bercerita. Pendamping kami datang besok.") {
        $0.body = "Rasanya ingin bunuh diri saja."
      },
    ],
    good: [
      Example("Yth. Bapak Anton, mohon segera telepon 112. Petugas kami menuju ke sana.") {
        $0.body = "Kabel putus, tadi ada anak tersetrum."
      },
      Example("Terima kasih, lampu merah itu kami perbaiki besok.") {
        $0.body = "Perempatan itu rawan kecelakaan karena lampu merah mati."
      },
      Example("Terima kasih, hidran itu kami perbaiki besok.") {
        $0.body = "Hidran untuk mobil pemadam kebakaran tidak keluar air."
      },
    ]
  ) { reading in
    guard let word = Danger.found(in: reading.complaint), !reading.draft.words.isEmpty else {
      return []
    }
    let draft = reading.draft
    let banner =
      "Bila ada orang yang terancam bahaya, mohon telepon 112 sekarang, atau 119 untuk "
      + "ambulans. Keduanya bebas biaya."
    guard let call = draft.words.indices.first(where: { ["112", "119"].contains(draft.said($0)) })
    else { return [.missing(.afterSalutation, .emergencyMissing, banner, details: [word])] }
    let start = draft.salutation.upperBound
    let first = draft.words.indices.contains(start) ? draft.words[start].sentence : 0
    if draft.words[call].sentence <= first + 1 || call < start { return [] }
    return [.at(call..<(call + 1), .emergencyLate, details: [word])]
  }
}

/// Words by which a complaint tells of danger to life.
enum Danger {
  /// Always a danger, even when it nearly happened.
  private static let grave = Phrases([
    "tersetrum|kesetrum|nyetrum|tersengat|kesengat", "bunuh diri", "tenggelam",
    "kekerasan|dianiaya|penganiayaan|dipukuli|kdrt",
  ])
  private static let events = Phrases([
    "kebakaran|terbakar", "kecelakaan|tabrakan|tertabrak", "ledakan|meledak",
  ])
  private static let hypothetical: Set<String> = [
    "rawan", "potensi", "berpotensi", "risiko", "resiko", "berisiko", "takut", "khawatir", "bisa",
    "sampai", "sebelum", "hampir", "mencegah", "cegah", "menyebabkan", "pemadam", "dinas", "mobil",
    "unit", "bahaya", "kalau", "jika", "supaya", "agar", "santunan", "asuransi", "korban", "akibat",
    "sering", "jangan", "rentan", "mengakibatkan", "dapat", "pos", "jangan-jangan", "menimbulkan",
  ]
  private static let past: Set<String> = ["lalu", "dulu", "dahulu", "pernah", "tahun"]

  static func found(in complaint: DraftText) -> String? {
    let all = 0..<complaint.words.count
    for match in grave.matches(in: complaint, all) where !isPast(complaint, match.words) {
      let before = complaint.said(match.words.lowerBound - 1)
      if !["tidak", "anti", "pencegahan", "bukan"].contains(before) {
        return complaint.text(complaint.bytes(of: match.words))
      }
    }
    for match in events.matches(in: complaint, all) where !isPast(complaint, match.words) {
      let before = (1...3).map { complaint.said(match.words.lowerBound - $0) }
      if !before.contains(where: { hypothetical.contains($0) }) {
        return complaint.text(complaint.bytes(of: match.words))
      }
    }
    return nil
  }

  private static func isPast(_ complaint: DraftText, _ words: Range<Int>) -> Bool {
    complaint.says(past, in: complaint.sentence(of: words.lowerBound))
  }
}
