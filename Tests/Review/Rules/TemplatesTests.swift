import Complaints
import Replies
import Testing

@Suite("The answers a new store begins with, under review")
struct TemplatesTests {
  let library: TemplateLibrary
  let samples: FilledSamples

  init() throws {
    library = try SeededTemplates.library().get()
    samples = try FilledSamples()
  }

  static let ids: [String] =
    (try? SeededTemplates.library().get())?.templates.map(\.id) ?? []

  static let phrases: [String] =
    (try? SeededTemplates.library().get())?.phrases.map(\.name) ?? []

  @Test("raise no remark that holds them back, for any of twenty complaints", arguments: ids)
  func noMust(id: String) throws {
    let template = try #require(library[id])
    #expect(samples.complaints.count == 20)
    for complaint in samples.complaints {
      var context = complaint
      context.kind = template.kind
      context.outcome = template.outcome
      context.unitContacts = ["0285-400000"]
      let filled = library.fill(template, with: FilledSamples.fillContext(context))
      let text = try FilledSamples.answered(
        filled.text, filled.blanks, on: try #require(context.today))
      let remarks = Review.remarks(draft: text, context: context).filter { $0.level == .must }
      #expect(
        remarks.isEmpty, "\(id), \(context.subject ?? ""): \(remarks.map { ($0.topic, $0.quote) })")
    }
  }

  @Test("a good answer stays one with any phrase put into it", arguments: phrases)
  func phrase(name: String) throws {
    let phrase = try #require(library.phrase(named: name))
    let template = try #require(library["selesai-dikerjakan"])
    for complaint in samples.complaints {
      var context = complaint
      context.kind = template.kind
      context.outcome = template.outcome
      context.unitContacts = ["0285-400000"]
      let known = FilledSamples.fillContext(context)
      let today = try #require(context.today)
      let filled = library.fill(template, with: known)
      let answer = try FilledSamples.answered(filled.text, filled.blanks, on: today)
      let piece = library.fill(phrase, with: known)
      let sentence = try FilledSamples.answered(piece.text, piece.blanks, on: today)
      #expect(Leftover.all(in: sentence).isEmpty)
      // Behind the finding, where an officer would go on.
      let place = answer.utf8.count - (answer.split(separator: "Bila ada").last?.utf8.count ?? 0)
      let edit = Insertion.edit(of: sentence, into: answer, at: place - 8..<place - 8)
      let text = edit?.applied(to: answer) ?? answer
      let before = Review.remarks(draft: answer, context: context)
      let remarks = Review.remarks(draft: text, context: context)
      #expect(
        remarks.allSatisfy { $0.level == .should },
        "\(name), \(context.subject ?? ""): \(remarks.map { ($0.topic, $0.quote) })")
      let wordy = remarks.filter { $0.rule != .length && $0.rule != .acronym }
      #expect(
        wordy.count <= before.count,
        "\(name), \(context.subject ?? ""): \(wordy.map { ($0.topic, $0.quote) })")
    }
  }
}
