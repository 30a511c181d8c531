extension Rule {
  static let placeholder = Rule(
    .placeholder, .must, source: "The template language: nothing raw can leave",
    anyLanguage: true,
    bad: [
      Example("Petugas kami datang pada {tanggal}.", about: "{tanggal}"),
      Example(
        "KTP-el dapat diambil mulai \u{2039}tanggal selesai\u{203A}.",
        about: "\u{2039}tanggal selesai\u{203A}"),
      Example("Yth. ,\n\nTerima kasih.", about: "Yth. ,"),
      Example("Petugas kami mengirim ....... butir.", about: "......."),
      Example("Temui [nama petugas] di loket.", about: "[nama petugas]"),
    ],
    good: [
      Example("Tarif resmi Rp2.000,- [sepeda motor]..."),
      Example("Formulir ada di dukcapil.pekalongankota.go.id/formulir_akta."),
    ]
  ) { reading in
    let draft = reading.draft
    guard draft.bytes.contains(where: { suspects.contains($0) }) else { return [] }
    let text = String(decoding: draft.bytes, as: UTF8.self)
    var found: [Finding] = Leftover.all(in: text).prefix(20).map { leftover in
      let start = text.utf8.distance(from: text.startIndex, to: leftover.range.lowerBound)
      let length = leftover.text.utf8.count
      let topic: RemarkTopic =
        switch leftover.kind {
        case .openBlank: .openBlank
        case .emptySalutation: .emptySalutation
        case .field, .strayBrace, .foreignMark: .placeholder
        }
      return Finding(
        place: .bytes(start..<(start + length)), topic: topic, details: [leftover.text],
        suggestion: topic == .emptySalutation ? Sapaan.line(for: reading.context) : nil)
    }
    for index in draft.words.indices where isBracketed(draft, index) {
      guard let end = closingBracket(draft, from: index) else { continue }
      let start = draft.words[index].bytes.lowerBound - 1
      found.append(
        Finding(
          place: .bytes(start..<end), topic: .placeholder, details: [draft.text(start..<end)]))
    }
    return found
  }

  private static let suspects: Set<UInt8> = Set("{}[_<X.Yy".utf8).union([0xE2])

  private static let labels: Set<String> = [
    "nama", "tanggal", "tgl", "nomor", "isi", "alamat", "instansi", "petugas", "kontak", "hari",
    "jabatan", "unit", "jam", "lokasi", "bulan", "sebutkan", "diisi",
  ]

  /// `[nama petugas]`; `[[…]]` is found before.
  private static func isBracketed(_ draft: DraftText, _ index: Int) -> Bool {
    let start = draft.words[index].bytes.lowerBound
    guard start > 0, draft.bytes[start - 1] == UInt8(ascii: "["), labels.contains(draft.said(index))
    else { return false }
    return start < 2 || draft.bytes[start - 2] != UInt8(ascii: "[")
  }

  private static func closingBracket(_ draft: DraftText, from index: Int) -> Int? {
    for word in draft.words[index...].prefix(6) where word.next == UInt8(ascii: "]") {
      return word.bytes.upperBound + 1
    }
    return nil
  }
}
