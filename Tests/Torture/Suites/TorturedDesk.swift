import Complaints
import Foundation
import PseudoTerminal

@testable import Store

/// A store with one complaint, brought to where an act is next, and copied as often as it is to be harmed.
final class TorturedDesk {
  /// What the acts before this one were.
  static let before: [String: [String]] = [
    "receive": [], "take": [], "verify": [], "classify": ["take"], "note": ["take"],
    "forward": ["take"], "return": ["take", "forward"], "reveal": ["take"], "draft": ["take"],
    "answer": ["take"], "deliver": ["take", "answer"], "close": ["take", "answer", "deliver"],
    "reopen": ["take", "answer", "deliver", "close"], "undo": ["take"],
  ]
  static let acts = before.keys.sorted()
  static let actor = LoketProgram.products.appendingPathComponent("loket-actor").path
  static let now = Instant(iso8601: "2026-11-23T09:14:00+07:00") ?? Instant(milliseconds: 0)

  let home: TemporaryHome
  let complaint: ComplaintID
  private var copies = 0

  init(before act: String) throws {
    home = try TemporaryHome()
    var random = SystemRandomNumberGenerator()
    func id<Owner>() -> Identifier<Owner> { Identifier(at: Self.now, using: &random) }
    let unit = ServiceUnit(id: id(), name: "Kelurahan Medono", prefix: "MDN")
    let officer = Officer(id: id(), name: "Ratna Wulandari", role: .officer, unit: unit.id)
    let rules = [
      DeadlineRule(step: .followUp, amount: 5, unit: .workingDays),
      DeadlineRule(step: .settle, amount: 14, unit: .workingDays),
    ]
    var seed = [EntryDraft.saving(unit, at: Self.now), .saving(officer, at: Self.now)]
    seed.append(.saving(Agency(code: "dishub", name: "Dinas Perhubungan"), at: Self.now))
    seed += rules.map { EntryDraft.saving($0, at: Self.now) }
    let folder = home.path + "/whole"
    let store = try Store.create(
      at: folder + "/loket.sqlite", desk: id(), seed: seed, officer: nil, action: id(),
      now: Self.now)
    var words = Words()
    words.body = "Lampu jalan padam."
    let received = try store.perform(
      ActRequest(
        id: id(),
        action: .receive(
          Intake(unit: unit.id, received: Self.now, channel: .whatsapp, words: words)),
        complaint: nil, seen: 0, officer: officer.id), now: Self.now)
    complaint = received.complaint.id
    store.close()
    for former in Self.before[act] ?? [] {
      let outcome = try Copy(desk: self, folder: folder).act(
        former, id: ActionID(at: Self.now, using: &random))
      guard outcome.status == 0 else {
        throw Unprepared(description: "\(former): \(outcome.output)\(outcome.errors)")
      }
    }
  }

  /// A copy of the whole store, in a folder of its own.
  func copy() throws -> Copy {
    copies += 1
    let folder = home.path + "/copy-\(copies)"
    try FileManager.default.copyItem(atPath: home.path + "/whole", toPath: folder)
    return Copy(desk: self, folder: folder)
  }
}

/// Something that had to succeed before a test could begin, and did not.
struct Unprepared: Error, CustomStringConvertible {
  let description: String
}
