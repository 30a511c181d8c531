import Complaints
import Testing

@Suite("The subject that a story gives by itself")
struct FirstSentenceTests {
  @Test(
    "is the first sentence, and an abbreviation does not end it",
    arguments: [
      ("Lampu jalan padam di Jl. Truntum", "Lampu jalan padam di Jl. Truntum"),
      (
        "Got mampet di gg. Melati No. 5 RT. 03 RW. 02. Mohon dicek.",
        "Got mampet di gg. Melati No. 5 RT. 03 RW. 02"
      ),
      ("Yth. Bpk. Lurah, mohon bantuan. Terima kasih", "Yth. Bpk. Lurah, mohon bantuan"),
      ("Sejak tgl. 3 sampah, botol, dll. menumpuk", "Sejak tgl. 3 sampah, botol, dll. menumpuk"),
      ("Mati sejak pukul 09.15 tadi. Tolong", "Mati sejak pukul 09.15 tadi"),
      ("Rumah M. Yusuf kebanjiran. Tolong", "Rumah M. Yusuf kebanjiran"),
      ("Lampu mati.mohon dicek", "Lampu mati"),
      ("Kapan diperbaiki? Sudah lama", "Kapan diperbaiki"),
      ("Lampu mati\nSudah lama", "Lampu mati"), ("", ""), ("...", ""),
    ])
  func sentence(story: String, subject: String) {
    #expect(story.firstSentence(atMost: 72) == subject)
  }

  @Test("is cut at a word where it is long")
  func long() {
    #expect("Lampu jalan padam di Jl. Truntum".firstSentence(atMost: 20) == "Lampu jalan padam")
  }
}
