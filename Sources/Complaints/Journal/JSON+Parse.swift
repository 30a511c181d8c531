/// Where and why a text is not JSON.
public struct JSONProblem: Error, Equatable, Sendable {
  /// Offset in UTF-8 bytes.
  public let offset: Int
  public let reason: String
}

extension JSON {
  /// Reads one JSON text; depth is bounded, so that no input can exhaust the stack.
  public init(parsing text: some Sequence<UInt8>) throws(JSONProblem) {
    var parser = JSONParser(bytes: Array(text))
    self = try parser.document()
  }

  public init(parsing text: String) throws(JSONProblem) {
    try self.init(parsing: text.utf8)
  }
}

private struct JSONParser {
  let bytes: [UInt8]
  var place = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONProblem) -> JSON {
    let value = try value(depth: 0)
    skipBlanks()
    guard place == bytes.count else { throw problem("text after the value") }
    return value
  }

  private func problem(_ reason: String) -> JSONProblem {
    JSONProblem(offset: place, reason: reason)
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 32 || byte == 10 || byte == 13 || byte == 9 { place += 1 }
  }

  private mutating func take(_ expected: Unicode.Scalar) throws(JSONProblem) {
    guard next == UInt8(ascii: expected) else { throw problem("expected \(expected)") }
    place += 1
  }

  private mutating func value(depth: Int) throws(JSONProblem) -> JSON {
    guard depth < 64 else { throw problem("nested too deeply") }
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    default: return try number()
    }
  }

  private mutating func literal(_ word: String, _ value: JSON) throws(JSONProblem) -> JSON {
    guard bytes[place...].starts(with: word.utf8) else { throw problem("expected \(word)") }
    place += word.utf8.count
    return value
  }

  private mutating func object(depth: Int) throws(JSONProblem) -> JSON {
    try take("{")
    var members: [JSON.Member] = []
    skipBlanks()
    if next == UInt8(ascii: "}") {
      place += 1
      return .object([])
    }
    while true {
      skipBlanks()
      let key = try string()
      skipBlanks()
      try take(":")
      members.append(JSON.Member(key, try value(depth: depth + 1)))
      skipBlanks()
      if next == UInt8(ascii: ",") {
        place += 1
      } else {
        try take("}")
        return .object(members)
      }
    }
  }

  private mutating func array(depth: Int) throws(JSONProblem) -> JSON {
    try take("[")
    var values: [JSON] = []
    skipBlanks()
    if next == UInt8(ascii: "]") {
      place += 1
      return .array([])
    }
    while true {
      values.append(try value(depth: depth + 1))
      skipBlanks()
      if next == UInt8(ascii: ",") {
        place += 1
      } else {
        try take("]")
        return .array(values)
      }
    }
  }

  private mutating func string() throws(JSONProblem) -> String {
    try take("\"")
    let start = place
    while place < bytes.count, Self.isPlain(bytes[place]) { place += 1 }
    if next == UInt8(ascii: "\"") {
      defer { place += 1 }
      return bytes.withUnsafeBufferPointer {
        String(decoding: UnsafeBufferPointer(rebasing: $0[start..<place]), as: UTF8.self)
      }
    }
    var text = Array(bytes[start..<place])
    while let byte = next {
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0..<0x20: throw problem("a control character in a string")
      default: text.append(byte)
      }
    }
    throw problem("a string without its end")
  }

  /// Whether a byte of a string stands for itself and does not end it.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONProblem) {
    guard let byte = next else { throw problem("a string without its end") }
    place += 1
    switch byte {
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "u"): text.append(contentsOf: String(try escapedScalar()).utf8)
    default: throw problem("an unknown escape")
    }
  }

  private mutating func escapedScalar() throws(JSONProblem) -> UnicodeScalar {
    let first = try fourDigits()
    if (0xD800..<0xDC00).contains(first), bytes[place...].starts(with: #"\u"#.utf8) {
      place += 2
      let second = try fourDigits()
      guard (0xDC00..<0xE000).contains(second) else { return "\u{FFFD}" }
      return UnicodeScalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
    }
    return UnicodeScalar(first) ?? "\u{FFFD}"
  }

  private mutating func fourDigits() throws(JSONProblem) -> UInt32 {
    guard place + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[place..<place + 4], as: UTF8.self), radix: 16)
    else { throw problem("expected four hexadecimal digits") }
    place += 4
    return value
  }

  private mutating func number() throws(JSONProblem) -> JSON {
    let start = place
    while let byte = next, "+-.eE0123456789".utf8.contains(byte) { place += 1 }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    if let integer = Int64(text) { return .integer(integer) }
    guard let number = Double(text), number.isFinite else {
      place = start
      throw problem("expected a value")
    }
    return .number(number)
  }
}
