import Foundation
import PseudoTerminal
import Testing

@Suite("loket report, recomputed by a reader of the journal that shares no code with the store")
struct ReportTests {
  private static let reader = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Independent/recompute.py").path

  /// The sample data, whose supervisor is Hadi S.
  private struct Desk {
    let program: LoketProgram

    init() throws { program = try SampleDesk().program }

    var store: String { program.home.path + "/data/loket/contoh.sqlite" }

    func report(_ arguments: [String]) throws -> Outcome {
      try program.run(["report", "--store", store, "--officer", "Hadi S."] + arguments)
    }

    /// What the independent reader says of a report.
    func recomputed(_ json: String) throws -> Outcome {
      let path = program.home.path + "/report.json"
      try json.write(toFile: path, atomically: true, encoding: .utf8)
      return try Command.run(
        "/usr/bin/env", ["python3", ReportTests.reader, store, path, LoketProgram.sampleDay],
        environment: program.environment, within: 120)
    }
  }

  @Test(
    "every figure of the sample data is the journal's own",
    arguments: [
      ["--month", "2026-11"], ["--month", "2026-10"], ["--quarter", "2026-3"], ["--year", "2026"],
      ["--from", "2026-09-10", "--to", "2026-11-23"],
    ])
  func recomputes(_ period: [String]) throws {
    let desk = try Desk()
    let report = try desk.report(period + ["--format", "json"])
    #expect(report.status == 0)
    let check = try desk.recomputed(report.output)
    #expect(check.status == 0, "\(check.output)\(check.errors)")
    #expect(check.output.contains("0 differ"))
  }

  @Test("a figure that is not the journal's is found")
  func finds() throws {
    let desk = try Desk()
    let report = try desk.report(["--month", "2026-10", "--format", "json"]).output
    let received = try #require(report.firstMatch(of: /"received": (\d+)/))
    let wrong = report.replacing(received.output.0, with: "\"received\": 99999", maxReplacements: 1)
    let check = try desk.recomputed(wrong)
    #expect(check.status == 1 && check.output.contains("figures/received"))
  }

  @Test("without a period it is the month before, and a file is whole or not there")
  func file() throws {
    let desk = try Desk()
    let path = desk.program.home.path + "/laporan.html"
    #expect(try desk.report(["--format", "html", "--output", path]).status == 0)
    let page = try String(contentsOfFile: path, encoding: .utf8)
    #expect(page.contains("Oktober 2026") && page.hasSuffix("</html>\n"))
    let again = try desk.report(["--format", "html", "--output", path])
    #expect(again.status == 1 && again.errors.contains(path))
  }

  @Test("the page needs nothing else: no script, no address, no colour but black and white")
  func selfContained() throws {
    let page = try Desk().report(["--format", "html", "--year", "2026"]).output
    for foreign in ["<script", "http-equiv=\"refresh", "url(", "<link", "<img", "href="] {
      #expect(!page.contains(foreign), "\(foreign)")
    }
    let addresses = page.matches(of: /https?:\/\/[^"]+/).map { String($0.output) }
    #expect(Set(addresses) == ["http://www.w3.org/2000/svg"])
    let colours = Set(page.matches(of: /#[0-9a-f]{3,6}\b/).map { String($0.output) })
    #expect(colours.isSubset(of: ["#fff", "#000", "#444", "#39"]))
  }

  @Test("two stores add up: counts are summed, days pooled, and no store is counted twice")
  func several() throws {
    let (desk, other) = (try Desk(), try Desk())
    func received(_ stores: [String]) throws -> [String: Any] {
      let outcome = try desk.program.run(
        ["report", "--officer", "Hadi S.", "--month", "2026-10", "--format", "json"]
          + stores.flatMap { ["--store", $0] })
      #expect(outcome.status == 0, "\(outcome.errors)")
      return try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }
    let one = try received([desk.store])
    let both = try received([desk.store, other.store])
    let (few, many) = (one["figures"] as? [String: Int], both["figures"] as? [String: Int])
    #expect(try #require(few).mapValues { $0 * 2 } == many)
    let (single, pooled) = (
      one["days"] as? [String: [String: Any]], both["days"] as? [String: [String: Any]]
    )
    #expect(single?["settling"]?["median"] as? Int == pooled?["settling"]?["median"] as? Int)
    #expect((both["register"] as? [Any])?.count == 2 * ((one["register"] as? [Any])?.count ?? 0))
    let twice = try desk.program.run("report", "--store", desk.store, "--store", desk.store)
    #expect(twice.status == 2 && twice.errors.contains("dua kali"))
  }

  @Test(
    "a period that cannot be read, or two at once, is refused with an example",
    arguments: [
      ["--month", "2026-13"], ["--month", "Oktober"], ["--quarter", "2026-5"], ["--year", "26"],
      ["--from", "2026-10-01"], ["--month", "2026-10", "--year", "2026"],
      ["--from", "2026-10-02", "--to", "2026-10-01"], ["--format", "pdf"],
    ])
  func refuses(_ arguments: [String]) throws {
    let outcome = try Desk().report(arguments)
    #expect(outcome.status == 2 && outcome.output.isEmpty && outcome.errors.contains("."))
  }

  @Test("an officer makes no report, and is told who does")
  func rights() throws {
    let desk = try Desk()
    let outcome = try desk.program.run("report", "--store", desk.store, "--officer", "Ratna W.")
    #expect(outcome.status == 1 && outcome.errors.contains("penyelia"))
  }
}
