/// How a piece of text goes into an answer that is being written.
public enum Insertion {
  /// The change of the answer that puts a piece at a place, so that it stands by itself: sentences with a space,
  /// paragraphs with an empty line between.
  ///
  /// Of a piece with paragraphs those are left out that the answer has already: the same words, its salutation, its
  /// closing. What is selected gives way. Nil where nothing is left to put in.
  ///
  /// - Parameter range: the cursor, or what is selected, in UTF-8 bytes.
  public static func edit(of piece: String, into answer: String, at range: Range<Int>) -> Edit? {
    let bytes = Array(answer.utf8)
    guard range.upperBound <= bytes.count else { return nil }
    let before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self)
    let after = String(decoding: bytes[range.upperBound...], as: UTF8.self)
    guard piece.contains(where: \.isNewline) else {
      return Edit(range: range, text: leading(before) + piece + trailing(after))
    }
    let known = Paragraphs(of: before).all + Paragraphs(of: after).all
    let new = Paragraphs(of: piece).all.filter { paragraph in
      !known.contains { $0 == paragraph || ($0.role != nil && $0.role == paragraph.role) }
    }
    guard !new.isEmpty else { return nil }
    let text = new.map(\.text).joined(separator: "\n\n")
    return Edit(
      range: range, text: gap(endOf: before) + text + gap(startOf: after))
  }

  private static func leading(_ before: String) -> String {
    guard let last = before.last, !last.isWhitespace, last != "(" else { return "" }
    return " "
  }

  private static func trailing(_ after: String) -> String {
    guard let first = after.first, first.isLetter || first.isNumber else { return "" }
    return " "
  }

  private static func gap(endOf before: String) -> String {
    guard !before.isEmpty else { return "" }
    return newlines(2 - before.reversed().prefix { $0.isNewline }.count)
  }

  private static func gap(startOf after: String) -> String {
    guard !after.isEmpty else { return "" }
    return newlines(2 - after.prefix { $0.isNewline }.count)
  }

  private static func newlines(_ count: Int) -> String {
    String(repeating: "\n", count: max(0, count))
  }
}

/// The paragraphs of a text, which empty lines divide.
private struct Paragraphs {
  struct Paragraph: Equatable {
    /// What an answer has but once.
    enum Role {
      case salutation, closing
    }

    let text: String

    var role: Role? {
      let start = text.lowercased()
      if start.hasPrefix("yth") { return .salutation }
      return start.hasPrefix("hormat kami") ? .closing : nil
    }
  }

  let all: [Paragraph]

  init(of text: String) {
    var found: [Paragraph] = []
    var lines: [Substring] = []
    func close() {
      if !lines.isEmpty { found.append(Paragraph(text: lines.joined(separator: "\n"))) }
      lines = []
    }
    for line in text.lines {
      let said = line.trimmingSpace
      if said.isEmpty { close() } else { lines.append(said) }
    }
    close()
    all = found
  }
}
