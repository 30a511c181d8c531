/// The receipt (tanda terima) that a reporter takes home, as lines for a roll of paper.
///
/// It knows no language: every string comes in ready, from `Wording` and the complaint.
public struct Receipt: Equatable, Sendable {
  /// The words in front of the facts.
  public struct Labels: Equatable, Sendable {
    public var title, number, received, reporter, about, officer: String

    public init(
      title: String, number: String, received: String, reporter: String, about: String,
      officer: String
    ) {
      self.title = title
      self.number = number
      self.received = received
      self.reporter = reporter
      self.about = about
      self.officer = officer
    }
  }

  public var labels: Labels
  /// The office above the title, a line each: the city, the unit.
  public var letterhead: [String]
  public var number: String
  /// When and how it came in, a line each.
  public var received: [String]
  /// The reporter with address; nil for one who stays nameless.
  public var reporter: String?
  /// The subject, or what stands for that of a secret complaint.
  public var about: String
  /// What is promised and told: deadlines, where to ask, that it is free.
  public var notices: [String]
  /// Who signs.
  public var officer: String
  /// The name under the reporter's signature; nil for one who stays nameless.
  public var signer: String?

  public init(
    labels: Labels, letterhead: [String], number: String, received: [String], reporter: String?,
    about: String, notices: [String], officer: String, signer: String?
  ) {
    self.labels = labels
    self.letterhead = letterhead
    self.number = number
    self.received = received
    self.reporter = reporter
    self.about = about
    self.notices = notices
    self.officer = officer
    self.signer = signer
  }

  /// The lines, none wider than `columns` letters; 48 for a roll of 80 mm, 32 for one of 58 mm.
  public func lines(columns: Int) -> [String] {
    let columns = max(columns, 16)
    let rule = String(repeating: "-", count: columns)
    var lines: [String] = []
    for line in letterhead + [labels.title] {
      lines += Self.wrapped(line, columns).map { Self.centred($0, columns) }
    }
    lines.append(rule)
    lines += facts(columns)
    lines.append(rule)
    for notice in notices { lines += Self.wrapped(notice, columns) }
    lines.append("")
    lines += signatures(columns)
    return lines
  }

  private func facts(_ columns: Int) -> [String] {
    var facts = [(labels.number, [number]), (labels.received, received)]
    if let reporter { facts.append((labels.reporter, [reporter])) }
    facts.append((labels.about, [about]))
    let indent = min((facts.map(\.0.count).max() ?? 0) + 2, columns / 2)
    return facts.flatMap { label, texts in
      let values = texts.flatMap { Self.wrapped($0, columns - indent) }
      return values.enumerated().map { place, value in
        Self.padded(place == 0 ? String(label.prefix(indent - 1)) : "", indent) + value
      }
    }
  }

  private func signatures(_ columns: Int) -> [String] {
    let half = columns / 2
    let officer = Self.onOneLine(officer)
    guard let signer = signer.map(Self.onOneLine) else {
      return [labels.officer, "", "", String(officer.prefix(columns))]
    }
    return [
      Self.padded(String(labels.officer.prefix(half)), half + 1)
        + String(labels.reporter.prefix(columns - half - 1)), "", "",
      Self.padded(String(officer.prefix(half)), half + 1)
        + String(signer.prefix(columns - half - 1)),
    ]
  }

  /// A name cannot begin a line of its own.
  private static func onOneLine(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func centred(_ line: String, _ columns: Int) -> String {
    String(repeating: " ", count: max(0, (columns - line.count) / 2)) + line
  }

  private static func padded(_ text: String, _ columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - text.count))
  }

  /// The text broken at blanks, at least one line; a word longer than a line is cut.
  static func wrapped(_ text: String, _ columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      var word = word
      if !line.isEmpty, line.count + 1 + word.count > columns {
        lines.append(line)
        line = ""
      }
      while word.count > columns {
        lines.append(String(word.prefix(columns)))
        word = word.dropFirst(columns)
      }
      if !word.isEmpty { line += (line.isEmpty ? "" : " ") + word }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }
}
