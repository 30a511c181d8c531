import Complaints

/// The head of a section: one `name: value` a line, `#` before a remark.
struct TemplateHead {
  private(set) var mistakes: [TemplateMistake] = []
  private var values: [String: (value: String, place: TextPlace)] = [:]
  private let firstLine: Int

  private static let names: Set<String> = [
    "id", "judul", "jenis", "hasil", "kategori", "status", "saluran", "saat", "kata", "aktif",
    "bagian",
  ]

  init(_ lines: ArraySlice<Substring>, firstLine: Int) {
    self.firstLine = firstLine + lines.startIndex
    for (index, line) in zip(lines.indices, lines) {
      let trimmed = line.trimmingSpace
      guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { continue }
      read(trimmed, at: TextPlace(line: firstLine + index, column: 1))
    }
  }

  var isPart: Bool { values["bagian"] != nil }

  /// The template's id or the part's name.
  var name: String { (values["bagian"] ?? values["id"])?.value ?? "" }

  /// Notes what a part's head may not hold: a part has a name and nothing else.
  mutating func checkPart() {
    if name.isEmpty { note(.missingHeader, line: firstLine, label: "bagian") }
    for (header, entry) in values.sorted(by: { $0.key < $1.key }) where header != "bagian" {
      note(.unknownHeader, at: entry.place, label: header)
    }
  }

  private mutating func read(_ line: Substring, at place: TextPlace) {
    guard let colon = line.firstIndex(of: ":") else {
      return note(.notAHeader, at: place, label: String(line))
    }
    let name = line[..<colon].trimmingSpace.lowercased()
    let value = line[line.index(after: colon)...].trimmingSpace
    guard TemplateHead.names.contains(name) else {
      return note(.unknownHeader, at: place, label: name)
    }
    guard values[name] == nil else { return note(.duplicateHeader, at: place, label: name) }
    values[name] = (String(name == "bagian" ? value.lowercased()[...] : value), place)
  }

  mutating func template(body: [TemplateNode], source: String) -> Template? {
    let kind = one("jenis", in: Keywords.kinds)
    let outcome = one("hasil", in: Keywords.outcomes)
    let statuses = many("status", in: Keywords.statuses)
    let channels = many("saluran", in: Keywords.channels)
    let active = one("aktif", in: ["ya": true, "tidak": false])
    let occasions = list("saat").compactMap { word -> Condition? in
      guard let condition = Condition(word) else {
        noteValue("saat", word)
        return nil
      }
      return condition
    }
    for required in ["id", "judul", "jenis"] where values[required]?.value.isEmpty ?? true {
      note(.missingHeader, line: firstLine, label: required)
    }
    guard let kind else { return nil }
    return Template(
      id: name, title: values["judul"]?.value ?? "", kind: kind, outcome: outcome,
      categories: list("kategori").map { $0.lowercased() }, statuses: statuses,
      channels: channels, occasions: occasions, words: list("kata"), isActive: active ?? true,
      body: body, source: source)
  }

  mutating func note(_ kind: TemplateMistake.Kind, line: Int, label: String) {
    note(kind, at: TextPlace(line: line, column: 1), label: label)
  }

  private mutating func note(_ kind: TemplateMistake.Kind, at place: TextPlace, label: String) {
    mistakes.append(TemplateMistake(kind, at: place, label: label))
  }

  private mutating func noteValue(_ header: String, _ value: String) {
    guard let place = values[header]?.place else { return }
    note(.unknownHeaderValue, at: place, label: value)
  }

  private func list(_ header: String) -> [String] {
    (values[header]?.value ?? "").split(separator: ",").map { String($0.trimmingSpace) }
      .filter { !$0.isEmpty }
  }

  private mutating func one<Value>(_ header: String, in words: [String: Value]) -> Value? {
    guard let value = values[header]?.value, !value.isEmpty else { return nil }
    if let known = words[value.lowercased()] { return known }
    noteValue(header, value)
    return nil
  }

  private mutating func many<Value>(_ header: String, in words: [String: Value]) -> [Value] {
    var found: [Value] = []
    for word in list(header) {
      if let known = words[word.lowercased()] {
        found.append(known)
      } else {
        noteValue(header, word)
      }
    }
    return found
  }
}
