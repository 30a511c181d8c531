import Testing

@testable import Replies

@Suite("The sentence that shows a complaint was read")
struct HardshipTests {
  private func hardship(_ complaint: String, to address: String = "Ibu") -> Hardship? {
    Hardship(in: DraftText(complaint), address: address)
  }

  @Test(
    "names what was hard, in the words of an answer",
    arguments: [
      (
        "Sudah 3x bolak-balik, blangko habis terus. Ibu saya mau berobat pakai KTP itu.",
        "Kami memahami tiga kali bolak-balik tanpa kepastian tentu melelahkan, apalagi ibunda Ibu perlu berobat."
      ),
      (
        "Saya sdh dua kali disuruh pulang, padahal izin kerja.",
        "Kami memahami dua kali bolak-balik tanpa kepastian tentu melelahkan, apalagi Ibu harus meninggalkan pekerjaan."
      ),
      (
        "Lampu jalan depan mushola mati, kemarin ada yg jatuh.",
        "Kami memahami jalan yang gelap tentu mengkhawatirkan, apalagi sudah ada yang celaka."
      ),
      (
        "Jalan di gang kami berlubang parah.",
        "Kami memahami melewati jalan yang rusak setiap hari tentu menyulitkan."
      ),
      (
        "bpnt saya belum cair dr bulan lalu",
        "Kami memahami bantuan yang belum Ibu terima tentu memberatkan."
      ),
      (
        "petugasnya ketus sekali",
        "Kami memahami perlakuan seperti yang Ibu ceritakan tentu menyakitkan."
      ),
      (
        "Got meluap, rumah kebanjiran tiap hujan, ada balita.",
        "Kami memahami rumah dan jalan yang tergenang tentu merepotkan, apalagi ada anak kecil."
      ),
      (
        "sampai skrg blm ada kabar",
        "Kami memahami menunggu tanpa kabar tentu mengkhawatirkan."
      ),
    ])
  func sentences(complaint: String, sentence: String) {
    #expect(hardship(complaint)?.sentence == sentence)
  }

  @Test("quotes the citizen's own words for it, a negation with what it denies")
  func quotes() {
    #expect(
      hardship("Sudah 3x bolak-balik. Ibu saya\nmau berobat.")?.quotes
        == ["3x bolak-balik", "Ibu saya mau berobat"])
    #expect(
      hardship("BPNT Oktober kenapa belum masuk.")?.quotes == ["BPNT Oktober kenapa belum masuk"])
  }

  @Test("says nothing where no hardship is told, and nothing of what was only quoted")
  func none() {
    #expect(hardship("Jam berapa loket buka hari Sabtu?") == nil)
    #expect(hardship("") == nil)
    #expect(hardship("Ada spanduk bertuliskan \"jalan rusak\" di taman.") == nil)
  }

  @Test("its sentence is understanding in the eyes of the review")
  func counts() {
    for complaint in [
      "bolak-balik 12 kali", "bau sekali", "antre dari subuh", "nama saya salah tulis",
    ] {
      let sentence = hardship(complaint)?.sentence ?? ""
      let draft = DraftText(sentence)
      #expect(draft.sentences.contains { Empathy.isShown(in: draft, $0.words) }, "\(sentence)")
    }
  }
}
