extension Rule {
  static let copy = Rule(
    .copy, .should, source: "Mayor's meeting of 2023: answers that do not answer",
    bad: [
      Example(same("Hendra", "PKL-26-0051")) {
        $0.recentAnswers = sent(same("Karyo", "1"), same("Marni", "2"), same("Rudi", "3"))
      },
      Example(same("Hendra", "PKL-26-0051") + " Salam, Rini.") {
        $0.recentAnswers = sent(same("Karyo", "1"), same("Marni", "2"), same("Rudi", "3"))
      },
      Example(same("Hendra", "PKL-26-0051")) {
        $0.recentAnswers = sent(
          same("Karyo", "1"), same("Marni", "2"), same("Rudi", "3"), other, same("Tri", "4"))
      },
    ],
    good: [
      Example(same("Hendra", "PKL-26-0051")) {
        $0.recentAnswers = sent(same("Karyo", "1"), other)
      },
      Example(same("Hendra", "PKL-26-0051")) {
        $0.recentAnswers = sent(same("Karyo", "1"), same("Marni", "2"), other, other)
      },
      Example(other) {
        $0.recentAnswers = sent(same("Karyo", "1"), same("Marni", "2"), same("Rudi", "3"))
      },
    ]
  ) { reading in
    guard reading.context.recentAnswers.count >= 3 else { return [] }
    let own = Shingles.of(reading.draft)
    guard own.count >= 8 else { return [] }
    var alike = 0
    for answer in reading.context.recentAnswers.prefix(500) {
      if Shingles.likeness(own, answer.runs) >= 0.6 { alike += 1 }
    }
    guard alike >= 3 else { return [] }
    return [
      Finding(place: .missing(.afterSalutation), topic: .sentBefore, details: ["\(alike)"])
    ]
  }

  private static let other =
    "Yth. Ibu Marni, surat pindah Ibu sudah jadi dan dapat diambil besok di loket kelurahan kami."

  private static func sent(_ texts: String...) -> [SentAnswer] { texts.map { SentAnswer($0) } }

  private static func same(_ name: String, _ number: String) -> String {
    "Yth. Bapak \(name),\n\nTerima kasih atas laporan lampu jalan. Kami memahami keadaan ini tidak "
      + "nyaman. Petugas kami akan memeriksa paling lambat Rabu. Nomor \(number)."
  }
}

/// An answer that was sent to another complaint, read once for all the drafts it is compared with.
public struct SentAnswer: Hashable, Sendable {
  public let text: String
  let runs: Set<Int>

  public init(_ text: String) {
    self.text = text
    runs = Shingles.of(DraftText(text))
  }
}

/// Runs of three words: what two texts share when one was copied from the other.
enum Shingles {
  static func of(_ draft: DraftText) -> Set<Int> {
    let words = draft.words[draft.body].filter { word in
      !word.text.utf8.contains { $0.isDigit }
    }.map(\.text)
    guard words.count >= 3 else { return [] }
    var runs: Set<Int> = []
    for index in 0..<(words.count - 2) {
      var hasher = Hasher()
      hasher.combine(words[index])
      hasher.combine(words[index + 1])
      hasher.combine(words[index + 2])
      runs.insert(hasher.finalize())
    }
    return runs
  }

  /// The share of runs that two texts have in common.
  static func likeness(_ one: Set<Int>, _ other: Set<Int>) -> Double {
    let common = one.intersection(other).count
    let all = one.count + other.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }
}
