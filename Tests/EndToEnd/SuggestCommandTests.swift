import Foundation
import PseudoTerminal
import Testing

@Suite("What the desk proposes, on the command line")
struct SuggestCommandTests {
  private struct Answer: Decodable {
    struct Category: Decodable {
      let id: String
      let p: Double
    }
    struct Scored: Decodable {
      let number: String
      let score: Double
    }
    let categories: [Category]
    let classification: String
    let kelurahan: String?
    let agency: String?
    let feeling: String
    let emergency: Bool
    let personalData: [String]
    let twins: [Scored]
    let answers: [Scored]
  }

  private func answer(_ outcome: PseudoTerminal.Outcome) throws -> Answer {
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    return try JSONDecoder().decode(Answer.self, from: Data(outcome.output.utf8))
  }

  private func file(_ program: LoketProgram, _ text: String) throws -> String {
    let path = program.home.path + "/context.json"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  @Test("a complaint told by a file is read with seeded words where there is no store")
  func withoutStore() throws {
    let program = try LoketProgram()
    let context = try file(
      program,
      """
      {"complaint": {"body": "Lampu jalan di Kebulen padam, anak sy takut lewat. Barusan ada yg tersetrum tiang!"}}
      """)
    let found = try answer(program.run(["suggest", "--json", "--context", context]))
    #expect(found.categories.first?.id == "infrastruktur.pju")
    #expect(found.categories.count == 3)
    #expect(found.kelurahan == "Sapuro Kebulen" && found.agency == "dishub")
    #expect(found.classification == "complaint" && found.feeling == "anxious" && found.emergency)
    #expect(found.twins.isEmpty && found.answers.isEmpty)
    let told = try program.run(["suggest", "--context", context])
    #expect(told.output.contains("karena “Lampu jalan”") || told.output.contains("karena “Lampu”"))
    #expect(told.output.hasPrefix("DARURAT?"))
  }

  @Test(
    "in the sample data the planted twins and past answers are found, before and after learning")
  func planted() throws {
    let desk = try SampleDesk()
    let store = desk.program.home.path + "/data/loket/contoh.sqlite"
    let officer = ["--store", store, "--officer", "Hadi Supriyanto"]
    struct Listed: Decodable {
      let number: String
      let subject: String
    }
    let outcome = try desk.program.run(["search", "--json"] + officer + ["Truntum"])
    let listed = try JSONDecoder().decode([Listed].self, from: Data(outcome.output.utf8))
    let number = try #require(
      listed.first { $0.subject.hasPrefix("Jalan berlubang, Jl. Truntum") }?.number)
    for trains in [false, true] {
      if trains {
        let learned = try desk.program.run(["suggest", "--train", "--store", store])
        #expect(learned.output.hasPrefix("Belajar dari "))
      }
      let found = try answer(
        desk.program.run(["suggest", "--json"] + officer + [number], within: 120))
      #expect(found.categories.first?.id == "infrastruktur.jalan")
      #expect(!found.twins.isEmpty && found.twins.allSatisfy { (0.5...1).contains($0.score) })
      #expect(!found.twins.contains { $0.number == number })
      #expect(!found.answers.isEmpty)
    }
  }

  @Test("a bad call and a bad file are sentences")
  func badInput() throws {
    let program = try LoketProgram()
    #expect(try program.run(["suggest"]).status != 0)
    let wrong = try file(program, #"{"complaint": {"body": 7}}"#)
    let outcome = try program.run(["suggest", "--context", wrong])
    #expect(outcome.isOneSentence(with: "complaint.body", status: 2))
    #expect(
      try program.run(["suggest", "--context", program.home.path + "/none"])
        .isOneSentence(with: "tidak dapat dibaca", status: 2))
  }
}
