extension Rule {
  static let shouting = Rule(
    .shouting, .must, source: "Mayor's instruction of 2025: no high tone",
    anyLanguage: true,
    bad: [
      Example("Bapak HARUS DATANG sendiri.", about: "HARUS DATANG"),
      Example("Terima kasih atas laporannya!!", about: "!!"),
      Example("Terima kasih! Kami datang besok!", about: "!"),
    ],
    good: [
      Example("Terima kasih sudah memakai SP4N-LAPOR! Semoga sehat selalu!"),
      Example("Petugas DISDUKCAPIL dan BPJS menunggu Bapak."),
      Example("Terima kasih.\n\nHormat kami,\nEDI PRASETYO"),
      Example("Iurannya lewat BPJAMSOSTEK."),
      Example("Ucapan \"SANA TUNGGU DI LUAR!!\" itu tidak pantas."),
    ]
  ) { reading in
    capitals(reading) + marks(reading.draft)
  }

  private static func capitals(_ reading: Reading) -> [Finding] {
    let draft = reading.draft
    let name = Set(DraftText(reading.context.name ?? "").words.map(\.text))
    var found: [Finding] = []
    var index = 0
    while index < draft.words.count {
      guard isShouted(draft, index, name) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < draft.words.count, draft.words[end].letters == .upper,
        draft.words[end].gap == .space,
        !Acronyms.known.contains(draft.said(end)), !draft.closing.contains(end)
      { end += 1 }
      found.append(.at(index..<end, .capitals, softened(draft, index..<end)))
      index = end
    }
    return found
  }

  private static func isShouted(_ draft: DraftText, _ index: Int, _ name: Set<String>) -> Bool {
    let word = draft.words[index]
    guard word.letters == .upper, !word.isQuoted, !draft.closing.contains(index),
      !Acronyms.known.contains(word.text), !name.contains(word.text)
    else { return false }
    if naming.contains(draft.said(index - 1)), draft[index + 1]?.letters != .upper { return false }
    // "KTP-EL" and "MDN-26-0412" are codes: each of their parts is short or has digits.
    guard !word.text.utf8.contains(where: \.isDigit) else { return false }
    return word.text.split(separator: "-").contains { part in
      part.utf8.count >= 5 && part.utf8.allSatisfy { $0 >= 97 && $0 <= 122 }
        && !Acronyms.known.contains(String(part)) && isSpeakable(part.utf8)
    }
  }

  /// Behind these a word in capitals is a name.
  private static let naming: Set<String> = [
    "aplikasi", "program", "kartu", "formulir", "portal", "sistem", "bernama", "situs", "laman",
    "layanan", "kode", "akun", "kanal",
  ]

  /// `BPJAMSOSTEK` is put together from other words: no word of ours begins like that.
  private static func isSpeakable(_ letters: Substring.UTF8View) -> Bool {
    let isVowel = letters.map { "aiueo".utf8.contains($0) }
    return isVowel[0] || isVowel[1]
      || clusters.contains(String(decoding: letters.prefix(2), as: UTF8.self))
  }

  /// Pairs of consonants that begin a word.
  private static let clusters: Set<String> = [
    "br", "dr", "gr", "kr", "pr", "tr", "bl", "gl", "kl", "pl", "ng", "ny", "kh", "sy", "st", "sk",
    "sp", "sw", "sl", "fr", "kw",
  ]

  private static func softened(_ draft: DraftText, _ words: Range<Int>) -> String {
    let text = words.map { draft.said($0) }.joined(separator: " ")
    return draft.words[words.lowerBound].gap == .sentence
      ? text.prefix(1).uppercased() + text.dropFirst() : text
  }

  private static func marks(_ draft: DraftText) -> [Finding] {
    let bytes = draft.bytes
    var found: [Finding] = []
    var single = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] == 33 || bytes[index] == 63 else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, bytes[end] == 33 || bytes[end] == 63 { end += 1 }
      let run = bytes[index..<end]
      if isQuoted(draft, before: index) {
        index = end
        continue
      }
      let exclaims = run.filter { $0 == 33 }.count
      if exclaims > 1 || run.count > 2 || (exclaims == 1 && run.count > 1) {
        found.append(
          Finding(
            place: .bytes(index..<end), topic: .manyMarks, suggestion: run.contains(63) ? "?" : ".")
        )
      } else if exclaims == 1, !isPartOfName(bytes, index) {
        single += 1
        if single == 2 {
          found.append(Finding(place: .bytes(index..<end), topic: .secondMark, suggestion: "."))
        }
      }
      index = end
    }
    return found
  }

  /// The mark ends somebody else's words.
  private static func isQuoted(_ draft: DraftText, before index: Int) -> Bool {
    var low = 0
    var high = draft.words.count
    while low < high {
      let middle = (low + high) / 2
      if draft.words[middle].bytes.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    guard let word = draft[low - 1], word.isQuoted else { return false }
    return draft.bytes[word.bytes.upperBound..<index].allSatisfy { [32, 33, 46, 63].contains($0) }
  }

  /// `LAPOR!` bears its mark in its name.
  private static func isPartOfName(_ bytes: [UInt8], _ index: Int) -> Bool {
    index >= 5 && bytes[(index - 5)..<index].elementsEqual("LAPOR".utf8)
  }
}
