import Foundation
import PseudoTerminal
import Testing

@Suite("Words of another system that mean nothing here")
struct UnknownWordsTests {
  @Test("do not stop their row; they are reported, and kept with the complaint")
  func kept() throws {
    let desk = try NewDesk()
    let file = desk.program.home.path + "/lama.csv"
    try "id,tanggal,isi,saluran,status\nA-1,2026-11-01,Lampu padam,merpati,dilimpahkah\n".write(
      toFile: file, atomically: true, encoding: .utf8)
    let told = try desk.program.run(["import", file, "--dry-run", "--officer", NewDesk.officer])
    #expect(told.status == 0)
    #expect(told.output.contains("“merpati” belum dikenal; disimpan sebagai teks."))
    #expect(told.output.contains("“dilimpahkah” belum dikenal; disimpan sebagai teks."))
    let report = try desk.program.run(["import", file, "--json", "--officer", NewDesk.officer])
    #expect(report.status == 0)
    let shape = try #require(
      try JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any])
    let notices = try #require(shape["notices"] as? [[String: Any]])
    #expect(notices.compactMap { $0["column"] as? String } == ["channel", "status"])
    #expect(notices.allSatisfy { $0["reason"] as? String == "unknownWord" })
    #expect((shape["refused"] as? [Any])?.isEmpty == true)
    #expect(shape["imported"] as? Int == 1)
  }
}
