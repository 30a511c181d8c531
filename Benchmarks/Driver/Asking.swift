import Complaints
import Foundation
import Glibc
import Store

/// How long the store itself takes for what a screen asks of it, warm, in one process.
struct Asking {
  private let store: Store
  private let officer: Officer
  private let today: Day
  private let rows: Int
  private let clock = ContinuousClock()

  init(_ path: String, rows: Int) throws {
    store = try Store.open(at: path)
    guard let officer = try store.office().officers.values.first, let today = Day(iso: "2026-11-27")
    else { throw Unmeasurable(what: "a store without an officer") }
    (self.officer, self.today, self.rows) = (officer, today, rows)
  }

  func measures() throws -> [Measure] { try reads() + jumps() + searches() + [interruption()] }

  private func reads() throws -> [Measure] {
    let filtered = try filter(of: .inProgress)
    let first = try page(.inProgress).rows.first
    return [
      try median("counts of all queues", atMost: 5) {
        _ = try store.counts(for: officer, filter: QueueFilter(), today: today)
      },
      try median("counts under a filter", atMost: 5) {
        _ = try store.counts(for: officer, filter: filtered, today: today)
      },
      try median("opening a complaint, in process", atMost: 10) {
        if let first { _ = try store.file(of: first.id, for: officer) }
      },
    ]
  }

  private func jumps() throws -> [Measure] {
    let filtered = try filter(of: .inProgress)
    let closed = try filter(of: .closed)
    var nothing = QueueFilter()
    nothing.kelurahan = "0000000000"
    let someDay = Day(daysSince1970: Int(today.daysSince1970) - 400)
    let number = try page(.closed, place: .last).rows.last?.number
    return [
      try median("jump to the end of an open queue", atMost: 30) {
        _ = try page(.inProgress, place: .last)
      },
      try median("jump to the end of all", atMost: 30) { _ = try page(.all, place: .last) },
      try median("jump to a number", atMost: 30) {
        if let number { _ = try store.complaint(numbered: number) }
      },
      try median("jump to a day, open and closed", atMost: 30) {
        for queue in [Queue.inProgress, .closed] {
          for order in QueueOrder.allCases { _ = try page(queue, order, place: .at(.day(someDay))) }
        }
      },
      try median("an open queue in another order", atMost: 30) {
        for order in QueueOrder.allCases { _ = try page(.inProgress, order) }
      },
      try median("an open queue under a filter", atMost: 30) {
        _ = try page(.inProgress, filter: filtered)
      },
      try median("closed complaints under a filter", atMost: 30) {
        _ = try page(.closed, filter: closed)
      },
      try median(
        "closed complaints under a filter that lets nothing through, first answer", atMost: 30
      ) {
        _ = try page(.closed, filter: nothing)
      },
      try whole("the same, until all were looked through") { place in
        try page(.closed, filter: nothing, place: place).lookedTo
      },
    ]
  }

  /// First hits as one types, the slowest but one of twenty.
  private func searches() throws -> [Measure] {
    let numbers = try page(.all).rows.map(\.number.description).prefix(20)
    let words = [
      "puskesmas", "trotoar", "vaksin", "meter", "camat", "jembatan", "monggo", "kuitansi",
      "terminal", "legalisir", "bolak-balik", "pohon", "kabel", "pipa", "desil", "survei",
      "rujukan", "kader", "posyandu", "tagihan",
    ]
    let kinds: [(String, [String])] = [
      ("one word", words),
      (
        "three words",
        words.indices.map { words[$0] + " jalan " + words[($0 + 7) % words.count] }
      ),
      ("a prefix", words.map { String($0.prefix(3)) }),
      ("a common word", ["yang", "di", "dan", "tidak", "jalan"]),
      ("a number", Array(numbers)),
      ("a phone's last digits", (0..<20).map { String(1_000 + $0 * 379) }),
    ]
    return try kinds.map { name, texts in
      var times: [Double] = []
      for text in texts + texts {
        let time = try clock.measure {
          _ = try store.search(SearchRequest(text: text, limit: 50, today: today), for: officer)
        }
        times.append(time / .milliseconds(1))
      }
      // The first round brings the pages into memory, as on a desk that is at work.
      let warm = Array(times.suffix(texts.count))
      return Measure(
        name: "search, first hits of \(name), p95", unit: "ms", rows: rows,
        loket: [warm.percentile(95) ?? 0], target: .atMost(50))
    }
  }

  /// How long it takes to go on from answer to answer until there is nothing more.
  private func whole(
    _ name: String, _ look: (QueueRequest.Place) throws -> Int64?
  ) throws -> Measure {
    var place = QueueRequest.Place.first
    let time = try clock.measure {
      while let lookedTo = try look(place) { place = .behind(lookedTo) }
    }
    return Measure(
      name: name, unit: "ms", rows: rows, loket: [time / .milliseconds(1)],
      target: .none)
  }

  /// From the call that stops a search to its end: one that looks through the words of nearly all complaints.
  private func interruption() throws -> Measure {
    let store = store
    let officer = officer
    let request = SearchRequest(text: "yang di dan tidak jalan -xyz", limit: 5_000, today: today)
    var times: [Double] = []
    for _ in 0..<10 {
      let isOver = DispatchSemaphore(value: 0)
      Thread.detachNewThread {
        _ = try? store.search(request, for: officer)
        isOver.signal()
      }
      usleep(2_000)
      times.append(
        clock.measure {
          store.stopSearching()
          isOver.wait()
        } / .milliseconds(1))
    }
    return Measure(
      name: "a running search, from the next word to its end, longest of 10", unit: "ms",
      rows: rows,
      loket: [times.max() ?? 0], target: .atMost(50))
  }

  private func page(
    _ queue: Queue, _ order: QueueOrder = .deadline, filter: QueueFilter = QueueFilter(),
    place: QueueRequest.Place = .first
  ) throws -> QueuePage {
    try store.page(
      QueueRequest(
        queue: queue, order: order, filter: filter, place: place, limit: 80, today: today),
      for: officer)
  }

  /// A filter that some of a queue's rows pass.
  private func filter(of queue: Queue) throws -> QueueFilter {
    var filter = QueueFilter()
    filter.category = try page(queue).rows.lazy.compactMap(\.category).first
    return filter
  }

  private func median(_ name: String, atMost limit: Double, _ work: () throws -> Void) throws
    -> Measure
  {
    try work()
    let times = try (0..<25).map { _ in try clock.measure(work) / .milliseconds(1) }
    return Measure(name: name, unit: "ms", rows: rows, loket: times, target: .atMost(limit))
  }
}
