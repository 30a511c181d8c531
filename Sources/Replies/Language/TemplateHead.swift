import Complaints

/// The head of a section: one `name: value` a line, `#` before a remark.
struct TemplateHead {
  /// What kind of text the section is.
  enum Section: String {
    case template = "id"
    case part = "bagian"
    case phrase = "frasa"

    /// What its head may hold.
    var headers: [String] {
      switch self {
      case .template:
        ["id", "judul", "jenis", "hasil", "kategori", "status", "saluran", "saat", "kata", "aktif"]
      case .part: ["bagian"]
      case .phrase: ["frasa", "kelompok", "kategori", "saat", "kata", "aktif"]
      }
    }
  }

  private struct Entry {
    /// Where the header stands, and the column of its value.
    let place: TextPlace
    let column: Int
    let value: Substring
  }

  private(set) var mistakes: [TemplateMistake] = []
  private var values: [String: Entry] = [:]
  private let firstLine: Int

  private static let names: Set<String> = Set(
    [Section.template, .part, .phrase].flatMap(\.headers))

  init(_ lines: ArraySlice<Substring>, firstLine: Int) {
    self.firstLine = firstLine + lines.startIndex
    for (index, line) in zip(lines.indices, lines) {
      let trimmed = line.trimmingSpace
      guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { continue }
      read(line, trimmed, line: firstLine + index)
    }
    for (header, entry) in values where !section.headers.contains(header) {
      note(.unknownHeader, at: entry.place, label: header)
    }
    checkName()
  }

  var section: Section {
    values["bagian"] != nil ? .part : values["frasa"] != nil ? .phrase : .template
  }

  /// The template's id, or the name of the part or phrase.
  var name: String {
    let name = values[section.rawValue].map { String($0.value) } ?? ""
    return section == .template ? name : name.lowercased()
  }

  /// Where the section says what it is.
  var place: TextPlace {
    values[section.rawValue]?.place ?? TextPlace(line: firstLine, column: 1)
  }

  /// The category codes it names, each with its place.
  var categories: [(name: String, place: TextPlace)] {
    list("kategori").map { ($0.word.lowercased(), $0.place) }
  }

  private mutating func read(_ line: Substring, _ trimmed: Substring, line number: Int) {
    func column(of index: Substring.Index) -> Int {
      line.distance(from: line.startIndex, to: index) + 1
    }
    let place = TextPlace(line: number, column: column(of: trimmed.startIndex))
    guard let colon = trimmed.firstIndex(of: ":") else {
      return note(.notAHeader, at: place, label: String(trimmed))
    }
    let name = trimmed[..<colon].trimmingSpace.lowercased()
    let value = trimmed[trimmed.index(after: colon)...].trimmingSpace
    guard TemplateHead.names.contains(name) else {
      return note(.unknownHeader, at: place, label: name)
    }
    guard values[name] == nil else { return note(.duplicateHeader, at: place, label: name) }
    values[name] = Entry(place: place, column: column(of: value.startIndex), value: value)
  }

  /// A name is one word of letters, digits and hyphens; that of a part may be several.
  private mutating func checkName() {
    guard !name.isEmpty else {
      return note(.missingHeader, line: firstLine, label: section.rawValue)
    }
    let isSound = name.allSatisfy {
      $0.isLetter || $0.isNumber || $0 == "-" || ($0 == " " && section == .part)
    }
    if !isSound { note(.unreadableID, at: place, label: name) }
  }

  mutating func template(body: [TemplateNode], source: String) -> Template? {
    let kind = one("jenis", in: Keywords.kinds)
    let outcome = one("hasil", in: Keywords.outcomes)
    let statuses = many("status", in: Keywords.statuses)
    let channels = many("saluran", in: Keywords.channels)
    let active = isActive()
    let occasions = occasions()
    requireValues(of: ["judul", "jenis"])
    guard let kind else { return nil }
    return Template(
      id: name, title: text("judul"), kind: kind, outcome: outcome,
      categories: categories.map(\.name), statuses: statuses, channels: channels,
      occasions: occasions, words: list("kata").map(\.word), isActive: active, body: body,
      source: source)
  }

  mutating func phrase(body: [TemplateNode], source: String) -> Phrase? {
    let group = one("kelompok", in: Keywords.phraseGroups)
    let active = isActive()
    let occasions = occasions()
    requireValues(of: ["kelompok"])
    guard let group else { return nil }
    return Phrase(
      name: name, group: group, categories: categories.map(\.name), occasions: occasions,
      words: list("kata").map(\.word), isActive: active, body: body, source: source)
  }

  mutating func note(_ kind: TemplateMistake.Kind, line: Int, label: String) {
    note(kind, at: TextPlace(line: line, column: 1), label: label)
  }

  private mutating func note(_ kind: TemplateMistake.Kind, at place: TextPlace, label: String) {
    mistakes.append(TemplateMistake(kind, at: place, label: label))
  }

  private mutating func requireValues(of headers: [String]) {
    for header in headers where text(header).isEmpty {
      let place = values[header]?.place ?? TextPlace(line: firstLine, column: 1)
      note(.missingHeader, at: place, label: header)
    }
  }

  private func text(_ header: String) -> String { values[header].map { String($0.value) } ?? "" }

  private mutating func isActive() -> Bool {
    one("aktif", in: ["ya": true, "tidak": false]) ?? true
  }

  private mutating func occasions() -> [Condition] {
    list("saat").compactMap { word, place in
      let condition = Condition(word)
      if condition == nil { note(.unknownHeaderValue, at: place, label: word) }
      return condition
    }
  }

  /// The words of a list between commas, each with its place.
  private func list(_ header: String) -> [(word: String, place: TextPlace)] {
    guard let entry = values[header] else { return [] }
    return entry.value.split(separator: ",").compactMap { piece in
      let word = piece.trimmingSpace
      guard !word.isEmpty else { return nil }
      let offset = entry.value.distance(from: entry.value.startIndex, to: word.startIndex)
      return (String(word), TextPlace(line: entry.place.line, column: entry.column + offset))
    }
  }

  private mutating func one<Value>(_ header: String, in words: [String: Value]) -> Value? {
    guard let entry = values[header], !entry.value.isEmpty else { return nil }
    if let known = words[entry.value.lowercased()] { return known }
    let place = TextPlace(line: entry.place.line, column: entry.column)
    note(.unknownHeaderValue, at: place, label: String(entry.value))
    return nil
  }

  private mutating func many<Value>(_ header: String, in words: [String: Value]) -> [Value] {
    list(header).compactMap { word, place in
      let known = words[word.lowercased()]
      if known == nil { note(.unknownHeaderValue, at: place, label: word) }
      return known
    }
  }
}
