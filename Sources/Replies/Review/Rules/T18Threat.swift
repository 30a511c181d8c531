extension Rule {
  static let threat = Rule(
    .threat, .should, source: "Perpres 76/2013: complainants are protected from threats",
    bad: [
      Example("Silakan saja Ibu lapor ke mana pun.", about: "Silakan saja"),
      Example("Tuduhan tanpa bukti dapat dijerat UU ITE.", about: "UU ITE"),
      Example("Mau menunggu atau tidak, terserah Ibu.", about: "terserah"),
    ],
    good: [
      Example("Pencemaran sungai itu kami laporkan kepada kepala dinas."),
      Example("Bila diminta uang lagi, laporkan saja kepada kami."),
      Example("Silakan saja datang ke loket tanpa antre."),
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
      "biar bapak|ibu|anda? tahu|kapok|jera|tau", "uu|undang-undang ite", "pencemaran nama baik",
      "mencemarkan nama",
      "kami laporkan|tuntut|polisikan|pidanakan bapak|ibu|anda|saudara|balik|ke polisi?",
      "kami akan|bisa|dapat laporkan|melaporkan|menuntut|tuntut bapak|ibu|anda|saudara|balik",
      "dapat|bisa|akan dipidana|dipidanakan|dijerat|dituntut|dipolisikan dengan? uu? ite?",
      "jangan salahkan kami",
      "urusan bapak|ibu|anda sendiri?", "masa bodoh", "tidak peduli",
    ], acrossCommas: true)

  private static let friendly: Set<String> = [
    "datang", "menghubungi", "hubungi", "membalas", "balas", "mengirim", "kirim", "langsung",
    "tanyakan", "bertanya", "ambil", "mengambil", "telepon", "menelepon", "membawa", "ke", "kepada",
    "melalui", "lewat", "di",
  ]

  private static func isFriendly(_ draft: DraftText, _ match: Phrases.Match) -> Bool {
    let next = draft.said(match.words.upperBound)
    let third = draft.said(match.words.upperBound + 1)
    switch match.phrase {
    case 0:
      return friendly.contains(next) || (Opening.titles.contains(next) && friendly.contains(third))
    case 1:
      return ["kepada", "ke", "melalui", "lewat", "di", "pada"].contains(next) && third != "mana"
    default: return false
    }
  }
}
