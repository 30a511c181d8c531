import Complaints

/// What is wrong with the file that tells of a complaint.
public enum ContextProblem: Error, Hashable, Sendable {
  /// What a key takes.
  public enum Wanted: String, Hashable, Sendable {
    case object, text, truth, day, sex, kind, texts
  }

  case notJSON(offset: Int)
  case wrongType(key: String, wanted: Wanted)
  case noBody
}

extension ReviewContext {
  /// Reads what is known of a complaint; every key but its words may be missing, and unknown ones are passed over.
  public init(json text: String) throws(ContextProblem) {
    let json: JSON
    do { json = try JSON(parsing: text) } catch { throw .notJSON(offset: error.offset) }
    try self.init(json)
  }

  /// Reads what is known of a complaint from a value.
  public init(_ json: JSON) throws(ContextProblem) {
    guard case .object = json else { throw .wrongType(key: "", wanted: .object) }
    let complaint = json["complaint"] ?? .object([])
    guard case .object = complaint else { throw .wrongType(key: "complaint", wanted: .object) }
    let inside = Keys(json: complaint, path: "complaint.")
    let outside = Keys(json: json, path: "")
    guard let body = try inside.text("body") else { throw .noBody }
    self.init(body: body)
    name = try inside.text("name")
    isAnonymous = try inside.truth("anonymous") ?? false
    sex = try inside.word("sex", .sex)
    category = try inside.text("category")
    subject = try inside.text("subject")
    received = try inside.day("received")
    serviceFault = try inside.truth("serviceFault") ?? false
    number = try outside.text("number")
    channel = try outside.text("channel")
    isPublic = try outside.truth("public")
    today = try outside.day("today")
    deadline = try outside.day("deadline")
    kind = try outside.word("kind", .kind) ?? .final
    outcome = try outside.word("outcome", .kind)
    unitContacts = try outside.texts("unitContacts")
    recentAnswers = try outside.texts("recentAnswers").map { SentAnswer($0) }
  }
}

/// The members of an object, each of the type it should have or missing.
private struct Keys {
  let json: JSON
  let path: String

  private func value(_ key: String) -> JSON? {
    guard let value = json[key], value != .null else { return nil }
    return value
  }

  private func problem(_ key: String, _ wanted: ContextProblem.Wanted) -> ContextProblem {
    .wrongType(key: path + key, wanted: wanted)
  }

  func text(_ key: String) throws(ContextProblem) -> String? {
    guard let value = value(key) else { return nil }
    guard let text = value.string else { throw problem(key, .text) }
    return text
  }

  func truth(_ key: String) throws(ContextProblem) -> Bool? {
    guard let value = value(key) else { return nil }
    guard let truth = value.bool else { throw problem(key, .truth) }
    return truth
  }

  /// A day, alone or at the head of a time.
  func day(_ key: String) throws(ContextProblem) -> Day? {
    guard let value = value(key) else { return nil }
    guard let text = value.string else { throw problem(key, .day) }
    guard !text.isEmpty else { return nil }
    guard let day = Day(iso: String(text.prefix(10))) else { throw problem(key, .day) }
    return day
  }

  func word<Word: RawRepresentable<String>>(
    _ key: String, _ wanted: ContextProblem.Wanted
  ) throws(ContextProblem) -> Word? {
    guard let value = value(key) else { return nil }
    guard let text = value.string, let word = Word(rawValue: text) else {
      throw problem(key, wanted)
    }
    return word
  }

  func texts(_ key: String) throws(ContextProblem) -> [String] {
    guard let value = value(key) else { return [] }
    guard let items = value.array else { throw problem(key, .texts) }
    var texts: [String] = []
    for item in items {
      guard let text = item.string else { throw problem(key, .texts) }
      texts.append(text)
    }
    return texts
  }
}
