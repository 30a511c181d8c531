import Complaints
import Foundation
import Seeds

@testable import Store

/// An office with three people and the seeds on a real file, in a folder removed with it.
final class RehearsalOffice {
  let folder: String
  let store: Store
  let unit: ServiceUnit
  let officer: Officer
  let colleague: Officer
  let supervisor: Officer
  var now = Instant(iso8601: "2026-11-23T09:14:00+07:00") ?? Instant(milliseconds: 0)
  private var randomness = SmallRandomness(seed: 1)

  init() throws {
    folder = NSTemporaryDirectory() + "loket-\(UUID().uuidString)"
    var randomness = SmallRandomness(seed: 2)
    let now = now
    func id<Owner>() -> Identifier<Owner> { Identifier(at: now, using: &randomness) }
    unit = ServiceUnit(id: id(), name: "Kelurahan Medono", prefix: "MDN", contact: "0285-4200000")
    officer = Officer(id: id(), name: "Ratna Wulandari", role: .officer, unit: unit.id)
    colleague = Officer(id: id(), name: "Dewi Lestari", role: .officer, unit: unit.id)
    supervisor = Officer(id: id(), name: "Hadi Supriyanto", role: .supervisor, unit: unit.id)
    let people = [officer, colleague, supervisor]
    store = try Store.create(
      at: folder + "/loket.sqlite", desk: id(),
      seed: [EntryDraft.saving(unit, at: now)] + people.map { EntryDraft.saving($0, at: now) }
        + Seeds.entries(at: now),
      officer: nil, action: id(), now: now)
  }

  /// The office of the demo, with its past and what is being written, in a file of its own.
  init(_ demo: DemoFile, canWrite: Bool = true) throws {
    folder = NSTemporaryDirectory() + "loket-\(UUID().uuidString)"
    unit = demo.unit
    officer = demo.officer
    colleague = demo.colleague
    supervisor = demo.supervisor
    now = demo.opens
    store = try Store.open(at: try demo.copy(to: folder), canWrite: canWrite)
  }

  deinit {
    store.close()
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// A seed of its own for everyone who works here, so that no two acts get one id.
  func newSeed() -> UInt64 { randomness.next() }

  func newID<Owner>() -> Identifier<Owner> { Identifier(at: now, using: &randomness) }

  /// Takes a complaint down; the officer may change what is noted of it.
  @discardableResult
  func receive(_ story: String, subject: String? = nil, change: (inout Intake) -> Void = { _ in })
    throws -> Complaint
  {
    var words = Words()
    words.subject = subject
    words.body = story
    var intake = Intake(unit: unit.id, received: now, words: words)
    change(&intake)
    return try perform(.receive(intake), on: nil, by: officer)
  }

  /// Does something to a complaint, as the officer unless another is named.
  @discardableResult
  func act(_ action: Action, on complaint: Complaint, by other: Officer? = nil) throws -> Complaint
  {
    try perform(action, on: complaint.id, by: other ?? officer)
  }

  /// The file as the supervisor reads it.
  func file(_ id: ComplaintID) throws -> ComplaintFile { try store.file(of: id, for: supervisor) }

  private func perform(_ action: Action, on id: ComplaintID?, by officer: Officer) throws
    -> Complaint
  {
    try store.perform(
      ActRequest(
        id: newID(), action: action, complaint: id, seen: .max, officer: officer.id), now: now
    ).complaint
  }
}
