import Complaints
import Wording

/// Someone else who reports what another complaint told already: what of it can be taken over.
struct FurtherReporter: Equatable, Sendable {
  /// The complaint that is joined to, as a draft keeps it too.
  struct Lead: Equatable, Sendable {
    let id: ComplaintID
    let number: String

    init(id: ComplaintID, number: String) {
      self.id = id
      self.number = number
    }

    init?(_ text: String) {
      let parts = text.split(separator: " ")
      guard parts.count == 2, let id = ComplaintID(parts[0]) else { return nil }
      self.init(id: id, number: String(parts[1]))
    }

    var text: String { "\(id) \(number)" }
  }

  let lead: Lead
  private let story: String
  private let subject: String
  private let category: String
  private let classification: String
  private let kelurahan: String

  init(of file: ComplaintFile, _ session: Session) {
    let complaint = file.complaint
    let number = file.complaint.lead == nil ? complaint.number : file.lead?.number
    lead = Lead(
      id: complaint.lead ?? complaint.id, number: (number ?? complaint.number).description)
    subject = complaint.isSecret ? "" : PersonalNumbers.masking(complaint.words.subject ?? "")
    story = Wording(.id).sameMatter(as: number ?? complaint.number, subject)
    category = complaint.category ?? ""
    classification = complaint.classification.rawValue
    kelurahan = complaint.kelurahan ?? ""
  }

  /// Fills what is known and leaves the cursor where the new reporter is asked for.
  func put(into fields: inout FormFields) {
    fields["story"] = story
    fields["subject"] = subject
    fields["category"] = category
    fields["classification"] = classification
    fields["kelurahan"] = kelurahan
    fields.go(to: "name")
  }
}
