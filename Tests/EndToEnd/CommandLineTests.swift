import Foundation
import PseudoTerminal
import Testing

@Suite("The program on the command line")
struct CommandLineTests {
  @Test("a new store is made without questions, and its list is empty")
  func newStore() throws {
    let desk = try NewDesk()
    #expect(try desk.list().isEmpty)
    let files = FileManager.default
    let store = try files.attributesOfItem(atPath: desk.program.store)
    #expect((store[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    let folder = try files.attributesOfItem(atPath: desk.program.home.path + "/data/loket")
    #expect((folder[.posixPermissions] as? NSNumber)?.intValue == 0o700)
  }

  @Test("a new store in a place of one's own tells how it is opened")
  func ownPlace() throws {
    let program = try LoketProgram()
    let path = program.home.path + "/lain.sqlite"
    let outcome = try program.run(
      "init", "--unit", "Kelurahan Medono", "--prefix", "MDN", "--officer", "Ratna", "--store", path
    )
    #expect(outcome.output.hasSuffix("Buka dengan: loket --store \(path)\n"))
  }

  @Test("a store that exists is not made again")
  func existing() throws {
    let desk = try NewDesk()
    let before = try Contents(of: desk.program.home)
    let again = try desk.program.run(
      "init", "--unit", "Kelurahan Medono", "--prefix", "MDN", "--officer", "Dewi Lestari")
    #expect(again.isOneSentence(with: "sudah ada dan tidak diubah"))
    #expect(try Contents(of: desk.program.home) == before)
  }

  @Test("the demo without a terminal prints its first screen and says how to open it")
  func demo() throws {
    let outcome = try SampleDesk.firstScreen
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == 25)
    #expect(lines.allSatisfy { $0.count <= 80 })
    #expect(lines.first?.hasPrefix(" CONTOH · Loket · Kelurahan Medono") == true)
    #expect(lines.dropLast().last?.hasSuffix("F10Keluar") == true)
    #expect(lines.last?.hasSuffix("jalankan dari terminal: loket demo") == true)
    #expect(outcome.errors.isEmpty)
    #expect(!outcome.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test("an untouched demo shows the same screen when it is opened again")
  func demoAgain() throws {
    let desk = try SampleDesk()
    #expect(try desk.program.run("demo", within: 120).output == SampleDesk.firstScreen.output)
  }

  @Test("an officer nobody knows is refused by name")
  func unknownOfficer() throws {
    let desk = try NewDesk()
    let outcome = try desk.program.run("list", "--officer", "Budi")
    #expect(outcome.isOneSentence(with: "Petugas Budi tidak dikenal"))
  }

  @Test("a complaint that is not there is said so")
  func unknownComplaint() throws {
    let desk = try NewDesk()
    let outcome = try desk.program.run("show", "MDN-26-9999")
    #expect(outcome.isOneSentence(with: "MDN-26-9999 tidak ada"))
  }
}

extension Outcome {
  /// Whether the program ended with 1, having said nothing but one line on standard error.
  func isOneSentence(with part: String, status expected: Int32 = 1) -> Bool {
    status == expected && output.isEmpty && errors.hasSuffix("\n")
      && errors.count { $0 == "\n" } == 1 && errors.contains(part)
  }
}
