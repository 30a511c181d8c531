import Complaints
import Replies
import Wording

extension FillContext {
  /// What a template may know of a complaint and of the desk that answers it.
  ///
  /// Answers go out in Indonesian, whatever language the screens speak.
  init(_ file: ComplaintFile, _ session: Session) {
    self.init()
    let complaint = file.complaint
    let office = session.office
    let wording = Wording(.id)
    takeReporter(of: complaint)
    number = complaint.number.description
    subject = complaint.words.subject.map { office.masking($0) }
    category = complaint.category
    categoryName = complaint.category.flatMap { office.categories[$0]?.title }
    classification = complaint.classification
    classificationName = wording.label(complaint.classification)
    status = complaint.status
    channel = complaint.channel
    channelName = wording.label(complaint.channel)
    kelurahan = complaint.kelurahan.flatMap { office.places[$0]?.name }
    location = complaint.words.address
    received = complaint.received.day(at: session.offset)
    today = session.today
    takeDeadline(of: file, session)
    officer = session.officer.name
    unit = office.units[complaint.unit]?.name
    contact = office.units[complaint.unit].flatMap { $0.contact.isEmpty ? nil : $0.contact }
    agency = complaint.forward.flatMap { office.agencies[$0.agency]?.name }
    externalNumber = complaint.words.agencyNumber ?? complaint.words.externalNumber
    leadNumber = file.lead?.number.description
    responseDays = office.deadlines(for: complaint.unit)
      .day(of: .closeInSilence, countedFrom: session.today, for: complaint)
      .map { $0 - session.today }
  }

  private mutating func takeReporter(of complaint: Complaint) {
    isAnonymous = complaint.identity != .open
    isSecret = complaint.isSecret
    isForwarded = complaint.forward != nil
    isAcknowledged = complaint.acknowledgedAt != nil
    name = complaint.words.reporterName
    title = complaint.words.salutation
  }

  /// Late is what the review calls late: any step that was missed, met since or not.
  private mutating func takeDeadline(of file: ComplaintFile, _ session: Session) {
    let offset = session.offset
    // A deadline at 24:00 belongs to the day that ends then.
    func day(_ due: Instant) -> Day { due.advanced(byMilliseconds: -1).day(at: offset) }
    deadline = file.due.map(day)
    let missed = file.missedDeadlines(today: session.today, offset: offset)
    hasMissedDeadline = !missed.isEmpty
    workingDaysLate = missed.compactMap { step in
      step.due.map {
        session.calendar.workingDaysBetween(
          day($0), step.met?.day(at: offset) ?? session.today)
      }
    }.max()
  }
}
