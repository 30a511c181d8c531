extension Rule {
  static let promise = Rule(
    .promise, .should, source: "ISO 10002: promise what can be kept; budget rules of the city",
    bad: [
      Example("Jalan itu pasti diperbaiki bulan ini.", about: "pasti"),
      Example("Air dijamin jernih kembali.", about: "dijamin"),
      Example("Usulan Bapak 100% disetujui.", about: "100%"),
    ],
    good: [
      Example("Menunggu tanpa kepastian pasti melelahkan."),
      Example("Kami belum dapat menjanjikan waktunya karena anggaran belum pasti."),
      Example("Petugas kami akan memastikan ukurannya dan membuat janji temu."),
      Example("Biayanya dijamin BPJS Kesehatan."),
    ]
  ) { reading in
    let draft = reading.draft
    return phrases.matches(in: draft, draft.body).compactMap { match in
      guard !isCareful(reading, match) else { return nil }
      return .at(match.words, .surePromise)
    }
  }

  private static let phrases = Phrases([
    "pasti|dipastikan", "dijamin|menjamin|jamin|garansi", "100%", "100|seratus persen",
    "janji|berjanji|menjanjikan|janjikan|dijanjikan",
  ])

  private static let ours: Set<String> = ["kami", "saya", "akan", "bahwa", "pasti"]
  private static let broken: Set<String> = [
    "menepati", "menepatinya", "ditepati", "ingkar", "lalu", "dulu", "dahulu", "pernah",
  ]

  private static let denials: Set<String> = [
    "tidak", "belum", "tak", "bukan", "kurang", "tanpa", "secara", "jangan",
  ]

  private static func isCareful(_ reading: Reading, _ match: Phrases.Match) -> Bool {
    let draft = reading.draft
    let start = match.words.lowerBound
    let before = (1...3).map { draft.said(start - $0) }
    if before.contains(where: { denials.contains($0) }) { return true }
    let next = draft.said(match.words.upperBound)
    switch match.phrase {
    case 0:
      // What was made sure of has been looked into.
      if draft.said(start) == "dipastikan",
        before.contains(where: { ["sudah", "telah"].contains($0) })
      {
        return true
      }
      if ["tanggal", "waktu", "jumlah", "jadwal", "angka", "lokasi", "hari"].contains(before[0]) {
        return true
      }
      return reading.showsEmpathy[draft.words[start].sentence]
        || ["nya", "terasa", "sangat"].contains(next)
    case 1:
      return ["bpjs", "oleh", "pemerintah", "jkn", "negara", "undang-undang", "kerahasiaan", "kis"]
        .contains(next)
        || draft.says(["kerahasiaan", "identitas", "rahasia"], in: draft.sentence(of: start))
    case 2, 3: return ["gratis", "bebas"].contains(next) || before.contains("sudah")
    default:
      // What somebody else promised is told, not promised.
      // "Bila janji di atas meleset" speaks of a promise; `kami janji` makes one.
      if draft.said(start) == "janji", ![before[0], next].contains(where: ours.contains) {
        return true
      }
      let isTold = ["menjanjikan", "dijanjikan", "berjanji"].contains(draft.said(start))
      if isTold, !before.contains("kami") || draft.says(broken, in: draft.sentence(of: start)) {
        return true
      }
      return ["temu", "bertemu", "kunjungan", "layanan", "pelayanan", "periksa", "kontrol"]
        .contains(next)
    }
  }
}
