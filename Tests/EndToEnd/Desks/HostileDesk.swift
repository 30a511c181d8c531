import Foundation
import PseudoTerminal

/// The sample data with an attack in every text that anybody ever wrote into it: names, subjects, stories, answers,
/// notes, reasons, evidence, units, categories, agencies, templates, phrases, and the drafts on the way.
struct HostileDesk {
  let program: LoketProgram
  /// What became of each text, by what it was.
  private(set) var became: [String: String] = [:]
  var store: String { program.home.path + "/data/loket/contoh.sqlite" }

  init() throws {
    program = try SampleDesk().program
    try poisonJournal()
    try poisonDrafts()
    let rebuilt = try program.run("rebuild", "--store", store)
    guard rebuilt.status == 0 else { throw Unexpected("rebuild: " + rebuilt.errors) }
  }

  private mutating func poisonJournal() throws {
    var next = 0
    var script = """
      DROP TRIGGER journal_is_fixed; DROP TRIGGER journal_words_only_go; BEGIN;

      """
    for row in try rows(
      "SELECT sequence, hex(words) FROM journal WHERE words IS NOT NULL", in: store)
    {
      guard let words = try? JSONSerialization.jsonObject(with: Data(hex: row[1])) else { continue }
      let poisoned = try JSONSerialization.data(withJSONObject: poison(words, &next))
      script += "UPDATE journal SET words = x'\(poisoned.hex)' WHERE sequence = \(row[0]);\n"
    }
    try sqlite(store, script + "COMMIT;")
  }

  private func poisonDrafts() throws {
    let work = store.dropLast(7) + ".work.sqlite"
    var next = 7
    var script = "BEGIN;\n"
    for row in try rows("SELECT hex(id), hex(text) FROM draft", in: String(work)) {
      let text = Self.attack(&next) + String(decoding: Data(hex: row[1]), as: UTF8.self)
      let bytes = Data(text.replacing("\0", with: "").utf8).hex
      script += "UPDATE draft SET text = CAST(x'\(bytes)' AS TEXT) WHERE id = x'\(row[0])';\n"
    }
    try sqlite(String(work), script + "COMMIT;")
  }

  /// Each text begins with another attack; one of them is also very long and has very many lines (T10).
  private mutating func poison(_ value: Any, _ next: inout Int) -> Any {
    switch value {
    case let text as String:
      let isLarge = next % 997 == 3
      var poisoned = Self.attack(&next) + text
      if isLarge {
        poisoned += String(repeating: "x", count: 20_000)
        poisoned += String(repeating: "\n\u{1B}[9;9H", count: 2_000)
      }
      // A name must fit into a call, which holds no NUL.
      if Self.officers.values.contains(text) { poisoned = poisoned.replacing("\0", with: "") }
      became[text] = poisoned
      return poisoned
    case let list as [Any]: return list.map { poison($0, &next) }
    case let members as [String: Any]:
      var poisoned = members
      for (key, value) in members.sorted(by: { $0.key < $1.key }) {
        poisoned[key] = poison(value, &next)
      }
      return poisoned
    default: return value
    }
  }

  private static let officers = ["officer": "Ratna Wulandari", "supervisor": "Sari Handayani"]

  /// The name of an officer with that role, which holds an attack as well.
  func officer(of role: String) throws -> String {
    guard let name = Self.officers[role].flatMap({ became[$0] }) else {
      throw Unexpected("no \(role)")
    }
    return name
  }

  private static func attack(_ next: inout Int) -> String {
    next += 1
    return Attack.all[next % Attack.all.count].text
  }

  private func rows(_ query: String, in path: String) throws -> [[String]] {
    try sqlite(path, query + ";").split(separator: "\n").map {
      $0.split(separator: "|").map(String.init)
    }
  }

  @discardableResult
  private func sqlite(_ path: String, _ script: String) throws -> String {
    let outcome = try Command.run(
      "/usr/bin/sqlite3", [path], environment: program.environment, input: Array(script.utf8))
    guard outcome.status == 0, outcome.errors.isEmpty else {
      throw Unexpected("sqlite3: " + outcome.errors.prefix(500))
    }
    return outcome.output
  }
}

extension Data {
  fileprivate init(hex: String) {
    let digits = Array(hex.utf8)
    self.init(
      stride(from: 0, to: digits.count - 1, by: 2).map { place in
        UInt8(String(decoding: digits[place...place + 1], as: UTF8.self), radix: 16) ?? 0
      })
  }

  fileprivate var hex: String { map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}
