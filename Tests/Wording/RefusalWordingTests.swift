import Complaints
import Testing
import Wording

@Suite("A refusal in words")
struct RefusalWordingTests {
  let id = Wording(.id)
  let answer = Action.answer(Answer(kind: .final, text: "Sudah selesai.", way: .whatsapp))

  func sentence(_ refusal: Refusal, of action: Action? = nil) -> String {
    id.refusal(refusal, of: action, office: Sample.office, offset: Sample.offset)
  }

  @Test(
    "fits one line of 78 columns, ends its sentence, and names the way on",
    arguments: Language.allCases)
  func fits(language: Language) {
    let wording = Wording(language)
    for refusal in Sample.refusals {
      for action in [nil, answer, .take, .undo, .close(Closing(outcome: .resolved))] {
        let text = wording.refusal(
          refusal, of: action, office: Sample.office, offset: Sample.offset)
        #expect(text.count <= 78, "\(text.count): \(text)")
        #expect(text.hasSuffix("."), "\(text)")
      }
    }
  }

  @Test("names the colleague who was faster, and says that nothing written is lost")
  func faster() {
    let faster = Refusal.colleagueWasFaster(
      officer: Sample.dewi, did: .answered, at: Sample.at(Sample.today, 9, 38))
    #expect(
      sentence(faster, of: answer)
        == "Belum terkirim: Dewi L. lebih dahulu 09.38. Tulisan Anda aman. Enter baca.")
    let taken = Refusal.colleagueWasFaster(
      officer: Sample.dewi, did: .taken, at: Sample.at(Sample.today, 9, 38))
    #expect(
      sentence(taken, of: .take)
        == "Belum dicatat: Dewi L. mengambil aduan ini, 09.38. Enter baca.")
  }

  @Test("says how a delivered answer is mended, and where the open blank is")
  func waysOn() {
    #expect(
      sentence(.deliveredCannotBeUndone, of: .undo)
        == "Sudah disampaikan, jadi tidak diurungkan. F7 menulis ralat.")
    #expect(
      sentence(.answerHasBlank("tanggal selesai"), of: answer)
        == "Belum terkirim: masih ada isian kosong (tanggal selesai). F6 ke sana.")
  }

  @Test("calls an officer who is not known another officer, and the desk itself by its name")
  func unknown() {
    let stranger = OfficerID(UUIDv7(high: 9, low: 9))
    #expect(id.officer(stranger, in: Sample.office) == "Petugas lain")
    #expect(id.officer(nil, in: Sample.office) == "Loket")
  }

  @Test("an outcome that cannot be chosen says which key makes it possible")
  func obstacles() {
    #expect(id.obstacle(nil) == nil)
    #expect(id.obstacle(.forward) == "teruskan dahulu ke yang berwenang (d)")
    #expect(id.obstacle(.request) == "kelengkapan belum pernah diminta (t)")
  }
}
