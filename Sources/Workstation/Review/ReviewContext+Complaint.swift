import Complaints
import Replies

extension ReviewContext {
  /// What the review may know of a complaint of the desk.
  public init(_ file: ComplaintFile, office: Office, today: Day, offset: UTCOffset) {
    let complaint = file.complaint
    let words = complaint.words
    self.init(body: words.body ?? "")
    subject = words.subject
    category = complaint.category
    name = words.reporterName
    isAnonymous = complaint.identity != .open
    sex = Sex(title: words.salutation)
    received = complaint.received.day(at: offset)
    number = complaint.number.description
    channel = complaint.channel.rawValue
    isPublic = (complaint.repliesBy ?? .whatsapp) == .lapor || complaint.channel == .lapor
    self.today = today
    // A deadline at 24:00 belongs to the day that ends then.
    deadline = file.deadlines.first { $0.step == .settle && $0.met == nil }?.due
      .map { $0.advanced(byMilliseconds: -1).day(at: offset) }
    hasMissedStep = !file.missedDeadlines(today: today, offset: offset).isEmpty
    outcome = complaint.outcome
    let contact = office.units[complaint.unit]?.contact ?? ""
    unitContacts = contact.isEmpty ? [] : [contact]
    calendar = office.calendar(of: complaint.unit)
  }
}

extension ComplaintFile {
  /// The steps that were taken late, or are late today.
  func missedDeadlines(today: Day, offset: UTCOffset) -> [Deadline] {
    deadlines.filter { deadline in
      deadline.due.map { (deadline.met ?? today.start(at: offset)) > $0 } ?? false
    }
  }
}

extension ReviewContext.Sex {
  /// The sex a title tells; nil where it tells none.
  init?(title: String?) {
    switch title?.lowercased().filter(\.isLetter) {
    case "bapak", "pak", "mas", "saudara": self = .man
    case "ibu", "bu", "mbak", "saudari": self = .woman
    default: return nil
    }
  }
}
