import ArgumentParser
import Complaints
import Door
import Replies
import Seeds
import Store
import Wording
import Workstation

/// Reviews a draft from a file or the standard input, for a complaint of the store or one told by a file.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Memeriksa konsep jawaban.")

  @OptionGroup var options: Options
  @Option(help: "The complaint it answers, by its number.")
  var complaint: String?
  @Option(help: "A JSON file that tells of the complaint.")
  var context: String?
  @Option(help: "acknowledgement, interim, request or final.")
  var kind: String?
  @Flag(help: "As JSON.")
  var json = false
  @Argument(help: "The draft; - or nothing reads the standard input.")
  var file: String?

  func validate() throws {
    if complaint != nil, context != nil { throw ValidationError("--complaint, --context: 1") }
    if let kind, AnswerKind(rawValue: kind) == nil {
      throw ValidationError(
        "--kind: " + AnswerKind.allCases.map(\.rawValue).joined(separator: ", "))
    }
  }

  func run() throws {
    try options.run { wording in
      var known = try reviewContext(wording)
      if let kind = kind.flatMap(AnswerKind.init(rawValue:)) { known.kind = kind }
      let draft = try text(of: file ?? "-", wording)
      let review = Review(draft: draft, context: known)
      if json {
        Printing.json(.array(review.remarks.map { ReviewPrinting.json($0, wording) }))
      } else {
        for line in ReviewPrinting.lines(review, wording) { Printing.line(line) }
      }
    }
  }

  private func reviewContext(_ wording: Wording) throws -> ReviewContext {
    if let complaint {
      let reading = try Reading(options)
      let id = try reading.complaint(complaint)
      do {
        return ReviewContext(
          try reading.store.file(of: id, for: reading.officer), office: reading.office,
          today: reading.today, offset: reading.offset)
      } catch let refusal as Refusal {
        throw Trouble(
          sentence: wording.refusal(refusal, office: reading.office, offset: reading.offset))
      }
    }
    var known = ReviewContext()
    if let context {
      do { known = try ReviewContext(json: try text(of: context, wording)) } catch let problem
        as ContextProblem
      {
        throw Trouble(sentence: wording.problem(problem, file: context), status: 2)
      }
    }
    // A file tells of its own day; the clock's says nothing of when that was.
    known.today = known.today ?? options.fixedDay
    known.calendar = Seeds.calendar
    return known
  }

  private func text(of path: String, _ wording: Wording) throws -> String {
    let bytes = path == "-" ? UserFile.standardInput : UserFile.bytes(of: path)
    guard let bytes else { throw Trouble(sentence: wording.cannotRead(path), status: 2) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The rules of the review, as they are and as pages.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Menampilkan aturan pemeriksaan jawaban.")

  @OptionGroup var options: Options
  @Flag(help: "As a Markdown document.")
  var markdown = false
  @Argument(help: "One rule, such as T05.")
  var rule: String?

  func run() throws {
    try options.run { wording in
      if let name = rule {
        guard let rule = RuleID(rawValue: name.uppercased()).flatMap(Rule.of) else {
          throw Trouble(sentence: wording.unknownRule(name), status: 2)
        }
        for line in RulesPage.markdown(rule) { print(line) }
      } else {
        for line in markdown ? RulesPage.index() : RulesPage.plain(wording) { print(line) }
      }
    }
  }
}
