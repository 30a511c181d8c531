/// How text looks on a terminal that knows no more than ASCII.
public enum Glyphs: Sendable {
  case unicode
  case ascii
}

/// The one table of replacements for such a terminal.
enum ASCIIGlyphs {
  /// What is drawn for a scalar; nil where the table knows nothing better than `?`.
  static func replacement(for scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII { return String(scalar) }
    if (0x2500...0x257F).contains(scalar.value) { return boxDrawing(scalar.value) }
    return table[scalar]
  }

  private static func boxDrawing(_ value: UInt32) -> String {
    switch value {
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576, 0x2578,
      0x257A, 0x257C, 0x257E:
      "-"
    case 0x2550: "="
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551, 0x2575, 0x2577,
      0x2579, 0x257B, 0x257D, 0x257F:
      "|"
    case 0x2571: "/"
    case 0x2572: "\\"
    case 0x2573: "X"
    default: "+"
    }
  }

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "…": "~", "•": "*", "·": "-", "◦": "o", "●": "*", "○": "o", "◌": "_", "■": "#", "□": "_",
      "▸": ">", "▶": ">", "►": ">", "◂": "<", "◀": "<", "◄": "<", "▲": "^", "▼": "v", "▴": "^",
      "▾": "v", "→": ">", "←": "<", "↑": "^", "↓": "v", "↵": "<", "⏎": "<", "‹": "<", "›": ">",
      "«": "<", "»": ">", "⟦": "[", "⟧": "]", "⟨": "<", "⟩": ">", "⚠": "!", "✓": "v", "✔": "v",
      "✗": "x", "✘": "x", "×": "x", "÷": "/", "−": "-", "–": "-", "—": "-", "‐": "-", "‑": "-",
      "‒": "-", "―": "-", "‘": "'", "’": "'", "‚": ",", "“": "\"", "”": "\"", "„": "\"", "′": "'",
      "″": "\"", "´": "'", "¨": "\"", "°": "o", "±": "~", "≈": "~", "≤": "<", "≥": ">", "≠": "#",
      "½": "?", "¼": "?", "¾": "?", "©": "c", "®": "r", "™": "t", "¶": "P", "§": "S", "¦": "|",
      "¡": "!", "¿": "?", "€": "E", "£": "L", "¥": "Y", "¹": "1", "²": "2", "³": "3", "ª": "a",
      "º": "o", "µ": "u", "█": "#", "▓": "#", "▒": "=", "░": "-", "▌": "|", "▐": "|", "▀": "#",
      "▄": "#", "▁": "_", "▂": "_", "▃": "=", "▅": "=", "▆": "#", "▇": "#", "▏": "|", "▎": "|",
      "▍": "|", "▋": "#", "▊": "#", "▉": "#", "æ": "a", "Æ": "A", "ø": "o", "Ø": "O", "œ": "o",
      "Œ": "O", "ß": "s", "ð": "d", "Ð": "D", "đ": "d", "Đ": "D", "þ": "t", "Þ": "T", "ł": "l",
      "Ł": "L", "ı": "i",
    ]
    let letters: [(Character, String)] = [
      ("A", "ÀÁÂÃÄÅĀĂĄǍ"), ("a", "àáâãäåāăąǎ"), ("C", "ÇĆĈĊČ"), ("c", "çćĉċč"), ("D", "Ď"),
      ("d", "ď"), ("E", "ÈÉÊËĒĔĖĘĚ"), ("e", "èéêëēĕėęě"), ("G", "ĜĞĠĢ"), ("g", "ĝğġģ"),
      ("H", "ĤĦ"), ("h", "ĥħ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("i", "ìíîïĩīĭį"), ("J", "Ĵ"), ("j", "ĵ"),
      ("K", "Ķ"), ("k", "ķ"), ("L", "ĹĻĽ"), ("l", "ĺļľ"), ("N", "ÑŃŅŇ"), ("n", "ñńņň"),
      ("O", "ÒÓÔÕÖŌŎŐ"), ("o", "òóôõöōŏő"), ("R", "ŔŖŘ"), ("r", "ŕŗř"), ("S", "ŚŜŞŠȘ"),
      ("s", "śŝşšș"), ("T", "ŢŤȚ"), ("t", "ţťț"), ("U", "ÙÚÛÜŨŪŬŮŰŲ"), ("u", "ùúûüũūŭůűų"),
      ("W", "Ŵ"), ("w", "ŵ"), ("Y", "ÝŶŸ"), ("y", "ýÿŷ"), ("Z", "ŹŻŽ"), ("z", "źżž"),
    ]
    for (plain, accented) in letters {
      for scalar in accented.unicodeScalars { table[scalar] = String(plain) }
    }
    return table
  }()
}
