extension Rule {
  static let salutation = Rule(
    .salutation, .must, source: "Tata naskah dinas; P-V-A; nine parts of an answer, 1",
    bad: [
      Example("Terkait laporan Bapak, kami sudah memeriksa lampu jalan itu."),
      Example("Menindaklanjuti laporan Bapak, lampu itu sudah kami periksa."),
      Example("Terima kasih, Bapak Budi. Lampu itu sudah kami periksa."),
    ],
    good: [
      Example("Yth. Ibu Siti,\n\nKami sudah memeriksa lampu jalan itu."),
      Example("Assalamualaikum, Pak Budi. Kami sudah memeriksa lampu jalan itu."),
      Example("Wa'alaikumussalam wr. wb.\n\nIbu Siti, lampu itu sudah kami periksa."),
      Example("Sugeng enjing Bapak Edi, lampu itu kami periksa."),
    ]
  ) { reading in
    guard !reading.draft.words.isEmpty, !Opening.opens(reading.draft.words) else { return [] }
    let start = reading.draft.words[0].bytes.lowerBound
    // `Yth. ,` and an open blank are said by the rule of placeholders.
    if start > 0, reading.draft.bytes[..<start].contains(UInt8(ascii: "{")) { return [] }
    return [.missing(.top, .noSalutation, Sapaan.line(for: reading.context))]
  }
}

/// How the review itself would address the reporter.
enum Sapaan {
  static func salutation(for context: ReviewContext) -> Salutation {
    var fill = FillContext()
    fill.name = context.name
    fill.isAnonymous = context.isAnonymous
    switch context.sex {
    case .man: fill.title = "Bapak"
    case .woman: fill.title = "Ibu"
    case nil: break
    }
    return Salutation(of: fill)
  }

  static func line(for context: ReviewContext) -> String {
    let to = salutation(for: context)
    return to.name.isEmpty ? "Yth. \(to.address)," : "Yth. \(to.address) \(to.name),"
  }

  static func address(for context: ReviewContext) -> String { salutation(for: context).address }
}
