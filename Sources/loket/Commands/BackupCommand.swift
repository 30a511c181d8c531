import ArgumentParser
import Complaints
import Store
import Wording

/// Backs the store up while others work on it.
struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Mencadangkan data, juga selagi dipakai.")

  @OptionGroup var options: Options
  @Argument(help: "The file to write. Without it: today's backup in the folder beside the store.")
  var file: String?
  @Option(help: "The public key of age to encrypt to; else the unit's.")
  var recipient: String?
  @Flag(help: "Leaves it unencrypted although the unit has a key.")
  var plain = false
  @Flag(help: "Replaces a file that is there.")
  var force = false
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      let reading = try Reading(options)
      try Rights.require(.handle, of: reading.officer)
      let maker = BackupMaker(store: reading.store, recipient: try key(reading))
      if let file {
        try refuseUnlessAllowed(reading, isEncrypted: maker.recipient != nil)
        let contents = try maker.make(PlacedFile(at: file, replacing: force, of: .user))
        try note(contents, maker.recipient, reading)
        tell(wording, file, contents, isEncrypted: maker.recipient != nil)
      } else if let kept = try maker.makeDaily(reading.today, anew: true) {
        let contents = kept.isEncrypted ? nil : try BackupContents(ofCopyAt: kept.path)
        tell(wording, kept.path, contents, isEncrypted: kept.isEncrypted)
      }
    }
  }

  /// The key to encrypt to; a key that cannot be used is said, never passed over.
  private func key(_ reading: Reading) throws -> String? {
    let unit = reading.office.units[reading.officer.unit]
    guard let key = recipient ?? (plain ? nil : unit?.backupRecipient) else { return nil }
    guard Age.isRecipient(key) else {
      throw Trouble(sentence: reading.wording.notARecipient, status: 2)
    }
    guard Age.isInstalled else { throw Trouble(sentence: reading.wording.ageMissing) }
    return key
  }

  /// What leaves the folder unencrypted holds every citizen's data.
  private func refuseUnlessAllowed(_ reading: Reading, isEncrypted: Bool) throws {
    let isUnits = isEncrypted && recipient == nil
    guard isUnits || Rights.of(reading.officer.role).contains(.backUp) else {
      throw Trouble(sentence: reading.wording.mayNotBackUp)
    }
  }

  /// Who took a copy away stands in the journal.
  private func note(_ contents: BackupContents, _ recipient: String?, _ reading: Reading) throws {
    guard !reading.store.isReadOnly else { return }
    let facts = Facts.with {
      $0.count = contents.entries
      $0.recipient = recipient
    }
    var randomness = SystemRandomNumberGenerator()
    try reading.store.save(
      office: [EntryDraft(.backedUp, on: .store, at: reading.now, facts: facts)],
      officer: reading.officer.id, action: ActionID(at: reading.now, using: &randomness),
      now: reading.now)
  }

  private func tell(
    _ wording: Wording, _ path: String, _ contents: BackupContents?, isEncrypted: Bool
  ) {
    if json {
      Printing.json(
        .object([
          .init("path", .string(path)), .init("encrypted", .bool(isEncrypted)),
          .init("entries", contents.map { .integer($0.entries) } ?? .null),
          .init("head", contents.map { .string($0.head) } ?? .null),
          .init("drafts", contents.map { .integer(Int64($0.drafts)) } ?? .null),
        ]))
      return
    }
    Printing.line(wording.backedUp(path, isEncrypted: isEncrypted))
    if let contents {
      Printing.line(wording.backupHolds(entries: Int(contents.entries), drafts: contents.drafts))
    }
    if let problem = contents?.problem { Printing.aside(wording.sentence(problem)) }
  }
}
