import ArgumentParser
import Complaints
import Door
import Replies
import Seeds
import Store
import Wording
import Workstation

/// Proposes what to note of a complaint, what may be the same matter, and what was answered before.
struct SuggestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest", abstract: "Mengusulkan kategori, aduan yang mirip, dan jawaban lama.")

  @OptionGroup var options: Options
  @Option(help: "A JSON file that tells of the complaint, as for review.")
  var context: String?
  @Flag(help: "Learns from the closed complaints of the store.")
  var train = false
  @Flag(help: "As JSON.")
  var json = false
  @Argument(help: "The complaint, by its number.")
  var number: String?

  func validate() throws {
    let asked = [number != nil, context != nil, train].count { $0 }
    guard asked == 1 else { throw ValidationError("NUMBER, --context FILE, --train: 1") }
  }

  func run() throws {
    try options.run { wording in
      if train {
        try learn(wording)
      } else if let context {
        try suggest(for: context, wording)
      } else if let number {
        let reading = try Reading(options)
        let desk = StoreDesk(store: reading.store)
        do {
          let file = try desk.file(of: try reading.complaint(number), for: reading.officer)
          show(
            try desk.suggestions(for: SuggestionRequest(file.complaint)), reading.office, wording)
        } catch let refusal as Refusal {
          throw Trouble(
            sentence: wording.refusal(refusal, office: reading.office, offset: reading.offset))
        }
      }
    }
  }

  // MARK: - A complaint told by a file

  private func suggest(for path: String, _ wording: Wording) throws {
    let known: ReviewContext
    do { known = try ReviewContext(json: try text(of: path, wording)) } catch let problem
      as ContextProblem
    {
      throw Trouble(sentence: wording.problem(problem, file: path), status: 2)
    }
    guard let store = try storeIfThere() else {
      let reading = Seeds.reader.reading(
        subject: known.subject, body: known.body, reporter: known.name)
      show(Suggestions(reading: reading, twins: [], answers: []), seededOffice, wording)
      return
    }
    let office = try store.office()
    let offset = office.units.values.map(\.offset).first ?? .westernIndonesia
    let day = known.received ?? known.today ?? options.fixedDay
    var words = Words()
    words.subject = known.subject
    words.body = known.body
    words.reporterName = known.isAnonymous ? nil : known.name
    var request = SuggestionRequest(
      words: words,
      received: day.map { $0.instant(ClockTime(secondOfDay: 43_200), at: offset) }
        ?? options.clock.now,
      unit: nil, wantsAnswers: true)
    request.category = known.category.flatMap { name in
      office.categories.keys.contains(name) ? name : Seeds.category(named: name)?.category.code
    }
    request.complaint = try known.number.flatMap { ComplaintNumber($0) }
      .flatMap { try store.complaint(numbered: $0) }
    show(try StoreDesk(store: store).suggestions(for: request), office, wording)
  }

  private var seededOffice: Office {
    var office = Office()
    for place in Seeds.kelurahan { office.places[place.code] = place }
    for seed in Seeds.categories { office.categories[seed.category.code] = seed.category }
    for seed in Seeds.agencies { office.agencies[seed.agency.code] = seed.agency }
    return office
  }

  /// The store; nil where none was named and the user has none yet, for seeded words say something too.
  private func storeIfThere() throws -> Store? {
    do { return try options.open() } catch let failure as StoreFailure {
      guard case .notFound = failure, options.store.isEmpty, Places.variable("LOKET_STORE") == nil
      else { throw failure }
      return nil
    }
  }

  private func text(of path: String, _ wording: Wording) throws -> String {
    let bytes = path == "-" ? UserFile.standardInput : UserFile.bytes(of: path)
    guard let bytes else { throw Trouble(sentence: wording.cannotRead(path), status: 2) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func show(_ suggestions: Suggestions, _ office: Office, _ wording: Wording) {
    let printing = SuggestionPrinting(suggestions, office: office, wording: wording)
    if json {
      Printing.json(printing.json)
    } else {
      for line in printing.lines { Printing.line(line) }
    }
  }

  // MARK: - Learning

  private func learn(_ wording: Wording) throws {
    let store = try options.open()
    let learned = try store.learn(anew: true, from: ComplaintReader.lesson)
    if json {
      Printing.json(
        .object([
          .init("complaints", .integer(Int64(learned.complaints))),
          .init("terms", .integer(Int64(learned.terms))),
        ]))
    } else {
      Printing.line(wording.learned(complaints: learned.complaints, terms: learned.terms))
    }
  }
}
