import Complaints
import Foundation
import Samples
import Store

/// The demo of the sample day as a file, made once and copied for whoever plays on it.
struct DemoFile: Sendable {
  let unit: ServiceUnit
  let officer: Officer
  let colleague: Officer
  let supervisor: Officer
  let opens: Instant
  /// What lies in the store's folder, by its name.
  private let files: [String: Data]

  /// Making it takes seconds, copying it milliseconds.
  static let made = Result { try DemoFile() }

  private init() throws {
    let demo = Demo(today: Day(iso: "2026-11-23") ?? .first)
    unit = demo.unit
    officer = demo.officers[0]
    colleague = demo.officers[1]
    supervisor = demo.officers[3]
    opens = demo.opens
    let folder = NSTemporaryDirectory() + "loket-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var randomness = SmallRandomness(seed: 3)
    let store = try Store.create(
      at: folder + "/loket.sqlite", desk: DeskID(at: opens, using: &randomness), seed: demo.office,
      officer: nil, action: ActionID(at: opens, using: &randomness), now: opens)
    try store.live(demo.acts.map { ($0.request, $0.at) })
    for var draft in demo.drafts {
      if case .reply(let id) = draft.purpose {
        draft.seen = try store.file(of: id, for: officer).complaint.version
      }
      try store.save(draft)
    }
    store.close()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { !$0.hasSuffix(".lock") && !$0.hasSuffix("-shm") }
    files = try Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0)))
      })
  }

  /// Puts a copy into a new folder and says where it lies.
  func copy(to folder: String) throws -> String {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, content) in files {
      let file = folder + "/" + name
      try content.write(to: URL(fileURLWithPath: file))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
    }
    return folder + "/loket.sqlite"
  }
}
