import Complaints

extension Rule {
  static let date = Rule(
    .date, .must, source: "Plain language: a concrete time; PermenPANRB on SP4N",
    bad: [
      Example("Terima kasih. Petugas kami akan segera menambal lubang.", about: "segera"),
      Example("Terima kasih. Petugas kami akan mencetak KTP-el.") { $0.body = "KTP belum jadi." },
      Example("Terima kasih. Petugas kami akan memeriksa secepatnya.", about: "secepatnya") {
        $0.kind = .interim
      },
      Example("Terima kasih. Petugas kami akan memasang alat pengganti nanti.", about: "nanti"),
    ],
    good: [
      Example("Lubang itu segera kami tambal, paling lambat Selasa, 24 November 2026."),
      Example("Petugas kami memproses berkas dalam 3 hari kerja."),
      Example("Got itu sudah dikeruk regu kami pada Sabtu, 21 November 2026."),
      Example("Petugas kami akan memeriksa dan mengabari Bapak.") { $0.kind = .acknowledgement },
      Example("Senin nanti, 30 November 2026, petugas kami mengangkutnya."),
    ]
  ) { reading in
    let draft = reading.draft
    guard !draft.words.isEmpty else { return [] }
    let isDated = draft.sentences.indices.contains { index in
      reading.hasTime[index] && reading.isSubstance(index)
        && Dated.isAboutTheWork(reading, sentence: index)
    }
    guard !isDated else { return [] }
    let vague = vagueWords.matches(in: draft, draft.body).first { match in
      let index = draft.words[match.words.lowerBound].sentence
      return reading.isSubstance(index) && promises(draft, match.words)
    }
    if let vague {
      return [
        .at(vague.words, .vagueTime, "paling lambat \(Blank.opening)tanggal\(Blank.closing)")
      ]
    }
    guard reading.context.isFinal else { return [] }
    return [
      .missing(
        .beforeClosing, .noDate,
        "Kabar berikutnya kami sampaikan paling lambat \(Blank.opening)tanggal\(Blank.closing).")
    ]
  }

  private static let vagueWords = Phrases([
    "segera", "sesegera mungkin", "secepatnya", "secepat mungkin", "dalam waktu dekat|singkat",
    "nanti|nantinya", "pada waktunya|saatnya", "tidak lama lagi", "di kemudian hari",
    "waktu dekat ini?", "kapan-kapan", "secepatnya",
  ])

  private static let requests: Set<String> = [
    "mohon", "silakan", "tolong", "telepon", "hubungi", "jauhi", "harap", "menelepon", "dipakai",
  ]

  /// Whether a vague word promises something of ours rather than hurries somebody else.
  private static func promises(_ draft: DraftText, _ words: Range<Int>) -> Bool {
    let sentence = draft.sentence(of: words.lowerBound)
    let before = max(sentence.lowerBound, words.lowerBound - 3)..<words.lowerBound
    let next = words.upperBound
    return !draft.says(requests, in: before)
      && !(draft[next]?.gap == .space && requests.contains(draft.said(next)))
  }
}

/// Whether a time belongs to what is or was done, and not to the complaint's own story.
enum Dated {
  private static let past: Set<String> = ["sejak", "semenjak"]

  static func isAboutTheWork(_ reading: Reading, sentence: Int) -> Bool {
    let draft = reading.draft
    let words = draft.sentences[sentence].words
    let times = reading.times.filter {
      draft.words[$0.words.lowerBound].sentence == sentence && isOurs($0, reading)
    }
    if times.contains(where: { isAhead($0, of: reading.context.today) }) { return true }
    if !times.isEmpty { return reading.takesStep[sentence] || speaksOfTheFuture(draft, words) }
    // An open blank holds the place of the day.
    return reading.times.allSatisfy { draft.words[$0.words.lowerBound].sentence != sentence }
  }

  /// A day by which something is to be there.
  static func isLimit(_ time: TimeMention, in reading: Reading) -> Bool {
    ["lambat", "selesai", "jadi", "dalam"].contains(reading.draft.said(time.words.lowerBound - 1))
  }

  private static func isAhead(_ time: TimeMention, of today: Day?) -> Bool {
    if case .weekday = time.kind { return true }
    guard let today, case .day(let day, _) = time.kind else { return false }
    return day >= today
  }

  private static func isOurs(_ time: TimeMention, _ reading: Reading) -> Bool {
    let draft = reading.draft
    let before = [draft.said(time.words.lowerBound - 1), draft.said(time.words.lowerBound - 2)]
    if case .day = time.kind, isAhead(time, of: reading.context.today) { return true }
    return !before.contains { past.contains($0) }
  }

  private static let future: Set<String> = [
    "akan", "lambat", "mulai", "dapat", "bisa", "jadi", "selesai", "keluar", "rampung", "sudah",
    "telah", "kami", "dikerjakan", "dilaksanakan", "dilakukan", "buka", "datang", "siap",
    "diambil", "dalam", "kabar", "kabarnya", "hasilnya", "besok", "dijadwalkan", "diperbaiki",
    "dipasang", "terpasang", "petugas",
  ]

  private static func speaksOfTheFuture(_ draft: DraftText, _ words: Range<Int>) -> Bool {
    draft.says(future, in: words)
  }
}
