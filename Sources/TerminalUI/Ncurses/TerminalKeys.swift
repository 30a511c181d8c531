import CNcurses

/// The keys as the terminal's own description gives them.
enum TerminalKeys {
  /// Needs a started screen.
  static func read() -> [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in capabilities {
      if let sequence = string(name), sequence.count > 1 { keys[sequence] = key }
    }
    return keys
  }

  /// A string capability without its padding such as `$<5>`; nil where there is none.
  static func string(_ name: String) -> [UInt8]? {
    guard let found = lk_terminfo_string(name) else { return nil }
    var result: [UInt8] = []
    var rest = Array(String(cString: found).utf8)[...]
    while let byte = rest.popFirst() {
      if byte == 0x24, rest.first == 0x3C, let end = rest.firstIndex(of: 0x3E) {
        rest = rest[(end + 1)...]
      } else {
        result.append(byte)
      }
    }
    return result
  }

  private static let capabilities: [(String, Key)] =
    (1...12).map { ("kf\($0)", .function($0)) } + [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
      ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter), ("kbs", .backspace),
      ("kLFT", .shift(.left)), ("kRIT", .shift(.right)), ("kHOM", .shift(.home)),
      ("kEND", .shift(.end)),
    ]
}
