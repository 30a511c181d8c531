import Complaints

/// Writes a JSON array element by element, so that a long list never stands in memory whole.
public struct JSONArrayWriter: Sendable {
  public enum Style: Sendable {
    /// No blanks; an element a line.
    case compact
    /// Two spaces a level.
    case pretty
  }

  public let style: Style
  private var isEmpty = true

  public init(_ style: Style) {
    self.style = style
  }

  /// Appends the next element with what stands before it.
  public mutating func write(_ value: JSON, to bytes: inout [UInt8]) {
    bytes += (isEmpty ? "[" : ",").utf8
    isEmpty = false
    bytes.append(0x0A)
    switch style {
    case .compact: bytes += value.utf8
    case .pretty:
      bytes += "  ".utf8
      value.writePretty(to: &bytes, level: 1)
    }
  }

  /// Appends the end of the array and of its last line.
  public mutating func finish(to bytes: inout [UInt8]) {
    bytes += (isEmpty ? "[]\n" : "\n]\n").utf8
    isEmpty = true
  }
}
