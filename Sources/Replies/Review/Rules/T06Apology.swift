extension Rule {
  static let apology = Rule(
    .apology, .must, source: "UK PHSO: apologise without conditions; HEARD",
    bad: [
      Example("Kami memahami. Mohon maaf jika Ibu merasa dipersulit.", about: "maaf jika") {
        $0.serviceFault = true
      },
      Example("Kami minta maaf tetapi antrean memang panjang.", about: "maaf tetapi") {
        $0.serviceFault = true
      },
      Example("Maaf, bisa minta tolong Ibu kirim fotonya?", about: "Maaf") {
        $0.serviceFault = true
      },
      Example("KTP-el Bapak dicetak besok.") { $0.serviceFault = true },
    ],
    good: [
      Example("Kami mohon maaf, pengambilan KTP-el Ibu terlambat 9 hari.") {
        $0.serviceFault = true
      },
      Example("Permohonan maaf kami sampaikan atas gangguan ini.") { $0.serviceFault = true },
      Example("Kami mohon maaf atas antrean itu. Mohon maaf bila ada kata yang kurang berkenan.") {
        $0.serviceFault = true
      },
      Example("Maaf, bisa minta tolong Ibu kirim fotonya?"),
      Example("Mohon dimaafkan, berkas itu terselip di meja kami.") { $0.serviceFault = true },
    ]
  ) { reading in
    let context = reading.context
    guard context.serviceFault || context.isLate || context.hasMissedStep,
      !reading.draft.words.isEmpty
    else { return [] }
    let all = Apology.all(in: reading.draft)
    guard !all.contains(where: { $0.kind == .plain }) else { return [] }
    let plain =
      reading.context.serviceFault
      ? "Kami mohon maaf atas kekurangan dalam layanan kami."
      : "Kami mohon maaf, kami terlambat menjawab aduan ini."
    guard let said = all.first else { return [.missing(.afterThanks, .noApology, plain)] }
    switch said.kind {
    case .conditional: return [.at(said.words, .conditionalApology)]
    case .withdrawn: return [.at(said.words, .withdrawnApology)]
    case .favour: return [.at(said.words, .favourIsNoApology)]
    case .plain: return []
    }
  }
}

/// A place where `maaf` is said, and what it does there.
struct Apology {
  enum Kind: Hashable {
    case plain, conditional, withdrawn, favour
  }

  let words: Range<Int>
  let kind: Kind

  private static let conditions: Set<String> = [
    "jika", "kalau", "apabila", "bila", "bilamana", "seandainya", "andai", "kalo", "jikalau",
    "sekiranya", "barangkali",
  ]
  /// Words that may stand between an apology and what it is for.
  private static let fillers: Set<String> = [
    "ya", "yang", "sebesar-besarnya", "lahir", "batin", "sekali", "bu", "pak", "ibu", "bapak",
    "bapak/ibu", "dulu", "dahulu",
  ]
  private static let turns: Set<String> = ["tetapi", "tapi", "namun", "cuma", "hanya"]
  private static let requests: Set<String> = [
    "bisa", "boleh", "tolong", "mohon", "minta", "apakah", "izin", "mau", "numpang", "sebelumnya",
    "silakan", "harap",
  ]
  private static let askers: Set<String> = ["mohon", "minta", "meminta", "memohon", "permohonan"]
  private static let felt = Phrases(["bapak|ibu|saudara|saudari|anda|pelapor merasa"])

  private static let said: Set<String> = [
    "maaf", "maafkan", "maafnya", "dimaafkan", "memaafkan", "dimaafkannya",
  ]

  static func all(in draft: DraftText) -> [Apology] {
    draft.words.indices.compactMap { index in
      let word = draft.words[index]
      guard !word.isQuoted, said.contains(word.text)
      else { return nil }
      return judge(in: draft, at: index)
    }
  }

  private static func judge(in draft: DraftText, at index: Int) -> Apology {
    let sentence = draft.sentence(of: index)
    var next = index + 1
    while next < sentence.upperBound, fillers.contains(draft.said(next)) {
      next += 1
    }
    let word = next < sentence.upperBound ? draft.said(next) : ""
    let to = min(next + 1, sentence.upperBound)
    if conditions.contains(word) { return Apology(words: index..<to, kind: .conditional) }
    if turns.contains(word) { return Apology(words: index..<to, kind: .withdrawn) }
    if let felt = felt.first(in: draft, index..<sentence.upperBound) {
      return Apology(words: index..<felt.words.upperBound, kind: .conditional)
    }
    if let condition = (sentence.lowerBound..<index).first(where: {
      conditions.contains(draft.said($0)) && !draft.words[$0].isQuoted
    }) {
      return Apology(words: condition..<(index + 1), kind: .conditional)
    }
    let before = draft.said(index - 1)
    let denied = draft.says(
      ["tidak", "belum", "bukan", "tanpa"],
      in: max(sentence.lowerBound, index - 3)..<index)
    if denied || [before, draft.said(index - 2)].contains("sebelumnya") {
      return Apology(words: index..<(index + 1), kind: .favour)
    }
    let asked = askers.contains(before) || before == "kami" || before == "saya"
    let isOurs = asked && ["kami", "saya"].contains(draft.said(index - 2))
    if !isOurs, requests.contains(word) || refuses(draft, next, sentence) {
      return Apology(words: index..<(index + 1), kind: .favour)
    }
    return Apology(words: index..<(index + 1), kind: .plain)
  }

  /// `Maaf, itu bukan urusan kami`: politeness before a no.
  private static func refuses(_ draft: DraftText, _ start: Int, _ sentence: Range<Int>) -> Bool {
    guard start < sentence.upperBound else { return false }
    let words = draft.words[start..<min(start + 5, sentence.upperBound)].map(\.text)
    return zip(words, words.dropFirst()).contains { first, second in
      ["tidak", "belum", "bukan"].contains(first)
        && ["bisa", "dapat", "kewenangan", "urusan", "tugas", "ranah", "wewenang"].contains(second)
    }
  }
}
