import Foundation

/// What a citizen or a colleague may write to command a terminal, hide, reorder or flood: one per kind of threat.
struct Attack: Sendable, CustomStringConvertible {
  /// The threat's number, such as `T01`.
  let threat: String
  /// What must never reach the terminal as it is.
  let text: String

  var description: String { threat + " " + String(reflecting: text.prefix(12)) }
  var bytes: [UInt8] { Array(text.utf8) }

  static let all: [Attack] = [
    // Escape sequences: screen, colour, title, clipboard, link, reports that type back, strings, character sets.
    Attack("T01", "\u{1B}[2J\u{1B}[7;7H"), Attack("T01", "\u{1B}[8;31;47m"),
    Attack("T01", "\u{1B}]0;palsu\u{7}"), Attack("T01", "\u{1B}]2;palsu\u{1B}\\"),
    Attack("T01", "\u{1B}]52;c;cGFsc3U=\u{7}"), Attack("T01", "\u{1B}]52;c;?\u{7}"),
    Attack("T01", "\u{1B}]8;;http://palsu\u{1B}\\"), Attack("T01", "\u{1B}P$qm\u{1B}\\"),
    Attack("T01", "\u{1B}[c\u{1B}[6n\u{1B}[21t"), Attack("T01", "\u{1B}]11;?\u{7}"),
    Attack("T01", "\u{1B}_palsu\u{1B}\\"), Attack("T01", "\u{1B}^palsu\u{1B}\\"),
    Attack("T01", "\u{1B}Xpalsu\u{1B}\\"), Attack("T01", "\u{0E}qqqq\u{0F}"),
    Attack("T01", "\u{1B}c"),
    Attack("T01", "\u{1B}[?1049l\u{1B}[?25l"), Attack("T01", "\u{1B}[5i"),
    Attack("T01", "\u{0}\u{5}\u{7F}"),
    Attack("T02", "\u{9B}31m"), Attack("T02", "\u{9D}52;c;cA==\u{9C}"),
    Attack("T02", "\u{90}\u{85}\u{8D}"),
    Attack("T03", "SETUJU ditolak\rDITOLAK"), Attack("T03", "ya\u{8}\u{8}ti"),
    Attack("T03", "\u{B}\u{C}a"),
    Attack("T04", "\u{202E}kilab\u{202C}"), Attack("T04", "\u{2066}a\u{2067}b\u{2069}"),
    Attack("T04", "\u{200E}a\u{200F}b\u{61C}"), Attack("T04", "\u{202D}1234\u{202A}"),
    Attack("T05", "R\u{430}tn\u{430}\u{200D}a"),
    Attack("T06", "a\u{200B}b\u{200C}c\u{2060}d\u{FEFF}e\u{AD}"),
    Attack("T06", "\u{E0001}\u{E0041}\u{E007F}"),
    Attack("T06", "\u{3164}\u{115F}\u{FFA0}\u{2800}"), Attack("T06", "a\u{FE01}b\u{E0101}"),
    Attack("T07", "Z" + String(repeating: "\u{301}\u{323}", count: 20)),
    Attack("T08", "\u{FDFD}\u{1F468}\u{200D}\u{2764}\u{200D}a"),
    Attack("T08", "\u{1100}\u{1100}\u{AC00}\u{200B}"),
    Attack("T09", "a\u{2028}b\u{2029}c\u{85}d"), Attack("T09", "\t\u{B}\t"),
    Attack("T10", "\u{1B}[1m" + String(repeating: "m", count: 60)),
  ]

  private init(_ threat: String, _ text: String) {
    self.threat = threat
    self.text = text
  }

  /// What of all this a terminal was given: forbidden bytes, and attacks that passed as they are.
  static func faults(in output: [UInt8], forbidden: Set<String>) -> [String] {
    let output = Data(output)
    let passed = all.filter { output.range(of: Data($0.bytes)) != nil }.map { "\($0) passed" }
    return passed + forbidden.sorted()
  }
}
