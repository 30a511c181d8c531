import Foundation
import PseudoTerminal
import Testing

@Suite("What the office is, on the command line")
struct OfficeCommandTests {
  private struct Person: Decodable, Equatable {
    let name: String
    let role: String
    let active: Bool
  }

  private struct Entry: Decodable {
    let code: String
    let title: String
    let agency: String?
    let active: Bool
  }

  private func decoded<Value: Decodable>(_ text: String, as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  @Test("an officer is taken on, changed and let go; somebody who may configure stays")
  func officers() throws {
    let desk = try NewDesk()
    let by = ["--officer", NewDesk.officer]
    _ = try desk.program.run(["officer", "--add", "Dewi Lestari"] + by)
    _ = try desk.program.run(
      ["officer", "--change", "Dewi Lestari", "--role", "supervisor", "--rename", "Dewi Anggraini"]
        + by)
    let people = try decoded(
      desk.run("officer", "--json", "--officer", NewDesk.officer), as: [Person].self)
    #expect(people.contains(Person(name: "Dewi Anggraini", role: "supervisor", active: true)))
    let own = try desk.program.run(["officer", "--leave", NewDesk.officer] + by)
    #expect(own.status == 0)
    let last = try desk.program.run(
      ["officer", "--change", "Dewi Anggraini", "--role", "officer", "--officer", "Dewi Anggraini"])
    #expect(last.isOneSentence(with: "satu-satunya"))
    let wrong = try desk.program.run(
      ["officer", "--change", "Dewi Anggraini", "--role", "camat", "--officer", "Dewi Anggraini"])
    #expect(wrong.isOneSentence(with: "Peran camat", status: 2))
  }

  @Test("a category is added, renamed and put away")
  func categories() throws {
    let desk = try NewDesk()
    try desk.run("category", "--save", "adminduk.kia", "--title", "Kartu identitas anak")
    try desk.run("category", "--save", "adminduk.kia", "--title", "Adminduk: KIA")
    func found() throws -> Entry? {
      try decoded(desk.run("category", "--json"), as: [Entry].self)
        .first { $0.code == "adminduk.kia" }
    }
    #expect(try found()?.title == "Adminduk: KIA")
    try desk.run("category", "--retire", "adminduk.kia")
    #expect(try found()?.active == false)
    #expect(try !desk.run("category").contains("adminduk.kia"))
    let refused = try desk.program.run("category", "--save", "KIA Anak", "--title", "x")
    #expect(refused.isOneSentence(with: "tidak dapat dipakai", status: 2))
    let unknown = try desk.program.run(
      "category", "--save", "a.b", "--title", "x", "--agency", "entah")
    #expect(unknown.isOneSentence(with: "Instansi entah"))
  }

  @Test("templates go out as one text file and come back changed")
  func templates() throws {
    let desk = try NewDesk()
    let path = desk.program.home.path + "/contoh.txt"
    try desk.run("template", "export", path)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("id: minta-kelengkapan"))
    #expect(text.contains("bagian: penutup"))
    let changed = text.replacingOccurrences(
      of: "judul: Minta kelengkapan kepada pelapor", with: "judul: Tanya lagi")
    try changed.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try desk.run("template", "check", path).contains("tanpa kesalahan"))
    try desk.run("template", "import", path)
    #expect(try desk.run("template").contains("minta-kelengkapan  ·  Tanya lagi"))
    let again = desk.program.home.path + "/lagi.txt"
    try desk.run("template", "export", again)
    #expect(try String(contentsOfFile: again, encoding: .utf8) == changed)
  }

  @Test("a template file with mistakes tells all of them with line and column, and none is taken")
  func mistakes() throws {
    let desk = try NewDesk()
    let path = desk.program.home.path + "/salah.txt"
    let text = """
      id: baik
      judul: Baik
      jenis: jawaban-akhir
      ---
      Yth. {sapaan} {nama},
      ===
      id: salah
      judul: Salah
      jenis: entah
      ---
      Nomor {nomer}, {bagian tiada}.
      """
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let before = try desk.run("template", "export")
    for act in ["check", "import"] {
      let outcome = try desk.program.run("template", act, path)
      #expect(outcome.status == 1)
      for place in [":9:", ":11:7:"] {
        #expect(outcome.errors.contains(path + place), "\(outcome.errors)")
      }
      #expect(outcome.errors.contains("{nomer}"))
      #expect(outcome.errors.contains("belum ada yang disimpan"))
    }
    #expect(try desk.run("template", "export") == before)
  }

  @Test("days are counted without a store, each with its reason")
  func calendar() throws {
    struct Counted: Decodable {
      struct Step: Decodable {
        let date: String
        let counted: Bool
        let reason: String
      }

      let due: String
      let steps: [Step]
    }
    let program = try LoketProgram()
    func count(_ arguments: String...) throws -> Counted {
      let outcome = try program.run(["calendar", "count", "--json"] + arguments)
      return try decoded(outcome.output, as: Counted.self)
    }
    for (from, days, due) in [
      ("2026-03-13", "3", "2026-03-25"), ("2025-12-22", "14", "2026-01-14"),
      ("2026-11-23", "60", "2027-02-22"), ("2024-04-05", "3", "2024-04-18"),
    ] {
      #expect(try count("--from", from, "--days", days).due == due)
    }
    let steps = try count("--from", "2026-12-23", "--days", "1").steps
    #expect(steps.map(\.counted) == [false, false, false, false, true])
    #expect(steps.first?.reason == "cuti bersama")
    #expect(try count("--from", "2026-12-23", "--days", "1", "--calendar-days").due == "2026-12-24")
    let wrong = try program.run(["calendar", "count", "--from", "besok", "--days", "3"])
    #expect(wrong.isOneSentence(with: "bukan tanggal", status: 2))
    #expect(try FileManager.default.contentsOfDirectory(atPath: program.home.path).isEmpty)
  }
}
