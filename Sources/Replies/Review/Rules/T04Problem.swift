extension Rule {
  static let problem = Rule(
    .problem, .must, source: "UK PHSO: show that the complaint was understood; nine parts, 3",
    bad: [
      Example("Yth. Bapak Hendra, terima kasih. Terkait aduan Saudara, kami akan memeriksanya.") {
        $0.body = "Lampu jalan di Jl. Truntum padam sejak 12 November."
      },
      Example("Yth. Ibu Retno, terima kasih. Hal yang Ibu sampaikan sudah dirapatkan.") {
        $0.body = "Truk sampah tidak lewat sepuluh hari, belatung sampai teras."
      },
      Example("Yth. Bapak Slamet, terima kasih atas masukannya kepada dinas kami.") {
        $0.subject = "Perubahan zonasi"
        $0.body = "Nilai zonasi anak saya di SMPN 6 berubah."
      },
    ],
    good: [
      Example("Terima kasih. Padamnya lampu di Jl. Truntum kami periksa besok.") {
        $0.body = "Lampu jalan di Jl. Truntum padam sejak 12 November."
      },
      Example("Terima kasih. Penumpukan sampah itu kami angkut besok.") {
        $0.body = "Sampah menumpuk seminggu."
      },
      Example("Terima kasih sudah mengabari tentang KTP-el yang belum jadi.") {
        $0.subject = "KTP-el belum jadi sejak 12 Oktober"
        $0.body = "Sudah rekam di kecamatan, tiga kali ke sini blangkonya habis terus."
      },
      Example("Terima kasih, hal itu kami periksa."),
    ]
  ) { reading in
    let wanted = Content.keys(of: reading.complaint, 0..<reading.complaint.words.count)
    guard !wanted.isEmpty, !reading.draft.words.isEmpty else { return [] }
    // Quoted words of the complaint name it as well as one's own.
    let draft = reading.draft
    let named = Content.keys(of: draft, 0..<draft.closing.lowerBound, but: draft.salutation)
      .intersection(wanted)
    // Of a complaint of a few words, one is much, and so is one of its subject.
    let matter = DraftText(reading.context.subject ?? "")
    let heart = Content.keys(of: matter, 0..<matter.words.count)
    guard named.count < (wanted.count > 6 ? 2 : 1), named.isDisjoint(with: heart) else {
      return []
    }
    let subject = reading.context.subject.map { FieldText.withoutFullStop($0) }
    return [
      .missing(
        .afterThanks, .problemNotNamed,
        subject.map {
          "Kami sudah membaca laporan \(Sapaan.address(for: reading.context)): \($0)."
        })
    ]
  }
}

/// The words that carry what a text is about.
enum Content {
  /// Courteous words for those whom a citizen names plainly.
  private static let kin: [String: String] = [
    "putra": "anak", "putri": "anak", "ananda": "anak",
  ]

  static func keys(
    of text: DraftText, _ range: Range<Int>, but left: Range<Int> = 0..<0
  ) -> Set<String> {
    var keys: Set<String> = []
    for index in range where !left.contains(index) {
      let word = text.words[index].text
      guard word.utf8.count > 1, !StopWords.all.contains(word) else { continue }
      let full = ChatWords.meanings[word] ?? kin[word] ?? word
      if StopWords.all.contains(full) { continue }
      let key = Stem.key(full)
      if key.utf8.count > 1, !StopWords.keys.contains(key) { keys.insert(key) }
    }
    return keys
  }
}
