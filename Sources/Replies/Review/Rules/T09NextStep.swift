extension Rule {
  static let nextStep = Rule(
    .nextStep, .must, source: "UK PHSO: say what will happen; nine parts of an answer, 7",
    bad: [
      Example("Terima kasih. Laporan Bapak akan ditindaklanjuti.", about: "akan ditindaklanjuti"),
      Example("Terima kasih. Akan kami tindak lanjuti segera.", about: "Akan kami tindak lanjuti"),
      Example("Terima kasih. Pasien hari itu 140 orang."),
    ],
    good: [
      Example("Petugas Dishub akan mengganti lampu."),
      Example("Contoh air akan diambil oleh petugas laboratorium."),
      Example("Lubang itu sudah kami tambal pada Jumat."),
      Example("Bapak cukup membawa KTP ke loket."),
      Example("Panitia akan menerima orang tua pada Kamis, 26 November 2026."),
      Example("Karung pasir dipasang Senin oleh kurir gudang."),
    ]
  ) { reading in
    guard !reading.draft.words.isEmpty else { return [] }
    let draft = reading.draft
    let isTold = draft.sentences.indices.contains { index in
      reading.takesStep[index] && !reading.showsEmpathy[index]
        && draft.sentences[index].words.lowerBound < draft.closing.lowerBound
    }
    guard !isTold else { return [] }
    if let match = empty.first(in: draft, draft.body) {
      return [.at(match.words, .emptyStep)]
    }
    return [
      .missing(
        .beforeClosing, .noNextStep,
        "Petugas kami akan \(Blank.opening)langkah berikutnya\(Blank.closing) paling lambat "
          + "\(Blank.opening)tanggal\(Blank.closing).")
    ]
  }

  private static let empty = Phrases([
    "akan|segera|sedang|sudah|telah segera? kami? ditindaklanjuti|ditindak|tindaklanjuti|tindak|menindaklanjuti|proses|diproses|memproses|koordinasikan|dikoordinasikan|diupayakan|upayakan|diusahakan|dibahas|diperhatikan|ditampung|tampung lanjuti? lanjut?",
    "diusahakan|diupayakan|ditindaklanjuti|diproses|dikoordinasikan",
    "kami tindak lanjuti", "kami upayakan|usahakan|tampung|proses|perhatikan",
  ])
}
