import Complaints
import Foundation
import Replies

/// An answer with the remarks a careful supervisor would make on it.
public struct LabelledAnswer: Sendable {
  public struct Label: Hashable, Sendable {
    public let rule: RuleID
    /// The words it is about; nil where something is missing.
    public let quote: String?
  }

  public let name: String
  public let context: ReviewContext
  public let labels: [Label]
  public let draft: String

  /// Whether it is only ever counted, never looked at while a rule is being mended.
  public var isHeldBack: Bool { Self.hash(name) % 3 == 0 }

  /// FNV-1a, 32 bits.
  static func hash(_ text: String) -> UInt32 {
    text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }

  /// Something in a file that keeps it from being read.
  public struct Unreadable: Error, CustomStringConvertible {
    public let description: String
  }

  /// Reads one file of the set.
  public init(name: String, text: String, calendar: WorkingCalendar) throws {
    guard let bar = text.range(of: "\n---\n") else {
      throw Unreadable(description: "\(name): no ---")
    }
    var context: ReviewContext?
    var labels: [Label] = []
    for line in text[..<bar.lowerBound].split(separator: "\n") {
      let (key, value) = Self.parts(line)
      switch key {
      case "context":
        context = try ReviewContext(json: value)
      case "expect":
        let pieces = value.components(separatedBy: " | ")
        guard let rule = RuleID(rawValue: pieces[0]) else {
          throw Unreadable(description: "\(name): no rule \(pieces[0])")
        }
        labels.append(Label(rule: rule, quote: pieces.count > 1 ? pieces[1] : nil))
      case "note": break
      default: throw Unreadable(description: "\(name): \(key)")
      }
    }
    guard var context else { throw Unreadable(description: "\(name): no context") }
    context.calendar = calendar
    self.name = name
    self.context = context
    self.labels = labels
    draft = String(text[bar.upperBound...]).trimmingCharacters(in: .newlines)
    for quote in labels.compactMap(\.quote) where !draft.contains(quote) {
      throw Unreadable(description: "\(name): \(quote) does not stand in it")
    }
  }

  private static func parts(_ line: Substring) -> (String, String) {
    guard let colon = line.range(of: ": ") else { return (String(line), "") }
    return (String(line[..<colon.lowerBound]), String(line[colon.upperBound...]))
  }

  /// The whole set, by name.
  public static func all(in folder: URL, calendar: WorkingCalendar) throws -> [LabelledAnswer] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "txt" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .map { file in
        try LabelledAnswer(
          name: file.deletingPathExtension().lastPathComponent,
          text: String(contentsOf: file, encoding: .utf8), calendar: calendar)
      }
  }
}
