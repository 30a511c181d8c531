extension Rule {
  static let spelling = Rule(
    .spelling, .should,
    source: "EYD V and KBBI; chat words partly from a list under the MIT License",
    bad: [
      Example("Terima kasih sdh melapor.", about: "sdh"),
      Example("Nama dapat dirubah di loket.", about: "dirubah"),
      Example("Posko dibuka dikelurahan sore ini.", about: "dikelurahan"),
      Example("Hasilnya akan di kirimkan petugas.", about: "di kirimkan"),
    ],
    good: [
      Example("Terima kasih atas pesan Bapak, \"sampai skrg blm jadi\"."),
      Example("Surat untuk dr. Rahma kami siapkan."),
      Example("Posko dibuka di kelurahan dan dikelola warga."),
    ]
  ) { reading in
    let draft = reading.draft
    let name = Set(DraftText(reading.context.name ?? "").words.map(\.text))
    return draft.words.indices.compactMap { index in
      let word = draft.words[index]
      guard !word.isQuoted, word.letters == .lower || word.letters == .capital,
        !name.contains(word.text), !isName(draft, index)
      else { return nil }
      return finding(draft, index)
    }
  }

  private static func finding(_ draft: DraftText, _ index: Int) -> Finding? {
    let word = draft.words[index]
    let here = index..<(index + 1)
    if let meaning = ChatWords.meanings[word.text], !isTitle(draft, index) {
      return .at(here, .chatWord, meaning, details: [draft.text(word.bytes), meaning])
    }
    if let right = WrongForms.right(for: word.text) {
      return .at(here, .misspelling, right, details: [draft.text(word.bytes), right])
    }
    if let place = WrongForms.joinedPlace(word.text) {
      return .at(here, .joinedPlace, place, details: [draft.text(word.bytes), place])
    }
    if word.text == "di", let next = draft[index + 1], next.gap == .space, next.letters == .lower,
      WrongForms.isParted(next.text)
    {
      return .at(
        index..<(index + 2), .partedVerb, "di" + next.text,
        details: ["di " + next.text, "di" + next.text])
    }
    return nil
  }

  /// `dr. Rahma`, and `Dr.` alike, is a title.
  private static func isTitle(_ draft: DraftText, _ index: Int) -> Bool {
    let word = draft.words[index]
    // `tgl. 26 November` is abbreviated as the rules of spelling have it.
    if word.text == "tgl", word.next == UInt8(ascii: "."),
      draft[index + 1]?.letters == LetterCase.none
    {
      return true
    }
    return word.text == "dr" && word.next == UInt8(ascii: ".")
      && draft[index + 1].map { $0.letters == .capital || $0.letters == .upper } ?? false
  }

  /// A capital within a sentence, or in the closing, makes a name.
  private static func isName(_ draft: DraftText, _ index: Int) -> Bool {
    let word = draft.words[index]
    guard word.letters == .capital, word.gap != .sentence else { return false }
    return draft.closing.contains(index)
      || !(WrongForms.always.contains(word.text)
        || ["bpk", "terimakasih", "silahkan"].contains(word.text))
  }
}
