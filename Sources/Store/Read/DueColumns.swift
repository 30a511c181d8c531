import Complaints
import GRDB

/// When a complaint is due, as its row has it: what changes when calendar or rules do.
struct DueColumns: Equatable {
  let due: Int64?
  let step: String?
  let at75: Int64?
  let at90: Int64?
  let silenceDay: Int64?
  /// The key of the order by deadline.
  let key: Int64

  init(_ complaint: Complaint, tray: Tray, _ deadlines: Deadlines) {
    let running = deadlines.running(of: complaint)
    due = running?.due.milliseconds
    step = running?.step.rawValue
    at75 = running?.at75.milliseconds
    at90 = running?.at90.milliseconds
    silenceDay = deadlines.silenceDay(of: complaint).map { Int64($0.daysSince1970) }
    key =
      tray == .closed
      ? ComplaintRecord.closedDue - (complaint.closedAt?.milliseconds ?? 0)
      : due ?? ComplaintRecord.noDue
  }

  /// The columns as a row has them, from its column `first` on.
  init(_ row: Row, from first: Int) {
    due = row[first]
    step = row[first + 1]
    at75 = row[first + 2]
    at90 = row[first + 3]
    silenceDay = row[first + 4]
    key = row[first + 5]
  }

  static let columns = "due_at, due_step, at_75, at_90, silence_day, due_key"

  var values: [(any DatabaseValueConvertible)?] { [due, step, at75, at90, silenceDay, key] }
}

/// What deadlines are counted from, as a row has it.
enum DueBasis {
  static let columns =
    """
    received, channel, classification, status, import_run IS NOT NULL, verified_at, acknowledged_at, \
    followed_at, settled_at, pauses, promised_day, promised_at, silent_since, until_day
    """

  /// The columns that nothing but deadlines needs, in the order of `ComplaintRecord.columns`.
  static func values(of it: Complaint) -> [(any DatabaseValueConvertible)?] {
    let promise = it.promise.flatMap { $0.kept == nil ? $0 : nil }
    return [
      it.verifiedAt?.milliseconds, it.acknowledgedAt?.milliseconds, it.followedUpAt?.milliseconds,
      it.settledAt?.milliseconds, it.pauses.isEmpty ? nil : text(it.pauses),
      promise.map { Int64($0.day.daysSince1970) }, promise?.given.milliseconds,
      it.silentSince?.milliseconds, it.until.map { Int64($0.daysSince1970) },
    ]
  }

  /// As much of an open complaint as its deadlines are counted from, out of a row of `columns`.
  static func complaint(_ row: Row, from first: Int, id: ComplaintID, unit: UnitID) -> Complaint {
    func instant(_ column: Int) -> Instant? {
      (row[first + column] as Int64?).map { Instant(milliseconds: $0) }
    }
    func day(_ column: Int) -> Day? {
      (row[first + column] as Int64?).map { Day(daysSince1970: Int($0)) }
    }
    var it = Complaint(
      id: id, number: ComplaintNumber(prefix: "", year: 0, serial: 0), unit: unit,
      received: instant(0) ?? Instant(milliseconds: 0), version: 0)
    it.channel = Channel(rawValue: row[first + 1]) ?? .other
    it.classification = Classification(rawValue: row[first + 2]) ?? .complaint
    it.status = Status(rawValue: row[first + 3]) ?? .received
    it.importRun = row[first + 4] ? ImportID(unit.uuid) : nil
    it.verifiedAt = instant(5)
    it.acknowledgedAt = instant(6)
    it.followedUpAt = instant(7)
    it.settledAt = instant(8)
    it.pauses = (row[first + 9] as String?).map(pauses) ?? []
    if let day = day(10), let given = instant(11) { it.promise = Promise(day: day, given: given) }
    if let since = instant(12) {
      it.lastDelivered = DeliveredAnswer(kind: .final, way: nil, at: since)
    }
    it.until = day(13)
    return it
  }

  /// `FROM-TO FROM-`, in milliseconds; the last may be open.
  private static func text(_ pauses: [Pause]) -> String {
    pauses.map { "\($0.from.milliseconds)-\($0.to.map { "\($0.milliseconds)" } ?? "")" }
      .joined(separator: " ")
  }

  private static func pauses(_ text: String) -> [Pause] {
    text.split(separator: " ").compactMap { pause in
      let ends = pause.split(separator: "-", omittingEmptySubsequences: false)
      guard ends.count == 2, let from = Int64(ends[0]) else { return nil }
      return Pause(
        from: Instant(milliseconds: from), to: Int64(ends[1]).map { Instant(milliseconds: $0) })
    }
  }
}
