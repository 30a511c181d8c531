extension Rule {
  static let threat = Rule(
    .threat, .should, source: "Perpres 76/2013: complainants are protected from threats",
    bad: [
      Example("Silakan saja Ibu lapor ke mana pun.", about: "Silakan saja"),
      Example("Tuduhan tanpa bukti dapat dijerat UU ITE.", about: "UU ITE"),
      Example("Mau menunggu atau tidak, terserah Ibu.", about: "terserah"),
      Example("Kalau Ibu maunya cepat, silakan bayar sendiri.", about: "silakan bayar sendiri"),
      Example("Ibu masih untung terdaftar.", about: "masih untung"),
      Example("Laporan berlebihan bisa kena pasal.", about: "bisa kena pasal"),
    ],
    good: [
      Example("Pencemaran sungai itu kami laporkan kepada kepala dinas."),
      Example("Bila diminta uang lagi, laporkan saja kepada kami."),
      Example("Silakan saja datang ke loket tanpa antre."),
      Example("Pelaku pembuangan limbah dapat dipidana."),
    ]
  ) { reading in
    let draft = reading.draft
    let threats = phrases.matches(in: draft, 0..<draft.words.count)
      .filter { !isFriendly(draft, $0) }.map(\.words)
    return Finding.onePerSentence(threats, .threat, in: draft)
  }

  private static let phrases = Phrases(
    [
      "silakan|silahkan saja", "laporkan|lapor|melapor|viralkan|adukan saja", "terserah",
      "kalau|jika|bila|kalo bapak|ibu|anda|saudara? tidak|gak|nggak suka|terima|percaya",
      "biar bapak|ibu|anda? tahu|kapok|jera|tau", "uu|undang-undang ite", "pencemaran nama baik?",
      "mencemarkan nama baik?",
      "kami laporkan|tuntut|polisikan|pidanakan bapak|ibu|anda|saudara|balik|ke polisi?",
      "kami akan|bisa|dapat laporkan|melaporkan|menuntut|tuntut bapak|ibu|anda|saudara|balik",
      "dapat|bisa|akan dipidana|dipidanakan|dijerat|dituntut|dipolisikan dengan? uu? ite?",
      "jangan salahkan kami",
      "urusan bapak|ibu|anda sendiri?", "masa bodoh", "tidak peduli",
      "silakan|silahkan|cari|urus|pikirkan bapak|ibu|anda|saudara? bayar|cari|urus|perbaiki|bikin|buat|"
        + "bangun|bersihkan|angkut|atasi|pikirkan|tanggung|kerjakan|jalan|solusi? sendiri",
      "kalau|kalo|jika bapak|ibu|anda|saudara? maunya", "masih untung|syukur|mending|beruntung",
      "sudah untung|syukur", "untung masih", "syukur-syukur",
      "bersyukurlah", "jangan manja|cengeng|bandel|macam-macam",
      "tidak|nggak|gak usah|perlu protes|ribut|rewel|manja",
      "berakibat hukum",
      "akibat|konsekuensi|sanksi|proses hukum bagi? bapak|ibu|anda|saudara|pelapor",
      "bisa|dapat|akan kena|terkena pasal|pidana|hukum|hukuman|sanksi",
      "bukan hotel|istana|sulap|malaikat|superman|robot|peramal|dewa",
      "silakan|silahkan saja? pindah ke|saja|dari", "laporan palsu", "fitnah|memfitnah",
      "siapa suruh", "memangnya|emangnya|emang bapak|ibu|anda",
    ], acrossCommas: true)

  private static let friendly: Set<String> = [
    "datang", "menghubungi", "hubungi", "membalas", "balas", "mengirim", "kirim", "langsung",
    "tanyakan", "bertanya", "ambil", "mengambil", "telepon", "menelepon", "membawa", "ke", "kepada",
    "melalui", "lewat", "di",
  ]

  private static let punished: Set<String> = [
    "dipidana", "dipidanakan", "kena", "terkena", "dijerat", "dituntut", "dipolisikan",
  ]
  /// Whom the law may punish without the citizen being meant.
  private static let offenders: Set<String> = [
    "pelaku", "oknum", "pengelola", "pemilik", "pengusaha", "pembuang", "pelanggar", "petugas",
  ]

  private static func isFriendly(_ draft: DraftText, _ match: Phrases.Match) -> Bool {
    let next = draft.said(match.words.upperBound)
    let third = draft.said(match.words.upperBound + 1)
    let before = draft.sentence(of: match.words.lowerBound).lowerBound..<match.words.lowerBound
    if draft.words[match.words.lowerBound].gap == .space,
      ["tidak", "bukan"].contains(draft.said(match.words.lowerBound - 1))
    {
      return true
    }
    if draft.says(punished, in: match.words) { return draft.says(offenders, in: before) }
    // "Pagi atau siang terserah Ibu" leaves a choice.
    if match.phrase == 2, draft.words[match.words.lowerBound].gap == .space {
      let sentence = draft.sentence(of: match.words.lowerBound)
      return sentence.contains {
        draft.said($0) == "atau" && !["tidak", "nggak", "tak"].contains(draft.said($0 + 1))
      }
    }
    switch match.phrase {
    case 0:
      return friendly.contains(next) || (Opening.titles.contains(next) && friendly.contains(third))
    case 1:
      return ["kepada", "ke", "melalui", "lewat", "di", "pada"].contains(next) && third != "mana"
    default: return false
    }
  }
}
