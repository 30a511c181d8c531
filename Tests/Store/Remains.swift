import Foundation
import GRDB

@testable import Store

/// Looks for what should be gone in every place where SQLite may keep it.
///
/// The bytes of the files alone tell too little: the search index keeps of a term only what differs from the one before.
struct Remains {
  let store: Store
  let needles: [String]

  /// Where something was found, such as `loket.sqlite: kucing`.
  func found(alsoIn files: [String] = []) throws -> [String] {
    let work = WorkStore.path(beside: store.path)
    let all =
      [store.path, work].flatMap { file in ["", "-wal", "-shm"].map { file + $0 } } + files
    var found: [String] = []
    for file in all {
      guard let data = FileManager.default.contents(atPath: file) else { continue }
      for needle in needles where data.range(of: Data(needle.utf8)) != nil {
        found.append("\((file as NSString).lastPathComponent): \(needle)")
      }
    }
    let terms = try self.terms() + (try learned())
    for needle in needles where terms.contains(where: { $0.contains(needle.lowercased()) }) {
      found.append("term: \(needle)")
    }
    return found
  }

  /// Every term of the search index: those it knows of, and those that lie in its pages still.
  func terms() throws -> [String] {
    let queue = try DatabaseQueue(path: store.path)
    defer { try? queue.close() }
    return try queue.write { db in
      try db.execute(sql: "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, search, row)")
      let known = try String.fetchAll(db, sql: "SELECT term FROM temp.terms")
      let pages = try Data.fetchAll(db, sql: "SELECT block FROM search_data WHERE id > 1000")
      return known + pages.flatMap { SearchPage([UInt8]($0)).terms }
    }
  }

  private func learned() throws -> [String] {
    let queue = try DatabaseQueue(path: WorkStore.path(beside: store.path))
    defer { try? queue.close() }
    return try queue.read { try String.fetchAll($0, sql: "SELECT term FROM lesson_term") }
  }
}

/// A leaf of a full-text index as FTS5 writes it: of each term what it shares with the one before, and the rest.
struct SearchPage {
  private(set) var terms: [String] = []
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.count > 4 else { return }
    let end = Int(bytes[2]) << 8 | Int(bytes[3])
    var place = end
    var start = 0
    var former: [UInt8] = []
    while place < bytes.count, let step = number(at: &place) {
      start += step
      var at = start
      let isFirst = former.isEmpty && terms.isEmpty
      guard at < end, let shared = isFirst ? 0 : number(at: &at), let rest = number(at: &at),
        shared <= former.count, at + rest <= end
      else { return }
      former = Array(former[..<shared]) + bytes[at..<at + rest]
      terms.append(String(decoding: former, as: UTF8.self))
    }
  }

  private func number(at place: inout Int) -> Int? {
    var value = 0
    for _ in 0..<9 {
      guard place < bytes.count else { return nil }
      let byte = bytes[place]
      place += 1
      value = value << 7 | Int(byte & 0x7F)
      if byte < 0x80 { return value }
    }
    return nil
  }
}
