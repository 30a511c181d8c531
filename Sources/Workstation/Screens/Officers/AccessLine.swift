import Complaints
import Wording

/// One entry of the list, as a sentence.
struct AccessLine {
  private let record: AccessRecord
  private let session: Session

  init(_ record: AccessRecord, _ session: Session) {
    self.record = record
    self.session = session
  }

  private var time: String {
    let wording = session.wording
    let day = wording.typedDate(record.at.day(at: session.offset))
    return "\(day) \(wording.clock(record.at, at: session.offset))"
  }

  func short(withTime: Bool) -> String {
    let wording = session.wording
    let day = withTime ? time : wording.typedDate(record.at.day(at: session.offset))
    return ([day, wording.access(record, in: session.office)] + (record.reason.map { [$0] } ?? []))
      .joined(separator: " · ")
  }

  /// The same on lines of its own.
  var lines: [String] {
    let wording = session.wording
    return [time, wording.access(record, in: session.office)]
      + (record.reason.map { ["", wording.reasonGiven($0)] } ?? [])
  }
}
