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
    subject = complaint.words.subject
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

  private mutating func takeDeadline(of file: ComplaintFile, _ session: Session) {
    guard let due = file.due else { return }
    // A deadline at 24:00 belongs to the day that ends then.
    let day = due.advanced(byMilliseconds: -1).day(at: session.offset)
    deadline = day
    guard day < session.today else { return }
    workingDaysLate = session.calendar.workingDaysBetween(day, session.today)
  }
}
