import CSVFixtures
import Foundation
import Glibc
import PseudoTerminal
import Testing

/// LOKET_ROWS=100000 in the environment makes the file as long as offices' archives are.
@Suite("A long file of complaints")
struct ImportTests {
  private struct Report: Decodable {
    struct Refused: Decodable {
      let line: Int
      let reason: String
    }

    let read: Int
    let imported: Int
    let changed: Int
    let skipped: Int
    let refused: [Refused]
    let id: String?
  }

  private struct Verified: Decodable {
    let ok: Bool
    let entries: Int
    let problems: [String]
  }

  private struct TakenBack: Decodable {
    let takenBack: Int
    let kept: [String]
  }

  private static let rows =
    ProcessInfo.processInfo.environment["LOKET_ROWS"].flatMap(Int.init) ?? 3_000
  private static let patience = 60 + Double(rows) / 50

  @Test("comes in while two officers work, is proved, comes in once only, and can be taken back")
  func wholeLife() throws {
    let desk = try NewDesk()
    try desk.run("officer", "--add", "Dewi Lestari", "--officer", NewDesk.officer)
    let visitor = try Visitor(desk.program)
    let file = desk.program.home.path + "/aduan.csv"
    let content = try ComplaintCSV(rows: Self.rows).write(toPath: file)
    #expect(content.spoilt.count == ComplaintCSV.Fault.allCases.count)

    // Without --keep-good one bad row stops it after the check.
    let strict = try desk.program.run(
      ["import", file, "--json", "--officer", NewDesk.officer], within: Self.patience)
    #expect(strict.status == 1)
    #expect(try decoded(strict.output, as: Report.self).imported == 0)
    #expect(try desk.list().isEmpty)

    let answered = try workWhileImporting(file, desk, visitor)
    let report = try decoded(
      String(contentsOfFile: desk.program.home.path + "/laporan.json", encoding: .utf8),
      as: Report.self)
    let lost = content.spoiltRows - (content.spoilt[.damagedText]?.count ?? 0)
    #expect(report.read == content.rows)
    #expect(report.imported == content.rows - lost)
    #expect(report.changed == 0 && report.skipped == 0)
    let reported = Set(report.refused.map(\.line))
    // A report names the first thousand; up to its last line it leaves nothing out.
    let last = reported.count < 900 ? Int.max : reported.max() ?? 0
    for (fault, lines) in content.spoilt {
      #expect(reported.isSuperset(of: lines.filter { $0 <= last }), "\(fault)")
    }
    try expectStatuses(of: content, in: desk, besides: answered)
    try expectSound(desk)

    let before = try visitor.tableHashes()
    try desk.run("rebuild", within: Self.patience)
    #expect(try visitor.tableHashes() == before)
    #expect(before.count > 3)

    let again = try importAll(file, desk)
    #expect(again.imported == 0 && again.changed == 0)
    #expect(again.skipped == report.imported)

    let id = try #require(report.id)
    let undone = try decoded(
      desk.run(
        "import", "--undo", id, "--json", "--officer", NewDesk.officer, within: Self.patience),
      as: TakenBack.self)
    #expect(undone.takenBack == report.imported)
    #expect(undone.kept.isEmpty)
    #expect(Set(try desk.list().map(\.number)) == Set(answered))
    try expectSound(desk)
  }

  /// Two officers answer one complaint after the other until the import has come to its end.
  ///
  /// - Returns: the numbers that they answered.
  private func workWhileImporting(_ file: String, _ desk: NewDesk, _ visitor: Visitor) throws
    -> [String]
  {
    let sessions = try [desk.open(), desk.open(as: "Dewi Lestari")]
    let importing = try Session(
      "/bin/sh",
      [
        "-c",
        "\(LoketProgram.path) import \(file) --keep-good --json --officer '\(NewDesk.officer)' > \(desk.program.home.path)/laporan.json",
      ], environment: desk.program.environment)
    var answered: [String] = []
    while kill(importing.processID, 0) == 0 {
      for session in sessions {
        let number = try visitor.receive(
          "Mendesak \(answered.count)", "Pohon tumbang menutup jalan.")
        try session.answer(number, "Sedang kami kerjakan.")
        answered.append(number)
      }
    }
    #expect(try importing.ending() == .exited(0), "\(importing.screenshot)")
    #expect(answered.count >= 2)
    for number in answered { #expect(try desk.show(number).entries("answered").count == 1) }
    return answered
  }

  private func importAll(_ file: String, _ desk: NewDesk) throws -> Report {
    try decoded(
      desk.run(
        "import", file, "--keep-good", "--json", "--officer", NewDesk.officer,
        within: Self.patience), as: Report.self)
  }

  private func expectSound(_ desk: NewDesk) throws {
    let verified = try decoded(
      desk.run("verify", "--json", within: Self.patience), as: Verified.self)
    #expect(verified.ok && verified.problems.isEmpty)
  }

  /// Every word for a status came to the status that it means.
  private func expectStatuses(
    of content: ComplaintCSV.Content, in desk: NewDesk, besides answered: [String]
  ) throws {
    let meanings: [String: String] = [
      "baru": "received", "terverifikasi": "received", "disposisi": "received",
      "received": "received", "proses": "inProgress", "diproses": "inProgress",
      "inProgress": "inProgress", "menunggu": "awaitingDetails", "tunda": "awaitingDetails",
      "awaitingDetails": "awaitingDetails", "dijawab": "answered", "answered": "answered",
    ]
    var expected: [String: Int] = [:]
    for (word, count) in content.statuses {
      expected[meanings[word] ?? "closed", default: 0] += count
    }
    let mine = Set(answered)
    let listed = try desk.list().filter { !mine.contains($0.number) }
    let repaired = content.spoilt[.damagedText]?.count ?? 0
    let counts = Dictionary(grouping: listed, by: \.status).mapValues(\.count)
    #expect(counts.values.reduce(0, +) == expected.values.reduce(0, +) + repaired)
    for (status, count) in expected {
      // A row with damaged text comes in too, under a status of its own.
      #expect((count...count + repaired).contains(counts[status] ?? 0), "\(status)")
    }
    #expect(Set(listed.compactMap(\.outcome)).isSuperset(of: ["resolved", "declined", "archived"]))
  }

  private func decoded<Value: Decodable>(_ text: String, as type: Value.Type) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }
}

extension Session {
  /// Finds a complaint by its number, answers it, and comes back to the list.
  fileprivate func answer(_ number: String, _ text: String) throws {
    try find(number)
    try startReply(text)
    try sendAnswer()
    try sayDelivered()
    while try !waitUntilIdle().shows("▸Meja saya") { try press(.escape) }
  }
}
