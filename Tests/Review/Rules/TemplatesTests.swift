import Complaints
import Foundation
import Replies
import ReviewFigures
import Seeds
import Testing

@Suite("The answers a new store begins with, under review")
struct TemplatesTests {
  let library: TemplateLibrary
  /// Twenty complaints of the labelled set, none of them an emergency.
  let complaints: [ReviewContext]

  init() throws {
    library = try SeededTemplates.library().get()
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Labelled")
    var seen: Set<String> = []
    complaints = try LabelledAnswer.all(in: folder, calendar: Seeds.calendar).map(\.context)
      .filter { context in
        guard let subject = context.subject, context.number != nil else { return false }
        let danger = ["tersetrum", "kebakaran di", "kekerasan", "tenggelam", "bunuh diri"]
        return !danger.contains { context.body.contains($0) } && seen.insert(subject).inserted
      }
      .prefix(20).map { $0 }
  }

  static let ids: [String] =
    (try? SeededTemplates.library().get())?.templates.map(\.id) ?? []

  private func fill(_ template: Template, for complaint: ReviewContext) throws -> Filled {
    var context = FillContext()
    context.name = complaint.name
    context.title = complaint.sex.map { $0 == .woman ? "Ibu" : "Bapak" }
    context.isAnonymous = complaint.isAnonymous
    context.number = complaint.number
    context.subject = complaint.subject
    context.category = complaint.category
    context.channel = .whatsapp
    context.serviceFault = complaint.serviceFault
    context.received = complaint.received
    context.deadline = complaint.deadline
    context.today = complaint.today
    if complaint.isLate { context.workingDaysLate = 2 }
    context.officer = "Ratna Wulandari"
    context.unit = "Kelurahan Medono"
    context.contact = "0285-400000"
    context.agency = "Dinas Perhubungan"
    context.externalNumber = "DSH-771"
    context.leadNumber = complaint.number
    context.responseDays = 10
    return library.fill(template, with: context)
  }

  /// What an officer types into the blanks.
  private func answered(_ filled: Filled, on today: Day) throws -> String {
    var text = filled.text
    for blank in filled.blanks {
      let typed: String =
        switch blank.type {
        case .date: blank.proposal ?? "2 hk"
        case .number: "2027"
        case .choice: "1"
        case .text: "berkas sudah lengkap"
        }
      let value = try BlankValue.check(
        type: blank.type, input: typed, today: today, calendar: Seeds.calendar
      ).get()
      text = OpenBlank.fill(blank.label, with: value.text, in: text)
    }
    return text
  }

  @Test("raise no remark that holds them back, for any of twenty complaints", arguments: ids)
  func noMust(id: String) throws {
    let template = try #require(library[id])
    #expect(complaints.count == 20)
    for complaint in complaints {
      var context = complaint
      context.kind = template.kind
      context.outcome = template.outcome
      context.unitContacts = ["0285-400000"]
      let filled = try fill(template, for: context)
      let text = try answered(filled, on: try #require(context.today))
      let remarks = Review.remarks(draft: text, context: context).filter { $0.level == .must }
      #expect(
        remarks.isEmpty, "\(id), \(context.subject ?? ""): \(remarks.map { ($0.topic, $0.quote) })")
    }
  }
}
