import Complaints

extension Rule {
  static let objection = Rule(
    .objection, .must, source: "LGSCO and UK PHSO: always tell how to escalate; UU 37/2008",
    kinds: [.final],
    bad: [Example("Terima kasih. Lampu sudah kami ganti. Hormat kami, Dishub")],
    good: [
      Example("Bila jawaban ini belum sesuai, silakan membalas pesan ini."),
      Example("Keberatan dapat disampaikan kepada Inspektorat Kota."),
      Example("Lampu sudah kami ganti.") { $0.kind = .interim },
    ]
  ) { reading in
    let draft = reading.draft
    guard !draft.words.isEmpty else { return [] }
    let isTold = ways.matches(in: draft, 0..<draft.words.count).contains { match in
      opensAWay(draft, match)
    }
    guard !isTold else { return [] }
    return [
      .missing(
        .beforeClosing, .noObjection,
        "Bila jawaban ini belum sesuai, silakan menanggapinya; aduan akan kami buka kembali. "
          + "Keberatan juga dapat disampaikan kepada Inspektorat Kota atau Ombudsman, tanpa biaya.")
    ]
  }

  private static let ways = Phrases([
    "keberatan|berkeberatan|banding", "inspektorat", "ombudsman|ombudsman.go.id", "lapor.go.id",
    "menanggapi|menanggapinya|tanggapi|ditanggapi", "membalas|balas pesan|jawaban|surel|email ini",
    "buka|dibuka|membuka kembali", "tanggapan balik?",
    "belum|kurang|tidak|tak puas|sesuai|setuju|berkenan|memuaskan|sependapat",
    "masih ada|terdapat keluhan|keberatan|ketidakpuasan",
  ])

  private static let leads: Set<String> = [
    "bila", "jika", "kalau", "apabila", "silakan", "dapat", "bisa", "boleh", "keberatan", "lapor",
    "hubungi", "menghubungi", "sampaikan", "disampaikan", "menyampaikan", "menulis", "cukup",
    "silahkan", "mengajukan", "hendak", "ingin",
  ]

  private static func opensAWay(_ draft: DraftText, _ match: Phrases.Match) -> Bool {
    let start = match.words.lowerBound
    let sentence = draft.sentence(of: start)
    guard !draft.closing.contains(start) || draft.closing.lowerBound < sentence.lowerBound else {
      return false
    }
    switch match.phrase {
    case 0: return true
    // "Menanggapi keluhan Ibu" only opens the answer.
    case 4: return start != sentence.lowerBound && draft.says(leads, in: sentence)
    case 5:
      return draft.says(leads, in: sentence)
        && !draft.says(
          ["foto", "fotonya", "berkas", "mengirim", "mengirimkan", "kirim"], in: sentence)
    default: return draft.says(leads, in: sentence)
    }
  }
}
