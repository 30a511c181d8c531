import Complaints
import Replies
import Seeds
import Testing

@Suite("Reading a complaint")
struct ReadingTests {
  private func reading(
    _ body: String, subject: String? = nil, reporter: String? = nil, own: String? = nil,
    lessons: Lessons = Lessons()
  ) -> ComplaintReading {
    Seeds.reader.reading(
      subject: subject, body: body, reporter: reporter, lessons: lessons, own: own)
  }

  private func kelurahan(_ body: String, own: String? = nil) -> String? {
    reading(body, own: own).kelurahan.flatMap { proposed in
      Seeds.kelurahan.first { $0.code == proposed.value }?.name
    }
  }

  @Test("every proposal has the words that speak for it, where they stand")
  func reasons() throws {
    let text = "Lampu jalan di Medono padam, anak-anak takut lewat."
    let found = reading(text)
    #expect(found.category?.code == "infrastruktur.pju")
    let quotes = found.category?.reasons.map(\.quote) ?? []
    #expect(quotes.contains("Lampu jalan") || quotes.contains("Lampu"), "\(quotes)")
    for reason in (found.category?.reasons ?? []) + (found.kelurahan?.reasons ?? [])
      + found.feeling.reasons
    {
      let bytes = Array(text.utf8)[reason.range]
      #expect(String(decoding: bytes, as: UTF8.self) == reason.quote)
    }
  }

  @Test("chances of all categories lie between nothing and all, and fall")
  func chances() {
    let categories = reading("Sampah di TPS pasar menumpuk dan bau.").categories
    #expect(categories.count == 3)
    #expect(categories.map(\.probability) == categories.map(\.probability).sorted(by: >))
    #expect(categories.allSatisfy { (0...1).contains($0.probability) })
  }

  @Test(
    "of what says nothing, nothing is proposed", arguments: ["", "tolong", "🙏🙏🙏", "????", "1234"])
  func nothing(_ text: String) {
    let found = reading(text)
    #expect(found.category == nil)
    #expect(found.kelurahan == nil && found.agency == nil && found.emergency == nil)
    #expect(found.personalData.isEmpty && found.feeling.value == .neutral)
  }

  @Test("what the desk has learned goes before what it was seeded with")
  func learned() {
    var lessons = Lessons()
    for _ in 0..<40 {
      lessons.learn(
        ComplaintReader.lesson(of: .with { $0.body = "Simpang lima ruwet" } ?? Words()),
        in: "ketertiban.pkl")
    }
    #expect(reading("Ruwet di simpang lima").category == nil)
    #expect(reading("Ruwet di simpang lima", lessons: lessons).category?.code == "ketertiban.pkl")
  }

  @Test("names of people and their numbers are nothing to learn")
  func namesAreNotLearned() {
    var words = Words()
    words.reporterName = "Sulistyowati Handayani"
    words.body =
      "Saya Sulistyowati, NIK 3375014506900002, HP 0812-3456-7890. Pak Brotoseno tetangga saya bakar sampah."
    let learned = ComplaintReader.lesson(of: words)
    #expect(learned.contains { $0.hasPrefix("samp") || $0.hasPrefix("amp") }, "\(learned)")
    for term in learned {
      #expect(!term.contains("sulist") && !term.contains("ulist") && !term.contains("brotos"))
      #expect(!term.utf8.contains { (48...57).contains($0) })
    }
  }

  @Test(
    "a kelurahan is known by its names of today and of old, but not by what only sounds like it")
  func places() {
    #expect(kelurahan("Got di Kraton Kidul mampet") == "Pasirkratonkramat")
    #expect(kelurahan("lampu mati di kel. kandang panjang") == "Kandang Panjang")
    #expect(kelurahan("Jalan di Sokorejo RT 3 rusak") == "Kali Baros")
    #expect(kelurahan("Antre lama di RSUD Bendan") == nil)
    #expect(kelurahan("anak saya jadi gamer terus bolos sekolah") == nil)
    #expect(kelurahan("beli duwet di pasar") == nil)
    #expect(kelurahan("Bukan di Medono, tapi di Podosugih lampunya mati") == "Podosugih")
    #expect(kelurahan("Saya warga Medono, jalan di Tirto rusak") == "Tirto")
  }

  @Test("RT and RW alone mean the desk's own kelurahan, where it has one")
  func own() {
    #expect(kelurahan("Lampu di RT 02 RW 05 mati") == nil)
    #expect(kelurahan("Lampu di RT 02 RW 05 mati", own: "33.75.01.1002") == "Medono")
    #expect(kelurahan("Lampu di RT 02 Tirto mati", own: "33.75.01.1002") == "Tirto")
  }

  @Test("money that somebody of an office takes is misconduct; money of the street is not")
  func misconduct() {
    func kind(_ text: String) -> Classification { reading(text).classification.value }
    #expect(kind("Petugas loket minta uang 50 ribu supaya cepat.") == .oversight)
    #expect(kind("Saya disuruh bayar 100rb sama pak RT buat surat pengantar") == .oversight)
    #expect(kind("Ada pungli di puskesmas") == .oversight)
    #expect(kind("Apakah membuat KTP dipungut biaya?") == .informationRequest)
    #expect(kind("Pelayanan bagus dan tidak ada pungli, tapi antrenya lama sekali") == .complaint)
    #expect(kind("Pengamen minta uang sambil marah di lampu merah") == .complaint)
    #expect(kind("Tukang parkir minta 5 ribu tanpa karcis") == .complaint)
  }

  @Test("a question is one where nothing went wrong; a wish is one where something is proposed")
  func questionsAndWishes() {
    func kind(_ text: String) -> Classification { reading(text).classification.value }
    #expect(kind("Syarat pindah domisili apa saja ya?") == .informationRequest)
    #expect(kind("Kenapa BPNT saya belum cair?") == .complaint)
    #expect(kind("Usul, tolong dibuatkan taman bacaan di RW 3") == .aspiration)
    #expect(kind("Usulan saya ditolak tanpa alasan, kecewa") == .complaint)
  }

  @Test("danger is danger when it is now, not when it is feared or past")
  func emergency() {
    func word(_ text: String) -> String? { EmergencyWords.first(in: text) }
    #expect(word("Ada anak tersetrum di tiang lampu") == "tersetrum")
    #expect(word("bu ono omah kobong nang gang mburi, tulung!") == "kobong")
    #expect(word("Kakek saya pingsan di loket") == "pingsan")
    #expect(word("Jalan ini rawan kecelakaan") == nil)
    #expect(word("Mobil pemadam kebakaran parkir sembarangan") == nil)
    #expect(word("Tahun lalu ada yang tenggelam di sini") == nil)
    #expect(word("Takut ada yang tersetrum") == nil)
  }

  @Test("who is named beside the reporter is a third party; the reporter and an office are none")
  func thirdParties() {
    func kinds(_ text: String, _ reporter: String? = nil) -> [PersonalDataKind] {
      reading(text, reporter: reporter).personalData.map(\.value)
    }
    #expect(kinds("Tetangga saya Pak Slamet membuang limbah").contains(.thirdParty))
    #expect(kinds("Saya Bu Aminah, lampu mati", "Aminah") == [])
    #expect(kinds("Pak Lurah, tolong lampu di Gg. Mbah Karto") == [])
    #expect(kinds("Anak saya kelas 2 SD sakit TBC").contains(.health))
  }

  @Test("any text is read to its end")
  func anyText() {
    var random = SystemRandomNumberGenerator()
    let pieces = [
      "petugas", "RT", "02", "\u{202E}", "\n\n", "Pak", "A", "…", "!!", "jl", "é", "😡", "kelurahan",
    ]
    for length in [0, 1, 5, 80, 4_000] {
      let text = (0..<length).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      let found = reading(text)
      #expect(found.categories.count <= 3)
    }
  }
}
