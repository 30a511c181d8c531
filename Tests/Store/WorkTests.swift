import Complaints
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("What is being written, and who is at it")
struct WorkTests {
  private func draft(
    _ desk: Bench, _ text: String, of other: Officer? = nil, after seconds: Int = 0,
    purpose: Draft.Purpose = .intake
  ) -> Draft {
    Draft(
      id: DraftID(desk.newAction().uuid), officer: (other ?? desk.officer).id, purpose: purpose,
      text: text, cursor: 3, fields: ["telepon": "0812 \"x\"", "nama": "Zoë"],
      savedAt: desk.now.advanced(bySeconds: seconds))
  }

  @Test("drafts are each officer's own, newest first, and found again by another run")
  func perOfficer() throws {
    let desk = try Bench()
    let drafts = [draft(desk, "pertama"), draft(desk, "kedua", after: 60)]
    for draft in drafts { try desk.store.save(draft) }
    try desk.store.save(draft(desk, "lain", of: desk.colleague))
    desk.store.close()
    let store = try Store.open(at: desk.store.path)
    #expect(try store.drafts(of: desk.officer.id) == drafts.reversed())
    #expect(try store.drafts(of: desk.colleague.id).map(\.text) == ["lain"])
    #expect(try store.drafts(of: desk.supervisor.id).isEmpty)
  }

  @Test("every kind of draft comes back as it was saved")
  func purposes() throws {
    let desk = try Bench()
    let id = ComplaintID(desk.newAction().uuid)
    for purpose in [
      Draft.Purpose.intake, .reply(to: id), .note(on: id), .reporterReply(on: id),
      .template(code: nil), .template(code: "bagian jalan keberatan"),
    ] {
      var kept = draft(desk, "Yth. Bapak\n", purpose: purpose)
      kept.action = desk.newAction()
      kept.seen = 12
      try desk.store.save(kept)
      #expect(try desk.store.drafts(of: desk.officer.id) == [kept])
      try desk.store.discard(kept.id)
      #expect(try desk.store.drafts(of: desk.officer.id).isEmpty)
    }
  }

  @Test("a draft whose sending is in the journal is dropped, one whose sending is not is kept")
  func sent() throws {
    let desk = try Bench()
    let id = try #require(try desk.store.complaint(numbered: desk.receive("KTP belum jadi")))
    var draft = draft(desk, "Jadi besok.", purpose: .reply(to: id))
    let action = desk.newAction()
    draft.action = action
    try desk.store.save(draft)
    #expect(try desk.store.drafts(of: desk.officer.id).map(\.action) == [action])
    // As after an end of the program between the act and the dropping of its draft.
    _ = try desk.store.perform(
      ActRequest(
        id: action, action: .answer(Answer(kind: .final, text: "Jadi besok.", way: .oral)),
        complaint: id, seen: .max, officer: desk.officer.id), now: desk.now)
    #expect(try desk.store.drafts(of: desk.officer.id).isEmpty)
    #expect(try desk.store.work?.drafts(of: desk.officer.id).isEmpty == true)
  }

  @Test("older versions of a draft are kept, a minute or more apart, the newest twenty")
  func versions() throws {
    let desk = try Bench()
    var draft = draft(desk, "0")
    for minute in 0..<30 {
      draft.text = "\(minute)"
      draft.savedAt = desk.now.advanced(bySeconds: minute * 61)
      try desk.store.save(draft)
      draft.savedAt = draft.savedAt.advanced(bySeconds: 1)
      try desk.store.save(draft)
    }
    let versions = try desk.store.versions(of: draft.id)
    #expect(versions.count == 20)
    #expect(versions.first?.text == "29")
    try desk.store.discard(draft.id)
    #expect(try desk.store.versions(of: draft.id).isEmpty)
  }

  @Test("filters are saved under a name, and what was asked once is remembered, for each officer")
  func remembered() throws {
    let desk = try Bench()
    let filter = SavedFilter(
      name: "Jalan saya",
      filter: QueueFilter(kelurahan: "337501", category: "jalan", assignee: desk.officer.id),
      order: .age)
    try desk.store.save(filter, of: desk.officer.id)
    try desk.store.save(
      SavedFilter(name: "Semua", filter: QueueFilter(), order: .number), of: desk.colleague.id)
    #expect(try desk.store.savedFilters(of: desk.officer.id) == [filter])
    try desk.store.remember("printer", "meja-2", of: desk.officer.id)
    try desk.store.remember("printer", "meja-3", of: desk.officer.id)
    #expect(try desk.store.remembered("printer", of: desk.officer.id) == "meja-3")
    #expect(try desk.store.remembered("printer", of: desk.colleague.id) == nil)
  }

  @Test("an end without a word is told once; a run that ended as it should, or still runs, is not")
  func abruptEnd() throws {
    let desk = try Bench()
    try desk.store.beganSession(desk.officer.id)
    let other = try Store.open(at: desk.store.path)
    #expect(try other.abruptEnd(of: desk.officer.id) == nil, "it still runs")
    try desk.store.work?.writing { db in
      // No process has this number: the system gives none above four million.
      try db.execute(sql: "UPDATE workstation SET pid = 2000000000")
    }
    #expect(try other.abruptEnd(of: desk.colleague.id) == nil)
    #expect(try other.abruptEnd(of: desk.officer.id) != nil)
    #expect(try other.abruptEnd(of: desk.officer.id) == nil)
    try other.beganSession(desk.officer.id)
    try other.endedSession()
    #expect(try desk.store.abruptEnd(of: desk.officer.id) == nil)
  }
}

@Suite("A damaged file of what is being written")
struct DamagedWorkTests {
  /// A desk with a complaint and a draft, closed, whose working state was changed by `damage`.
  private func reopened(_ damage: (_ path: String) throws -> Void) throws -> (Bench, Store) {
    let desk = try Bench()
    try desk.receive("Got meluap")
    try desk.store.save(
      Draft(
        id: DraftID(desk.newAction().uuid), officer: desk.officer.id, purpose: .intake,
        text: String(repeating: "Lampu padam. ", count: 2_000), savedAt: desk.now))
    let path = WorkStore.path(beside: desk.store.path)
    desk.store.close()
    try desk.store.work?.pool.close()
    try damage(path)
    return (desk, try Store.open(at: desk.store.path))
  }

  private func overwrite(_ path: String, from start: Int, with byte: UInt8) throws {
    for part in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + part) }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for place in start..<min(bytes.count, start + 3_000) { bytes[place] = byte }
    try bytes.write(to: URL(fileURLWithPath: path))
  }

  @Test("is set aside whole and made anew; the journal and its tables are as they were")
  func setAside() throws {
    for start in [0, 4_100] {
      var damaged = Data()
      let (desk, store) = try reopened { path in
        try overwrite(path, from: start, with: 0xA5)
        damaged = try Data(contentsOf: URL(fileURLWithPath: path))
      }
      let aside = try #require(store.setAside)
      #expect(aside.hasPrefix(WorkStore.path(beside: store.path) + ".damaged-"))
      let kept = try Data(contentsOf: URL(fileURLWithPath: aside))
      #expect(kept[start..<start + 3_000] == damaged[start..<start + 3_000])
      #expect(try store.verify().problems == [])
      #expect(try store.drafts(of: desk.officer.id).isEmpty)
      let draft = Draft(
        id: DraftID(desk.newAction().uuid), officer: desk.officer.id, purpose: .intake,
        text: "baru", savedAt: desk.now)
      try store.save(draft)
      #expect(try Store.open(at: store.path).drafts(of: desk.officer.id) == [draft])
      #expect(try Store.open(at: store.path).setAside == nil, "told once")
    }
  }

  @Test("text in its place is set aside as well; a whole file stays where it is")
  func notADatabase() throws {
    let (_, store) = try reopened { path in
      for part in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + part) }
      try Data("catatan harian".utf8).write(to: URL(fileURLWithPath: path))
    }
    #expect(store.setAside != nil)
    let (desk, whole) = try reopened { _ in }
    #expect(whole.setAside == nil)
    #expect(try whole.drafts(of: desk.officer.id).count == 1)
  }
}
