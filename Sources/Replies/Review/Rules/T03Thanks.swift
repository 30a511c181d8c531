extension Rule {
  static let thanks = Rule(
    .thanks, .must, source: "LATTE and LAST service frameworks; nine parts of an answer, 2",
    bad: [
      Example("Yth. Ibu Siti, laporan lampu jalan sudah kami terima."),
      Example(
        "Terima kasih. Terima kasih atas laporannya. Terima kasih atas waktunya. Terima kasih.",
        about: "Terima kasih"),
      Example(
        "Selamat siang Bapak Budi, lubang itu kami tambal besok. Kami menghargai perhatian Bapak."),
    ],
    good: [
      Example("Yth. Ibu Siti, kami berterima kasih atas laporan Ibu."),
      Example("Pak Budi, matur nuwun atas laporan Bapak."),
      Example("Terima kasih, Bapak Budi. Terima kasih juga atas fotonya."),
    ]
  ) { reading in
    let all = Thanks.all(in: reading.draft)
    guard !reading.draft.words.isEmpty else { return [] }
    if all.isEmpty {
      return [
        .missing(
          .afterSalutation, .noThanks, "Terima kasih sudah menyampaikan hal ini kepada kami.")
      ]
    }
    return all.count > 3 ? [.at(all[3].words, .tooManyThanks)] : []
  }
}
