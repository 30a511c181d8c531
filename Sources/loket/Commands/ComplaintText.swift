import Complaints
import Store
import Wording

/// A complaint for people: what it is, what is due, and all that was said, masked as on the screen.
struct ComplaintText {
  let lines: [String]

  init(_ file: ComplaintFile, _ reading: Reading) {
    let complaint = file.complaint
    let wording = reading.wording
    var lines = [
      "\(complaint.number)  \(wording.subject(of: complaint))", wording.state(complaint),
    ]
    lines.append(
      wording.deadlineHeading + "  "
        + wording.spelled(
          due: file.due, isPaused: complaint.isPaused, today: reading.today,
          calendar: reading.office.calendar(of: reading.officer.unit), offset: reading.offset))
    var who = [wording.reporter(complaint.words, identity: complaint.identity)]
    if let phone = complaint.words.phone { who.append(PhoneNumber.masked(phone)) }
    if let nik = complaint.words.nik { who.append(NIK.masked(nik)) }
    lines.append(wording.reporterHeading + "  " + who.joined(separator: " · "))
    lines.append("")
    for entry in file.thread where !file.undone.contains(entry.sequence) {
      let said = wording.threadLine(entry, of: complaint, in: file.thread, office: reading.office)
      lines.append(
        "\(wording.stamp(entry.saidAt, at: reading.offset, today: reading.today))  \(said)")
      for text in [entry.words?.body, entry.words?.text].compactMap({ $0 }) {
        lines += reading.office.masking(text).split(
          separator: "\n", omittingEmptySubsequences: false
        ).map {
          "  " + $0
        }
      }
    }
    self.lines = lines
  }
}
