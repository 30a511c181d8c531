import Foundation
import Glibc
import PseudoTerminal
import Testing

/// A desk with complaints that hold one citizen's numbers in every field, and text that spreadsheets would run.
private struct CitizenDesk {
  static let nik = "3375014507880003"
  static let phones = ["081298765432", "0812-9876-5432", "+6281298765432", "6281298765432"]
  static let formulas = ["=1+1", "+62x", "-2+3", "@SUM(A1)", "＝1", "\t=cmd"]

  let desk: NewDesk
  var home: String { desk.program.home.path }

  init() throws {
    desk = try NewDesk()
    var lines = [
      "id,received,channel,name,phone,nik,kelurahan,subject,body,status,outcome,closed,reply"
    ]
    for number in 1...3 {
      let story = "kambingetawa masuk kebun, NIK \(Self.nik) dan telepon 0812 9876 5432"
      lines.append(
        "\(number),2020-01-0\(number),whatsapp,Suryadi Wicaksono,081298765432,\(Self.nik),Medono,"
          + "Kebun milik \(Self.nik),\"\(story)\",closed,resolved,2020-02-01,"
          + "\"Sudah ditelepon ke 0812-9876-5432\"")
    }
    for (number, formula) in Self.formulas.enumerated() {
      lines.append(
        "f\(number),2026-11-20,whatsapp,\"\(formula)\",,,Medono,\"\(formula)\",\"\(formula) isi\",received,,,"
      )
    }
    let file = home + "/aduan.csv"
    try lines.joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
    let report = try desk.program.run(["import", file, "--officer", NewDesk.officer])
    guard report.status == 0 else { throw Unexpected(report.output + report.errors) }
  }

  /// Which of the citizen's numbers stand whole in a text.
  static func whole(in text: String) -> [String] { ([nik] + phones).filter(text.contains) }

  var numbers: [String] {
    get throws { try desk.list().filter { $0.subject.hasPrefix("Kebun") }.map(\.number).sorted() }
  }

  func nikFile() throws -> String {
    let file = home + "/nik.txt"
    try (Self.nik + "\n").write(toFile: file, atomically: true, encoding: .utf8)
    return file
  }
}

@Suite("A citizen's own data", .serialized)
struct PersonTests {
  @Test(
    "no command shows a NIK or a telephone whole, in text or JSON, in reports, exports or refusals")
  func masked() throws {
    let citizen = try CitizenDesk()
    let number = try #require(try citizen.numbers.first)
    let commands = [
      ["list", "--queue", "all"], ["list", "--queue", "all", "--json"], ["show", number],
      ["show", number, "--json"], ["show", number, "--why"], ["search", "kambingetawa"],
      ["search", "kambingetawa", "--json"], ["due"], ["due", "--json"],
      ["export", "--reason", "uji"], ["export", "--reason", "uji", "--format", "json"],
      ["report", "--year", "2020", "--format", "html"],
      ["report", "--year", "2020", "--format", "csv"],
      ["report", "--year", "2020", "--format", "json"], ["report", "--year", "2020"],
      ["suggest", number], ["suggest", number, "--json"], ["doctor"], ["verify", "--json"],
      ["retention", "--dry-run"], ["access"], ["access", "--json"],
      ["person", "erase", number, "--dry-run"], ["person", "erase", number, "--dry-run", "--json"],
      ["search", CitizenDesk.nik], ["search", CitizenDesk.nik, "--json"],
    ]
    for command in commands {
      let outcome = try citizen.desk.program.run(command + ["--officer", NewDesk.officer])
      #expect(!outcome.output.isEmpty || !outcome.errors.isEmpty, "\(command)")
      #expect(CitizenDesk.whole(in: outcome.output + outcome.errors).isEmpty, "\(command)")
    }
    let found = try citizen.desk.program.run(
      ["search", "-", "--json", "--officer", NewDesk.officer], input: CitizenDesk.nik + "\n")
    #expect(found.output.contains(number))
    // The planted twin: who may, gets them whole, so that the search above would have seen them.
    let whole = try citizen.desk.run(
      "export", "--reason", "uji", "--whole", "--officer", NewDesk.officer)
    #expect(CitizenDesk.whole(in: whole).contains(CitizenDesk.nik))
  }

  @Test("what is searched for is kept nowhere")
  func searchNotKept() throws {
    let citizen = try CitizenDesk()
    let asked = "3375019911770007"
    _ = try citizen.desk.program.run(
      ["search", "-", "--officer", NewDesk.officer], input: asked + "\n")
    let files = FileManager.default.enumerator(atPath: citizen.home)
    while let name = files?.nextObject() as? String {
      let data = FileManager.default.contents(atPath: citizen.home + "/" + name) ?? Data()
      #expect(data.range(of: Data(asked.utf8)) == nil, "\(name)")
    }
  }

  @Test("is given out whole with who saw it, in a private file, never through a link or a pipe")
  func export() throws {
    let citizen = try CitizenDesk()
    let (program, home) = (citizen.desk.program, citizen.home)
    let number = try #require(try citizen.numbers.first)
    try citizen.desk.run("show", number, "--officer", NewDesk.officer)
    let nik = try citizen.nikFile()
    func export(to path: String, _ more: String...) throws -> Outcome {
      try program.run(
        ["person", "export", "--nik-file", nik, "--output", path, "--reason", "surat 12"] + more
          + ["--officer", NewDesk.officer])
    }
    let path = home + "/data.json"
    let outcome = try export(to: path, "--format", "json")
    #expect(
      outcome.status == 0 && CitizenDesk.whole(in: outcome.output).isEmpty, "\(outcome.errors)")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains(CitizenDesk.nik) && text.contains("opened"))
    #expect(try citizen.numbers.allSatisfy(text.contains))
    #expect(try export(to: path).isOneSentence(with: "sudah ada"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    #expect(try export(to: path, "--force").status == 0)
    let readable = try String(contentsOfFile: path, encoding: .utf8)
    #expect(readable.contains("Dilihat oleh:") && readable.contains("Ratna Wulandari"))

    let secret = home + "/rahasia.txt"
    try "tetap".write(toFile: secret, atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      atPath: home + "/pintasan", withDestinationPath: secret)
    #expect(mkfifo(home + "/pipa", 0o600) == 0)
    for place in ["/pintasan", "/pipa"] {
      #expect(try export(to: home + place, "--force").status == 1)
    }
    #expect(try export(to: "/dev/null", "--force").status == 1)
    #expect(try String(contentsOfFile: secret, encoding: .utf8) == "tetap")
    let names = try FileManager.default.contentsOfDirectory(atPath: home)
    #expect(!names.contains { $0.hasSuffix(".part") })
  }

  @Test(
    "is erased on request: shown first, asked, gone from every file, and the chain still proves itself"
  )
  func erase() throws {
    let citizen = try CitizenDesk()
    let (desk, program) = (citizen.desk, citizen.desk.program)
    let nik = try citizen.nikFile()
    let erase = ["person", "erase", "--nik-file", nik, "--officer", NewDesk.officer]
    let numbers = try citizen.numbers
    let dry = try program.run(erase + ["--dry-run"])
    #expect(dry.status == 0 && numbers.allSatisfy(dry.output.contains))
    #expect(try program.run(erase + ["--yes"]).status == 2)
    let named = try program.run(erase + ["--yes", "--reason", "Suryadi Wicaksono minta"])
    #expect(named.isOneSentence(with: "menyebut orangnya"))
    let unasked = try program.run(erase + ["--reason", "surat 12"])
    #expect(unasked.status == 1 && unasked.errors.contains("--yes"))
    #expect(try citizen.numbers == numbers)

    let erased = try program.run(erase + ["--reason", "surat 12", "--yes"])
    #expect(erased.status == 0, "\(erased.errors)")
    #expect(try citizen.numbers.isEmpty)
    for number in numbers {
      #expect(try desk.run("show", number, "--officer", NewDesk.officer).contains("dihapus"))
    }
    #expect(try desk.run("verify").contains("Utuh"))
    #expect(
      try program.run("doctor").output.contains("Tidak ada penghapusan yang tertunda"))
    #expect(
      try desk.run("person", "erase", "--finish", "--officer", NewDesk.officer).contains("Tidak"))
    try FileManager.default.removeItem(atPath: nik)
    try FileManager.default.removeItem(atPath: citizen.home + "/aduan.csv")
    let files = FileManager.default.enumerator(atPath: citizen.home)
    while let name = files?.nextObject() as? String {
      let data = FileManager.default.contents(atPath: citizen.home + "/" + name) ?? Data()
      for needle in [CitizenDesk.nik, "Wicaksono", "kambingetawa", "1298765432"] {
        #expect(data.range(of: Data(needle.utf8)) == nil, "\(name): \(needle)")
      }
    }
  }

  @Test("goes when its time is over, as the rules say that a supervisor switched on")
  func retention() throws {
    let citizen = try CitizenDesk()
    let desk = citizen.desk
    let numbers = try citizen.numbers
    func run(_ arguments: String...) throws -> String {
      let outcome = try desk.program.run(
        ["retention"] + arguments + ["--officer", NewDesk.officer])
      guard outcome.status == 0 else { throw Unexpected(outcome.errors) }
      return outcome.output
    }
    #expect(try run("--dry-run").contains("tidak berlaku"))
    #expect(try run("--set", "60").contains("berlaku"))
    #expect(try run("--hold", numbers[0], "--reason", "gugatan").contains("ditahan"))
    let dry = try run("--dry-run")
    #expect(dry.contains("dihapus: 2") && dry.contains("dalam sengketa: 1 (\(numbers[0]))"))
    #expect(try citizen.numbers == numbers)
    #expect(try run("--yes").contains("2 aduan"))
    #expect(try citizen.numbers == [numbers[0]])
    #expect(try run("--dry-run").contains("dihapus: 0"))
    #expect(try desk.run("verify").contains("Utuh"))
  }

  @Test("no cell of an export or a report is one that a spreadsheet would run")
  func threatT11() throws {
    let citizen = try CitizenDesk()
    for separator in ["comma", "semicolon"] {
      let text = try citizen.desk.run(
        "export", "--reason", "uji", "--separator", separator, "--officer", NewDesk.officer)
      let sign: Character = separator == "comma" ? "," : ";"
      let cells = text.dropFirst().split(whereSeparator: { $0 == sign || $0.isNewline })
      #expect(CitizenDesk.formulas.allSatisfy { text.contains("'" + $0.drop { $0 == "\t" }) })
      #expect(cells.allSatisfy { !isRun($0) }, "\(cells.filter(isRun))")
    }
    let report = try citizen.desk.run("report", "--month", "2026-11", "--format", "csv")
    let cells = report.split(whereSeparator: { $0 == "," || $0.isNewline })
    #expect(cells.allSatisfy { !isRun($0) || Double($0) != nil })
    // The planted twin: cells as they came in are found.
    #expect(CitizenDesk.formulas.allSatisfy { isRun(Substring($0)) })
  }

  private func isRun(_ cell: Substring) -> Bool {
    guard let first = cell.drop(while: { $0 == "\"" || $0 == " " }).first else { return false }
    return "=+-@＝＋－＠\t\r".contains(first)
  }
}
