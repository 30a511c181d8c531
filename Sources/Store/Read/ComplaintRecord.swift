import Complaints
import Foundation
import GRDB

/// A complaint as the read tables have it.
struct ComplaintRecord: Equatable {
  /// The key of an open complaint without a deadline: after all that have one.
  static let noDue: Int64 = 4_000_000_000_000_000_000
  /// Closed ones come last, the newest first.
  static let closedDue: Int64 = 5_000_000_000_000_000_000

  let complaint: Complaint
  let due: DueColumns
  let reporter: String
  let tray: Tray

  init(_ complaint: Complaint, office: Office) {
    self.complaint = complaint
    tray = Tray(of: complaint)
    due = DueColumns(complaint, tray: tray, office.deadlines(for: complaint.unit))
    reporter = Self.reporter(of: complaint)
  }

  var numberKey: Int64 {
    Int64(complaint.number.year) * 1_000_000_000 + Int64(complaint.number.serial)
  }

  /// As lists show them: `Bapak Budi S.`; nothing of one who is withheld or nameless.
  private static func reporter(of complaint: Complaint) -> String {
    guard complaint.identity == .open, let name = complaint.words.reporterName, !name.isEmpty else {
      return ""
    }
    let words = name.split(separator: " ")
    var short = words.first.map(String.init) ?? name
    if words.count > 1, let initial = words.last?.first { short += " \(initial)." }
    return [complaint.words.salutation, short].compactMap { $0 }.joined(separator: " ")
  }

  static let columns =
    """
    id, prefix, year, serial, unit, subject, reporter, status, outcome, next_step, due_at, paused, received, \
    channel, classification, category, kelurahan, assignee, accused, secret, identity, emergency, reopened, \
    lead, external_number, import_run, version, tray, waits, due_key, number_key, \
    due_step, at_75, at_90, silence_day, \
    verified_at, acknowledged_at, followed_at, settled_at, pauses, promised_day, promised_at, silent_since, \
    until_day
    """

  var values: [(any DatabaseValueConvertible)?] {
    let it = complaint
    return [
      Data(it.id.uuid.bytes), it.number.prefix, it.number.year, it.number.serial,
      Data(it.unit.uuid.bytes),
      it.words.subject ?? "", reporter, it.status.rawValue, it.outcome?.rawValue,
      it.nextStep.rawValue,
      due.due, it.isPaused, it.received.milliseconds, it.channel.rawValue,
      it.classification.rawValue, it.category, it.kelurahan,
      it.assignee.map { Data($0.uuid.bytes) },
      it.accused.map { Data($0.uuid.bytes) }, it.isSecret, it.identity.rawValue, it.isEmergency,
      it.wasReopened, it.lead.map { Data($0.uuid.bytes) }, it.words.externalNumber,
      it.importRun.map { Data($0.uuid.bytes) }, it.version, tray.rawValue, it.waitsForDesk, due.key,
      numberKey, due.step, due.at75, due.at90, due.silenceDay,
    ] + DueBasis.values(of: it)
  }
}
