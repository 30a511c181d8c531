import CSystem
import Complaints
import Door
import Glibc
import Replies
import Samples
import Store

/// The store of sample data: made once a day from the invented past, and kept as long as somebody uses it.
enum DemoStore {
  /// Opens the sample store of that day; one of another day that nobody has touched is made anew.
  ///
  /// So is one at its own place whose making was broken off; at a place that was `named` there may lie anything.
  static func open(at named: String?, today: Day) throws -> (store: Store, demo: Demo) {
    let demo = Demo(today: today)
    let path = named ?? Places.demo
    let making = lock(path)
    defer { if making >= 0 { close(making) } }
    if canReach(path) {
      let store = try Store.open(at: path)
      let isWhole = try named != nil || store.setAside != nil || mark(store) != nil
      if try isWhole && (isOf(today, store) || isTouched(store)) { return (store, demo) }
      store.close()
      for suffix in ["", "-wal", "-shm", ".lock"] { unlink(path + suffix) }
      let work = String(path.dropLast(7)) + ".work.sqlite"
      for suffix in ["", "-wal", "-shm", ".lock"] { unlink(work + suffix) }
    }
    return (try make(demo, at: path), demo)
  }

  /// Keeps others from taking a store that is being made for one that was left half made.
  private static func lock(_ path: String) -> Int32 {
    guard let slash = path.lastIndex(of: "/") else { return -1 }
    let folder = Glibc.open(String(path[..<slash]), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 { _ = lk_flock(folder, true) }
    return folder
  }

  private static func make(_ demo: Demo, at path: String) throws -> Store {
    var randomness = SystemRandomNumberGenerator()
    let store = try Store.create(
      at: path, desk: DeskID(at: demo.opens, using: &randomness), seed: demo.office, officer: nil,
      action: ActionID(at: demo.opens, using: &randomness), now: demo.opens)
    try store.live(
      demo.acts.map { act in
        (
          ActRequest(
            id: act.id, action: act.action, complaint: act.complaint, seen: .max,
            officer: act.officer),
          act.at
        )
      })
    for var draft in demo.drafts {
      if case .reply(let id) = draft.purpose {
        draft.seen = try store.file(of: id, for: demo.officer).complaint.version
      }
      try store.save(draft)
    }
    try store.endSilences(now: demo.opens)
    try store.learn(from: ComplaintReader.lesson)
    try store.remember("made", "\(demo.today.iso) \(try store.head())", of: demo.officer.id)
    return store
  }

  private static func isOf(_ today: Day, _ store: Store) throws -> Bool {
    try mark(store)?.day == today.iso
  }

  /// Whether somebody has done something in it since it was made.
  private static func isTouched(_ store: Store) throws -> Bool {
    guard let mark = try mark(store) else { return true }
    return try store.head() != mark.head
  }

  private static func mark(_ store: Store) throws -> (day: String, head: Int64)? {
    let officer = Demo.deskOfficer
    guard let parts = try store.remembered("made", of: officer)?.split(separator: " "),
      parts.count == 2,
      let head = Int64(parts[1])
    else { return nil }
    return (String(parts[0]), head)
  }
}
