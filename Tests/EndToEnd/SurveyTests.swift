import Foundation
import PseudoTerminal
import Testing

@Suite("loket survey import")
struct SurveyTests {
  private struct Desk {
    let program: LoketProgram
    var store: String { program.home.path + "/data/loket/contoh.sqlite" }

    init() throws { program = try SampleDesk().program }

    func loket(_ arguments: String...) throws -> Outcome {
      try program.run(arguments + ["--store", store, "--officer", "Hadi S."])
    }

    func survey(_ text: String, _ options: String...) throws -> Outcome {
      let path = program.home.path + "/survey.csv"
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      return try program.run(
        ["survey", "import", path, "--store", store, "--officer", "Hadi S."] + options)
    }

    /// Numbers of complaints that are closed, newest first.
    func closed() throws -> [String] {
      try loket("list", "--queue", "closed", "--limit", "3").output.split(separator: "\n")
        .compactMap { $0.firstMatch(of: /MDN-\d\d-\d{4}/).map { String($0.output) } }
    }
  }

  @Test("answers come in, count in the report, and come in once")
  func comesIn() throws {
    let desk = try Desk()
    let numbers = try desk.closed()
    try #require(numbers.count == 3)
    let file = """
      nomor;U3 waktu;U7;komentar
      \(numbers[0]);4;3;=cepat sekali
      \(numbers[1]);3;;
      \(numbers[2]);3;4;

      """
    #expect(try desk.survey(file, "--dry-run").output.contains("3 penilaian dapat dicatat"))
    #expect(try desk.survey(file).output.contains("3 penilaian tercatat, 0 sudah ada"))
    #expect(try desk.survey(file).output.contains("0 penilaian tercatat, 3 sudah ada"))
    let report = try desk.loket("report", "--month", "2026-11", "--format", "json").output
    // U3 has the mean 10/3, U7 7/2: 41/12 times 25 is 85.41666…
    #expect(report.contains("\"indexHundredths\": 8542") && report.contains("\"grade\": \"B\""))
    #expect(report.contains("\"respondents\": 3") && report.contains("\"isFullSurvey\": false"))
    #expect(try desk.loket("verify").status == 0)
  }

  @Test("one line that is wrong keeps all of them out, and every wrong line is told")
  func refuses() throws {
    let desk = try Desk()
    let number = try #require(try desk.closed().first)
    let outcome = try desk.survey(
      """
      number,U3,U6
      \(number),4,4
      \(number),3,3
      MDN-26-9999,2,2
      seseorang,1,1
      MDN-26-0454,9,1
      MDN-26-0453,,
      MDN-26-0452,3,3

      """)
    #expect(outcome.status == 1 && outcome.output.isEmpty)
    for line in [3, 4, 5, 6, 7, 8] { #expect(outcome.errors.contains("Baris \(line):"), "\(line)") }
    let report = try desk.loket("report", "--month", "2026-11", "--format", "json").output
    #expect(report.contains("\"satisfaction\": null"))
  }

  @Test("a file without its columns says which are wanted")
  func headings() throws {
    let outcome = try Desk().survey("nama,nilai\nBudi,4\n")
    #expect(outcome.status == 1 && outcome.errors.contains("nomor, U3, U6, U7, U8"))
  }

  @Test("letterhead and signature stand in the report, journaled as the unit's own")
  func letterhead() throws {
    let desk = try Desk()
    let changed = try desk.loket(
      "unit", "--letterhead", "Pemerintah Kota <Contoh>", "--letterhead", "Kelurahan Medono",
      "--town",
      "Pekalongan", "--position", "Lurah Medono", "--signer", "Nama Contoh", "--nip", "1970 1")
    #expect(changed.status == 0)
    let page = try desk.loket("report", "--format", "html").output
    #expect(page.contains("Pemerintah Kota &lt;Contoh&gt;") && page.contains("NIP 1970 1"))
    #expect(page.contains("Pekalongan, 23 November 2026") && page.contains("Nama Contoh"))
    #expect(try desk.loket("verify").status == 0)
  }
}
