/// Which personal data a complaint holds, beside the reporter's own name and number.
enum PersonalDataReading {
  /// Health of a person, not of a place: an illness, an impairment, a treatment.
  private static let health = Phrases([
    "hiv|aids|tbc|tb|kanker|tumor|diabetes|gula|stroke|jantung|ginjal|hepatitis|epilepsi|ayan|asma|lepra|kusta|dbd|tipes|tifus|covid|stunting|autis|autisme|skizofrenia|bipolar|depresi|tuberkulosis|leukemia|lupus|hernia",
    "usus buntu", "kena|sakit|positif dbd|tipes|tbc|covid",
    "cuci darah|hemodialisa|kemoterapi|kemo|transfusi",
    "sakit gula|jantung|jiwa|ginjal|kanker|paru*|liver|parah|keras",
    "gangguan jiwa|mental|kejiwaan", "odgj",
    "difabel|disabilitas|lumpuh|tunanetra|tunarungu|buta|bisu", "kursi roda", "keguguran",
    "hamil|mengandung _ bulan", "rekam medis", "operasi|dioperasi", "kejang", "sesak napas|nafas",
    "demam berdarah", "patah tulang|kaki|tangan|gigi",
    "didiagnosa|didiagnosis|diagnosa|diagnosis", "rawat inap", "sakit sakitan|sakit-sakitan",
    "keracunan", "luka _? _? tidak sembuh",
  ])
  private static let persons: Set<String> = [
    "saya", "ibu", "bapak", "ayah", "anak", "istri", "suami", "nenek", "kakek", "adik", "kakak",
    "cucu",
    "mertua", "beliau", "tetangga", "orang", "warga", "pasien", "kami", "bayi", "balita", "mbah",
    "orangtua",
  ]
  private static let ofPublic: Set<String> = [
    "dinas", "program", "vaksin", "penyuluhan", "fogging", "seminar", "layanan", "fasilitas",
    "jalur",
  ]
  /// A child told about so closely that it is known which.
  private static let children = Phrases([
    "anak|cucu|adik|keponakan|putra|putri|bayi|balita saya|kami|ku _? _? _? kelas|umur|usia|berumur|berusia|lahir|bernama|sekolah",
    "anak|cucu|adik|putra|putri saya|kami _? _? dibully|diperkosa|dicabuli|dilecehkan|dipukul|dipukuli|ditahan",
    "anak|cucu|bayi bernama", "anak saya jatuh|sakit|kejang|demam|panas|hilang|diare",
    "siswa|murid bernama",
    "anak umur|usia|berumur", "bayi saya|kami", "kia|akta anak saya|kami", "identitas anak",
    "anak saya",
  ])
  private static let finances = Phrases([
    "gaji|penghasilan|pendapatan|upah|omzet saya|suami|istri|kami|bapak|ibu|cuma|hanya|sebulan|per|pokok",
    "utang|hutang|cicilan|pinjaman|tunggakan saya|bank|kami|online|koperasi|di|spp|sebesar",
    "punya|terlilit utang|hutang|tunggakan",
    "saldo|tabungan|rekening|deposito saya|kami|suami|ibu|bapak|almarhum", "nomor|no rekening",
    "gaji|upah|pensiun _? rp*",
    "uang pensiun", "harta|warisan saya|kami|bapak|ibu", "pinjol", "menunggak",
  ])
  private static let sum: Set<String> = ["ribu", "rb", "juta", "jt"]

  static func proposals(
    in text: ComplaintText, reporter: String?
  ) -> [Proposal<PersonalDataKind>] {
    var found: [Proposal<PersonalDataKind>] = []
    let others = PersonNames.others(in: text.written, reporter: reporter).filter {
      !isOfficial($0, text)
    }
    if !others.isEmpty {
      found.append(
        Proposal(
          .thirdParty,
          because: others.prefix(2).map { text.reason(($0.lowerBound - 1)..<$0.upperBound) }))
    }
    if let words = first(health, in: text, near: persons) {
      found.append(Proposal(.health, because: [text.reason(words)]))
    }
    if let words = children.first(in: text.plain, text.all)?.words {
      found.append(Proposal(.children, because: [text.reason(words)]))
    }
    if let words = finances.first(in: text.plain, text.all)?.words {
      found.append(Proposal(.finances, because: [text.reason(words)]))
    }
    return found
  }

  /// "Pak Lurah Slamet" is named for his office; "Bu Yem" of a shop is not.
  private static func isOfficial(_ words: Range<Int>, _ text: ComplaintText) -> Bool {
    ["yth", "kepada"].contains(text.plain.said(words.lowerBound - 2))
      || ["hormat", "salam"].contains(text.plain.said(words.lowerBound - 2))
  }

  /// The first match in whose sentence somebody is spoken of.
  private static func first(
    _ phrases: Phrases, in text: ComplaintText, near persons: Set<String>
  ) -> Range<Int>? {
    phrases.matches(in: text.plain, text.all).first { match in
      let sentence = text.plain.sentence(of: match.words.lowerBound)
      return text.plain.says(persons, in: sentence)
        && !(1...2).contains { ofPublic.contains(text.plain.said(match.words.lowerBound - $0)) }
    }?.words
  }
}
