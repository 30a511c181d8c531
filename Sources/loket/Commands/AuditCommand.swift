import ArgumentParser
import Complaints
import Store
import Wording

/// Who revealed, exported or erased, who was locked out, and who changed rights.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Jejak akses: siapa melihat, mengekspor, menghapus.")

  @OptionGroup var options: Options
  @Option(help: "Only what this officer did, or what befell them.")
  var of: String?
  @Option(help: "At most that many, the newest first.")
  var limit = 200
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      guard limit >= 0 else {
        throw Trouble(
          sentence: wording.unknownChoice("--limit", String(limit), of: "0, 1, 2 …"), status: 2)
      }
      let reading = try Reading(options)
      let request = AccessRequest(
        officer: try of.map { try officer($0, reading).id }, limit: limit)
      let records = try reading.store.accesses(request, for: reading.officer.id)
      if json {
        Printing.json(.array(records.map { self.json($0, reading) }))
        return
      }
      for record in records {
        let day = wording.typedDate(record.at.day(at: reading.offset))
        let time = "\(day) \(wording.clock(record.at, at: reading.offset))"
        Printing.line(
          ([time, wording.access(record, in: reading.office)] + (record.reason.map { [$0] } ?? []))
            .joined(separator: " · "))
      }
      if records.isEmpty { Printing.line(wording.noAccess) }
    }
  }

  /// Also one who left.
  private func officer(_ name: String, _ reading: Reading) throws -> Officer {
    let wanted = name.trimmed.lowercased()
    let found = reading.office.officers.values.first { $0.name.lowercased() == wanted }
    guard let officer = reading.office.officer(named: name) ?? found else {
      throw Trouble(sentence: reading.wording.unknownOfficer(name))
    }
    return officer
  }

  private func json(_ record: AccessRecord, _ reading: Reading) -> JSON {
    func name(_ id: OfficerID?) -> JSON {
      id.flatMap { reading.office.officers[$0] }.map { .string($0.name) } ?? .null
    }
    return .object([
      .init("sequence", .integer(record.sequence)),
      .init("at", .string(record.at.iso8601(offset: reading.offset))),
      .init("officer", name(record.officer)), .init("kind", .string(record.kind.rawValue)),
      .init("number", record.number.map { .string($0.description) } ?? .null),
      .init("about", name(record.about)),
      .init("reason", record.reason.map { .string($0) } ?? .null),
      .init("count", record.count.map { .integer($0) } ?? .null),
    ])
  }
}
