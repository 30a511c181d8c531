import Exchange
import Testing

@Suite("The receipt") struct ReceiptTests {
  private let receipt = Receipt(
    labels: .init(
      title: "TANDA TERIMA PENGADUAN", number: "Nomor", received: "Diterima", reporter: "Pelapor",
      about: "Tentang", officer: "Petugas"),
    letterhead: ["PEMERINTAH KOTA PEKALONGAN", "Kelurahan Medono"], number: "MDN-26-0431",
    received: ["Senin, 23 November 2026, pukul 09.22", "di loket Kelurahan Medono"],
    reporter: "Ibu Aminah, RT 02 RW 05",
    about: "KK anak belum jadi, dua kali disuruh pulang",
    notices: [
      "Kabar pertama paling lambat Senin, 30 Nov 2026",
      "Selesai paling lambat Jumat, 11 Desember 2026",
      "Tanya: 0285-4xxxxx, sebut nomor di atas.", "Pelayanan ini tidak dipungut biaya.",
    ],
    officer: "Ratna W.", signer: "Aminah")

  @Test("a reporter who writes a heading into their name makes no line of their own")
  func threatT12() {
    for end in ["\n", "\r", "\r\n", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}"] {
      var forged = receipt
      forged.reporter = "Budi\(end)Nomor     MDN-26-9999"
      forged.about = "Lampu\(end)Petugas Palsu"
      forged.signer = "Budi\(end)Lunas"
      let lines = forged.lines(columns: 48)
      #expect(lines.allSatisfy { !$0.contains(where: \.isNewline) }, "\(lines)")
      #expect(lines.filter { $0.hasPrefix("Nomor") } == ["Nomor     MDN-26-0431"])
      #expect(!lines.contains { $0.hasPrefix("Petugas P") || $0.hasPrefix("Lunas") })
    }
  }

  @Test("fits a roll of 48 columns as drawn")
  func wide() {
    let drawn = """
                 PEMERINTAH KOTA PEKALONGAN
                      Kelurahan Medono
                   TANDA TERIMA PENGADUAN
      ------------------------------------------------
      Nomor     MDN-26-0431
      Diterima  Senin, 23 November 2026, pukul 09.22
                di loket Kelurahan Medono
      Pelapor   Ibu Aminah, RT 02 RW 05
      Tentang   KK anak belum jadi, dua kali disuruh
                pulang
      ------------------------------------------------
      Kabar pertama paling lambat Senin, 30 Nov 2026
      Selesai paling lambat Jumat, 11 Desember 2026
      Tanya: 0285-4xxxxx, sebut nomor di atas.
      Pelayanan ini tidak dipungut biaya.

      Petugas                  Pelapor


      Ratna W.                 Aminah
      """
    #expect(receipt.lines(columns: 48).joined(separator: "\n") == drawn)
  }

  @Test("keeps to any width, whatever is in it")
  func anyWidth() {
    var receipt = receipt
    receipt.about = String(repeating: "tanpaspasi", count: 20)
    for columns in 16...60 {
      #expect(receipt.lines(columns: columns).allSatisfy { $0.count <= columns })
    }
    #expect(receipt.lines(columns: 32).contains("Nomor     MDN-26-0431"))
  }

  @Test("says nothing of a reporter who stays nameless")
  func nameless() {
    var receipt = receipt
    receipt.reporter = nil
    receipt.signer = nil
    let text = receipt.lines(columns: 48).joined(separator: "\n")
    #expect(!text.contains("Pelapor") && !text.contains("Aminah"))
    #expect(text.hasSuffix("Petugas\n\n\nRatna W."))
  }
}
