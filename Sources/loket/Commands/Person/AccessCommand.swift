import ArgumentParser
import Complaints
import Store
import Wording

/// How often each officer opened, revealed, searched for and exported citizens' data, day by day.
struct AccessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "access",
    abstract: "Berapa kali tiap petugas membuka, melihat, mencari dan mengekspor data warga.")

  @OptionGroup var options: Options
  @Option(help: "How many days back, today included.")
  var days = 7
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      let reading = try Reading(options)
      guard Rights.of(reading.officer.role).contains(.oversee) else {
        try reading.told { throw Refusal.notAllowed(.oversee) }
        return
      }
      let first = reading.today - (max(1, min(days, 3_660)) - 1)
      let counts = try reading.store.accessCounts(from: first, through: reading.today)
      if json { return Printing.json(.array(rows(counts, reading).map(\.json))) }
      Printing.line(AccessRow.heading(wording))
      let rows = rows(counts, reading)
      for row in rows { Printing.line(row.line(wording)) }
      if rows.isEmpty { Printing.line(wording.nobodySaw) }
    }
  }

  private func rows(_ counts: AccessCounts, _ reading: Reading) -> [AccessRow] {
    counts.days.flatMap { officer, days in
      days.map { day, kinds in
        AccessRow(day: day, name: reading.office.officers[officer]?.name ?? "?", kinds: kinds)
      }
    }.sorted { ($1.day, $0.name) < ($0.day, $1.name) }
  }
}

/// What one officer saw on one day.
private struct AccessRow {
  let day: Day
  let name: String
  let kinds: [AccessKind: Int]

  static func heading(_ wording: Wording) -> String {
    padded("", 12) + padded("", 24)
      + AccessKind.allCases.map { padded(wording.label($0), 12) }.joined()
  }

  func line(_ wording: Wording) -> String {
    Self.padded(day.iso, 12) + Self.padded(name, 24)
      + AccessKind.allCases.map { Self.padded(wording.count(kinds[$0] ?? 0), 12) }.joined()
  }

  var json: JSON {
    .object(
      [.init("day", .string(day.iso)), .init("officer", .string(name))]
        + AccessKind.allCases.map { .init($0.rawValue, .integer(Int64(kinds[$0] ?? 0))) })
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
