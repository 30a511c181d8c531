import Complaints

/// What can be asked for by name, and how a query was read.
extension Wording {
  /// The names of fields and values as the screen has them, in both languages, whichever is spoken.
  public static func searchVocabulary(
    of office: Office, for officer: Officer, today: Day
  ) -> SearchVocabulary {
    let tongues = [Wording(.id), Wording(.en)]
    typealias Entry = SearchVocabulary.Entry
    var entries = office.places.values.sorted { $0.name < $1.name }.map {
      Entry(.place, [$0.name, $0.code] + $0.aliases, .place($0.code))
    }
    for category in office.categories.values.sorted(by: { $0.code < $1.code }) {
      let group = String(category.code.prefix { $0 != "." })
      let title = String(category.title.prefix { $0 != ":" })
      entries.append(Entry(.category, [group, title], .category(group)))
      entries.append(Entry(.category, [category.code, category.title], .category(category.code)))
    }
    entries += office.officers.values.sorted { $0.name < $1.name }.map {
      Entry(.officer, [$0.name], .officer($0.id))
    }
    entries.append(Entry(.officer, ["saya", "me"], .officer(officer.id)))
    entries.append(Entry(.officer, ["belum", "kosong", "nobody", "none"], .officer(nil)))
    entries += states(tongues)
    entries += SearchDue.allCases.map { due in
      Entry(.due, tongues.map { $0.label(due) } + dueSynonyms(due), .due(due))
    }
    for (names, day) in [
      (["hari ini", "today"], today), (["kemarin", "yesterday"], today - 1),
    ] { entries.append(Entry(.received, names, .received(day...day))) }
    entries.append(Entry(.received, ["minggu", "week"], .received(today - 7...today)))
    return SearchVocabulary(fields: fieldNames, entries: entries)
  }

  private static func states(_ tongues: [Wording]) -> [SearchVocabulary.Entry] {
    let queues: [(Queue, Tray)] = [
      (.new, .new), (.inProgress, .inProgress), (.approval, .approval),
      (.undelivered, .undelivered), (.awaiting, .awaiting), (.forwarded, .forwarded),
      (.answered, .answered), (.closed, .closed),
    ]
    var entries = queues.map { queue, tray in
      SearchVocabulary.Entry(
        .state, tongues.map { $0.title(queue) } + [queue.rawValue], .tray(tray))
    }
    entries += Outcome.allCases.map { outcome in
      SearchVocabulary.Entry(
        .state,
        tongues.flatMap { [$0.choice(outcome), $0.narrow(outcome)] } + [outcome.rawValue],
        .outcome(outcome))
    }.map { entry in
      var entry = entry
      entry.names.removeAll { $0 == Wording(.id).narrow(.closed) }
      return entry
    }
    entries.append(.init(.state, ["terbuka", "buka", "open"], .open))
    entries.append(.init(.state, tongues.map { $0.title(.reopened) } + ["reopened"], .reopened))
    return entries
  }

  private static let fieldNames: [SearchField: [String]] = [
    .place: ["kelurahan", "kel", "desa", "tempat", "place"],
    .category: ["kategori", "category"],
    .state: ["status", "state"],
    .due: ["tenggat", "due"],
    .officer: ["petugas", "officer"],
    .received: ["diterima", "masuk", "received"],
  ]

  private static func dueSynonyms(_ due: SearchDue) -> [String] {
    switch due {
    case .overdue: ["terlambat", "overdue", "late"]
    case .today: ["today"]
    case .tomorrow: ["tomorrow"]
    case .withinWeek: ["pekan ini", "7 hari", "week"]
    case .paused: ["paused"]
    }
  }

  public func label(_ due: SearchDue) -> String {
    switch due {
    case .overdue: say("lewat", "past")
    case .today: say("hari ini", "today")
    case .tomorrow: say("besok", "tomorrow")
    case .withinWeek: say("minggu ini", "this week")
    case .paused: say("jeda", "paused")
    }
  }

  public func label(_ field: SearchField) -> String {
    switch field {
    case .place: say("kelurahan", "place")
    case .category: say("kategori", "category")
    case .state: say("status", "status")
    case .due: say("tenggat", "due")
    case .officer: say("petugas", "officer")
    case .received: say("diterima", "received")
    }
  }

  public func label(_ value: SearchValue, office: Office) -> String {
    switch value {
    case .place(let code): office.places[code]?.name ?? code
    case .category(let code):
      office.categories[code]?.title
        ?? office.categories.values.filter { $0.code.hasPrefix(code + ".") }
        .min { $0.code < $1.code }.map { String($0.title.prefix { $0 != ":" }) } ?? code
    case .tray(let tray): label(tray)
    case .outcome(let outcome): choice(outcome)
    case .open: say("terbuka", "open")
    case .reopened: title(.reopened)
    case .due(let due): label(due)
    case .officer(let officer):
      officer.map { self.officer($0, in: office) } ?? say("belum ada", "nobody")
    case .received(let days):
      days.lowerBound == days.upperBound
        ? shortDate(days.lowerBound)
        : "\(shortDate(days.lowerBound)) – \(shortDate(days.upperBound))"
    }
  }

  private func label(_ tray: Tray) -> String {
    switch tray {
    case .new: title(.new)
    case .inProgress: title(.inProgress)
    case .approval: title(.approval)
    case .undelivered: title(.undelivered)
    case .awaiting: title(.awaiting)
    case .forwarded: title(.forwarded)
    case .answered: title(.answered)
    case .closed: title(.closed)
    }
  }

  /// How a query was read, where it was not read as mere words: first what was read otherwise than typed.
  public func reading(of query: SearchQuery, office: Office) -> String {
    let asked = query.conditions.map { condition in
      let values = condition.values.prefix(3).map { label($0, office: office) }
      let more = condition.values.count > 3 ? " …" : ""
      let not = condition.isExcluded ? say("bukan ", "not ") : ""
      return not + label(condition.field) + " " + values.joined(separator: ", ") + more
    }
    let excluded = query.terms.filter(\.isExcluded).map { term in
      say("tanpa ", "without ") + "“\(Self.text(term))”"
    }
    let parts = query.remarks.map { remark($0, office: office) } + asked + excluded
    guard !parts.isEmpty else { return "" }
    return say("Dibaca: ", "Read as: ") + parts.joined(separator: " · ")
  }

  private static func text(_ term: SearchTerm) -> String {
    switch term.kind {
    case .word(let word): word
    case .phrase(let words): words.joined(separator: " ")
    case .digits(let digits): digits
    case .number(let number): number.digits
    }
  }

  public func remark(_ remark: SearchRemark, office: Office) -> String {
    switch remark {
    case .unknownField(let name):
      say("“\(name):” dicari sebagai kata", "“\(name):” is looked for as a word")
    case .unknownValue(let field, let value):
      say(
        "\(label(field)) “\(value)” tidak ada, dicari sebagai kata",
        "no \(label(field)) “\(value)”, looked for as a word")
    case .respelled(_, let typed, let value):
      say(
        "“\(typed)” dibaca \(label(value, office: office))",
        "“\(typed)” read as \(label(value, office: office))")
    case .awaited(let field):
      say("\(label(field)): mis. \(example(field))", "\(label(field)): such as \(example(field))")
    case .openQuote: say("kutipan sampai akhir", "the quotation goes to the end")
    case .onlyExclusions: say("tambah satu kata yang dicari", "add a word to look for")
    case .cut: say("hanya kata-kata pertama", "only the first words")
    }
  }

  private func example(_ field: SearchField) -> String {
    switch field {
    case .place: "medono, tirto"
    case .category: say("bansos, ktp", "bansos, ktp")
    case .state: say("baru, diproses, selesai", "new, closed")
    case .due: say("lewat, hari-ini, besok", "past, today, tomorrow")
    case .officer: say("saya, belum, siti", "me, nobody, siti")
    case .received: say("2025, 3/2025, kemarin", "2025, 3/2025, yesterday")
    }
  }

  /// By what a complaint was found, where no words of it show that.
  public func foundBy(_ reason: SearchHit.Reason) -> String {
    switch reason {
    case .number: say("Nomornya cocok.", "Its number fits.")
    case .subject: say("Kata ada di perihal.", "The words stand in its subject.")
    case .story: say("Kata ada di cerita.", "The words stand in the story.")
    case .reporter: say("Nama pelapor cocok.", "The reporter's name fits.")
    case .identity:
      say("Nomor telepon atau NIK cocok.", "A telephone number or NIK fits.")
    case .state: say("Keadaannya cocok.", "Its state fits.")
    }
  }

  public var commandJump: CommandWords {
    language == .id
      ? CommandWords(
        "Loncat ke nomor atau tanggal", short: "", help: "Membawa daftar ke sana.",
        synonyms: "lompat pergi ke nomor tanggal")
      : CommandWords(
        "Jump to a number or date", short: "", help: "Takes the list there.",
        synonyms: "go to number date")
  }
  public var jumpPrompt: String { say("Nomor atau tanggal:", "Number or date:") }
  public var jumpHint: String {
    say(
      "mis. 412, MDN-26-0412, 23/11/2026, kemarin, jumat · Enter ke sana",
      "such as 412, MDN-26-0412, 23/11/2026, yesterday · Enter goes there")
  }
  public func cannotJump(_ typed: String) -> String {
    say(
      "“\(typed)” bukan nomor atau tanggal. Contoh: 412 atau 23/11/2026.",
      "“\(typed)” is no number or date. Such as 412 or 23/11/2026.")
  }
  public func notInQueue(_ number: ComplaintNumber) -> String {
    say(
      "\(number) tidak di antrean ini; ini yang terdekat. / mencarinya di semua.",
      "\(number) is not in this queue; this is the nearest. / finds it anywhere.")
  }
  public var nothingThere: String {
    say(
      "Tidak ada yang sesudah itu; ini yang terakhir.",
      "Nothing comes after that; this is the last."
    )
  }
  public var searchingOn: String { say("masih mencari …", "still looking …") }
}
