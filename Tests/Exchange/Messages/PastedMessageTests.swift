import Complaints
import Exchange
import Testing

@Suite("Text pasted from WhatsApp") struct PastedMessageTests {
  private func one(_ text: String) throws -> PastedMessage {
    let messages = try #require(PastedMessage.read(text))
    #expect(messages.count == 1)
    return try #require(messages.first)
  }

  @Test(
    "fills sender and time from its heading, in every form",
    arguments: [
      "[10.12, 23/11/2026] +62 812-3456-7890: Lampu padam",
      "[10:12, 23/11/2026] +62 812-3456-7890: Lampu padam",
      "[10.12 AM, 23/11/2026] +62 812-3456-7890: Lampu padam",
      "[23/11/26, 10.12.00] +62 812-3456-7890: Lampu padam",
      "[23/11/26 10.12.00] +62 812‑3456‑7890: Lampu padam",
      "\u{200E}[23/11/26, 10.12.00\u{202F}AM] \u{200E}+62 812-3456-7890: \u{200E}Lampu padam",
      "23/11/26 10.12 - +62 812-3456-7890: Lampu padam",
      "23/11/2026, 10:12 - +62 812-3456-7890: Lampu padam",
    ])
  func headings(text: String) throws {
    let message = try one(text)
    #expect(message.phone?.international == "+6281234567890")
    #expect(message.name == nil)
    #expect(message.sent(at: .westernIndonesia) == Instant(iso8601: "2026-11-23T10:12:00+07:00"))
    #expect(message.text == "Lampu padam")
  }

  @Test("keeps a name, the lines that follow, and colons in the text")
  func names() throws {
    let message = try one(
      "14/11/23 10.04 - Bu Aminah RW 5: Jam 09:30: antre\nbaris dua\n\nbaris empat")
    #expect(message.name == "Bu Aminah RW 5")
    #expect(message.phone == nil)
    #expect(message.text == "Jam 09:30: antre\nbaris dua\n\nbaris empat")
    #expect(try one("[2.05 PM, 1/2/2026] ~Budi: x").clock == ClockTime(hour: 14, minute: 5))
  }

  @Test("joins messages of one sender, keeps two senders apart, leaves the system's lines out")
  func several() throws {
    let messages = try #require(
      PastedMessage.read(
        """
        14/11/23 10.00 - Pesan dan panggilan dienkripsi secara end-to-end.
        14/11/23 10.04 - Aminah: satu
        14/11/23 10.05 - Aminah: dua
        14/11/23 10.09 - Loket: baik
        """))
    #expect(messages.map(\.text) == ["satu\ndua", "baik"])
    #expect(messages.map(\.name) == ["Aminah", "Loket"])
    #expect(messages.first?.clock == ClockTime(hour: 10, minute: 4))
  }

  @Test(
    "is just text without a heading that can be believed",
    arguments: [
      "", "Lampu padam", "10.12 saya datang: tutup", "[catatan] Budi: x", "2026: tahun baru",
      "[10.12, 99/99/2026] Budi: x", "31/02/26 10.04 - Budi: x", "Halo\n14/11/23 10.04 - Budi: x",
    ])
  func noHeading(text: String) {
    #expect(PastedMessage.read(text) == nil)
  }
}
