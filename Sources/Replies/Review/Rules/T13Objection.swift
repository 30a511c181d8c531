import Complaints

extension Rule {
  static let objection = Rule(
    .objection, .must, source: "LGSCO and UK PHSO: always tell how to escalate; UU 37/2008",
    kinds: [.final],
    bad: [
      Example("Terima kasih. Lampu sudah kami ganti. Hormat kami, Dishub"),
      Example("Terima kasih. Bila ada pertanyaan, hubungi kami di 0285-421007."),
      Example("Menanggapi keluhan Ibu, kasusnya kami teruskan kepada Inspektorat."),
    ],
    good: [
      Example("Bila jawaban ini belum sesuai, silakan membalas pesan ini."),
      Example("Keberatan dapat disampaikan kepada Inspektorat Kota."),
      Example("Belum puas dengan jawaban ini? Balas saja, nanti kami periksa lagi."),
      Example("Kalau besok air masih keruh, kabari kami lagi."),
      Example("Bapak berhak mengadukan kami ke Inspektorat Kota."),
      Example("Lampu sudah kami ganti.") { $0.kind = .interim },
    ]
  ) { reading in
    let draft = reading.draft
    guard !draft.words.isEmpty else { return [] }
    let isTold =
      ways.matches(in: draft, 0..<draft.words.count).contains { opensAWay(draft, $0) }
      || draft.sentences.indices.contains { asksForMore(draft, $0) }
    guard !isTold else { return [] }
    return [
      .missing(
        .beforeClosing, .noObjection,
        "Bila jawaban ini belum sesuai, silakan menanggapinya; aduan akan kami buka kembali. "
          + "Keberatan juga dapat disampaikan kepada Inspektorat Kota atau Ombudsman, tanpa biaya.")
    ]
  }

  private static let ways = Phrases([
    "keberatan*|berkeberatan|banding|sanggahan|menyanggah|menggugat|gugat|ketidakpuasan*",
    "inspektorat", "ombudsman|ombudsman.go.id", "lapor.go.id",
    "menanggapi|menanggapinya|tanggapi|ditanggapi", "membalas|balas pesan|jawaban|surel|email ini",
    "buka|dibuka|membuka kembali|lagi|ulang", "tanggapan balik?",
    "belum|kurang|tidak|tak puas|sesuai|setuju|berkenan|memuaskan|sependapat",
    "masih ada|terdapat keluhan|keberatan|ketidakpuasan",
  ])

  private static let leads: Set<String> = [
    "bila", "jika", "kalau", "apabila", "silakan", "dapat", "bisa", "boleh", "keberatan", "lapor",
    "hubungi", "menghubungi", "sampaikan", "disampaikan", "menyampaikan", "menulis", "cukup",
    "nantikan", "dinantikan", "tunggu", "ditunggu", "silahkan", "mengajukan", "hendak", "ingin",
    "berhak", "seandainya", "sekiranya", "kecuali",
    "mengadu", "mengadukan", "mengadukannya", "adukan", "melapor", "melaporkan", "laporkan",
    "melanjutkan", "melanjutkannya", "lanjutkan", "teruskan", "tolong",
  ]

  /// What is passed on is no door for the citizen.
  private static let passedOn = Phrases([
    "kami teruskan|laporkan|sampaikan|limpahkan|serahkan",
    "diteruskan|dilimpahkan|diserahkan|melimpahkan", "kami|petugas akan|sudah|telah? meneruskan",
  ])

  private static let conditions: Set<String> = [
    "bila", "jika", "kalau", "kalo", "apabila", "bilamana", "seandainya", "sekiranya", "andai",
    "kecuali", "selama", "ada",
  ]
  private static let discontent: Set<String> = [
    "belum", "kurang", "tidak", "tak", "masih", "tetap", "kecewa", "mengecewakan", "lagi",
    "kembali", "keliru",
    "salah", "terulang", "berulang", "berlanjut", "meleset", "mengganjal", "abai", "gagal", "lalai",
    "melanggar", "ditolak", "terlambat", "rusak", "buruk",
  ]
  /// Not to understand is no discontent.
  private static let unclear = Phrases([
    "belum|kurang|tidak|masih jelas|paham|mengerti|dimengerti|dipahami|tahu|bingung|membingungkan"
  ])
  private static let replies = Phrases([
    "balas*|membalas*|tanggapi*|menanggapi*|mengabari*|kabari|kabarkan|beritahu*|memberitahu*",
    "hubungi*|menghubungi*|telepon|menelepon|chat|datang|datanglah|temui|menemui|colek|tegur*|"
      + "menegur*|tagih|menagih|komplain|menuntut|tuntut|surati|menyurati|marahi|jawab",
    "beri|memberi tahu", "tanggapan", "siap|bersedia mendengar|mendengarkan|menerima|menampung",
    "lapor*|melapor*|adukan*|mengadu*|protes|ajukan*|mengajukan*",
    "sampaikan*|menyampaikan*|teruskan*|meneruskan*|lanjutkan*|melanjutkan*",
    "tulis|menulis lagi|kembali",
    "kami? buka|dibuka|membuka lagi|kembali|ulang",
  ])

  private static let authorities = Phrases([
    "ke|kepada dinas|camat|kecamatan|lurah|kepala|direktur|atasan|pimpinan|sekretaris|walikota|wali|"
      + "inspektorat|ombudsman|komisi|bupati|gubernur"
  ])

  /// `Kalau masih gelap, kabari kami`, `Belum puas? Balas saja`: who is not content is asked to say so.
  private static func asksForMore(_ draft: DraftText, _ index: Int) -> Bool {
    let sentence = draft.sentences[index]
    guard let reply = replies.first(in: draft, sentence.words),
      passedOn.first(in: draft, sentence.words) == nil,
      unclear.first(in: draft, sentence.words) == nil,
      !draft.says(["foto", "fotonya", "berkas", "pertanyaan"], in: sentence.words)
    else { return false }
    if draft.says(conditions, in: sentence.words),
      draft.says(discontent, in: sentence.words)
        || authorities.matches(in: draft, sentence.words).contains(where: {
          $0.words.lowerBound >= reply.words.upperBound
        })
    {
      return true
    }
    guard index > 0, draft.sentences[index - 1].paragraph == sentence.paragraph else {
      return false
    }
    let asked = draft.sentences[index - 1].words
    return draft.words[asked.upperBound - 1].next == UInt8(ascii: "?")
      && draft.says(discontent, in: asked)
  }

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
    case 1, 2:
      return draft.says(leads, in: sentence) && passedOn.first(in: draft, sentence) == nil
    default: return draft.says(leads, in: sentence)
    }
  }
}
