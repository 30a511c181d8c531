import Complaints

extension Rule {
  static let free = Rule(
    .free, .should, source: "UU 24/2013 article 79A: civil documents are free of charge",
    kinds: [.final],
    bad: [
      Example("KTP-el Bapak dapat diambil besok.") { $0.category = "adminduk.ktp" },
      Example("Pisah KK selesai dalam dua hari kerja.") { $0.category = "adminduk.kk" },
      Example("Akta yang benar kami serahkan besok.") { $0.category = "adminduk.akta" },
    ],
    good: [
      Example("KTP-el Bapak dapat diambil besok, tanpa biaya.") { $0.category = "adminduk.ktp" },
      Example("Layanan ini tidak dipungut biaya.") { $0.category = "adminduk.kk" },
      Example("KK Ibu dapat diambil besok dan gratis.") { $0.category = "KEPENDUDUKAN" },
      Example("Lampu itu kami ganti besok.") { $0.category = "infrastruktur.pju" },
      Example("Biaya: tidak ada.") { $0.category = "adminduk.kk" },
    ]
  ) { reading in
    guard reading.context.isCivilRegistration, !reading.draft.words.isEmpty,
      !FreeOfCharge.isSaid(in: reading.draft)
    else { return [] }
    return [.missing(.beforeClosing, .freeOfCharge, "Layanan ini tidak dipungut biaya.")]
  }
}

/// How an answer says that nothing is to be paid.
enum FreeOfCharge {
  static func isSaid(in draft: DraftText) -> Bool {
    phrases.first(in: draft, 0..<draft.words.count) != nil
  }

  private static let phrases = Phrases(
    [
      "gratis|cuma-cuma|rp0|digratiskan",
      "tanpa di? biaya|dipungut|pungutan|bayar|membayar|bayaran",
      "bebas biaya",
      "tidak|tak ada? dipungut|dikenai|dikenakan|dikenakannya|memungut biaya|bayaran|pungutan|apa*",
      "tidak|tak ada biaya|pungutan|bayaran", "tidak|tak perlu|usah membayar|bayar", "nol rupiah",
      "biayanya|biaya nol|0|nihil|rp0",
      "tidak|tak|tanpa perlu? mengeluarkan|dipungut uang|biaya|sepeser*",
      "bebas bea|pungutan|bayar",
      "tidak berbayar|dipungut", "biaya|biayanya tidak|tak ada",
    ], acrossCommas: true)
}
