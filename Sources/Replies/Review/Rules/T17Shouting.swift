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
    // "KTP-EL" and "MDN-26-0412" are codes: each of their parts is short or has digits.
    guard !word.text.utf8.contains(where: \.isDigit) else { return false }
    return word.text.split(separator: "-").contains { part in
      part.utf8.count >= 5 && part.utf8.allSatisfy { $0 >= 97 && $0 <= 122 }
        && !Acronyms.known.contains(String(part))
    }
  }

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

  /// `LAPOR!` bears its mark in its name.
  private static func isPartOfName(_ bytes: [UInt8], _ index: Int) -> Bool {
    index >= 5 && bytes[(index - 5)..<index].elementsEqual("LAPOR".utf8)
  }
}
