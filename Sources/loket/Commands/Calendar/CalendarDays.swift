import ArgumentParser
import Complaints
import Store
import Wording

/// Lists the free days of a year, with what is the unit's own.
struct CalendarList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Hari libur setahun, dan yang khusus unit ini.")

  @OptionGroup var options: Options
  @Option(help: "The year; else this one.")
  var year: Int?
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      let reading = try Reading(options)
      let year = year ?? reading.today.year
      let days = CalendarYear(year, of: reading.officer.unit, in: reading.office)
      if json {
        Printing.json(.array(days.rows.map(row)))
      } else {
        for day in days.rows {
          let date = wording.fullDate(day.day)
          Printing.line(
            date + String(repeating: " ", count: max(1, 28 - date.count)) + wording.calendarRow(day)
          )
        }
      }
      if !reading.office.calendar(of: reading.officer.unit).isKnown(year: year) {
        Printing.aside(wording.unknownCalendar([year]))
      }
    }
  }

  private func row(_ row: CalendarRow) -> JSON {
    .object([
      .init("date", .string(row.day.iso)),
      .init("through", row.through.map { .string($0.iso) } ?? .null),
      .init("kind", .string(row.code)), .init("name", .string(row.name)),
      .init("estimated", .bool(row.isEstimated)), .init("ownUnit", .bool(row.isOwn)),
    ])
  }
}

/// Adds, changes or takes out one day.
struct CalendarDay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "day", abstract: "Menambah, mengubah, atau menghapus satu hari.")

  @OptionGroup var options: Options
  @Argument(help: "The day, such as 2026-12-28.")
  var date: String
  @Option(
    help: "nationalHoliday, collectiveLeave, local (this unit's own) or worked (this unit works).")
  var kind = "local"
  @Option(help: "What the day is called.")
  var name: String?
  @Flag(help: "Takes the day out of the calendar.")
  var remove = false

  func run() throws {
    try options.run { wording in
      guard let day = Day(iso: date) else {
        throw Trouble(sentence: wording.notADay(date), status: 2)
      }
      guard let kind = CalendarRow.Kind(code: kind), kind != .span else {
        throw Trouble(
          sentence: wording.unknownChoice(
            "--kind", self.kind, of: "nationalHoliday, collectiveLeave, local, worked"),
          status: 2)
      }
      let reading = try Reading(options)
      if remove {
        let year = CalendarYear(day.year, of: reading.officer.unit, in: reading.office)
        let rows = year.rows.filter { $0.day == day && $0.through == nil }
        guard !rows.isEmpty else { throw Trouble(sentence: wording.noFreeDay(day)) }
        try reading.save { now in rows.map { $0.removal(of: reading.officer.unit, at: now) } }
        Printing.line(wording.dayRemoved(day))
        return
      }
      guard let name = name?.trimmed, !name.isEmpty else {
        throw Trouble(sentence: wording.dayNeedsName, status: 2)
      }
      let row = CalendarRow(day: day, kind: kind, name: name)
      try reading.save { [row.entry(of: reading.officer.unit, at: $0)] }
      Printing.line(wording.daySaved(day, wording.calendarRow(row)))
    }
  }
}
