import Complaints

extension Rule {
  static let questions = Rule(
    .questions, .should, source: "UK PHSO: structure the answer along the questions asked",
    kinds: [.final],
    bad: [
      Example("Terima kasih. Data Ibu kami teruskan ke bank.") {
        $0.body = "Kenapa BPNT saya belum cair?"
      },
      Example("Terima kasih. KTP-el Bapak akan kami cetak.") { $0.body = "Kapan jadinya?" },
      Example("Terima kasih. Bapak hanya perlu Nomor Induk Berusaha.") {
        $0.body = "Izin apa yang perlu diurus dan berapa biayanya?"
      },
      Example("Terima kasih. Kapal itu kami tarik.") { $0.body = "Siapa yang mengawasi sungai?" },
    ],
    good: [
      Example("Bantuan tertahan karena ejaan nama berbeda.") {
        $0.body = "Kenapa BPNT saya belum cair?"
      },
      Example("KTP-el Bapak kami cetak hari Rabu.") { $0.body = "Kapan jadinya?" },
      Example("Caranya, bawa KTP dan KK ke loket.") { $0.body = "Bagaimana cara mendaftar?" },
      Example("Biayanya nol rupiah.") { $0.body = "Berapa biayanya?" },
      Example("Pengawasan limbah adalah tugas kami.") { $0.body = "Siapa yang mengawasi?" },
    ]
  ) { reading in
    guard !reading.draft.words.isEmpty else { return [] }
    let asked = Question.asked(in: reading.complaint)
    return asked.compactMap { question in
      guard !question.kind.isAnswered(in: reading) else { return nil }
      return .missing(.beforeClosing, .questionOpen, details: [question.text])
    }
  }
}

/// A question the citizen asked.
struct Question {
  enum Kind: Hashable {
    case when, why, how, howMuch, price, duration, whatTime, who, what

    private static let reasons: Set<String> = [
      "karena", "sebab", "sebabnya", "disebabkan", "penyebab", "penyebabnya", "akibat", "lantaran",
      "alasan", "alasannya", "sehingga", "berhubung", "dikarenakan", "ternyata", "tertahan",
    ]
    private static let ways: Set<String> = [
      "cara", "caranya", "langkah", "langkahnya", "syarat", "syaratnya", "persyaratan", "membawa",
      "bawa", "siapkan", "menyiapkan", "isi", "mengisi", "datang", "daftar", "mendaftar", "unduh",
      "mengunduh", "pertama", "lengkapi", "melengkapi", "ajukan", "alurnya", "jawabannya",
      "diajukan", "mengajukan", "lampirkan", "melampirkan", "serahkan", "menyerahkan", "kirimkan",
    ]
    private static let sums: Set<String> = [
      "gratis", "biaya", "rupiah", "persen", "satu", "dua", "tiga", "empat", "lima", "enam",
      "tujuh", "delapan", "sembilan", "sepuluh",
    ]

    private static let papers: Set<String> = [
      "membawa", "bawa", "bawalah", "dibawa", "fotokopi", "lampirkan", "melampirkan", "siapkan",
      "menyiapkan", "disiapkan", "syaratnya", "buku", "surat", "asli", "syarat", "persyaratan",
      "cukup",
      "berkasnya", "dokumen",
    ]
    private static let units: Set<String> = [
      "hari", "jam", "menit", "minggu", "pekan", "bulan", "tahun", "hk",
    ]
    private static let prices: Set<String> = ["rupiah", "ribu", "juta", "rb"]

    func isAnswered(in reading: Reading) -> Bool {
      let draft = reading.draft
      let body = draft.body
      switch self {
      case .why: return draft.says(Self.reasons, in: body)
      case .how: return draft.says(Self.ways, in: body)
      case .when:
        return draft.sentences.indices.contains { index in
          reading.hasTime[index] && reading.isSubstance(index)
            && Dated.isAboutTheWork(reading, sentence: index)
        }
      case .howMuch:
        return draft.says(Self.sums, in: body)
          || draft.words[body].contains { word in
            word.text.hasPrefix("rp") && word.text.utf8.contains { $0.isDigit }
          }
      case .price:
        return draft.says(Self.prices, in: body) || FreeOfCharge.isSaid(in: draft)
          || draft.words[body].contains { word in
            word.text.hasPrefix("rp")
              && (word.text == "rp" || word.text.utf8.contains(where: \.isDigit))
          }
      case .what: return draft.says(Self.papers, in: body)
      case .duration:
        return draft.words[body].indices.contains { index in
          Self.units.contains(draft.said(index))
            && (draft.said(index - 1).utf8.contains(where: \.isDigit)
              || TimeFinder.numbers[draft.said(index - 1)] != nil)
            || ["sebulan", "seminggu", "sepekan", "sehari", "sejam", "setahun"].contains(
              draft.said(index))
        } || reading.times.contains { Dated.isLimit($0, in: reading) }
      case .who:
        // Who does it is told where its doing is.
        return draft.says(["siapa"], in: body)
          || !Content.keys(of: draft, body).isDisjoint(with: Question.deeds(in: reading.complaint))
      case .whatTime:
        return !reading.times.isEmpty
      }
    }
  }

  let kind: Kind
  /// The question in the citizen's words.
  let text: String

  private static let words: [String: Kind] = [
    "kapan": .when, "kpn": .when, "kenapa": .why, "mengapa": .why, "knp": .why, "knpa": .why,
    "ngapain": .why, "bagaimana": .how, "gimana": .how, "bgmn": .how, "gmana": .how,
    "caranya": .how, "berapa": .howMuch, "brp": .howMuch, "brpa": .howMuch, "siapa": .who,
    "siapakah": .who,
  ]
  private static let costs: Set<String> = [
    "biaya", "biayanya", "harga", "harganya", "tarif", "tarifnya", "bayar", "bayarnya", "ongkos",
    "ongkosnya",
  ]

  /// What `siapa yang …` asks the doer of.
  static func deeds(in complaint: DraftText) -> Set<String> {
    var deeds: Set<String> = []
    for (index, word) in complaint.words.enumerated() where words[word.text] == .who {
      let first = complaint.said(index + 1) == "yang" ? index + 2 : index + 1
      let last = complaint.sentence(of: index).upperBound
      if first < last { deeds.formUnion(Content.keys(of: complaint, first..<min(first + 2, last))) }
    }
    return deeds
  }

  /// Whether the citizen asks for something to be told.
  static func isAsked(in complaint: DraftText) -> Bool {
    complaint.words.isEmpty || complaint.bytes.contains(UInt8(ascii: "?"))
      || complaint.words.contains {
        words[$0.text] != nil || ["tanya", "bertanya", "menanyakan", "info"].contains($0.text)
      }
  }

  /// The questions of a complaint, one of each kind.
  static func asked(in complaint: DraftText) -> [Question] {
    var seen: Set<Kind> = []
    var found: [Question] = []
    for (index, word) in complaint.words.enumerated() {
      guard var kind = words[word.text] ?? (asksForPapers(complaint, index) ? .what : nil),
        kind == .what || asksForDuration(complaint, index) || !isIdle(complaint, index, kind)
      else { continue }
      if kind == .howMuch, ["jam", "pukul", "tanggal"].contains(complaint.said(index - 1)) {
        kind = .whatTime
      }
      if kind == .howMuch,
        costs.contains(complaint.said(index + 1)) || costs.contains(complaint.said(index - 1))
      {
        kind = .price
      }
      if kind == .howMuch, asksForDuration(complaint, index) { kind = .duration }
      guard
        seen.insert(kind).inserted
      else { continue }
      let sentence = complaint.sentence(of: index)
      found.append(Question(kind: kind, text: complaint.text(complaint.bytes(of: sentence))))
    }
    return found
  }

  /// Whether papers are asked for, as in `Syarat pisah KK apa saja?`.
  private static func asksForPapers(_ complaint: DraftText, _ index: Int) -> Bool {
    guard ["apa", "apa-apa"].contains(complaint.said(index)) else { return false }
    let sentence = complaint.sentence(of: index)
    return complaint.words[sentence.upperBound - 1].next == UInt8(ascii: "?")
      && complaint.says(
        ["syarat", "syaratnya", "persyaratan", "persyaratannya", "berkas", "dokumen", "bawa"],
        in: sentence)
  }

  /// Whether it is `Berapa lama jadinya?`, but not "berapa lama lagi kami begini".
  private static func asksForDuration(_ complaint: DraftText, _ index: Int) -> Bool {
    guard ["lama", "hari"].contains(complaint.said(index + 1)) else { return false }
    return complaint.says(
      ["jadi", "jadinya", "selesai", "selesainya", "proses", "prosesnya", "pengurusan", "urus"],
      in: complaint.sentence(of: index))
  }

  /// `kapan saja`, `berapa kali saya sudah …`, `bagaimana ini` ask nothing.
  private static func isIdle(_ complaint: DraftText, _ index: Int, _ kind: Kind) -> Bool {
    let next = complaint.said(index + 1)
    if ["saja", "pun", "aja"].contains(next) { return true }
    switch kind {
    case .how:
      // "Bagaimana ini?" is a sigh, "bagaimana cara …" a question.
      return ![
        "cara", "caranya", "mengurus", "prosedur", "syarat", "mendaftar", "agar", "supaya",
        "langkah", "untuk", "daftar", "memperbaiki",
      ].contains(next)
        && complaint.said(index) != "caranya"
        && !["prosedurnya", "caranya", "syaratnya", "alurnya"].contains(complaint.said(index - 1))
    case .howMuch:
      return ["kali", "hari", "bulan", "minggu", "lama", "tahun", "orang"].contains(next)
        && complaint.said(index - 1) != "jam"
    case .who:
      // "Siapa tahu" hopes, "entah siapa" does not know, and without its mark it asks nothing.
      let end = complaint.words[complaint.sentence(of: index).upperBound - 1]
      return next != "yang" || end.next != UInt8(ascii: "?")
    case .when, .why, .price, .duration, .whatTime, .what: return false
    }
  }
}
