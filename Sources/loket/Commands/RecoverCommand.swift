import ArgumentParser
import Complaints
import Store
import Wording

/// Rebuilds a new store from what can be read of a damaged one, and says what cannot.
struct RecoverCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recover", abstract: "Menyelamatkan isi data yang rusak ke berkas baru.")

  @OptionGroup var options: Options
  @Argument(help: "The damaged store; it is not changed.")
  var damaged: String
  @Argument(help: "The new store to make.")
  var new: String
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      try options.requireAdministrator()
      let recovery: Recovery
      do {
        recovery = try Store.recover(damaged, to: new, now: options.clock.now)
      } catch StoreFailure.damaged(damaged) {
        throw Trouble(sentence: wording.nothingToRecover(damaged))
      } catch StoreFailure.notFound(damaged) {
        throw Trouble(sentence: wording.noSuchFile(damaged))
      } catch StoreFailure.alreadyExists(new) {
        throw Trouble(sentence: wording.fileExists(new))
      }
      if json {
        Printing.json(Self.json(recovery))
      } else {
        for line in lines(recovery, wording) { Printing.line(line) }
      }
      if !recovery.isWhole { throw ExitCode(1) }
    }
  }

  private static func json(_ recovery: Recovery) -> JSON {
    .object([
      .init("whole", .bool(recovery.isWhole)), .init("entries", .integer(recovery.entries)),
      .init("last", .integer(recovery.last)),
      .init("gaps", .array(recovery.gaps.map { .string($0.told) })),
      .init("changed", .array(recovery.changed.map { .integer($0) })),
      .init("orphans", .integer(Int64(recovery.orphans))),
      .init("drafts", .integer(Int64(recovery.drafts))),
      .init("lostDesk", .bool(recovery.lostDesk)),
      .init("lostSearchKey", .bool(recovery.lostSearchKey)),
    ])
  }

  private func lines(_ recovery: Recovery, _ wording: Wording) -> [String] {
    var lines = [
      wording.recovered(
        new, entries: Int(recovery.entries), last: Int(recovery.last), drafts: recovery.drafts)
    ]
    lines += recovery.gaps.map { wording.recoveryGap($0.told, count: Int($0.count)) }
    lines += recovery.changed.prefix(20).map { wording.problemChanged(Int($0)) }
    if recovery.orphans > 0 { lines.append(wording.recoveryOrphans(recovery.orphans)) }
    if recovery.lostDesk { lines.append(wording.recoveryLostDesk) }
    if recovery.lostSearchKey { lines.append(wording.recoveryLostKey) }
    lines.append(wording.recoveryEnd)
    return lines
  }
}
