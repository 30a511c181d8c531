import Complaints
import Foundation
import Glibc
import PseudoTerminal
import Store

/// How long saving, sending and closing take, beside what the disk itself takes to keep a page.
struct Acting {
  private let store: Store
  private let path: String
  private let officer: Officer
  private let today: Day
  private let clock = ContinuousClock()
  private let rows: Int

  init(_ path: String, rows: Int) throws {
    self.path = path
    self.rows = rows
    store = try Store.open(at: path)
    guard let officer = try store.office().officers.values.first, let today = Day(iso: "2026-11-27")
    else { throw Unmeasurable(what: "a store without an officer") }
    (self.officer, self.today) = (officer, today)
  }

  func measures() throws -> [Measure] {
    let sync = try (0..<40).map { _ in try syncing() }
    let complaints = try store.page(
      QueueRequest(queue: .new, limit: 40, today: today), for: officer
    ).rows
    let drafts = try complaints.map { row in
      let draft = Draft(
        id: Self.id(), officer: officer.id, purpose: .reply(to: row.id), text: Self.answer,
        savedAt: Self.now)
      return try time { try store.save(draft) }
    }
    let sends = complaints.compactMap { row in
      try? time { _ = try store.perform(Self.sending(to: row, by: officer), now: Self.now) }
    }
    let closings = complaints.compactMap { row in
      try? time { _ = try store.perform(closing(row), now: Self.now) }
    }
    func measure(_ name: String, _ times: [Double]) -> Measure? {
      times.isEmpty
        ? nil
        : Measure(
          name: name, unit: "ms", rows: rows, loket: times, beside: sync, target: .beyond(10))
    }
    return [
      measure("saving a draft, beside one page synced", drafts),
      measure("sending an answer, beside one page synced", sends),
      measure("closing, beside one page synced", closings),
    ].compactMap { $0 }
  }

  /// The 99th of a hundred sends, of eight programs that send at once.
  func eightWriters(_ driver: String, environment: [String: String]) throws -> Measure {
    let outcomes = Outcomes()
    DispatchQueue.concurrentPerform(iterations: 8) { place in
      outcomes.add(
        Result {
          try Command.run(
            driver, ["write", path, String(place)], environment: environment, within: 300)
        })
    }
    let times = try outcomes.times()
    guard let slow = times.percentile(99) else { throw Unmeasurable(what: "nothing was sent") }
    return Measure(
      name: "a send while eight write at once, p99 of \(times.count)", unit: "ms", rows: rows,
      loket: [slow], target: .atMost(200))
  }

  private func closing(_ row: QueueRow) throws -> ActRequest {
    let version = try store.file(of: row.id, for: officer).complaint.version
    return ActRequest(
      id: Self.id(),
      action: .close(
        Closing(outcome: .resolved, ground: "Lampu sudah menyala, diperiksa petugas.")),
      complaint: row.id, seen: version, officer: officer.id)
  }

  static func sending(to row: QueueRow, by officer: Officer) -> ActRequest {
    ActRequest(
      id: id(), action: .answer(Answer(kind: .interim, text: answer, way: .whatsapp)),
      complaint: row.id, seen: row.version, officer: officer.id)
  }

  static var now: Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
  }

  private static func id<Owner>() -> Identifier<Owner> {
    var random = SystemRandomNumberGenerator()
    return Identifier(at: now, using: &random)
  }

  private static let answer = """
    Yth. Bapak/Ibu Pelapor,

    Terima kasih sudah melaporkan lampu jalan yang padam. Petugas kami memeriksanya pada Senin, 30 November 2026,
    dan hasilnya kami kabarkan paling lambat Rabu, 2 Desember 2026.

    Hormat kami,
    Sri Wahyuni
    """

  private func time(_ work: () throws -> Void) throws -> Double {
    try clock.measure(work) / .milliseconds(1)
  }

  /// Milliseconds in which the disk keeps one page.
  private func syncing() throws -> Double {
    let file = open(path + ".sync", O_WRONLY | O_CREAT | O_APPEND, 0o600)
    guard file >= 0 else { throw Unmeasurable(what: path) }
    defer {
      close(file)
      unlink(path + ".sync")
    }
    let page = [UInt8](repeating: 7, count: 4_096)
    return try time {
      _ = write(file, page, page.count)
      fdatasync(file)
    }
  }
}

/// What the eight programs came to.
private final class Outcomes: @unchecked Sendable {
  private let lock = NSLock()
  private var results: [Result<PseudoTerminal.Outcome, any Error>] = []

  func add(_ result: Result<PseudoTerminal.Outcome, any Error>) {
    lock.withLock { results.append(result) }
  }

  func times() throws -> [Double] {
    try lock.withLock { results }.flatMap { result in
      let outcome = try result.get()
      guard outcome.status == 0 else { throw Unmeasurable(what: outcome.errors) }
      return outcome.output.split(separator: "\n").compactMap { Double($0) }
    }
  }
}

/// One of eight programs that send at once: `loket-bench write STORE PLACE` prints the milliseconds of each send.
struct Writer {
  private let path: String
  private let place: Int

  init?(_ arguments: [String]) {
    guard arguments.count == 4, arguments[1] == "write", let place = Int(arguments[3]) else {
      return nil
    }
    (path, self.place) = (arguments[2], place)
  }

  func run() throws {
    let store = try Store.open(at: path)
    guard let officer = try store.office().officers.values.first, let today = Day(iso: "2026-11-27")
    else { throw Unmeasurable(what: "a store without an officer") }
    let clock = ContinuousClock()
    let rows = try store.page(QueueRequest(queue: .new, limit: 400, today: today), for: officer)
      .rows
    for (index, row) in rows.enumerated() where index % 8 == place {
      do {
        let time = try clock.measure {
          _ = try store.perform(Acting.sending(to: row, by: officer), now: Acting.now)
        }
        print(time / .milliseconds(1))
      } catch is Refusal {
        continue
      }
    }
  }
}
