/// Words by which a complaint tells of danger to life: the one source for the banner at intake and for rule T27.
public enum EmergencyWords {
  /// Always a danger, even when it nearly happened.
  private static let grave = Phrases([
    "tersetrum|kesetrum|nyetrum|tersengat|kesengat|kestrum|nyetrom listrik|aliran?",
    "bunuh diri", "tenggelam",
    "orang|anak|bocah|balita|warga|adik|kakak|suami|istri|bapak|ibu|lansia|pemancing _? hanyut",
    "kekerasan|dianiaya|penganiayaan|dipukuli|digebuki|dikeroyok|kdrt|dibacok|ditusuk|diperkosa",
    "disekap|diculik|penculikan", "sekarat|kritis", "pingsan", "sesak napas|nafas",
    "kejang|kejang-kejang",
    "tidak sadar|sadarkan diri?", "pendarahan|perdarahan", "mau melahirkan", "serangan jantung",
    "keracunan", "tertimbun", "tertimpa", "gas bocor", "kebocoran gas", "bocor gas",
    "kabel listrik? putus|menjuntai", "minum racun", "loncat dari jembatan", "gantung diri",
  ])
  private static let events = Phrases([
    "kebakaran|terbakar", "kecelakaan|tabrakan|tertabrak|ketabrak|kelindas|terlindas",
    "ledakan|meledak",
  ])
  /// What falls down endangers people while it does, not weeks later.
  private static let collapses = Phrases(["roboh|ambruk|longsor"])
  private static let hypothetical: Set<String> = [
    "rawan", "potensi", "berpotensi", "risiko", "resiko", "berisiko", "takut", "khawatir", "bisa",
    "sampai", "sebelum", "hampir", "mencegah", "cegah", "menyebabkan", "pemadam", "dinas", "mobil",
    "unit", "bahaya", "kalau", "jika", "supaya", "agar", "santunan", "asuransi", "korban", "akibat",
    "sering", "jangan", "rentan", "mengakibatkan", "dapat", "pos", "jangan-jangan", "menimbulkan",
    "hidran", "alat", "bekas", "simulasi", "pelatihan", "laporan", "mau", "hendak", "nyaris",
    "dikhawatirkan", "waswas", "was-was", "cemas", "keburu", "tukang", "anti", "seandainya",
    "nanti",
    "biar", "selalu", "pernah", "beberapa", "kali", "banyak", "angka", "titik", "jaminan", "surat",
  ]
  private static let denying: Set<String> = [
    "tidak", "anti", "pencegahan", "bukan", "belum", "jangan", "cegah", "mencegah", "takut",
    "rawan",
    "korban", "khawatir", "bisa", "kalau", "jika", "nomor", "laporan", "pelatihan", "penanganan",
    "stop", "sampai", "hampir", "nyaris", "mau", "supaya", "agar", "sebelum", "dikhawatirkan",
    "waswas", "sering", "ikan", "barang", "sandal", "motor", "riwayat", "rumah", "tanah", "pasir",
  ]
  private static let past: Set<String> = [
    "lalu", "dulu", "dahulu", "pernah", "tahun", "kemarin", "bulan", "minggu", "silam", "sudah",
    "pascabanjir", "setiap", "tiap", "musim",
  ]
  /// What tells that it is now, whatever else the sentence says.
  private static let present: Set<String> = [
    "sekarang", "barusan", "tadi", "saat", "ini", "masih", "sedang", "lagi", "cepat", "segera",
    "darurat", "tolong", "pagi",
  ]

  private static let fallingNow: Set<String> = [
    "sekarang", "barusan", "tadi", "sedang", "menimpa", "tertimpa", "terjebak", "tertimbun",
    "darurat", "terluka", "luka",
  ]

  /// The first such words of a text, as they were written.
  public static func first(in text: String) -> String? {
    let text = ComplaintText(text)
    return found(in: text).map { text.quote($0) }
  }

  static func found(in text: ComplaintText) -> Range<Int>? {
    let plain = text.plain
    for match in grave.matches(in: plain, text.all) where !isPast(plain, match.words) {
      let before = (1...3).map { plain.said(match.words.lowerBound - $0) }
      if !before.contains(where: { denying.contains($0) }) { return match.words }
    }
    for match in events.matches(in: plain, text.all) where !isPast(plain, match.words) {
      let before = (1...3).map { plain.said(match.words.lowerBound - $0) }
      if !before.contains(where: { hypothetical.contains($0) }) { return match.words }
    }
    return collapses.matches(in: plain, text.all).first { match in
      let sentence = plain.sentence(of: match.words.lowerBound)
      let before = (1...3).map { plain.said(match.words.lowerBound - $0) }
      return plain.says(fallingNow, in: sentence)
        && !before.contains { hypothetical.contains($0) }
    }?.words
  }

  private static func isPast(_ text: DraftText, _ words: Range<Int>) -> Bool {
    let sentence = text.sentence(of: words.lowerBound)
    return text.says(past, in: sentence) && !text.says(present, in: sentence)
  }
}
