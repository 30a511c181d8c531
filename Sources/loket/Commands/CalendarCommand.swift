import ArgumentParser
import Complaints
import Seeds
import Wording

/// Days counted as deadlines count them.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "Kalender kerja dan aturan tenggat.",
    subcommands: [
      CalendarCount.self, CalendarList.self, CalendarImport.self, CalendarExport.self,
      CalendarDay.self, CalendarRules.self, CalendarRule.self,
    ])
}

/// Counts days from the one after a date, and says of each whether it counted and why not.
struct CalendarCount: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count", abstract: "Menghitung hari kerja sesudah suatu tanggal.")

  /// Ten years of calendar days: further than any deadline, and soon printed.
  private static let most = 3_660

  @Option(help: "The language: id or en.")
  var lang: String?
  @Option(help: "The day before the first counted one, such as 2026-11-23.")
  var from: String
  @Option(help: "How many days.")
  var days: Int
  @Flag(help: "Counts every day, worked or not.")
  var calendarDays = false
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    let wording = Wording(lang.flatMap(Language.init(rawValue:)) ?? .id)
    guard let start = Day(iso: from) else {
      throw Trouble(sentence: wording.notADay(from), status: 2).end()
    }
    guard (0...Self.most).contains(days) else {
      throw Trouble(sentence: wording.daysOutOfReach(Self.most), status: 2).end()
    }
    let count = Seeds.calendar.count(
      from: start, days: days, unit: calendarDays ? .calendarDays : .workingDays)
    if json { printJSON(count, wording) } else { printLines(count, wording) }
    let unknown = Seeds.calendar.unknownYears(from: start + 1, through: count.due)
    if !unknown.isEmpty { Printing.aside(wording.unknownCalendar(unknown)) }
  }

  private func printJSON(_ count: DayCount, _ wording: Wording) {
    Printing.json(
      .object([
        .init("due", .string(count.due.iso)),
        .init(
          "steps",
          .array(
            count.steps.map { step in
              .object([
                .init("date", .string(step.day.iso)), .init("counted", .bool(step.counted)),
                .init("reason", .string(wording.dayKind(step.reason))),
              ])
            })),
      ]))
  }

  private func printLines(_ count: DayCount, _ wording: Wording) {
    for step in count.steps {
      let number = step.number.map { String($0) } ?? "-"
      let space = String(repeating: " ", count: max(1, 5 - number.count))
      Printing.line(
        "\(space)\(number)  \(wording.fullDate(step.day))  \(wording.dayKind(step.reason))")
    }
    Printing.line(wording.fullDate(count.due))
  }
}
