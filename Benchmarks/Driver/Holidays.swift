import Complaints
import Glibc
import PseudoTerminal

/// How long it takes till every list is right after a holiday was added, with many complaints open whose deadlines it moves.
struct Holidays {
  private static let open = 20_000
  private static let today = "2026-11-23"

  private let store: String
  private let home: TemporaryHome
  private let loket: String

  /// A store of open complaints, all received in the last two working days.
  init(_ stores: Stores, loket: String) throws {
    home = stores.home
    self.loket = loket
    store = try stores.empty(today: Self.today)
    try stores.importing(try Self.file(in: home), into: store, today: Self.today)
  }

  /// Milliseconds of one `loket calendar day`, from the program's start to its end, and of one that changes nothing.
  func milliseconds(run: Int) throws -> (moving: Double, starting: Double) {
    let isOdd = run % 2 == 1
    let change = ["--kind", "nationalHoliday", "--name", "Pilkada"]
    return (
      try time(["calendar", "day", "2026-11-25"] + (isOdd ? ["--remove"] : change)),
      try time(["calendar", "rules"])
    )
  }

  private func time(_ arguments: [String]) throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    let outcome = try Command.run(
      loket, arguments + ["--store", store, "--today", Self.today], environment: home.environment)
    let taken = clock.now - start
    guard outcome.status == 0 else { throw Unmeasurable(what: outcome.errors) }
    return taken / .milliseconds(1)
  }

  private static func file(in home: TemporaryHome) throws -> String {
    let path = home.path + "/open.csv"
    var text = "id,tanggal masuk,judul,isi laporan,kelurahan,kategori,status\n"
    for number in 1...open {
      let day = number % 2 == 0 ? "20/11/2026" : "23/11/2026"
      let minute = number % 60
      text += "\(number),\(day) 08.\(minute < 10 ? "0" : "")\(minute),Aduan \(number),"
      text +=
        "Lampu jalan padam di gang \(number).,Medono,,\(number % 3 == 0 ? "baru" : "proses")\n"
    }
    let file = fopen(path, "w")
    guard let file, fputs(text, file) >= 0, fclose(file) == 0 else {
      throw Unmeasurable(what: path)
    }
    return path
  }
}

/// How long the deadlines of one page of a queue take, counted from the complaints themselves.
enum Counting {
  static func milliseconds(runs: Int) -> [Double] {
    let calendar = WorkingCalendar(knownThrough: .last)
    let rules = [
      DeadlineRule(step: .verify, amount: 3, unit: .workingDays),
      DeadlineRule(step: .followUp, amount: 5, unit: .workingDays),
      DeadlineRule(step: .settle, amount: 14, unit: .workingDays),
      DeadlineRule(
        step: .settle, amount: 60, unit: .workingDays, classification: .oversight),
    ]
    let deadlines = Deadlines(rules: rules, calendar: calendar, offset: .westernIndonesia)
    let received = Instant(iso8601: "2026-11-23T09:00:00+07:00") ?? Instant(milliseconds: 0)
    let page = (0..<50).map { place -> Complaint in
      var complaint = Complaint(
        id: ComplaintID(UUIDv7(high: 1, low: UInt64(place))),
        number: ComplaintNumber(prefix: "MDN", year: 2026, serial: place),
        unit: UnitID(UUIDv7(high: 2, low: 1)),
        received: received.advanced(byHours: -place * 7), version: 1)
      if place % 4 == 0 {
        complaint.pauses = [
          Pause(from: complaint.received.advanced(byHours: 2), to: received.advanced(byHours: 1))
        ]
      }
      return complaint
    }
    let clock = ContinuousClock()
    return (0..<runs).map { _ in
      let times = (0..<50).map { _ in
        clock.measure { for complaint in page { _ = deadlines.running(of: complaint) } }
          / .milliseconds(1)
      }
      return times.median ?? 0
    }
  }
}
