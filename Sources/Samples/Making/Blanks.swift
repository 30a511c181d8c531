import Complaints

/// What the blanks of a text are filled with, by name.
struct Blanks: Sendable {
  var values: [String: String] = [:]

  subscript(_ name: String) -> String {
    get { values[name] ?? "" }
    set { values[name] = newValue }
  }

  /// The text with every known blank filled, twice over: a filling may hold blanks itself.
  func filling(_ text: String) -> String {
    let once = fill(text)
    return once.utf8.contains(UInt8(ascii: "{")) ? fill(once).trimmed : once.trimmed
  }

  private func fill(_ text: String) -> String {
    var rest = Array(text.utf8)[...]
    var filled: [UInt8] = []
    filled.reserveCapacity(rest.count + 256)
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      filled += rest[..<open]
      let name = String(decoding: rest[(open + 1)..<close], as: UTF8.self)
      filled += values[name].map { Array($0.utf8) } ?? Array(rest[open...close])
      rest = rest[(close + 1)...]
    }
    return String(decoding: filled + rest, as: UTF8.self)
  }
}

extension Day {
  /// As a letter writes it: `Jumat, 27 November 2026`.
  var inFull: String { "\(CalendarNames.indonesian.name(weekday)), \(inShort) \(year)" }

  /// As a citizen writes it: `27 November`.
  var inShort: String { "\(day) \(CalendarNames.indonesian.name(month: month))" }
}
