import ArgumentParser
import Complaints
import Store
import Wording

/// Lists officers, and takes on or changes one.
struct OfficerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "officer", abstract: "Petugas: daftar, tambah, ubah.")

  @OptionGroup var options: Options
  @Option(help: "Takes on an officer of that name.")
  var add: String?
  @Option(help: "officer, supervisor, administrator or auditor.")
  var role: String?
  @Option(help: "The account of this machine that is this officer.")
  var account: String?
  @Option(help: "Lets an officer go; what they did stays.")
  var leave: String?
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      let reading = try Reading(options)
      if let name = add ?? leave { try change(name, reading) }
      let officers = try reading.store.office().officers.values.sorted { $0.name < $1.name }
      if json {
        Printing.json(
          .array(
            officers.map {
              .object([
                .init("name", .string($0.name)), .init("role", .string($0.role.rawValue)),
                .init("active", .bool($0.isActive)),
              ])
            }))
      } else {
        for officer in officers where officer.isActive {
          Printing.line("\(officer.name)  ·  \(wording.label(officer.role))")
        }
      }
    }
  }

  private func change(_ name: String, _ reading: Reading) throws {
    let wording = reading.wording
    guard Rights.of(reading.officer.role).contains(.configure) else {
      throw Trouble(sentence: wording.mayNotConfigure)
    }
    guard let role = role.map(Role.init(rawValue:)) ?? .officer, !name.trimmed.isEmpty else {
      throw Trouble(sentence: wording.unknownRole(role ?? ""), status: 2)
    }
    let now = options.clock.now
    var randomness = SystemRandomNumberGenerator()
    var officer: Officer
    if add != nil {
      guard reading.office.officer(named: name) == nil else {
        throw Trouble(sentence: wording.officerExists(name))
      }
      officer = Officer(
        id: OfficerID(at: now, using: &randomness), name: name.trimmed, role: role,
        unit: reading.officer.unit, account: account)
    } else {
      guard let found = reading.office.officer(named: name) else {
        throw Trouble(sentence: wording.unknownOfficer(name))
      }
      officer = found
      officer.isActive = false
    }
    try reading.store.save(
      office: [.saving(officer, at: now)], officer: reading.officer.id,
      action: ActionID(at: now, using: &randomness), now: now)
  }
}

/// Shows the unit, and changes its name or contact.
struct UnitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unit", abstract: "Unit: lihat, ubah.")

  @OptionGroup var options: Options
  @Option(help: "The unit's new name.")
  var name: String?
  @Option(help: "What citizens call or write to, as it stands in answers.")
  var contact: String?
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      let reading = try Reading(options)
      guard var unit = reading.office.units[reading.officer.unit] else { return }
      if name != nil || contact != nil {
        guard Rights.of(reading.officer.role).contains(.configure) else {
          throw Trouble(sentence: wording.mayNotConfigure)
        }
        unit.name = name?.trimmed ?? unit.name
        unit.contact = contact?.trimmed ?? unit.contact
        var randomness = SystemRandomNumberGenerator()
        let now = options.clock.now
        try reading.store.save(
          office: [.saving(unit, at: now)], officer: reading.officer.id,
          action: ActionID(at: now, using: &randomness), now: now)
      }
      if json {
        Printing.json(
          .object([
            .init("name", .string(unit.name)), .init("prefix", .string(unit.prefix)),
            .init("contact", .string(unit.contact)),
          ]))
      } else {
        Printing.line(
          [unit.name, unit.prefix, unit.contact].filter { !$0.isEmpty }.joined(separator: "  ·  "))
      }
    }
  }
}
