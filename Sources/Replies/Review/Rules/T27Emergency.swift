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
    let story = ComplaintText(subject: reading.context.subject, body: reading.context.body)
    guard let found = EmergencyWords.found(in: story), !reading.draft.words.isEmpty else {
      return []
    }
    let word = story.quote(found)
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
