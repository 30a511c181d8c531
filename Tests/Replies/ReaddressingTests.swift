import Replies
import Testing

@Suite("An answer given to another reporter of the same matter")
struct ReaddressingTests {
  private func reporter(
    _ name: String?, _ title: String?, _ number: String, external: String? = nil,
    isAnonymous: Bool = false
  ) -> FillContext {
    var context = FillContext()
    context.name = name
    context.title = title
    context.number = number
    context.externalNumber = external
    context.isAnonymous = isAnonymous
    return context
  }

  @Test(
    "names, addresses and numbers are the other's",
    arguments: [
      ("Yth. Bapak Budi,", "Yth. Ibu Rini,"),
      ("Yth. Bapak Budi Santoso,", "Yth. Ibu Rini,"),
      ("Terima kasih, Pak. Rumah Bapak aman.", "Terima kasih, Pak. Rumah Ibu aman."),
      ("nomor MDN-26-0001.", "nomor MDN-26-0002."),
      ("laporan #9165816", "laporan MDN-26-0002"),
      ("Jalan Budiman tetap.", "Jalan Budiman tetap."),
      ("Bapak Lurah hadir menemui Bapak.", "Bapak Lurah hadir menemui Ibu."),
      ("MDN-26-00011", "MDN-26-00011"),
    ])
  func changed(written: String, expected: String) {
    let readdressing = Readdressing(
      from: reporter("Budi Santoso", "Bapak", "MDN-26-0001", external: "#9165816"),
      to: reporter("Rini Hapsari", "Ibu", "MDN-26-0002"))
    #expect(readdressing.text(written) == expected)
  }

  @Test("the nameless are not named, and take their own address from one who is")
  func nameless() {
    let named = reporter("Budi", "Bapak", "MDN-26-0001")
    let nameless = reporter(nil, nil, "MDN-26-0002", isAnonymous: true)
    #expect(
      Readdressing(from: named, to: nameless).text("Yth. Bapak Budi, rumah Bapak")
        == "Yth. Bapak/Ibu Pelapor, rumah Bapak/Ibu")
    #expect(
      Readdressing(from: nameless, to: named).text("Yth. Bapak/Ibu Pelapor, rumah Bapak/Ibu")
        == "Yth. Bapak Budi, rumah Bapak")
  }
}
