import Complaints
import Foundation
import Testing

@testable import Store

@Suite("Calendar and rules move what is due")
struct CalendarTests {
  private func save(_ drafts: [EntryDraft], _ desk: Bench) throws {
    try desk.store.save(
      office: drafts, officer: desk.supervisor.id, action: desk.newAction(), now: desk.now)
  }

  private func holiday(_ iso: String, _ desk: Bench, of unit: UnitID? = nil) throws -> EntryDraft {
    .saving(
      FreeDay(kind: .local, name: "Libur setempat"), on: try #require(Day(iso: iso)), of: unit,
      at: desk.now)
  }

  private func due(_ desk: Bench) throws -> Day? {
    try desk.page(.all).rows.first?.due?.advanced(byMilliseconds: -1).day(at: desk.unit.offset)
  }

  @Test("a holiday moves a running deadline, and taking it back moves it back")
  func holiday() throws {
    let desk = try Bench()
    try desk.receive("Lampu padam")
    #expect(try due(desk)?.iso == "2026-11-30")
    try save([try holiday("2026-11-26", desk)], desk)
    #expect(try due(desk)?.iso == "2026-12-01")
    #expect(try desk.store.verify().isSound)
    try save(
      [.removing(freeDay: try #require(Day(iso: "2026-11-26")), at: desk.now)], desk)
    #expect(try due(desk)?.iso == "2026-11-30")
    #expect(try desk.store.verify().isSound)
  }

  @Test("a unit's own days, its week and its rules move only what is its own")
  func ownDays() throws {
    let desk = try Bench()
    try desk.receive("Lampu padam")
    let other = UnitID(desk.newAction().uuid)
    try save([try holiday("2026-11-26", desk, of: other)], desk)
    #expect(try due(desk)?.iso == "2026-11-30")
    try save([try holiday("2026-11-26", desk, of: desk.unit.id)], desk)
    #expect(try due(desk)?.iso == "2026-12-01")
    let saturday = try #require(Day(iso: "2026-11-28"))
    try save(
      [.working(on: saturday, of: desk.unit.id, because: "Piket", at: desk.now)], desk)
    #expect(try due(desk)?.iso == "2026-11-30")
    var week = WorkingCalendar.standardWeek
    week[.saturday] = OfficeHours.read("08:00-11:00")
    week[.monday] = []
    try save(
      [.saving(week: week, worksOnCollectiveLeave: true, of: desk.unit.id, at: desk.now)], desk)
    #expect(try due(desk)?.iso == "2026-12-02")
    try save(
      [.saving(DeadlineRule(step: .followUp, amount: 1, unit: .calendarDays), at: desk.now)], desk)
    #expect(try due(desk)?.iso == "2026-11-24")
    #expect(try desk.store.verify().isSound)
  }

  @Test("whatever was lived before, calendar and rules changed at once leave what a rebuild makes")
  func lives() throws {
    let desk = try Bench()
    try desk.liveSomeLives(count: 60, seed: 3)
    for drafts in [
      [try holiday("2026-12-01", desk), try holiday("2026-12-09", desk)],
      [
        EntryDraft.saving(
          DeadlineRule(step: .settle, amount: 30, unit: .calendarDays), at: desk.now),
        .saving(
          DeadlineRule(
            step: .closeInSilence, amount: 5, unit: .workingDays, from: .delivery,
            pausedWhileAwaiting: false), at: desk.now),
      ],
      [.endingImportedSilence(true, at: desk.now)],
    ] {
      try save(drafts, desk)
      let moved = try desk.store.tableHashes()
      let verification = try desk.store.verify()
      #expect(verification.isSound, "\(verification.problems)")
      try desk.store.rebuild()
      #expect(try desk.store.tableHashes() == moved)
    }
  }

  @Test("a closed complaint keeps the judgement of its own time")
  func closed() throws {
    let desk = try Bench()
    let number = try desk.receive("Lampu padam")
    let id = try #require(try desk.store.complaint(numbered: number))
    try desk.act(
      .close(Closing(outcome: .withdrawn, ground: "dicabut pelapor")), on: id)
    let before = try desk.store.file(of: id, for: desk.officer).deadlines
    try save(
      [
        try holiday("2026-11-26", desk),
        .saving(DeadlineRule(step: .settle, amount: 60, unit: .workingDays), at: desk.now),
      ], desk)
    #expect(try desk.store.file(of: id, for: desk.officer).deadlines == before)
  }
}
