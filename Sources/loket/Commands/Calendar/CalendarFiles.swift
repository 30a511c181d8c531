import ArgumentParser
import Complaints
import Door
import Exchange
import Store
import Wording

/// Takes the free days of a file into the calendar: all of them, or none and every line that is wrong.
struct CalendarImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Memasukkan hari libur dari berkas CSV (SKB).")

  @OptionGroup var options: Options
  @Argument(help: "The file: tanggal,hari,jenis,nama,perkiraan.")
  var file: String
  @Flag(help: "Takes out what the calendar has in the file's years and the file has not.")
  var replace = false
  @Flag(help: "Only checks the file.")
  var dryRun = false
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      let reading = try Reading(options)
      let (read, found) = CalendarFile.read(try Self.bytes(of: file, wording))
      var problems = found
      if let read { problems += Self.gaps(before: read, in: reading.office) }
      guard let read, problems.isEmpty else { return try refuse(problems, wording) }
      if !dryRun { try save(read, reading) }
      if json {
        Printing.json(
          .object([
            .init("days", .integer(Int64(read.days.count))),
            .init("years", .array(read.years.map { .integer(Int64($0)) })),
            .init("saved", .bool(!dryRun)), .init("problems", .array([])),
          ]))
      } else {
        Printing.line(
          dryRun
            ? wording.calendarSound(read.days.count, years: read.years)
            : wording.calendarTaken(read.days.count, years: read.years))
      }
      for year in read.years {
        let holidays = read.days.filter { $0.key.year == year && $0.value.kind == .nationalHoliday }
        if holidays.count < 10, !reading.office.calendar.isKnown(year: year) {
          Printing.aside(wording.yearThin(year, holidays.count))
        }
      }
    }
  }

  private func save(_ read: CalendarFile, _ reading: Reading) throws {
    let gone = reading.office.freeDays.keys.filter {
      replace && read.years.contains($0.year) && read.days[$0] == nil
    }
    try reading.save { now in
      gone.sorted().map { .removing(freeDay: $0, at: now) }
        + read.days.sorted { $0.key < $1.key }
        .filter { reading.office.freeDays[$0.key] != $0.value }
        .map { .saving($0.value, on: $0.key, at: now) }
    }
  }

  private func refuse(_ problems: [CalendarFile.Problem], _ wording: Wording) throws {
    if json {
      Printing.json(
        .object([
          .init("days", .integer(0)), .init("years", .array([])), .init("saved", .bool(false)),
          .init(
            "problems",
            .array(
              problems.map {
                .object([
                  .init("line", $0.line.map { .integer(Int64($0)) } ?? .null),
                  .init("reason", .string(wording.sentence($0.reason))),
                ])
              })),
        ]))
    } else {
      for problem in problems {
        Printing.aside(wording.line(problem.line, wording.sentence(problem.reason)))
      }
    }
    throw Trouble(sentence: wording.calendarRefused(problems.count))
  }

  /// Years between the last one the store knows and the file's first: nobody would see that they are missing.
  private static func gaps(before file: CalendarFile, in office: Office) -> [CalendarFile.Problem] {
    let last = office.calendar.knownThrough.year
    guard let first = file.years.first, last > 1, first > last + 1 else { return [] }
    return (last + 1..<first).map { .init(line: nil, .yearMissing($0)) }
  }

  private static func bytes(of path: String, _ wording: Wording) throws -> [UInt8] {
    guard let bytes = UserFile.bytes(of: path) else {
      throw Trouble(sentence: wording.cannotRead(path), status: 2)
    }
    return bytes
  }
}

/// Writes the free days of all units as a file that `import` takes.
struct CalendarExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Menulis hari libur sebagai CSV.")

  @OptionGroup var options: Options
  @Option(help: "Only this year.")
  var year: Int?

  func run() throws {
    try options.run { _ in
      let reading = try Reading(options)
      let days = reading.office.freeDays.filter { year == nil || $0.key.year == year }
      let text = String(decoding: CalendarFile(days: days).text(), as: UTF8.self)
      for line in text.split(separator: "\n") { Printing.line(String(line)) }
    }
  }
}

extension Wording {
  func sentence(_ reason: CalendarFile.Problem.Reason) -> String {
    switch reason {
    case .empty: calendarEmpty
    case .notText: calendarNotText
    case .headingMissing(let heading): calendarHeadingMissing(heading)
    case .fieldsMissing: calendarFieldsMissing
    case .noSuchDay(let text): noSuchDay(text)
    case .yearNotGiven(let text): yearNotGiven(text)
    case .wrongWeekday(let day, let written): wrongWeekday(day, written: written)
    case .unknownKind(let text): unknownKindOfDay(text)
    case .nameMissing: dayNameMissing
    case .doubled(let day, let line): doubledDay(day, firstLine: line)
    case .yearMissing(let year): yearMissing(year)
    }
  }
}
