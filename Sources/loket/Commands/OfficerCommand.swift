import ArgumentParser
import Complaints
import Store
import Wording

/// Whether an officer is in training.
enum Training: String, ExpressibleByArgument {
  case yes, no
}

/// The complaints an officer sees.
enum Sight: String, ExpressibleByArgument {
  case own, all
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
  @Option(help: "The complaints they see: own unit, or all.")
  var sees: Sight?
  @Option(help: "A category, or a group of them, whose complaints they see; repeatable; none: all.")
  var category: [String] = []
  @OptionGroup var secrets: SecretOptions
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      if try secrets.run(options) { return }
      let reading = try Reading(options)
      if let officer = try changed(reading) {
        do { try reading.save { [.saving(officer, at: $0)] } } catch Refusal.lastSupervisor {
          throw Trouble(sentence: wording.lastSupervisor(officer.name))
        }
      }
      let officers = try reading.store.office().officers.values.sorted { $0.name < $1.name }
      if json {
        Printing.json(
          .array(
            officers.map {
              .object([
                .init("name", .string($0.name)), .init("role", .string($0.role.rawValue)),
                .init("active", .bool($0.isActive)), .init("pin", .bool($0.hasPIN)),
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
        isInTraining: training == .yes, isOwnUnitOnly: sees == .own,
        categories: try categories(reading))
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
    officer.isOwnUnitOnly = sees.map { $0 == .own } ?? officer.isOwnUnitOnly
    if !category.isEmpty { officer.categories = try categories(reading) }
    officer.isInTraining = training.map { $0 == .yes } ?? officer.isInTraining
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

  private func categories(_ reading: Reading) throws -> Set<String> {
    let codes = Set(category.map(\.trimmed)).subtracting(["none"])
    if let unknown = codes.first(where: { !reading.office.hasCategory($0) }) {
      throw Trouble(sentence: reading.wording.unknownCategory(unknown), status: 2)
    }
    return codes
  }
}
