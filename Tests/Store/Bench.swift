import Complaints
import Foundation

@testable import Store

/// A desk on a real file in a folder of its own, removed with it.
final class Bench {
  let folder: String
  let store: Store
  let unit: ServiceUnit
  let officer: Officer
  let colleague: Officer
  let supervisor: Officer
  var now = Instant(iso8601: "2026-11-23T09:14:00+07:00") ?? Instant(milliseconds: 0)
  var randomness = SystemRandomNumberGenerator()

  init(rules: [DeadlineRule] = Bench.rules) throws {
    folder = NSTemporaryDirectory() + "loket-\(UUID().uuidString)"
    var randomness = SystemRandomNumberGenerator()
    let now = now
    func id<Owner>() -> Identifier<Owner> { Identifier(at: now, using: &randomness) }
    unit = ServiceUnit(id: id(), name: "Kelurahan Medono", prefix: "MDN")
    officer = Officer(id: id(), name: "Ratna Wulandari", role: .officer, unit: unit.id)
    colleague = Officer(id: id(), name: "Dewi Lestari", role: .officer, unit: unit.id)
    supervisor = Officer(id: id(), name: "Hadi Supriyanto", role: .supervisor, unit: unit.id)
    var seed = [EntryDraft.saving(unit, at: now)]
    seed += [officer, colleague, supervisor].map { EntryDraft.saving($0, at: now) }
    seed.append(.saving(Agency(code: "dishub", name: "Dinas Perhubungan"), at: now))
    seed += rules.map { EntryDraft.saving($0, at: now) }
    store = try Store.create(
      at: folder + "/loket.sqlite", desk: id(), seed: seed, officer: nil, action: id(), now: now)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static let rules = [
    DeadlineRule(step: .followUp, amount: 5, unit: .workingDays),
    DeadlineRule(step: .settle, amount: 14, unit: .workingDays),
    DeadlineRule(step: .closeInSilence, amount: 10, unit: .calendarDays, from: .delivery),
    DeadlineRule(step: .completeDetails, amount: 10, unit: .calendarDays, from: .request),
  ]

  var today: Day { now.day(at: unit.offset) }

  func newAction() -> ActionID { ActionID(at: now, using: &randomness) }

  @discardableResult
  func receive(_ story: String, change: (inout Intake) -> Void = { _ in }) throws -> ComplaintNumber
  {
    var words = Words()
    words.body = story
    var intake = Intake(unit: unit.id, received: now, words: words)
    change(&intake)
    let request = ActRequest(
      id: newAction(), action: .receive(intake), complaint: nil, seen: 0, officer: officer.id)
    return try store.perform(request, now: now).complaint.number
  }

  @discardableResult
  func act(
    _ action: Action, on id: ComplaintID, by other: Officer? = nil, seen: Int64 = .max,
    draft: DraftID? = nil
  ) throws -> Performed {
    try store.perform(
      ActRequest(
        id: newAction(), action: action, complaint: id, seen: seen, officer: (other ?? officer).id,
        draft: draft), now: now)
  }

  func page(
    _ queue: Queue, order: QueueOrder = .deadline, filter: QueueFilter = QueueFilter(),
    place: QueueRequest.Place = .first, limit: Int = 50, for other: Officer? = nil
  ) throws -> QueuePage {
    try store.page(
      QueueRequest(
        queue: queue, order: order, filter: filter, place: place, limit: limit, today: today),
      for: other ?? officer)
  }

  func counts() throws -> QueueCounts {
    try store.counts(for: officer, filter: QueueFilter(), today: today)
  }

  func search(_ text: String, for other: Officer? = nil) throws -> [SearchHit] {
    try store.search(SearchRequest(text: text, limit: 20, today: today), for: other ?? officer).hits
  }
}
