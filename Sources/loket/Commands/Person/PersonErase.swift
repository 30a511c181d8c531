import ArgumentParser
import CSystem
import Complaints
import Glibc
import Store
import Wording

/// Erases what is held of a citizen: says first what would go, asks, hides it at once, and leaves nothing in the files.
struct PersonErase: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Menghapus data satu warga; status, tanggal dan hitungan tetap."
  )

  @OptionGroup var options: Options
  @OptionGroup var person: PersonOptions
  @Option(help: "Why, such as the number of the citizen's letter; it stays, so it names nobody.")
  var reason: String?
  @Flag(help: "Says what would be erased, and erases nothing.")
  var dryRun = false
  @Flag(help: "Also what bears only the name elsewhere, and what other citizens wrote.")
  var mentions = false
  @Flag(help: "Also complaints that are still open.")
  var open = false
  @Flag(help: "Without asking.")
  var yes = false
  @Flag(help: "Completes an erasure that was cut off.")
  var finish = false
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      let reading = try Reading(options)
      if finish { return try self.finish(reading) }
      let holding = try reading.holding(of: person)
      let plan = ErasurePlan(holding, evenMentions: mentions)
      if dryRun { return show(plan, reading) }
      guard let reason, !reason.trimmed.isEmpty else {
        throw Trouble(sentence: wording.eraseNeedsReason, status: 2)
      }
      guard PersonTrace(holding.person).naming(in: Array(reason.utf8)) == .not else {
        throw Trouble(sentence: wording.reasonNamesPerson)
      }
      if !json { show(plan, reading) }
      guard try yes || isConfirmed(wording) else { throw Trouble(sentence: wording.nothingErased) }
      let erased = try reading.proven {
        try reading.store.erase(
          ErasureRequest(
            complaints: plan.complaints.map(\.id), mentions: plan.along.map(\.sequence),
            ground: .request, reason: reason, evenOpen: open),
          by: reading.officer.id, now: reading.now)
      }
      try complete(erased, reading)
    }
  }

  /// Enter alone is no; the word has to be typed.
  private func isConfirmed(_ wording: Wording) throws -> Bool {
    guard lk_is_terminal(STDIN_FILENO) else { throw Trouble(sentence: wording.eraseNeedsYes) }
    Printing.aside(wording.confirmErasing)
    return readLine()?.trimmed.uppercased() == wording.wordToErase
  }

  private func complete(_ erased: Erased, _ reading: Reading) throws {
    let wording = reading.wording
    do { try reading.store.scrub(now: reading.now) } catch {
      throw Trouble(sentence: wording.scrubbingPending)
    }
    let copies = OldCopies(reading)
    try copies.renewToday()
    if json {
      Printing.json(
        .object([
          .init("complaints", .integer(Int64(erased.complaints))),
          .init("entries", .integer(Int64(erased.entries))), .init("scrubbed", .bool(true)),
          .init("copies", .array(copies.paths.map { .string($0) })),
        ]))
      return
    }
    Printing.line(wording.personErased(erased.complaints, entries: erased.entries))
    if !copies.paths.isEmpty { Printing.line(wording.oldCopies(copies.paths.count)) }
    for path in copies.paths { Printing.line("  " + path) }
  }

  private func finish(_ reading: Reading) throws {
    guard Rights.of(reading.officer.role).contains(.erase) else {
      try reading.told { throw Refusal.notAllowed(.erase) }
      return
    }
    let done = try reading.store.scrub(now: reading.now)
    Printing.line(reading.wording.scrubbed(done))
  }

  private func show(_ plan: ErasurePlan, _ reading: Reading) {
    let wording = reading.wording
    if json {
      Printing.json(
        .object([
          .init("complaints", .array(plan.numbers.map { .string($0) })),
          .init("open", .array(plan.openNumbers.map { .string($0) })),
          .init("entries", .integer(Int64(plan.entries))),
          .init("mentions", .integer(Int64(plan.along.count))),
          .init("left", .integer(Int64(plan.left.count))),
          .init("drafts", .integer(Int64(plan.drafts))),
        ]))
      return
    }
    for line in wording.wouldErase(
      plan.numbers, entries: plan.entries, drafts: plan.drafts, mentions: plan.along.count)
    { Printing.line(line) }
    if !plan.openNumbers.isEmpty { Printing.line(wording.stillOpen(plan.openNumbers)) }
    if !plan.left.isEmpty {
      Printing.line(wording.mentionsLeft(plan.left.compactMap { $0.number?.description }))
    }
  }
}

/// What erasing a person comes to.
struct ErasurePlan {
  let complaints: [PersonHolding.HeldComplaint]
  /// Entries elsewhere that go along, and those that stay.
  let along: [PersonHolding.Mention]
  let left: [PersonHolding.Mention]
  let drafts: Int

  init(_ holding: PersonHolding, evenMentions: Bool) {
    complaints = holding.complaints.filter { held in
      held.thread.contains { $0.words != nil && !$0.isMark }
    }
    along = holding.mentions.filter { evenMentions || $0.goesAlong }
    left = holding.mentions.filter { !evenMentions && !$0.goesAlong }
    drafts = holding.drafts
  }

  var entries: Int {
    complaints.reduce(0) { $0 + $1.thread.count { $0.words != nil && !$0.isMark } }
  }
  var numbers: [String] { complaints.map { number(of: $0) } }
  var openNumbers: [String] {
    complaints.filter { $0.complaint?.status.isOpen == true }.map { number(of: $0) }
  }

  private func number(of held: PersonHolding.HeldComplaint) -> String {
    (held.complaint?.number ?? held.thread.first?.facts.number)?.description ?? "-"
  }
}

/// Copies of the store beside it that were made before an erasure.
struct OldCopies {
  private let reading: Reading

  init(_ reading: Reading) { self.reading = reading }

  /// Makes the backup of today anew, where there is one: the newest is then without what was erased.
  func renewToday() throws {
    let store = reading.store
    guard BackupFolder(beside: store.path).all.contains(where: { $0.day == reading.today }) else {
      return
    }
    let recipient = BackupMaker.recipient(of: reading.officer, in: reading.office)
    _ = try BackupMaker(store: store, recipient: recipient).makeDaily(reading.today, anew: true)
  }

  /// Backups of the days before, and stores that were set aside.
  var paths: [String] {
    BackupFolder(beside: reading.store.path).all.filter { $0.day != reading.today }.map(\.path)
      + Store.setAside(beside: reading.store.path)
  }
}
