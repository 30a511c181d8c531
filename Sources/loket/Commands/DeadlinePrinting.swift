import Complaints
import Wording

/// How a complaint's deadlines came to their dates, for people and for other programs.
struct DeadlinePrinting {
  private let explanations: [Explanation]
  private let number: ComplaintNumber
  private let reading: Reading

  init(_ file: ComplaintFile, _ reading: Reading) {
    self.reading = reading
    number = file.complaint.number
    explanations = reading.office.deadlines(for: file.complaint.unit)
      .explanations(of: file.complaint, today: reading.today)
  }

  func print(asJSON: Bool) {
    if asJSON {
      Printing.json(
        .object([
          .init("number", .string(number.description)),
          .init("deadlines", .array(explanations.map(json))),
        ]))
      return
    }
    let wording = reading.wording
    let calendar = reading.office.calendar(of: reading.officer.unit)
    for why in explanations {
      Printing.line(
        wording.whyHead(why, today: reading.today, calendar: calendar, offset: reading.offset))
      for line in wording.why(why, today: reading.today, offset: reading.offset) {
        Printing.line("  " + line)
      }
      Printing.line("")
    }
    if explanations.isEmpty { Printing.line(wording.whyNothing) }
  }

  private func json(_ why: Explanation) -> JSON {
    let wording = reading.wording
    return .object([
      .init("step", .string(why.step.rawValue)),
      .init("start", .string(why.start.day.iso)),
      .init("due", why.due.map { .string($0.iso8601(offset: reading.offset)) } ?? .null),
      .init("met", why.met.map { .string($0.iso8601(offset: reading.offset)) } ?? .null),
      .init(
        "steps",
        .array(
          why.days.map { day in
            .object([
              .init("date", .string(day.day.iso)), .init("counted", .bool(day.number != nil)),
              .init("reason", .string(wording.reason(day.reason))),
            ])
          })),
      .init("unknownYears", .array(why.unknownYears.map { .integer(Int64($0)) })),
    ])
  }
}
