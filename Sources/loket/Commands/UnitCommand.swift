import ArgumentParser
import Complaints
import Store
import Wording

/// Shows the unit, and changes its name or contact.
struct UnitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unit", abstract: "Unit: lihat, ubah.")

  @OptionGroup var options: Options
  @Option(help: "The unit's new name.")
  var name: String?
  @Option(help: "What citizens call or write to, as it stands in answers.")
  var contact: String?
  @Option(
    help:
      "Which answers a supervisor approves first: all, category:CODE, class:CODE, none; repeatable."
  )
  var approval: [String] = []
  @Option(
    help: "A line above the unit's reports, the highest office first; repeatable; none clears them."
  )
  var letterhead: [String] = []
  @OptionGroup var signing: SigningOptions
  @Option(help: "The supervisor's public key of age, to which backups are encrypted; or none.")
  var recipient: String?
  @Option(
    name: .customLong("lease"),
    help: "Minutes without a sign of life after which nobody counts as writing an answer: 1 to 480."
  )
  var leaseMinutes: Int?
  @Option(help: "How many complaints an officer may export in a day; or none.")
  var exportLimit: String?
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      let reading = try Reading(options)
      guard var unit = reading.office.units[reading.officer.unit] else { return }
      let former = unit
      if !approval.isEmpty { unit.approval = try policy(wording) }
      unit.name = name?.trimmed ?? unit.name
      unit.contact = contact?.trimmed ?? unit.contact
      unit.signatory = signing.changing(unit.signatory)
      if !letterhead.isEmpty {
        unit.letterhead = letterhead.map(\.trimmed).filter { !$0.isEmpty && $0 != "none" }
      }
      if let recipient {
        guard recipient == "none" || Age.isRecipient(recipient) else {
          throw Trouble(sentence: wording.notARecipient, status: 2)
        }
        unit.backupRecipient = recipient == "none" ? nil : recipient
      }
      if let leaseMinutes {
        guard (1...480).contains(leaseMinutes) else {
          throw Trouble(sentence: wording.leaseOutOfRange, status: 2)
        }
        unit.leaseMinutes = leaseMinutes
      }
      if let exportLimit {
        let number = Int(exportLimit)
        guard exportLimit == "none" || number.map({ $0 >= 0 }) == true else {
          throw Trouble(
            sentence: wording.unknownChoice("--export-limit", exportLimit, of: "0 …, none"),
            status: 2)
        }
        unit.exportLimit = number
      }
      if unit != former {
        let changed = unit
        try reading.save { [.saving(changed, at: $0)] }
      }
      if json {
        Printing.json(
          .object([
            .init("name", .string(unit.name)), .init("prefix", .string(unit.prefix)),
            .init("contact", .string(unit.contact)),
            .init("approval", .array(unit.approval.terms.map { .string($0) })),
            .init("letterhead", .array(unit.letterhead.map { .string($0) })),
            .init(
              "signatory",
              .object([
                .init("town", .string(unit.signatory.town)),
                .init("position", .string(unit.signatory.position)),
                .init("name", .string(unit.signatory.name)),
                .init("nip", .string(unit.signatory.number)),
              ])),
            .init("exportLimit", unit.exportLimit.map { .integer(Int64($0)) } ?? .null),
            .init("recipient", unit.backupRecipient.map { .string($0) } ?? .null),
            .init("lease", .integer(Int64(unit.leaseMinutes))),
          ]))
      } else {
        Printing.line(
          [unit.name, unit.prefix, unit.contact, unit.approval.terms.joined(separator: " ")].filter
          { !$0.isEmpty }.joined(separator: "  ·  "))
      }
    }
  }

  private func policy(_ wording: Wording) throws -> ApprovalPolicy {
    var policy = ApprovalPolicy.none
    for term in approval where term != "none" {
      guard policy.take(term) else {
        throw Trouble(sentence: wording.unknownApproval(term), status: 2)
      }
    }
    return policy
  }
}

/// Who signs a unit's reports; what is not named stays as it is.
struct SigningOptions: ParsableArguments {
  @Option(help: "The town before the date of a report.")
  var town: String?
  @Option(help: "The position of who signs reports, such as Lurah Medono.")
  var position: String?
  @Option(help: "Who signs reports.")
  var signer: String?
  @Option(help: "The NIP of who signs reports.")
  var nip: String?

  func changing(_ signatory: Signatory) -> Signatory {
    Signatory(
      town: town?.trimmed ?? signatory.town, position: position?.trimmed ?? signatory.position,
      name: signer?.trimmed ?? signatory.name, number: nip?.trimmed ?? signatory.number)
  }
}
