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
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      let reading = try Reading(options)
      guard var unit = reading.office.units[reading.officer.unit] else { return }
      if !approval.isEmpty { unit.approval = try policy(wording) }
      if name != nil || contact != nil || !approval.isEmpty {
        unit.name = name?.trimmed ?? unit.name
        unit.contact = contact?.trimmed ?? unit.contact
        let changed = unit
        try reading.save { [.saving(changed, at: $0)] }
      }
      if json {
        Printing.json(
          .object([
            .init("name", .string(unit.name)), .init("prefix", .string(unit.prefix)),
            .init("contact", .string(unit.contact)),
            .init("approval", .array(unit.approval.terms.map { .string($0) })),
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
