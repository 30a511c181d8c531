import Complaints
import TerminalUI
import Wording

/// The lines that say what a complaint is, as the preview and the open complaint show them.
struct ComplaintLines {
  let file: ComplaintFile
  let session: Session

  init(_ file: ComplaintFile, _ session: Session) {
    self.file = file
    self.session = session
  }

  private var complaint: Complaint { file.complaint }
  private var wording: Wording { session.wording }

  var title: String {
    "\(complaint.number) · \(wording.subject(of: complaint))"
  }

  var state: String {
    let holder = complaint.assignee.map { wording.officer($0, in: session.office) }
    return [wording.state(complaint), holder].compactMap { $0 }.joined(separator: " · ")
  }

  /// Who wrote, by which way, about what, and who handles it.
  var who: String {
    var parts = [
      wording.reporter(complaint.words, identity: complaint.identity),
      wording.label(complaint.channel),
    ]
    if let category { parts.append(category) }
    parts.append(state)
    return parts.joined(separator: " · ")
  }

  var reporter: String {
    var parts = [reporterName]
    if let phone = complaint.words.phone { parts.append(PhoneNumber.masked(phone)) }
    if let nik = complaint.words.nik { parts.append(NIK.masked(nik)) }
    if complaint.identity == .withheld { parts.append(wording.label(complaint.identity)) }
    if let kelurahan { parts.append(kelurahan) }
    parts.append(wording.label(complaint.channel))
    return parts.joined(separator: " · ")
  }

  /// Beside its heading, where nobody is named, it says so rather than the heading again.
  private var reporterName: String {
    if complaint.identity == .nameless { return wording.label(ReporterIdentity.nameless) }
    guard let name = complaint.words.reporterName, !name.isEmpty else {
      return wording.nameNotGiven
    }
    return wording.reporter(complaint.words, identity: complaint.identity)
  }

  /// The deadline where there is little room, without its heading.
  var shortDeadline: String {
    wording.spelledShort(
      due: file.due, isPaused: complaint.isPaused, today: session.today,
      calendar: session.calendar, offset: session.offset)
  }

  var deadline: String {
    wording.deadlineHeading + "  "
      + wording.spelled(
        due: file.due, isPaused: complaint.isPaused, today: session.today,
        calendar: session.calendar, offset: session.offset)
  }

  var content: String {
    var parts = [category ?? wording.noCategory, wording.label(complaint.classification)]
    if let number = complaint.words.externalNumber { parts.append(number) }
    if let agency = complaint.forward?.agency {
      let name = session.office.agencies[agency]?.name ?? agency
      parts.append(
        "→ " + [name, complaint.words.agencyNumber].compactMap { $0 }.joined(separator: " "))
    }
    let evidence = complaint.words.attachments?.count ?? 0
    if evidence > 0 { parts.append(wording.evidence(evidence)) }
    if complaint.isSecret { parts.append(wording.flagSecret) }
    if complaint.isEmergency { parts.append(wording.flagEmergency) }
    return parts.joined(separator: " · ")
  }

  /// What it is joined to, or who is joined to it; nil where it stands alone.
  var joined: String? {
    if let lead = file.lead {
      return complaint.lead == nil
        ? wording.joinedReporters([wording.duplicateOf(lead.number)])
        : wording.joinedReporters([wording.joinedWith(lead.number)])
    }
    guard !file.joined.isEmpty else { return nil }
    return wording.joinedReporters(file.joined.map(\.number.description))
  }

  var category: String? {
    complaint.category.flatMap { session.office.categories[$0]?.title ?? $0 }
  }

  var kelurahan: String? { complaint.kelurahan.flatMap { session.office.places[$0]?.name ?? $0 } }

  /// What is to be done next, with its key.
  var nextStep: String {
    complaint.status == .closed ? shortNextStep : wording.nextStepHeading + shortNextStep
  }

  /// The same without its heading.
  var shortNextStep: String {
    wording.nextStepSentence(
      complaint.nextStep, isClosed: complaint.status == .closed,
      hasDraft: session.drafts.contains { $0.purpose == .reply(to: complaint.id) },
      silenceDay: file.silenceDay.map { wording.weekdayDate($0, today: session.today) })
  }

  /// Who else has it open, or nothing.
  var readers: String? {
    guard let other = file.readers.max(by: { !$0.isWriting && $1.isWriting }) else { return nil }
    return wording.opened(
      by: wording.officer(other.officer, in: session.office), isWriting: other.isWriting,
      since: wording.clock(other.since, at: session.offset),
      narrow: session.size.columns < 72)
  }
}

extension String {
  /// The same with its first letter as at the beginning of a sentence.
  var startingInCapital: String { prefix(1).uppercased() + dropFirst() }
}
