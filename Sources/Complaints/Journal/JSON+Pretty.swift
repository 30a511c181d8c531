extension JSON {
  /// The text for people: a member a line, two spaces a level, no line end behind it; empty lists stay on their line.
  public var prettyText: String {
    var bytes: [UInt8] = []
    writePretty(to: &bytes, level: 0)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the text for people as it stands at a level of indentation.
  public func writePretty(to bytes: inout [UInt8], level: Int) {
    switch self {
    case .array(let values) where !values.isEmpty:
      Self.list(values, "[", "]", level, &bytes) { $0.writePretty(to: &$1, level: level + 1) }
    case .object(let members) where !members.isEmpty:
      Self.list(members, "{", "}", level, &bytes) { member, bytes in
        Self.write(member.key, to: &bytes)
        bytes += ": ".utf8
        member.value.writePretty(to: &bytes, level: level + 1)
      }
    default: write(to: &bytes)
    }
  }

  private static func list<Item>(
    _ items: [Item], _ open: Character, _ close: Character, _ level: Int, _ bytes: inout [UInt8],
    _ write: (Item, inout [UInt8]) -> Void
  ) {
    bytes += open.utf8
    for (place, item) in items.enumerated() {
      if place > 0 { bytes += ",".utf8 }
      breakLine(level + 1, &bytes)
      write(item, &bytes)
    }
    breakLine(level, &bytes)
    bytes += close.utf8
  }

  private static func breakLine(_ level: Int, _ bytes: inout [UInt8]) {
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: 2 * level)
  }
}
