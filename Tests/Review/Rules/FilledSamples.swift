import Complaints
import Foundation
import Replies
import ReviewFigures
import Seeds

/// Complaints of the labelled set and what the desk knows of each, with the blanks of a text answered.
struct FilledSamples {
  /// Twenty of them, none an emergency.
  let complaints: [ReviewContext]

  init() throws {
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

  /// The complaint as a template sees it.
  static func fillContext(_ complaint: ReviewContext) -> FillContext {
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
    return context
  }

  /// What an officer types into the blanks.
  static func answered(_ text: String, _ blanks: [Blank], on today: Day) throws -> String {
    var text = text
    for blank in blanks {
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
}
