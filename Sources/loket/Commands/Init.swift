import ArgumentParser
import Complaints
import Door
import Seeds
import Store
import Wording

/// Makes a new store without questions.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Membuat data baru tanpa ditanya.")

  @OptionGroup var options: Options

  @Option(help: "The unit's name, such as \"Kelurahan Medono\".")
  var unit: String

  @Option(help: "What complaint numbers begin with, such as MDN.")
  var prefix: String

  func run() throws {
    try options.run { wording in
      try options.requireAdministrator()
      guard ComplaintNumber.isPrefix(prefix) else {
        throw Trouble(sentence: wording.badPrefix(prefix), status: 2)
      }
      guard let name = options.officer?.trimmed, !name.isEmpty, !unit.trimmed.isEmpty else {
        throw Trouble(sentence: wording.initNeedsNames, status: 2)
      }
      let now = options.clock.now
      var founding = Founding(at: now)
      _ = try founding.store(at: options.path, unit: unit.trimmed, prefix: prefix, officer: name)
      print(wording.created(options.path, named: !options.store.isEmpty))
    }
  }
}

/// The first entries of a desk: its unit, its first officer, and the seeds.
struct Founding {
  private let now: Instant
  private var randomness = SystemRandomNumberGenerator()

  init(at now: Instant) { self.now = now }

  mutating func store(
    at path: String, unit: String, prefix: String, officer: String, contact: String = ""
  ) throws -> Store {
    let office = ServiceUnit(id: id(), name: unit, prefix: prefix, contact: contact)
    let first = Officer(
      id: id(), name: officer, role: .supervisor, unit: office.id,
      account: Door.isHere ? nil : Account.name)
    let seed =
      [EntryDraft.saving(office, at: now), .saving(first, at: now)] + Seeds.entries(at: now)
    return try Store.create(
      at: path, desk: id(), seed: seed, officer: first.id, action: id(), now: now)
  }

  private mutating func id<Owner>() -> Identifier<Owner> { Identifier(at: now, using: &randomness) }
}
