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
      Example("Caranya: tekan tombol [1], lalu [2]... selesai."),
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
    return found + marks(draft)
  }

  /// `XXX` alone, `dd/mm/yyyy`, and a run of ellipses.
  private static func marks(_ draft: DraftText) -> [Finding] {
    draft.words.indices.compactMap { index in
      let word = draft.words[index]
      if word.text == "xxx", word.letters == .upper {
        return .at(index..<(index + 1), .placeholder)
      }
      // A telephone of which digits are yet to come; `0285-xxxxxx` is how documents mask it.
      if word.text.contains("xxx"), word.text.utf8.first?.isDigit ?? false,
        !word.text.hasSuffix("-xxxxxx"), !word.text.hasSuffix("-xxxxxxx")
      {
        return .at(index..<(index + 1), .placeholder)
      }
      let isDate =
        ["dd", "tgl", "hh"].contains(word.text)
        && ["mm", "bln"].contains(draft.said(index + 1)) && draft[index + 1]?.gap == .slash
      return isDate ? .at(index..<min(index + 3, draft.words.count), .placeholder) : nil
    } + ellipses(draft.bytes)
  }

  private static func ellipses(_ bytes: [UInt8]) -> [Finding] {
    let one: [UInt8] = [0xE2, 0x80, 0xA6]
    var found: [Finding] = []
    var index = 0
    while index + 3 <= bytes.count {
      guard bytes[index] == 0xE2, bytes[index..<(index + 3)].elementsEqual(one) else {
        index += 1
        continue
      }
      var end = index
      while end + 3 <= bytes.count, bytes[end..<(end + 3)].elementsEqual(one) { end += 3 }
      if end - index >= 6 {
        found.append(Finding(place: .bytes(index..<end), topic: .placeholder))
      }
      index = end
    }
    return found
  }

  private static let suspects: Set<UInt8> = Set("{}[_<Xx.Yy/".utf8).union([0xE2])

  private static let labels: Set<String> = [
    "nama", "tanggal", "tgl", "nomor", "isi", "alamat", "instansi", "petugas", "kontak", "hari",
    "jabatan", "unit", "jam", "lokasi", "bulan", "sebutkan", "diisi", "perihal", "sapaan",
  ]

  /// `[nama petugas]`; `[[…]]` is found before.
  private static func isBracketed(_ draft: DraftText, _ index: Int) -> Bool {
    let start = draft.words[index].bytes.lowerBound
    guard start > 0, [UInt8(ascii: "["), UInt8(ascii: "<")].contains(draft.bytes[start - 1]),
      labels.contains(draft.said(index))
    else { return false }
    return start < 2 || draft.bytes[start - 2] != UInt8(ascii: "[")
  }

  private static func closingBracket(_ draft: DraftText, from index: Int) -> Int? {
    for word in draft.words[index...].prefix(6)
    where word.next == UInt8(ascii: "]") || word.next == UInt8(ascii: ">") {
      return word.bytes.upperBound + 1
    }
    return nil
  }
}
