import Complaints
import GRDB
import Testing

@testable import Store

@Suite("Rows of another system's file")
struct ImportTests {
  @Test("come in with their own dates, state and words, and are proved and found")
  func comeIn() throws {
    let desk = try Bench()
    let replied = desk.now.advanced(byHours: -24 * 20)
    let (id, tally) = try desk.importing([
      desk.row("9165816", "Lampu jalan padam"),
      desk.row("9165817", "Jalan berlubang") {
        $0.status = .closed
        $0.outcome = .resolved
        $0.reply = "Sudah ditambal."
        $0.repliedAt = replied
      },
    ])
    #expect(tally.imported == 2)
    let open = try #require(try desk.found("lampu").first)
    #expect(open.status == .received)
    #expect(open.received == desk.now.advanced(byHours: -24 * 30))
    #expect(open.number.year == 2026)
    let closed = try #require(try desk.found("ditambal").first)
    #expect(closed.status == .closed && closed.outcome == .resolved)
    #expect(closed.closedAt == replied)
    #expect(try desk.store.verify().problems == [])
    let run = try #require(try desk.store.imports().first)
    #expect(run.id == id && run.standing == 2 && !run.isUndone)
  }

  @Test("are known again by their key within their source, and come in once")
  func keys() throws {
    let desk = try Bench()
    let rows = [desk.row("1", "Sampah menumpuk"), desk.row("2", "Got meluap")]
    try desk.importing(rows)
    let again = try desk.importing(rows).tally
    #expect(again.imported == 0 && again.skipped == 2 && again.changedButKept == [])
    let elsewhere = try desk.importing(rows, from: "lapor").tally
    #expect(elsewhere.imported == 2)
    #expect(try desk.page(.all).rows.count == 4)
    #expect(try desk.store.verify().problems == [])
  }

  @Test("a row that stands twice in one file comes in once")
  func twiceInOneFile() throws {
    let desk = try Bench()
    let row = desk.row("1", "Sampah menumpuk")
    let tally = try desk.importing([row, row]).tally
    #expect(tally.imported == 1 && tally.skipped == 1)
  }

  @Test("a changed row is told and left alone unless an update was asked for")
  func changedWithoutWish() throws {
    let desk = try Bench()
    try desk.importing([desk.row("1", "Sampah menumpuk")])
    let tally = try desk.importing([desk.row("1", "Sampah di sungai") { $0.line = 7 }]).tally
    #expect(tally.changed == 0 && tally.skipped == 1)
    #expect(tally.changedButKept == [7])
    #expect(try desk.found("sungai").isEmpty)
  }

  @Test("an update brings a changed row in once: the same row again has not changed")
  func updated() throws {
    let desk = try Bench()
    try desk.importing([desk.row("1", "Sampah menumpuk"), desk.row("2", "Got meluap")])
    let changed = desk.row("1", "Sampah di sungai") { $0.status = .inProgress }
    #expect(try desk.importing([changed], update: true).tally.changed == 1)
    #expect(try desk.store.verify().problems == [])
    let again = try desk.importing([changed], update: true).tally
    #expect(again.changed == 0 && again.skipped == 1 && again.changedButKept == [])
    #expect(try desk.found("sungai").map(\.status) == [.inProgress])
    #expect(try desk.found("menumpuk").isEmpty)
    let before = try desk.store.tableHashes()
    try desk.store.rebuild()
    #expect(try desk.store.tableHashes() == before)
  }

  @Test("a row that changes within one file is brought up to date, and counted once")
  func updatedWithinOneFile() throws {
    let desk = try Bench()
    let tally = try desk.importing(
      [
        desk.row("1", "Sampah menumpuk"),
        desk.row("1", "Sampah di sungai") {
          $0.status = .closed
          $0.outcome = .resolved
        },
      ], update: true
    ).tally
    #expect(tally.imported == 1 && tally.changed == 1)
    #expect(try desk.counts()[.all] == 1)
    #expect(try desk.counts()[.closed] == 1)
    #expect(try desk.store.verify().problems == [])
  }

  @Test("an update leaves a complaint alone on which an officer has acted")
  func updateRefused() throws {
    let desk = try Bench()
    try desk.importing([desk.row("1", "Sampah menumpuk")])
    let complaint = try #require(try desk.found("sampah").first)
    try desk.act(.note("sudah ditinjau"), on: complaint.id)
    let tally = try desk.importing(
      [desk.row("1", "Sampah di sungai") { $0.line = 3 }], update: true
    ).tally
    #expect(tally.changed == 0 && tally.changedButKept == [3])
    #expect(try desk.found("menumpuk").map(\.number) == [complaint.number])
    #expect(try desk.store.verify().problems == [])
  }

  @Test("an import is taken back whole, is told as undone, and its rows can come in again")
  func takenBack() throws {
    let desk = try Bench()
    let own = try desk.receive("Jalan rusak")
    let rows = [desk.row("1", "Sampah menumpuk"), desk.row("2", "Got meluap")]
    let (id, _) = try desk.importing(rows)
    let undoing = try desk.store.undoImport(id, by: desk.officer.id, now: desk.now)
    #expect(undoing.takenBack == 2 && undoing.kept == [])
    #expect(try desk.page(.all).rows.map(\.number) == [own])
    #expect(try desk.search("sampah").isEmpty)
    #expect(try desk.store.imports().map(\.isUndone) == [true])
    #expect(try desk.store.verify().problems == [])
    let before = try desk.store.tableHashes()
    try desk.store.rebuild()
    #expect(try desk.store.tableHashes() == before)
    #expect(try desk.importing(rows).tally.imported == 2)
    let numbers = try desk.page(.all).rows.map(\.number.serial).sorted()
    #expect(numbers == [1, 4, 5], "a number is never given twice")
    #expect(try desk.store.verify().problems == [])
  }

  @Test("taking back an import whose rows were updated leaves nothing of them")
  func updatedAndTakenBack() throws {
    let desk = try Bench()
    let (id, _) = try desk.importing([desk.row("1", "Sampah menumpuk")])
    let changed = desk.row("1", "Sampah di sungai")
    try desk.importing([changed], update: true)
    #expect(try desk.store.undoImport(id, by: desk.officer.id, now: desk.now).takenBack == 1)
    #expect(try desk.page(.all).rows.isEmpty)
    #expect(try desk.store.verify().problems == [])
    #expect(try desk.importing([changed]).tally.imported == 1)
  }

  @Test("what an officer has acted on stays, and is told by its number")
  func keepsWhatWasActedOn() throws {
    let desk = try Bench()
    let (id, _) = try desk.importing([
      desk.row("1", "Sampah menumpuk"), desk.row("2", "Got meluap"),
    ])
    let complaint = try #require(try desk.found("got").first)
    try desk.act(.take, on: complaint.id)
    let undoing = try desk.store.undoImport(id, by: desk.officer.id, now: desk.now)
    #expect(undoing.takenBack == 1 && undoing.kept == [complaint.number])
    #expect(try desk.page(.all).rows.map(\.number) == [complaint.number])
    #expect(try desk.store.verify().problems == [])
  }

  @Test("another's import is taken back by a supervisor only")
  func whoMayTakeBack() throws {
    let desk = try Bench()
    let (id, _) = try desk.importing([desk.row("1", "Sampah menumpuk")])
    #expect(throws: Refusal.notAllowed(.configure)) {
      try desk.store.undoImport(id, by: desk.colleague.id, now: desk.now)
    }
    #expect(try desk.page(.all).rows.count == 1)
  }

  @Test("an interrupted import is finished by running it again")
  func interrupted() throws {
    let desk = try Bench()
    let rows = (1...40).map { desk.row("\($0)", "Aduan ke-\($0)") }
    let run = try desk.store.beginImport(
      from: "csv", into: desk.unit.id, by: desk.officer.id, now: desk.now)
    _ = try desk.store.importRows(rows.prefix(25), run: run, update: false, now: desk.now)
    desk.store.close()
    let store = try Store.open(at: desk.store.path)
    #expect(try store.verify().problems == [])
    let again = try store.beginImport(
      from: "csv", into: desk.unit.id, by: desk.officer.id, now: desk.now)
    let tally = try store.importRows(rows, run: again, update: false, now: desk.now)
    #expect(tally.imported == 15 && tally.skipped == 25)
    #expect(try store.verify().problems == [])
    #expect(try store.imports().map(\.standing) == [15, 25])
  }

  @Test("of a nameless reporter nothing is kept, and no key or digest tells whose row it was")
  func nameless() throws {
    let desk = try Bench()
    try desk.importing([
      desk.row("3375010101900001", "Pungli di loket") {
        $0.identity = .nameless
        $0.words.externalNumber = nil
        $0.words.reporterName = "Budi Santoso"
        $0.words.phone = "+6281234567890"
      }
    ])
    let words = try #require(try desk.found("pungli").first).words
    #expect(words.reporterName == nil && words.phone == nil)
    let facts = try desk.store.reading { db in
      try String.fetchAll(db, sql: "SELECT facts FROM journal WHERE kind = 'imported'").joined()
    }
    #expect(!facts.contains("3375010101900001") && !facts.contains("Budi"))
  }

  @Test("who may not take in complaints may not import them")
  func rights() throws {
    let desk = try Bench()
    var auditor = desk.colleague
    auditor.role = .auditor
    try desk.store.save(
      office: [.saving(auditor, at: desk.now)], officer: desk.supervisor.id,
      action: desk.newAction(), now: desk.now)
    #expect(throws: Refusal.readOnlyRole) {
      try desk.store.beginImport(
        from: "csv", into: desk.unit.id, by: auditor.id, now: desk.now)
    }
  }
}
