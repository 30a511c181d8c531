import Complaints
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("PINs of officers")
struct ProvingTests {
  private static let pin = "280417"
  private static let passphrase = "empat gelas kopi"

  private func securedDesk() throws -> Bench {
    let desk = try Bench()
    try desk.store.giveSecret(
      Self.passphrase, to: desk.supervisor.id, by: desk.supervisor.id, now: desk.now)
    #expect(
      try desk.store.prove(
        desk.supervisor.id, secret: Self.passphrase, opensDoors: true, now: desk.now) == .proved)
    try desk.store.giveSecret(Self.pin, to: desk.officer.id, by: desk.supervisor.id, now: desk.now)
    return desk
  }

  @Test("an office in which nobody has one asks for none")
  func none() throws {
    let desk = try Bench()
    try desk.receive("Lampu padam")
    let id = try #require(try desk.page(.all).rows.first?.id)
    try desk.act(.reveal(reason: "menelepon pelapor"), on: id)
  }

  @Test("the right one proves, a wrong one does not, and one that is not known here says so")
  func proving() throws {
    let desk = try securedDesk()
    #expect(try desk.store.office().officers[desk.officer.id]?.hasPIN == true)
    #expect(try desk.store.prove(desk.officer.id, secret: Self.pin, now: desk.now) == .proved)
    #expect(try desk.store.prove(desk.officer.id, secret: "000000", now: desk.now) == .wrong)
    #expect(
      try desk.store.prove(desk.colleague.id, secret: Self.pin, now: desk.now) == .unknownHere)
  }

  @Test("no PIN and nothing made from it stands in the journal or in a backup")
  func nowhere() throws {
    let desk = try securedDesk()
    let hash = try #require(try desk.store.work?.secret(of: Data(desk.officer.id.uuid.bytes)))
    let copy = desk.folder + "/cadangan.sqlite"
    _ = try desk.store.copy(to: copy)
    try desk.store.emptyLog()
    for path in [desk.store.path, copy] {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(bytes.range(of: Data(hash.hash)) == nil)
      #expect(bytes.range(of: Data(hash.salt)) == nil)
      #expect(bytes.range(of: Data(Self.pin.utf8)) == nil)
    }
  }

  @Test(
    "the fifth wrong one locks the officer out, in every process and after the next opening; the journal tells it"
  )
  func throttle() throws {
    let desk = try securedDesk()
    let other = try Store.open(at: desk.store.path)
    for attempt in 1...4 {
      let store = attempt.isMultiple(of: 2) ? desk.store : other
      #expect(try store.prove(desk.officer.id, secret: "000000", now: desk.now) == .wrong)
    }
    #expect(
      try other.prove(desk.officer.id, secret: "000000", now: desk.now) == .locked(seconds: 60))
    for store in [desk.store, try Store.open(at: desk.store.path)] {
      guard
        case .locked(let seconds) = try store.prove(
          desk.officer.id, secret: Self.pin, now: desk.now.advanced(byHours: -24 * 400))
      else {
        Issue.record("let in")
        continue
      }
      #expect((50...60).contains(seconds))
    }
    let records = try desk.store.accesses(AccessRequest(), for: desk.supervisor.id)
    let lockOut = try #require(records.first)
    #expect(lockOut.kind == .lockedOut && lockOut.about == desk.officer.id && lockOut.count == 5)
    #expect(lockOut.officer == nil)
    try desk.store.unlock(desk.officer.id, by: desk.supervisor.id, now: desk.now)
    #expect(try desk.store.prove(desk.officer.id, secret: Self.pin, now: desk.now) == .proved)
    #expect(
      try desk.store.standing(of: desk.officer.id) == SecretStanding(isKnownHere: true, locked: 0))
  }

  @Test("a name that is nobody's is answered as a wrong PIN is, also by the lock-out")
  func nobody() throws {
    let desk = try securedDesk()
    var answers: [[Proving]] = []
    for name in ["Ratna Wulandari", "Bukan Siapa-siapa"] {
      answers.append(
        try (1...6).map { _ in
          try desk.store.prove(named: name, secret: "000000", now: desk.now).proving
        })
    }
    #expect(answers[0].prefix(5) == answers[1].prefix(5))
    for answers in answers {
      #expect(answers[4] == .locked(seconds: 60))
      guard case .locked = answers[5] else {
        Issue.record("not locked: \(answers[5])")
        continue
      }
    }
  }

  @Test("reveals and rights ask for it anew, once for a short while; a look at the desk does not")
  func stepUp() throws {
    let desk = try securedDesk()
    try desk.receive("Lampu padam")
    let id = try #require(try desk.page(.all).rows.first?.id)
    _ = try desk.store.prove(desk.officer.id, secret: Self.pin, now: desk.now)
    #expect(throws: Refusal.needsProof) { try desk.act(.reveal(reason: "menelepon"), on: id) }
    _ = try desk.store.prove(desk.officer.id, secret: Self.pin, opensDoors: true, now: desk.now)
    try desk.act(.reveal(reason: "menelepon"), on: id)
    try desk.act(.reveal(reason: "menelepon lagi"), on: id)
    desk.store.forgetProof(of: desk.officer.id)
    #expect(throws: Refusal.needsProof) { try desk.act(.reveal(reason: "menelepon"), on: id) }
    desk.store.forgetProof(of: desk.supervisor.id)
    #expect(throws: Refusal.needsProof) {
      try desk.store.save(
        office: [.saving(desk.colleague, at: desk.now)], officer: desk.supervisor.id,
        action: desk.newAction(), now: desk.now)
    }
    try desk.store.save(
      office: [.saving(Category(code: "a", title: "A"), at: desk.now)],
      officer: desk.supervisor.id, action: desk.newAction(), now: desk.now)
  }

  @Test("a PIN is given and taken by those who administer; another one by its owner as well")
  func giving() throws {
    let desk = try securedDesk()
    #expect(throws: Refusal.notAllowed(.administer)) {
      try desk.store.giveSecret("771203", to: desk.colleague.id, by: desk.officer.id, now: desk.now)
    }
    #expect(throws: Refusal.notAllowed(.administer)) {
      try desk.store.giveSecret(
        "771203", to: desk.colleague.id, by: desk.colleague.id, now: desk.now)
    }
    #expect(throws: Refusal.needsProof) {
      try desk.store.giveSecret("771203", to: desk.officer.id, by: desk.officer.id, now: desk.now)
    }
    _ = try desk.store.prove(desk.officer.id, secret: Self.pin, opensDoors: true, now: desk.now)
    #expect(throws: Refusal.weakSecret(.easilyGuessed)) {
      try desk.store.giveSecret("123456", to: desk.officer.id, by: desk.officer.id, now: desk.now)
    }
    try desk.store.giveSecret("771203", to: desk.officer.id, by: desk.officer.id, now: desk.now)
    #expect(try desk.store.prove(desk.officer.id, secret: Self.pin, now: desk.now) == .wrong)
    #expect(try desk.store.prove(desk.officer.id, secret: "771203", now: desk.now) == .proved)
    try desk.store.giveSecret(nil, to: desk.officer.id, by: desk.supervisor.id, now: desk.now)
    #expect(try desk.store.office().officers[desk.officer.id]?.hasPIN == false)
    #expect(try desk.store.work?.secret(of: Data(desk.officer.id.uuid.bytes)) == nil)
    #expect(try desk.store.verify().isSound)
  }
}

@Suite("What was done with citizens' data and with rights")
struct RecordOfLooksTests {
  @Test(
    "is read by supervisor, administrator and auditor, newest first, page by page, of one officer or of all"
  )
  func pages() throws {
    let desk = try Bench()
    try desk.receive("Lampu padam")
    let id = try #require(try desk.page(.all).rows.first?.id)
    for number in 1...5 {
      try desk.act(
        .reveal(reason: "alasan \(number), NIK 3375014506900001"), on: id,
        by: number == 3 ? desk.colleague : desk.officer)
    }
    #expect(throws: Refusal.notAllowed(.audit)) {
      try desk.store.accesses(AccessRequest(), for: desk.officer.id)
    }
    func read(_ request: AccessRequest) throws -> [AccessRecord] {
      try desk.store.accesses(request, for: desk.supervisor.id)
    }
    let first = try read(AccessRequest(limit: 2))
    let second = try read(AccessRequest(before: first.last?.sequence, limit: 2))
    #expect(
      (first + second).compactMap { $0.reason?.prefix(8) } == [
        "alasan 5", "alasan 4", "alasan 3", "alasan 2",
      ])
    #expect(
      first.allSatisfy { $0.number != nil && $0.reason?.contains("3375014506900001") == false })
    let colleague = try read(AccessRequest(officer: desk.colleague.id))
    #expect(colleague.map(\.kind) == [.revealed, .saved])
  }

  @Test("and runs along an index of its own")
  func plan() throws {
    let desk = try Bench()
    for officer in [nil, desk.officer.id] {
      let query = AccessQuery(request: AccessRequest(officer: officer), desk: desk.store.desk)
      let plan = try desk.store.reading { db in
        try Row.fetchAll(
          db, sql: "EXPLAIN QUERY PLAN " + query.statement.sql,
          arguments: query.statement.arguments
        ).map { $0["detail"] as String }
      }
      #expect(plan.count == 1 && plan[0].contains("journal_of_access"), "\(plan)")
    }
  }
}

@Suite("Lists of an officer with a limited sight")
struct SightInListsTests {
  @Test("leave out what is not theirs to see, in pages, counts and search")
  func lists() throws {
    let desk = try Bench()
    try desk.receive("KTP belum jadi") { $0.category = "adminduk.ktp" }
    try desk.receive("Jalan berlubang") { $0.category = "jalan" }
    try desk.receive("Belum tentu apa")
    var limited = desk.officer
    limited.categories = ["adminduk"]
    for order in QueueOrder.allCases {
      let rows = try desk.page(.new, order: order, for: limited).rows
      #expect(Set(rows.map(\.category)) == ["adminduk.ktp", nil])
    }
    let counts = try desk.store.counts(for: limited, filter: QueueFilter(), today: desk.today)
    #expect(counts[.new] == 2 && counts[.all] == 2)
    #expect(try desk.search("berlubang", for: limited).isEmpty)
    #expect(try desk.search("KTP", for: limited).count == 1)
    var elsewhere = desk.officer
    elsewhere.unit = UnitID(at: desk.now, using: &desk.randomness)
    elsewhere.isOwnUnitOnly = true
    #expect(try desk.page(.all, for: elsewhere).rows.isEmpty)
    #expect(try desk.search("KTP", for: elsewhere).isEmpty)
  }
}
