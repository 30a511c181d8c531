extension Rule {
  static let contact = Rule(
    .contact, .must, source: "UU 25/2009 on receipts; nine parts of an answer, 8",
    bad: [
      Example("Terima kasih. Petugas kami akan memeriksa besok.") { $0.number = "MDN-26-0412" },
      Example("Terima kasih. Pertanyaan ke 0285-421007.") { $0.number = "MDN-26-0412" },
      Example("Terima kasih. Nomor aduan Bapak MDN-26-0412.") { $0.number = "MDN-26-0412" },
    ],
    good: [
      Example("Pertanyaan ke loket Kelurahan Medono dengan nomor MDN-26-0412.") {
        $0.number = "MDN-26-0412"
      },
      Example("Pertanyaan ke WhatsApp 0816-644-000."),
      Example("Nomor MDN-26-0412, silakan membalas pesan ini.") { $0.number = "MDN-26-0412" },
    ]
  ) { reading in
    guard !reading.draft.words.isEmpty else { return [] }
    let hasNumber = reading.context.number.map { Contacts.names($0, in: reading.draft) } ?? true
    let hasContact = Contacts.isGiven(in: reading)
    if hasNumber, hasContact { return [] }
    let topic: RemarkTopic =
      hasNumber ? .noContact : hasContact ? .noNumber : .noNumberNorContact
    return [
      .missing(
        .beforeClosing, topic, sentence(reading.context),
        details: [reading.context.number].compactMap { $0 })
    ]
  }

  private static func sentence(_ context: ReviewContext) -> String {
    let number = context.number.map { " dengan menyebut nomor aduan \($0)" } ?? ""
    if let contact = context.unitContacts.first {
      return "Bila ada yang ingin ditanyakan, silakan menghubungi kami di \(contact)\(number)."
    }
    return "Bila ada yang ingin ditanyakan, silakan menghubungi kami di "
      + "\(Blank.opening)kontak unit\(Blank.closing)\(number)."
  }
}

/// How an answer tells where to ask, and under which number.
enum Contacts {
  private static let places = Phrases([
    "di|ke|melalui|lewat|menemui loket|posko|kantor|balai", "whatsapp|wa", "pesan ini",
    "nomor|saluran|kanal|kolom ini",
    "loket kelurahan|kecamatan|dinas|disdukcapil|dinperkim|inspektorat|kami",
    "hubungi|menghubungi|telepon|menelepon|telp|kontak 112|119|123|137|1708|150*",
    "lapor.go.id", "loket",
    "datang|menemui|temui|mampir|kunjungi|mengunjungi|bertanya|tanyakan|ditemui ke|di|pada? "
      + "kantor|pos|posko|kelurahan|puskesmas|kecamatan|balai|ruang|petugas",
    "balas|membalas saja|langsung", "chat|obrolan|akun|aplikasi|surel|email ini", "dm|komentar",
  ])

  static func isGiven(in reading: Reading) -> Bool {
    let draft = reading.draft
    if draft.words.contains(where: { isTelephone($0.text) || isAddress($0.text) }) { return true }
    if draft.words.indices.contains(where: { index in
      isParted(draft, index)
        || (draft.said(index) == "kontak" && OpenPlace.begins(in: draft, at: index))
    }) {
      return true
    }
    return places.matches(in: draft, 0..<draft.words.count).contains { match in
      // "Petugas loket" and "antrean di loket" tell of the matter.
      guard match.phrase == 0 || match.phrase == 7 else { return true }
      if match.phrase == 7 {
        return ["nomor", "telepon"].contains(draft.said(match.words.upperBound))
          || draft.words[match.words.lowerBound].gap == .comma
      }
      let before = draft.said(match.words.lowerBound - 1)
      if before == "petugas" {
        return ["temui", "menemui", "hubungi", "menghubungi"].contains(
          draft.said(match.words.lowerBound - 2))
      }
      return !["antre", "antrean", "sikap"].contains(before)
    }
  }

  /// Seven digits and more with what parts them, beginning as telephones do.
  static func isTelephone(_ word: String) -> Bool {
    let digits = word.utf8.filter(\.isDigit)
    guard word.utf8.allSatisfy({ $0.isDigit || $0 == 45 || $0 == 43 }) else { return false }
    return (7...13).contains(digits.count) && (digits.first == 48 || digits.starts(with: "62".utf8))
  }

  /// `(0285) 421007`, `0285 421007`, and `0285-xxxxxx` as documents mask it.
  private static func isParted(_ draft: DraftText, _ index: Int) -> Bool {
    let word = draft.said(index)
    guard word.hasPrefix("0") else { return false }
    if word.contains("xxx") { return true }
    let next = draft.said(index + 1)
    return (3...4).contains(word.utf8.count) && (5...8).contains(next.utf8.count)
      && (word + next).utf8.allSatisfy(\.isDigit)
  }

  static func isAddress(_ word: String) -> Bool {
    word.utf8.contains(UInt8(ascii: "@")) && word.utf8.contains(UInt8(ascii: "."))
  }

  /// Whether the complaint's number stands in the draft, however it is spaced.
  static func names(_ number: String, in draft: DraftText) -> Bool {
    let wanted = plain(number.utf8)
    guard !wanted.isEmpty else { return true }
    return draft.words.contains { plain($0.text.utf8) == wanted }
      || plain(draft.bytes).contains(wanted)
  }

  private static func plain(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.compactMap { byte in
      byte >= 65 && byte <= 90
        ? byte + 32 : byte.isDigit || (byte >= 97 && byte <= 122) ? byte : nil
    }
  }
}

extension [UInt8] {
  func contains(_ other: [UInt8]) -> Bool {
    guard let first = other.first, other.count <= count else { return false }
    for start in 0...(count - other.count) where self[start] == first {
      if self[start..<(start + other.count)].elementsEqual(other) { return true }
    }
    return false
  }
}
