import ArgumentParser
import CSystem
import Complaints
import Glibc
import Store
import Wording

/// Looks over the store and its surroundings, and says what is weak.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Memeriksa data dan sekitarnya.")

  @OptionGroup var options: Options
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      var findings: [(isWeak: Bool, code: String, text: String)] = []
      let store = try options.open()
      let office = try store.office()
      findings.append(
        (false, "store", wording.doctorStore(options.path, entries: Int(try store.head()))))
      if store.isReadOnly { findings.append((true, "readOnly", wording.storeReadOnly)) }
      var status = stat()
      if stat(options.path, &status) == 0, status.st_mode & 0o077 != 0 {
        findings.append((true, "mode", wording.doctorMode(options.path)))
      }
      if status.st_nlink > 1 { findings.append((true, "links", wording.doctorLinks(options.path))) }
      let lastHoliday = office.calendar.knownThrough
      let today = options.clock.now.day(at: .westernIndonesia)
      if lastHoliday < today + 120 {
        findings.append((true, "calendar", wording.doctorCalendar(lastHoliday)))
      }
      if office.units.values.contains(where: { $0.contact.isEmpty }) {
        findings.append((true, "contact", wording.doctorContact))
      }
      if json {
        Printing.json(
          .object([
            .init("ok", .bool(!findings.contains { $0.isWeak })),
            .init(
              "findings",
              .array(
                findings.map {
                  .object([
                    .init("code", .string($0.code)), .init("weak", .bool($0.isWeak)),
                    .init("text", .string($0.text)),
                  ])
                })),
          ]))
      } else {
        for finding in findings { Printing.line((finding.isWeak ? "!  " : "ok ") + finding.text) }
      }
      if findings.contains(where: \.isWeak) { throw ExitCode(1) }
    }
  }
}
