import Complaints
import Foundation
import Testing

@testable import Store

@Suite("Silence ends complaints")
struct SilenceTests {
  /// Receives a complaint, answers it and delivers the answer, all today.
  private func answered(_ kind: AnswerKind, _ desk: Bench, promised: Day? = nil) throws
    -> ComplaintID
  {
    let number = try desk.receive("Lampu padam")
    let id = try #require(try desk.store.complaint(numbered: number))
    try desk.act(
      .answer(Answer(kind: kind, text: "Jawaban kami.", way: .whatsapp, promised: promised)),
      on: id)
    try desk.act(.deliver(way: .whatsapp, at: nil), on: id)
    return id
  }

  private func state(_ id: ComplaintID, _ desk: Bench) throws -> Complaint {
    try desk.store.file(of: id, for: desk.supervisor).complaint
  }

  @Test("on the day after its last day, not before, and by nobody's hand")
  func ends() throws {
    let desk = try Bench()
    let answered = try answered(.final, desk)
    let asked = try self.answered(.request, desk)
    desk.now = desk.now.advanced(byHours: 24 * 10)
    #expect(try desk.store.endSilences(now: desk.now) == 0)
    desk.now = desk.now.advanced(byHours: 24)
    #expect(try desk.store.endSilences(now: desk.now) == 2)
    let closed = try state(answered, desk)
    #expect(closed.status == .closed && closed.outcome == .resolved)
    #expect(closed.judged[.settle] != nil)
    #expect(try state(asked, desk).outcome == .archived)
    let entry = try desk.store.file(of: answered, for: desk.officer).thread.last
    #expect(entry?.officer == nil && entry?.facts.day?.iso == "2026-12-03")
    #expect(try desk.store.verify().isSound)
  }

  @Test("an undoing reopens it, the journal verifies, and it does not end in silence again")
  func undone() throws {
    let desk = try Bench()
    let id = try answered(.final, desk)
    desk.now = desk.now.advanced(byHours: 24 * 11)
    try desk.store.endSilences(now: desk.now)
    try desk.act(.undo, on: id)
    #expect(try state(id, desk).status == .answered)
    #expect(try desk.store.endSilences(now: desk.now.advanced(byHours: 24)) == 0)
    #expect(try desk.store.verify().isSound)
    try desk.act(
      .answer(Answer(kind: .final, text: "Sekali lagi.", way: .whatsapp)), on: id)
    try desk.act(.deliver(way: .whatsapp, at: nil), on: id)
    #expect(try desk.store.endSilences(now: desk.now.advanced(byHours: 24 * 11)) == 1)
  }

  @Test("not while the reporter's word waits, an answer is on its way, or a promise is ahead")
  func waits() throws {
    let desk = try Bench()
    let spoken = try answered(.final, desk)
    try desk.act(.recordReply(text: "Terima kasih", at: nil, reopens: false), on: spoken)
    let promised = try answered(.final, desk, promised: Day(iso: "2026-12-20"))
    desk.now = desk.now.advanced(byHours: 24 * 20)
    #expect(try desk.store.endSilences(now: desk.now) == 0)
    desk.now = desk.now.advanced(byHours: 24 * 8)
    #expect(try desk.store.endSilences(now: desk.now) == 1)
    #expect(try state(promised, desk).status == .closed)
  }

  @Test("each exactly once, whatever several workstations do at the same time")
  func once() async throws {
    let desk = try Bench()
    for _ in 0..<30 { _ = try answered(.final, desk) }
    let later = desk.now.advanced(byHours: 24 * 12)
    let path = desk.store.path
    let ended = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let other = try Store.open(at: path)
          defer { other.close() }
          return try other.endSilences(now: later)
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(ended == 30)
    let verification = try desk.store.verify()
    #expect(verification.isSound, "\(verification.problems)")
  }

  @Test("more than a transaction takes, one batch after the other")
  func batches() throws {
    let desk = try Bench()
    for _ in 0..<205 { _ = try answered(.final, desk) }
    #expect(try desk.store.endSilences(now: desk.now.advanced(byHours: 24 * 12)) == 205)
  }

  @Test("imported ones only after a supervisor agreed")
  func imported() throws {
    let desk = try Bench()
    let run = try desk.store.beginImport(
      from: "csv", into: desk.unit.id, by: desk.officer.id, now: desk.now)
    let row = ImportedComplaint(
      key: "1", digest: "1", line: 2, received: desk.now, status: .answered, reply: "Sudah.",
      repliedAt: desk.now, words: Words.with { $0.body = "Lampu padam" } ?? Words())
    _ = try desk.store.importRows([row], run: run, update: false, now: desk.now)
    desk.now = desk.now.advanced(byHours: 24 * 12)
    #expect(try desk.store.endSilences(now: desk.now) == 0)
    try desk.store.save(
      office: [.endingImportedSilence(true, at: desk.now)], officer: desk.supervisor.id,
      action: desk.newAction(), now: desk.now)
    #expect(try desk.store.endSilences(now: desk.now) == 1)
    #expect(try desk.store.verify().isSound)
  }

  @Test("nothing is ended by a clock that lies behind the journal")
  func clockBehind() throws {
    let desk = try Bench()
    _ = try answered(.final, desk)
    let later = desk.now.advanced(byHours: 24 * 11)
    desk.now = desk.now.advanced(byHours: 24 * 365)
    try desk.receive("Dicatat dengan jam yang maju setahun")
    #expect(try desk.store.endSilences(now: later) == 0)
  }

  @Test("who handled it is told once, others are not, a supervisor of all")
  func told() throws {
    let desk = try Bench()
    let early = desk.now
    for officer in [desk.officer, desk.colleague, desk.supervisor] {
      _ = try desk.store.endSilences(telling: officer, now: early)
    }
    let id = try answered(.final, desk)
    let later = desk.now.advanced(byHours: 24 * 11)
    let own = try desk.store.endSilences(telling: desk.officer, now: later).told
    #expect(own.map(\.complaint) == [id])
    #expect(own.first?.days == 10)
    #expect(try desk.store.endSilences(telling: desk.officer, now: later).told.isEmpty)
    #expect(try desk.store.endSilences(telling: desk.colleague, now: later).told.isEmpty)
    #expect(try desk.store.endSilences(telling: desk.supervisor, now: later).told.count == 1)
  }
}
