import Complaints
import Replies
import Store
import Testing

@testable import Workstation

@Suite("The templates on the sample data, reviewed as the workstation reviews")
struct ReviewedTemplatesTests {
  /// Complaints of the demo that differ in category, channel, identity and state.
  private func files(_ office: RehearsalOffice) throws -> [ComplaintFile] {
    let page = try office.store.page(
      QueueRequest(queue: .all, limit: 400, today: office.now.day(at: .westernIndonesia)),
      for: office.supervisor)
    var seen: Set<String> = []
    var files: [ComplaintFile] = []
    for row in page.rows where files.count < 40 {
      let file = try office.file(row.id)
      let complaint = file.complaint
      let mark =
        "\(complaint.category ?? "") \(complaint.channel) \(complaint.identity) \(complaint.status)"
      guard !complaint.isEmergency, seen.insert(mark).inserted else { continue }
      files.append(file)
    }
    return files
  }

  /// What an officer types into a blank: a day that is in time, words, the first choice.
  private func typed(_ blank: Blank, by deadline: Day?, _ session: Session) -> String {
    switch blank.type {
    case .date:
      return deadline == session.today ? "hari ini" : "1 hk"
    case .number: return "2027"
    case .choice: return "1"
    case .text: return "berkas sudah lengkap"
    }
  }

  @Test("raise no remark that holds them back")
  func noMust() throws {
    let office = try RehearsalOffice(DemoFile.made.get())
    let session = try Rehearsal(in: office).state.session
    let files = try files(office)
    #expect(files.count >= 20)
    for file in files {
      let shelf = TemplateShelf(file, kind: .final, session)
      for template in shelf.found(by: "") {
        let piece = try #require(shelf.piece(template.id))
        var text = piece.text
        var context = ReviewContext(
          file, office: session.office, today: session.today, offset: session.offset)
        for blank in piece.blanks {
          let value = try BlankValue.check(
            type: blank.type, input: typed(blank, by: context.deadline, session),
            today: session.today, calendar: session.calendar
          ).get()
          text = OpenBlank.fill(blank.label, with: value.text, in: text)
        }
        #expect(Leftover.all(in: text).isEmpty)
        context.kind = template.kind
        context.outcome = template.outcome
        let remarks = Review.remarks(draft: text, context: context).filter { $0.level == .must }
        #expect(
          remarks.isEmpty,
          "\(template.id), \(file.complaint.number): \(remarks.map { ($0.rule, $0.topic, $0.quote) })"
        )
      }
    }
  }
}
