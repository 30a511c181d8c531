import Complaints
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("What the machine does to a store")
struct FaultTests {
  @Test("ballast is let go for a draft once, is told of, and is made again")
  func faultF04() throws {
    let folder = try Folder()
    let room = KeptRoom(beside: folder.path + "/loket.sqlite")
    #expect(room.keep() && room.isKept && !room.lacks)
    #expect(room.letGo())
    #expect(!room.isKept && room.lacks)
    #expect(!room.letGo(), "there is none left")
    room.found()
    #expect(room.isKept && !room.lacks)
  }

  @Test("a write that the disk did not confirm is told apart from one it refused")
  func faultF06() throws {
    let queue = try DatabaseQueue()
    queue.writeWithoutTransaction { db in
      let unconfirmed = DatabaseError(resultCode: .SQLITE_IOERR_FSYNC)
      #expect(db.failure(unconfirmed) as? StoreFailure == .notConfirmed)
      let full = DatabaseError(resultCode: .SQLITE_FULL)
      #expect(db.failure(full) as? StoreFailure == .diskFull)
    }
  }

  @Test("a clock that was set back orders nothing anew, is noted, and locks nobody out")
  func faultF12() throws {
    let desk = try Bench()
    let id = try #require(try desk.store.complaint(numbered: desk.receive("Got meluap")))
    let back = desk.now.advanced(bySeconds: -40 * 86_400)
    func act(_ action: Action, at now: Instant) throws {
      _ = try desk.store.perform(
        ActRequest(
          id: desk.newAction(), action: action, complaint: id, seen: .max, officer: desk.officer.id),
        now: now)
    }
    try act(.take, at: back)
    try act(.recordReply(text: "Sudah ada kabar?", at: nil, reopens: false), at: back)
    try act(.note("jam sudah betul"), at: desk.now)
    let file = try desk.store.file(of: id, for: desk.officer)
    #expect(file.thread.map(\.kind) == [.received, .taken, .reporterReplied, .noted])
    #expect(file.thread.map(\.facts.clockBack) == [nil, 40 * 86_400, nil, nil])
    #expect(file.thread[2].occurredAt == file.complaint.received, "nothing before the complaint")
    #expect(try #require(file.due) > file.complaint.received)
    #expect(try desk.store.verify().problems == [])
  }

  @Test("log and index stay when the last one closes, so that reading needs no room")
  func faultF09() throws {
    let desk = try Bench()
    try desk.receive("Got meluap")
    let path = desk.store.path
    desk.store.close()
    #expect(access(path + "-wal", F_OK) == 0 && access(path + "-shm", F_OK) == 0)
    let store = try Store.open(at: path, canWrite: false)
    #expect(try store.verify().isSound)
  }

  @Test("waiting is given up from beside, and the lock works afterwards")
  func faultF11() async throws {
    let desk = try Bench()
    let store = desk.store
    let other = try FileLock(beside: store.path)
    try other.hold {
      let waiter = Thread {
        _ = #expect(throws: StoreFailure.cancelled) { try store.writing { _ in } }
      }
      waiter.start()
      while store.holder(whenWaiting: 1) == nil { sched_yield() }
      #expect(store.holder(whenWaiting: 1)?.process == "\(getpid())")
      store.cancelWait()
      while !waiter.isFinished { sched_yield() }
    }
    try store.writing { _ in }
    #expect(store.holder(whenWaiting: 0) == nil)
  }

  @Test("who holds the lock is known by their workstation")
  func faultF11Named() throws {
    let desk = try Bench()
    try desk.store.beganSession(desk.colleague.id)
    #expect(try desk.store.work?.officer(ofProcess: getpid()) == desk.colleague.id)
    #expect(try desk.store.work?.officer(ofProcess: 1) == nil)
  }
}
