extension Rule {
  static let closing = Rule(
    .closing, .should, source: "Tata naskah dinas; nine parts of an answer, 9",
    bad: [
      Example("Yth. Ibu Siti,\n\nTerima kasih. Lampu itu kami ganti besok."),
      Example("Terima kasih. Lampu itu kami ganti besok.\n\nHormat kami,", about: "Hormat kami"),
      Example("Yth. Ibu Siti, terima kasih. Hubungi 0285-421007 bila ada yang kurang."),
    ],
    good: [
      Example("Lampu itu kami ganti besok.\n\nHormat kami,\nRatna W., Kelurahan Medono"),
      Example("Lampu itu kami ganti besok. Salam hormat, Hadi, Kelurahan Medono"),
      Example("Lampu itu kami ganti besok.\n\nRatna W., Kelurahan Medono"),
    ]
  ) { reading in
    let draft = reading.draft
    guard !draft.words.isEmpty else { return [] }
    if draft.closing.isEmpty {
      return [
        .missing(
          .end, .noClosing,
          "Hormat kami,\n\(Blank.opening)nama petugas\(Blank.closing), "
            + "\(Blank.opening)nama unit\(Blank.closing)")
      ]
    }
    guard Ending.isClosing(draft.words, at: draft.closing.lowerBound) else { return [] }
    let first = draft.words[draft.closing.lowerBound].text
    let greeting =
      first.hasPrefix("wassalam") || first == "ttd"
        || draft.words[draft.closing.lowerBound].next == UInt8(ascii: ",") ? 1 : 2
    let isNamed = draft.closing.dropFirst(greeting).contains { index in
      let word = draft.words[index]
      return OpenPlace.begins(in: draft, at: index)
        || (word.letters != .lower && Faith.of(word.text, "") == nil)
    }
    return !isNamed ? [.at(draft.closing, .closingWithoutName)] : []
  }
}
