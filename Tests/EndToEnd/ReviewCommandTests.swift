import Foundation
import PseudoTerminal
import Testing

@Suite("The review of a draft, on the command line")
struct ReviewCommandTests {
  private struct Remark: Decodable, Equatable {
    let rule: String
    let level: String
    let line: Int
    let column: Int
    let length: Int
    let quote: String
    let message: String
    let suggestion: String?
  }

  private let program: LoketProgram

  init() throws { program = try LoketProgram() }

  /// Reviews a draft that comes in by the standard input, for the complaint a file tells of.
  private func review(_ draft: String, context: String? = nil, within seconds: Double = 60) throws
    -> [Remark]
  {
    var arguments = ["review", "--json"]
    if let context { arguments += ["--context", try file("context.json", context)] }
    let outcome = try program.run(arguments, input: draft, within: seconds)
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
    return try JSONDecoder().decode([Remark].self, from: Data(outcome.output.utf8))
  }

  private func file(_ name: String, _ text: String) throws -> String {
    let path = program.home.path + "/" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private let lamp = """
    {"complaint": {"name": "Hendra", "sex": "L", "body": "Lampu jalan di Jl. Truntum padam sejak 12 \
    November. Gelap sekali.", "serviceFault": false}, "number": "PKL-26-0051", "kind": "final", \
    "today": "2026-11-23", "deadline": "2026-12-04"}
    """

  @Test("each remark has its place in characters, its words, a sentence and a suggestion")
  func places() throws {
    let remarks = try review(
      "Yth. Bapak Hendra,\n\nTerima kasih — laporan sdh kami baca.", context: lamp)
    let found = try #require(remarks.first { $0.rule == "T19" })
    #expect(
      found
        == Remark(
          rule: "T19", level: "should", line: 3, column: 24, length: 3, quote: "sdh",
          message: "\"sdh\" bahasa obrolan; tulis \"sudah\".", suggestion: "sudah"))
    #expect(remarks.contains { $0.rule == "T05" && $0.level == "must" && $0.length == 0 })
  }

  @Test("a whole answer raises nothing")
  func wholeAnswer() throws {
    let answer = """
      Yth. Bapak Hendra,

      Terima kasih sudah melaporkan lampu jalan di Jl. Truntum yang padam. Kami memahami jalan yang \
      gelap membuat warga khawatir.

      Setelah kami periksa, balastnya rusak. Petugas Dinas Perhubungan akan menggantinya paling \
      lambat Kamis, 26 November 2026. Fotonya kami lampirkan di laporan ini sesudah pekerjaan selesai.

      Pertanyaan dapat disampaikan ke 0285-423456 dengan nomor PKL-26-0051. Bila belum sesuai, \
      silakan menanggapi jawaban ini.

      Hormat kami,
      Dinas Perhubungan
      """
    #expect(try review(answer, context: lamp) == [])
    let path = try file("draft.txt", answer)
    let outcome = try program.run("review", "--context", try file("c.json", lamp), path)
    #expect(outcome.output.hasPrefix("9 dari 9 bagian\n"))
  }

  @Test("only the complaint's words are needed of a context")
  func leastContext() throws {
    let remarks = try review("Baik.", context: "{\"complaint\": {\"body\": \"Lampu padam.\"}}")
    #expect(!remarks.contains { $0.rule == "T12" && $0.message.contains("nil") })
  }

  @Test(
    "a context that is not as it should be is one sentence",
    arguments: [
      ("{\"complaint\": {\"body\": 5}}", "complaint.body"),
      ("{\"complaint\": {\"body\": \"a\", \"sex\": \"X\"}}", "complaint.sex"),
      ("{\"complaint\": {\"body\": \"a\"}, \"today\": \"besok\"}", "today"),
      ("{\"complaint\": {\"body\": \"a\"}, \"public\": \"ya\"}", "public"),
      ("{\"complaint\": {\"body\": \"a\"}, \"kind\": \"lain\"}", "kind"),
      ("{\"complaint\": []}", "complaint"), ("{}", "complaint.body"), ("[]", "isinya"),
      ("{", "JSON"),
    ])
  func wrongContext(text: String, word: String) throws {
    let outcome = try program.run(
      "review", "--json", "--context", try file("context.json", text), input: "Terima kasih.")
    #expect(outcome.isOneSentence(with: word, status: 2))
  }

  @Test("a file that is not there is one sentence")
  func missingFile() throws {
    let outcome = try program.run("review", "--json", program.home.path + "/tidak-ada.txt")
    #expect(outcome.isOneSentence(with: "tidak dapat dibaca", status: 2))
  }

  @Test(
    "no word, one word, emoji and other languages raise nothing that only Indonesian can be told",
    arguments: [
      "", "\n\n", "Ok", "🙏🙏🙏", "\u{0}\u{7}",
      "Dear Mrs Dewi, thank you for telling us about the waste. Our truck will clear it tomorrow.",
      "Nuwun sewu Pak, matur nuwun sampun ngandhani babagan got ingkang mampet wonten ing gang.",
    ])
  func otherTexts(text: String) throws {
    #expect(try review(text) == [])
  }

  @Test("a draft of a megabyte is reviewed")
  func megabyte() throws {
    let sentence = "Petugas kami akan memeriksa lampu itu paling lambat Kamis, maaf bila lama. "
    let draft = String(repeating: sentence, count: 1_000_000 / sentence.utf8.count)
    #expect(try review(draft, context: lamp, within: 120).contains { $0.rule == "T20" })
    #expect(try review(String(repeating: "\u{201C}", count: 333_000), within: 120) == [])
  }

  @Test("a complaint of the store is known by its number")
  func ofTheStore() throws {
    let desk = try SampleDesk()
    let store = desk.program.home.path + "/data/loket/contoh.sqlite"
    let outcome = try desk.program.run(
      "review", "--json", "--store", store, "--complaint", "MDN-26-0412", "--officer",
      "Ratna Wulandari",
      input: "Yth. Bapak, terima kasih. Petugas kami akan memeriksa besok.")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let remarks = try JSONDecoder().decode([Remark].self, from: Data(outcome.output.utf8))
    #expect(remarks.contains { $0.rule == "T12" && $0.message.contains("MDN-26-0412") })
    let unknown = try desk.program.run(
      "review", "--store", store, "--complaint", "MDN-26-9999", "--officer", "Ratna Wulandari",
      input: "a")
    #expect(unknown.isOneSentence(with: "MDN-26-9999 tidak ada"))
  }

  @Test("every rule has a page, and a rule that is not there is one sentence")
  func rules() throws {
    #expect(try program.run("rules").output.split(separator: "\n").count == 29)
    #expect(try program.run("rules", "t05").output.hasPrefix("# T05 "))
    #expect(try program.run("rules", "T30").isOneSentence(with: "T30", status: 2))
  }
}
