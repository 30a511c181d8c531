import ArgumentParser
import Complaints
import Store
import Wording

/// What is overdue, due today and due soon, for a mail or a timer; without anybody's personal data.
struct Due: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Yang lewat tenggat, jatuh hari ini, dan segera.",
    discussion:
      "Ends with 0; with --check it ends with 1 when something is overdue. Nothing in it tells who complained or of what."
  )

  @OptionGroup var options: Options
  @Option(help: "How many working days ahead counts as soon.")
  var days = Urgency.soonWorkingDays
  @Flag(help: "Ends with 1 when something is overdue.")
  var check = false
  @Flag(help: "First ends the complaints whose reporters stayed silent, as the workstation does.")
  var closeSilent = false
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      guard (0...260).contains(days) else {
        throw Trouble(sentence: wording.daysOutOfReach(260), status: 2)
      }
      let reading = try Reading(options)
      if let last = try reading.store.lastRecorded(),
        reading.now.advanced(bySeconds: 86_400) < last
      {
        Printing.aside(wording.clockWrong(wording.shortDate(reading.today)))
      }
      let ended = closeSilent ? try reading.store.endSilences(now: reading.now) : nil
      let groups = try groups(reading)
      if json {
        printJSON(groups, ended: ended, reading)
      } else {
        printLines(groups, ended: ended, reading)
      }
      if check, !groups.late.isEmpty { throw ExitCode(1) }
    }
  }

  private struct Groups {
    var late: [QueueRow] = []
    var today: [QueueRow] = []
    var soon: [QueueRow] = []
  }

  /// Open complaints in the order of their deadlines, until one lies further off.
  private func groups(_ reading: Reading) throws -> Groups {
    var groups = Groups()
    let calendar = reading.office.calendar(of: reading.officer.unit)
    let last = calendar.workingDays(after: reading.today, count: days)
    try reading.rows(QueueRequest(queue: .all, limit: 200, today: reading.today)) { row in
      guard let due = row.due else { return false }
      let day = due.advanced(byMilliseconds: -1).day(at: reading.offset)
      guard day <= last else { return false }
      if day < reading.today {
        groups.late.append(row)
      } else if day == reading.today {
        groups.today.append(row)
      } else {
        groups.soon.append(row)
      }
      return true
    }
    return groups
  }

  private func printJSON(_ groups: Groups, ended: Int?, _ reading: Reading) {
    func list(_ rows: [QueueRow]) -> JSON { .array(rows.map { row($0, reading) }) }
    var members: [JSON.Member] = [
      .init("date", .string(reading.today.iso)), .init("overdue", list(groups.late)),
      .init("today", list(groups.today)), .init("soon", list(groups.soon)),
    ]
    if let ended { members.append(.init("closedInSilence", .integer(Int64(ended)))) }
    Printing.json(.object(members))
  }

  private func row(_ row: QueueRow, _ reading: Reading) -> JSON {
    .object([
      .init("number", .string(row.number.description)),
      .init("step", row.dueStep.map { .string($0.rawValue) } ?? .null),
      .init("due", row.due.map { .string($0.iso8601(offset: reading.offset)) } ?? .null),
      .init(
        "assignee",
        row.assignee.flatMap { reading.office.officers[$0].map { .string($0.name) } } ?? .null),
    ])
  }

  private func printLines(_ groups: Groups, ended: Int?, _ reading: Reading) {
    let wording = reading.wording
    if let ended { Printing.line(wording.endedByCommand(ended)) }
    let all: [(Urgency, [QueueRow])] = [
      (.late, groups.late), (.today, groups.today), (.soon, groups.soon),
    ]
    guard all.contains(where: { !$0.1.isEmpty }) else { return Printing.line(wording.nothingDue) }
    for (urgency, rows) in all where !rows.isEmpty {
      Printing.line(wording.dueHeading(urgency, rows.count))
      for row in rows {
        let due = wording.listed(
          row, today: reading.today,
          calendar: reading.office.calendar(of: reading.officer.unit), offset: reading.offset)
        let cells = [
          "  " + padded(due.text, 12), padded(row.number.description, 13),
          padded(row.dueStep.map(wording.label) ?? "", 24),
          row.assignee.flatMap { reading.office.officers[$0]?.shortName } ?? "",
        ]
        Printing.line(cells.joined(separator: " "))
      }
    }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
