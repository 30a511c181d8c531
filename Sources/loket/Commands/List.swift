import ArgumentParser
import Complaints
import Store
import Wording

/// Lists the complaints of a queue.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Daftar aduan sebuah antrean.")

  @OptionGroup var options: Options
  @Option(
    help:
      "mine, new, inProgress, undelivered, awaiting, forwarded, answered, closed, overdue, all …")
  var queue = "all"
  @Option(help: "deadline, age or number.")
  var order = "deadline"
  @Option(help: "A kelurahan, by name or code.")
  var kelurahan: String?
  @Option(help: "A category's code, or its group.")
  var category: String?
  @Option(help: "At most that many.")
  var limit: Int?
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      guard let queue = Queue(rawValue: queue) else {
        throw Trouble(sentence: wording.unknownQueue(self.queue), status: 2)
      }
      guard let order = QueueOrder(rawValue: order) else {
        throw Trouble(
          sentence: wording.unknownChoice("--order", self.order, of: "deadline, age, number"),
          status: 2)
      }
      if let limit, limit < 0 {
        throw Trouble(
          sentence: wording.unknownChoice("--limit", String(limit), of: "0, 1, 2 …"), status: 2)
      }
      let reading = try Reading(options)
      let place = try kelurahan.map { try code(ofPlace: $0, reading) }
      if let category { try requireCategory(category, reading) }
      let request = QueueRequest(
        queue: queue, order: order, filter: QueueFilter(kelurahan: place, category: category),
        limit: 200,
        today: reading.today)
      var left = limit ?? .max
      func each(_ show: (QueueRow) -> Void) throws {
        guard left > 0 else { return }
        try reading.rows(request) { row in
          show(row)
          left -= 1
          return left > 0
        }
      }
      if json {
        try Printing.array { item in try each { item(reading.json.row($0)) } }
      } else {
        try each { Printing.line(reading.line($0)) }
      }
    }
  }
}

extension List {
  private func code(ofPlace name: String, _ reading: Reading) throws -> String {
    let places = reading.office.places
    guard
      let code = places[name]?.code
        ?? places.values.first(where: { $0.name.lowercased() == name.lowercased() })?.code
    else {
      throw Trouble(sentence: reading.wording.notInOffice("--kelurahan", name), status: 2)
    }
    return code
  }

  private func requireCategory(_ code: String, _ reading: Reading) throws {
    let categories = reading.office.categories
    guard categories[code] != nil || categories.keys.contains(where: { $0.hasPrefix(code + ".") })
    else { throw Trouble(sentence: reading.wording.notInOffice("--category", code), status: 2) }
  }
}

/// Shows one complaint with all that was said.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Satu aduan beserta percakapannya.")

  @OptionGroup var options: Options
  @Argument(help: "The complaint's number, such as MDN-26-0412.")
  var number: String
  @Flag(help: "Counts its deadlines out, day by day.")
  var why = false
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      let reading = try Reading(options)
      let id = try reading.complaint(number)
      let file: ComplaintFile
      do { file = try reading.store.file(of: id, for: reading.officer) } catch let refusal
        as Refusal
      {
        throw Trouble(
          sentence: wording.refusal(refusal, office: reading.office, offset: reading.offset))
      }
      try? reading.store.note(.opened, of: id, by: reading.officer.id, at: reading.now)
      if why {
        DeadlinePrinting(file, reading).print(asJSON: json)
      } else if json {
        Printing.json(
          reading.json.file(file, row: try reading.store.row(of: id, for: reading.officer)))
      } else {
        for line in ComplaintText(file, reading).lines { Printing.line(line) }
      }
    }
  }
}

/// Finds complaints by number, name or word.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Mencari aduan.")

  @OptionGroup var options: Options
  @Argument(help: "Words, or a number; a single dash asks for it, so that others do not see it.")
  var words: [String]
  @Option(help: "At most that many.")
  var limit = 50
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      let reading = try Reading(options)
      let text =
        words == ["-"] ? Passphrase.ask(wording.searchPrompt) ?? "" : words.joined(separator: " ")
      let hits = try reading.hits(text, limit: max(1, min(limit, 1_000)))
      if json {
        Printing.array { item in for hit in hits { item(reading.json.hit(hit)) } }
      } else {
        for hit in hits {
          Printing.line(reading.line(hit.row))
          if !hit.row.isSecret {
            Printing.line(
              "    "
                + (hit.excerpt.hasMatch ? hit.excerpt.marked : wording.foundBy(hit.reason)))
          }
        }
        if hits.isEmpty { Printing.line(wording.nothingFound) }
      }
    }
  }
}

extension Reading {
  /// All that is found, as much as is wanted; how it was read otherwise than typed goes to standard error.
  fileprivate func hits(_ text: String, limit: Int) throws -> [SearchHit] {
    var request = SearchRequest(
      text: text,
      vocabulary: Wording.searchVocabulary(of: office, for: officer, today: today), limit: limit,
      today: today)
    let understood = wording.reading(of: request.query, office: office)
    if !understood.isEmpty { Printing.aside(understood) }
    var hits: [SearchHit] = []
    var known: Set<ComplaintID> = []
    repeat {
      let answer = try store.search(request, for: officer)
      hits += answer.hits.filter { known.insert($0.row.id).inserted }
      request.place = answer.next
    } while request.place != nil && hits.count < limit
    return Array(hits.prefix(limit))
  }
}
