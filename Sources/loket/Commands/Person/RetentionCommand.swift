import ArgumentParser
import CSystem
import Complaints
import Glibc
import Store
import Wording

/// Erases the words of complaints whose time is over, by rules that a supervisor switched on.
struct RetentionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retention",
    abstract: "Masa simpan: aturan, aduan yang ditahan, dan penghapusan yang sudah waktunya.")

  @OptionGroup var options: Options
  @Flag(help: "Says what each rule would erase and what is held back, and erases nothing.")
  var dryRun = false
  @Option(help: "Keeps closed complaints that many months; with --category only those.")
  var set: Int?
  @Flag(help: "Switches the rule off.")
  var off = false
  @Option(help: "The category the rule is about; all others without it.")
  var category: String?
  @Option(help: "Holds a complaint back that is in dispute; with --reason.")
  var hold: String?
  @Option(help: "Ends that; with --reason.")
  var release: String?
  @Option(help: "Why.")
  var reason: String?
  @Flag(help: "Without asking.")
  var yes = false
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      let reading = try Reading(options)
      if let number = hold ?? release { return try keep(number, hold != nil, reading) }
      if set != nil || off { return try change(reading) }
      let plan = try reading.store.retentionPlan(today: reading.today)
      show(plan, reading)
      guard !dryRun, !plan.allDue.isEmpty else { return }
      guard try yes || isConfirmed(wording) else { throw Trouble(sentence: wording.nothingErased) }
      let erased = try reading.proven {
        try reading.store.erase(
          ErasureRequest(
            complaints: plan.allDue.map(\.id), ground: .retention, reason: reason ?? ""),
          by: reading.officer.id, now: reading.now)
      }
      do { try reading.store.scrub(now: reading.now) } catch {
        throw Trouble(sentence: wording.scrubbingPending)
      }
      if !json {
        Printing.line(wording.personErased(erased.complaints, entries: erased.entries))
      }
    }
  }

  private func isConfirmed(_ wording: Wording) throws -> Bool {
    guard lk_is_terminal(STDIN_FILENO) else { throw Trouble(sentence: wording.eraseNeedsYes) }
    Printing.aside(wording.confirmErasing)
    return readLine()?.trimmed.uppercased() == wording.wordToErase
  }

  private func keep(_ number: String, _ holds: Bool, _ reading: Reading) throws {
    let id = try reading.complaint(number)
    var randomness = SystemRandomNumberGenerator()
    try reading.proven {
      _ = try reading.store.perform(
        ActRequest(
          id: ActionID(at: reading.now, using: &randomness),
          action: .hold(holds, reason: reason ?? ""), complaint: id, seen: .max,
          officer: reading.officer.id), now: reading.now)
    }
    Printing.line(holds ? reading.wording.heldBack(number) : reading.wording.letGo(number))
  }

  private func change(_ reading: Reading) throws {
    let office = reading.office
    if let category, office.categories[category] == nil {
      throw Trouble(sentence: reading.wording.unknownCategory(category), status: 2)
    }
    var rule = RetentionRule(category: category, months: 0, isActive: false)
    rule.months = set ?? office.retention[rule.code]?.months ?? 0
    rule.isActive = !off
    guard off || (1...1_200).contains(rule.months) else {
      throw Trouble(sentence: reading.wording.notMonths, status: 2)
    }
    let changed = rule
    try reading.save { [.saving(changed, at: $0)] }
    Printing.line(reading.wording.retention(rule))
  }

  private func show(_ plan: RetentionPlan, _ reading: Reading) {
    let rules = reading.office.retentionRules
    let wording = reading.wording
    if json {
      Printing.json(.array(rules.map { json($0, plan) }))
      return
    }
    if rules.isEmpty { Printing.line(wording.noRetention) }
    for rule in rules {
      Printing.line(wording.retention(rule))
      guard rule.isActive else { continue }
      Printing.line(wording.retentionDue((plan.due[rule.code] ?? []).map(\.number.description)))
      for reason in Retention.Reason.allCases {
        let numbers = (plan.heldBack[rule.code]?[reason] ?? []).map(\.number.description)
        if !numbers.isEmpty { Printing.line(wording.retentionHeld(reason, numbers)) }
      }
      Printing.line(wording.retentionNewer(plan.newer[rule.code] ?? 0))
    }
  }

  private func json(_ rule: RetentionRule, _ plan: RetentionPlan) -> JSON {
    let due = plan.due[rule.code] ?? []
    return .object([
      .init("category", rule.category.map { .string($0) } ?? .null),
      .init("months", .integer(Int64(rule.months))), .init("active", .bool(rule.isActive)),
      .init("due", .array(due.map { .string($0.number.description) })),
      .init(
        "heldBack",
        .object(
          Retention.Reason.allCases.compactMap { reason in
            plan.heldBack[rule.code]?[reason].map { items in
              JSON.Member(
                reason.rawValue, .array(items.map { .string($0.number.description) }))
            }
          })),
      .init("newer", .integer(Int64(plan.newer[rule.code] ?? 0))),
    ])
  }
}
