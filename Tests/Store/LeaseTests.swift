import Complaints
import Foundation
import GRDB
import Testing

@testable import Store

@Suite("Who has what open")
struct LeaseTests {
  private static let lease: Int64 = 15 * 60_000
  private let desk: Bench
  private let id: ComplaintID
  private let presence: Presence
  /// The colleague's workstation.
  private let other: Store

  init() throws {
    desk = try Bench()
    id = try #require(try desk.store.complaint(numbered: desk.receive("Got meluap")))
    other = try Store.open(at: desk.store.path)
    presence = Presence(officer: desk.colleague.id, isWriting: true, since: desk.now)
    try other.announce(presence, on: id)
  }

  private func seen() throws -> [Presence] {
    try desk.store.file(of: id, for: desk.officer).readers
  }

  @Test("is seen by others, in the complaint and in the lists, until it is given back")
  func seenByOthers() throws {
    #expect(try seen() == [presence])
    #expect(try desk.page(.all).writers == [id: desk.colleague.id])
    #expect(try other.file(of: id, for: desk.colleague).readers.isEmpty, "not oneself")
    try other.withdrawPresence()
    #expect(try seen().isEmpty)
    #expect(try desk.page(.all).writers.isEmpty)
  }

  @Test("who only reads stands in no list")
  func reading() throws {
    var reading = presence
    reading.isWriting = false
    try other.announce(reading, on: id)
    #expect(try seen() == [reading])
    #expect(try desk.page(.all).writers.isEmpty)
  }

  @Test(
    "ends by itself when no sign of life came for as long as the unit says, and is renewed by one")
  func ends() throws {
    let work = try #require(desk.store.work)
    let soon = MachineStart.passed + Self.lease - 5_000
    #expect(try work.readers(of: id, lease: Self.lease, at: soon) == [presence])
    #expect(try work.readers(of: id, lease: Self.lease, at: soon + 10_000).isEmpty)
    try work.writing { try $0.execute(sql: "UPDATE open_complaint SET renewed = renewed - 120000") }
    #expect(try seen() == [presence])
    var unit = desk.unit
    unit.leaseMinutes = 1
    try desk.store.save(
      office: [.saving(unit, at: desk.now)], officer: desk.supervisor.id,
      action: desk.newAction(), now: desk.now)
    #expect(try seen().isEmpty)
    try other.announce(presence, on: id)
    #expect(try seen() == [presence])
  }

  @Test(
    "ends with its process: gone, another under its number, or before the machine was switched off",
    arguments: ["pid = 2000000000", "started = started - 1", "boot = 'earlier'"])
  func endsWithProcess(change: String) throws {
    try desk.store.work?.writing {
      try $0.execute(sql: "UPDATE open_complaint SET \(change)")
    }
    #expect(try seen().isEmpty)
  }

  @Test("a clock that is set meanwhile neither ends nor lengthens it")
  func clock() throws {
    // The wall clock stands in `since` alone, which is shown and not counted with.
    for days in [-400, 400] {
      var moved = presence
      moved.since = desk.now.advanced(bySeconds: days * 86_400)
      try other.announce(moved, on: id)
      #expect(try seen() == [moved])
    }
  }

  @Test("of two who write, the lists name the one who began first")
  func first() throws {
    let third = try Store.open(at: desk.store.path)
    try third.announce(
      Presence(
        officer: desk.supervisor.id, isWriting: true, since: desk.now.advanced(bySeconds: 60)),
      on: id)
    #expect(try desk.page(.all).writers == [id: desk.colleague.id])
    #expect(try seen().count == 2)
  }

  @Test("beginning and ending to write wakes the other workstations, renewing does not")
  func wakes() throws {
    let writing = try desk.store.changeToken()
    try other.announce(presence, on: id)
    #expect(try desk.store.changeToken() == writing)
    try other.withdrawPresence()
    #expect(try desk.store.changeToken() != writing)
  }

  @Test("taking over is journaled with its reason, and leaves the claim as it is")
  func takeOver() throws {
    try desk.act(.take, on: id, by: desk.colleague)
    let seen = try desk.store.file(of: id, for: desk.officer).complaint.version
    try desk.act(
      .takeOver(from: desk.colleague.id, reason: "Dewi sedang cuti"), on: id, by: desk.officer,
      seen: seen)
    let file = try desk.store.file(of: id, for: desk.officer)
    let entry = try #require(file.thread.last)
    #expect(entry.kind == .takenOver && entry.facts.holder == desk.colleague.id)
    #expect(entry.words?.text == "Dewi sedang cuti")
    #expect(file.complaint.assignee == desk.colleague.id)
    #expect(try desk.store.verify().problems == [])
  }
}
