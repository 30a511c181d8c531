import Complaints
import Replies
import Testing

@Suite("A past answer")
struct PastAnswerTests {
  private let body = "KTP-el saya belum jadi sejak 12 Oktober, sudah tiga kali ke kecamatan."

  private func near(_ answer: String, change: (inout Complaint) -> Void = { _ in }) -> NearComplaint
  {
    var random = SystemRandomNumberGenerator()
    let now = Instant(milliseconds: 1_790_000_000_000)
    var complaint = Complaint(
      id: ComplaintID(at: now, using: &random),
      number: ComplaintNumber(prefix: "MDN", year: 2026, serial: 412),
      unit: UnitID(at: now, using: &random), received: now, version: 1)
    complaint.words.body = body
    complaint.words.reporterName = "Budi Santoso"
    complaint.words.salutation = "Bapak"
    complaint.words.phone = "0812-3456-7890"
    complaint.category = "adminduk.ktp"
    change(&complaint)
    return NearComplaint(complaint: complaint, answers: [answer])
  }

  private func best(_ near: [NearComplaint]) -> [PastAnswer] {
    var words = Words()
    words.body = "KTP saya belum jadi, tiga kali ke kecamatan"
    return PastAnswers(
      for: Matter(
        words: words, received: Instant(milliseconds: 1_790_000_000_000), kelurahan: nil,
        category: "adminduk.ktp"), lessons: Lessons(), officers: ["Ratna Wulandari", "Ratna W."],
      contacts: ["0285-421007"]
    ).best(of: near)
  }

  private let text = """
    Yth. Bapak Budi,

    Terima kasih sudah mengabari kami tentang KTP-el Bapak dengan nomor MDN-26-0412.
    Ibu Karsini dari kecamatan akan menelepon 0812-3456-7890 pada Jumat, 27 November 2026 pukul 14.00.

    KTP-el diantar ke RT 02 RW 05. Pertanyaan: 0285-421007.

    Hormat kami,
    Ratna W.
    """

  @Test("is read without the other reporter's name, number, telephone and days")
  func shown() throws {
    let answer = try #require(best([near(text)]).first)
    let shown = answer.shown.joined(separator: "\n\n")
    for gone in [
      "Budi", "Santoso", "0412", "0812", "27 November", "Jumat", "14.00", "Karsini", "RT 02",
      "Ratna",
    ] {
      #expect(!shown.contains(gone), "\(gone): \(shown)")
    }
    #expect(shown.hasPrefix("Yth. {sapaan} {nama},"))
    #expect(shown.contains("KTP-el {sapaan} dengan nomor {nomor}"))
    #expect(shown.contains("0285-421007"), "the desk's own number stays")
    #expect(shown.contains("{petugas}"))
    #expect(answer.shown.count == 4)
  }

  @Test("is taken with the fields of the complaint it is taken for, and blanks for the rest")
  func filled() throws {
    let answer = try #require(best([near(text)]).first)
    var context = FillContext()
    context.name = "Siti Aminah"
    context.title = "Ibu"
    context.number = "MDN-26-0500"
    context.officer = "Dewi Lestari"
    let filled = answer.filled(for: context)
    #expect(
      filled.hasPrefix("Yth. Ibu Siti,\n\nTerima kasih sudah mengabari kami tentang KTP-el Ibu"))
    #expect(filled.contains("MDN-26-0500"))
    #expect(filled.contains("‹tanggal›") && filled.contains("‹telepon›"))
    #expect(!filled.contains("{"))
    #expect(answer.filled(0, for: context) == "Yth. Ibu Siti,")
  }

  @Test("names nobody where the reporter it is taken for is not to be named")
  func anonymous() throws {
    let answer = try #require(best([near(text)]).first)
    var context = FillContext()
    context.isAnonymous = true
    context.name = "Siti Aminah"
    #expect(answer.filled(for: context).hasPrefix("Yth. Bapak/Ibu Pelapor,"))
  }

  @Test(
    "that was good stands before one that was not, and before one after which the matter came back")
  func order() throws {
    let poor = near("Sudah sesuai prosedur. Harap bersabar.") {
      $0.number = ComplaintNumber(prefix: "MDN", year: 2026, serial: 2)
    }
    let reopened = near(text + "\n\nSalam.") {
      $0.number = ComplaintNumber(prefix: "MDN", year: 2026, serial: 3)
      $0.wasReopened = true
    }
    let found = best([poor, reopened, near(text)])
    #expect(found.map(\.number.serial).first == 412)
    #expect(found.map(\.number.serial).last == 2)
  }

  @Test("to quite another matter is none")
  func unlike() {
    let other = near(text) {
      $0.category = "infrastruktur.jalan"
      $0.words.body = "Jalan berlubang di depan pasar."
    }
    #expect(best([other]).isEmpty)
  }
}
