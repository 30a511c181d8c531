/// Something raw in a draft that must not reach a citizen.
public struct Leftover: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case openBlank
    case field
    case strayBrace
    case emptySalutation
    /// `[[`, `XXXX`, `____`, `....` or `<isi`, as other templates mark what is to be filled in.
    case foreignMark
  }

  public let kind: Kind
  public let text: String
  public let place: TextPlace
  public let range: Range<String.Index>

  /// Everything raw in a draft, in order.
  public static func all(in text: String) -> [Leftover] {
    var scan = LeftoverScan(text)
    scan.run()
    return scan.found
  }
}

/// One walk over the characters of a draft.
private struct LeftoverScan {
  private let text: String
  private let characters: [Character]
  private let indices: [String.Index]
  private var line = 1
  private var lineStart = 0
  private var position = 0
  private(set) var found: [Leftover] = []

  init(_ text: String) {
    self.text = text
    characters = Array(text)
    indices = Array(text.indices) + [text.endIndex]
  }

  mutating func run() {
    while position < characters.count {
      let length = leftover()
      if length == 0 {
        if characters[position].isNewline {
          line += 1
          lineStart = position + 1
        }
        position += 1
      }
    }
  }

  /// Notes a leftover that starts here and steps over it; 0 where none does.
  private mutating func leftover() -> Int {
    switch characters[position] {
    case "{": take(upTo: "}").map { note(.field, $0) } ?? note(.strayBrace, 1)
    case Blank.opening:
      take(upTo: Blank.closing).map { note(.openBlank, $0) } ?? note(.strayBrace, 1)
    case "}", Blank.closing: note(.strayBrace, 1)
    case "[": run(of: "[") >= 2 ? note(.foreignMark, run(of: "[")) : 0
    case "X": run(of: "X") >= 4 ? note(.foreignMark, run(of: "X")) : 0
    case "_": run(of: "_") >= 4 ? note(.foreignMark, run(of: "_")) : 0
    case ".": run(of: ".") >= 4 ? note(.foreignMark, run(of: ".")) : stepOver(run(of: "."))
    case "<": isHere("<isi") ? note(.foreignMark, take(upTo: ">") ?? 4) : 0
    case "Y", "y": isHere("yth") && !followsLetter ? emptySalutation() : 0
    default: 0
    }
  }

  /// `Yth. ,`, or `Yth.` with nothing more on its line and nobody on the next.
  private mutating func emptySalutation() -> Int {
    var end = position + 3
    while end < characters.count, characters[end] == "." || characters[end] == " " { end += 1 }
    guard end == characters.count || characters[end] == "," || characters[end].isNewline else {
      return 0
    }
    if end < characters.count, characters[end].isNewline {
      let next = characters[(end + 1)...].prefix { $0.isLetter }
      if Opening.titles.contains(String(next).lowercased()) { return 0 }
    }
    if end < characters.count, characters[end] == "," { end += 1 }
    return note(.emptySalutation, end - position)
  }

  private var followsLetter: Bool { position > 0 && characters[position - 1].isLetter }

  private func take(upTo closing: Character) -> Int? {
    let rest = characters[(position + 1)...]
    guard
      let end = rest.firstIndex(where: {
        $0 == closing || $0.isNewline || $0 == characters[position]
      }),
      characters[end] == closing
    else { return nil }
    return end - position + 1
  }

  private func run(of character: Character) -> Int {
    characters[position...].prefix { $0 == character }.count
  }

  private func isHere(_ word: String) -> Bool {
    String(characters[position...].prefix(word.count)).lowercased() == word
  }

  private mutating func stepOver(_ count: Int) -> Int {
    position += count
    return count
  }

  private mutating func note(_ kind: Leftover.Kind, _ length: Int) -> Int {
    let range = indices[position]..<indices[position + length]
    found.append(
      Leftover(
        kind: kind, text: String(text[range]),
        place: TextPlace(line: line, column: position - lineStart + 1), range: range))
    position += length
    return length
  }
}
