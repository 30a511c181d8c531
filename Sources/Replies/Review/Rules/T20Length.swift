import Complaints

extension Rule {
  static let length = Rule(
    .length, .should, source: "Plain language: at most 25 words in a sentence",
    bad: [
      Example(
        "Yth. Ibu Siti, petugas kami akan memeriksa tiang, kabel, balas, dan kotak sakelar di "
          + "sepanjang jalan itu bersama ketua RT dan perwakilan warga sampai seluruh lampu "
          + "menyala kembali seperti sedia kala.",
        about: nil
      ) { $0.kind = .interim },
      Example("Yth. Ibu Siti, terima kasih. Lampu itu kami ganti besok."),
      Example("Satu. Dua. Tiga. Empat. Lima. Kami periksa enam.", about: "Satu") {
        $0.kind = .interim
      },
    ],
    good: [
      Example("Terima kasih. Lampu itu kami ganti besok pukul sembilan.") { $0.kind = .interim },
      Example("Biayanya Rp1.250.000.000 menurut hitungan kami. Pekerjaannya besok pukul 08.00.") {
        $0.kind = .interim
      },
      Example("Surat untuk dr. Hj. Anisa, M.Kes. kami siapkan.") { $0.kind = .interim },
    ]
  ) { reading in
    guard !reading.draft.words.isEmpty else { return [] }
    return sentences(reading.draft) + paragraphs(reading.draft) + whole(reading)
  }

  /// Words as people count them: parted by space, whatever joins them.
  private static func count(_ draft: DraftText, _ words: Range<Int>) -> Int {
    words.count { draft.words[$0].gap != .slash }
  }

  private static func sentences(_ draft: DraftText) -> [Finding] {
    draft.sentences.compactMap { sentence in
      guard sentence.words.lowerBound < draft.closing.lowerBound || draft.closing.isEmpty else {
        return nil
      }
      let length = count(draft, sentence.words)
      guard length > 25 else { return nil }
      // A text without marks is one sentence: its beginning shows which.
      let shown = sentence.words.prefix(80)
      return .at(
        shown, length > 35 ? .veryLongSentence : .longSentence, details: ["\(length)"])
    }
  }

  private static func paragraphs(_ draft: DraftText) -> [Finding] {
    var found: [Finding] = []
    var index = 0
    while index < draft.sentences.count {
      var end = index
      while end < draft.sentences.count,
        draft.sentences[end].paragraph == draft.sentences[index].paragraph
      { end += 1 }
      let own = draft.sentences[index..<end].filter {
        $0.words.lowerBound < draft.closing.lowerBound
      }
      if own.count > 5, let first = own.first {
        found.append(.at(first.words, .longParagraph, details: ["\(own.count)"]))
      }
      index = end
    }
    return found
  }

  private static func whole(_ reading: Reading) -> [Finding] {
    let length = count(reading.draft, 0..<reading.draft.words.count)
    if length > 250 {
      return [Finding(place: .missing(.end), topic: .longAnswer, details: ["\(length)"])]
    }
    guard length < 60, reading.context.isFinal,
      reading.context.channel?.lowercased() != "sms"
    else { return [] }
    return [Finding(place: .missing(.end), topic: .shortAnswer, details: ["\(length)"])]
  }
}
