/// Names of people that a complaint brings up.
enum PersonNames {
  static let honorifics: Set<String> = [
    "pak", "bu", "bapak", "ibu", "mas", "mbak", "mbah", "sdr", "sdri", "saudara", "saudari",
    "bernama", "haji", "h", "hj", "namanya", "an", "a.n",
  ]
  static let offices: Set<String> = [
    "lurah", "camat", "rt", "rw", "kepala", "guru", "polisi", "wali", "walikota", "bupati",
    "kades", "dokter", "bidan", "saya", "kami", "ketua", "petugas", "bapak", "ibu", "haji",
    "direktur", "admin", "menteri", "presiden", "gubernur", "kasi", "mantri",
  ]
  /// Behind these a name is a place: `Gg. Mbah Karto`, `warung Bu Yem`.
  static let places: Set<String> = [
    "gg", "gang", "jl", "jln", "jalan", "warung", "toko", "pasar", "masjid", "musala", "mushola",
    "sd", "smp", "sma", "tk", "pondok", "makam", "jembatan", "kelurahan", "taman", "lapangan",
  ]

  /// The words by which people other than the reporter are named, each with its place.
  static func others(in text: DraftText, reporter: String?) -> [Range<Int>] {
    let own = Set(DraftText(reporter ?? "").words.map(\.text))
    return text.words.indices.dropFirst().compactMap { index in
      let word = text.words[index]
      guard honorifics.contains(text.said(index - 1)), !places.contains(text.said(index - 2)),
        word.letters == .capital, word.text.utf8.count > 2, !offices.contains(word.text),
        word.gap == .space, !own.contains(word.text), !StopWords.all.contains(word.text)
      else { return nil }
      return index..<(index + 1)
    }
  }

  /// Every word that names somebody, the reporter too, in small letters.
  static func all(in text: ComplaintText, reporter: String?) -> Set<String> {
    var names = Set(DraftText(reporter ?? "").words.map(\.text))
    for place in others(in: text.written, reporter: nil) {
      names.insert(text.written.words[place.lowerBound].text)
    }
    return names
  }
}
