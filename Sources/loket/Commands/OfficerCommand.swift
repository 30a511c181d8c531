import ArgumentParser
import Complaints
import Store
import Wording

/// Whether an officer is in training.
enum Training: String, ExpressibleByArgument {
  case yes, no
}

/// Lists officers, takes one on, changes one or lets one go.
struct OfficerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "officer", abstract: "Petugas: daftar, tambah, ubah.")

  @OptionGroup var options: Options
  @Option(help: "Takes on an officer of that name.")
  var add: String?
  @Option(help: "Changes the officer of that name: --role, --account, --rename.")
  var change: String?
  @Option(help: "The changed officer's new name.")
  var rename: String?
  @Option(help: "officer, supervisor, administrator or auditor.")
  var role: String?
  @Option(help: "The account of this machine that is this officer.")
  var account: String?
  @Option(help: "yes: all their answers are approved first; no: as the unit has it.")
  var training: Training?
  @Option(help: "Lets an officer go; what they did stays.")
  var leave: String?
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      let reading = try Reading(options)
      if let officer = try changed(reading) { try reading.save { [.saving(officer, at: $0)] } }
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

  /// The officer as they shall be; nil where nothing is to be changed.
  private func changed(_ reading: Reading) throws -> Officer? {
    let wording = reading.wording
    let wanted = try role.map { name in
      guard let role = Role(rawValue: name) else {
        throw Trouble(sentence: wording.unknownRole(name), status: 2)
      }
      return role
    }
    if let add {
      try refuseTaken(add, reading)
      var randomness = SystemRandomNumberGenerator()
      return Officer(
        id: OfficerID(at: options.clock.now, using: &randomness), name: add.trimmed,
        role: wanted ?? .officer, unit: reading.officer.unit, account: account,
        isInTraining: training == .yes)
    }
    guard let name = change ?? leave else { return nil }
    guard var officer = reading.office.officer(named: name) else {
      throw Trouble(sentence: wording.unknownOfficer(name))
    }
    if let rename, rename.trimmed != officer.name {
      try refuseTaken(rename, reading)
      officer.name = rename.trimmed
    }
    officer.role = wanted ?? officer.role
    officer.account = account ?? officer.account
    officer.isActive = leave == nil
    officer.isInTraining = training.map { $0 == .yes } ?? officer.isInTraining
    guard leaves(supervisorsIn: reading.office, after: officer) else {
      throw Trouble(sentence: wording.lastSupervisor(name))
    }
    return officer
  }

  private func refuseTaken(_ name: String, _ reading: Reading) throws {
    guard !name.trimmed.isEmpty else {
      throw Trouble(sentence: reading.wording.initNeedsNames, status: 2)
    }
    guard reading.office.officer(named: name) == nil else {
      throw Trouble(sentence: reading.wording.officerExists(name))
    }
  }

  /// Whether somebody is left who may change the office.
  private func leaves(supervisorsIn office: Office, after officer: Officer) -> Bool {
    var officers = office.officers
    officers[officer.id] = officer
    return officers.values.contains { $0.isActive && Rights.of($0.role).contains(.configure) }
  }
}
