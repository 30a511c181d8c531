/// Finds the delimiter of a CSV file in its first line.
public enum DelimiterGuess {
  /// What the head of a file says.
  public struct Finding: Sendable, Equatable {
    public var delimiter: UInt8
    /// Bytes to skip before the first record: a byte order mark, and Excel's `sep=;` line.
    public var skippedBytes: Int
    /// The number of lines among them.
    public var skippedLines: Int
  }

  /// The delimiters that are tried, in the order in which a tie is decided.
  public static let candidates: [UInt8] = [0x2C, 0x3B, 0x09]

  /// Counts the candidates outside quotes in the first record that is not empty.
  ///
  /// - Parameter head: the beginning of the file; a few KiB hold any heading.
  public static func find(in head: ArraySlice<UInt8>) -> Finding {
    var rest = head
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    if let declared = declaration(in: rest) {
      rest = rest.dropFirst(declared.length)
      return Finding(
        delimiter: declared.delimiter, skippedBytes: rest.startIndex - head.startIndex,
        skippedLines: 1)
    }
    var counts = [Int](repeating: 0, count: candidates.count)
    var isQuoted = false
    var hasText = false
    for byte in rest {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D {
        if hasText { break } else { continue }
      }
      hasText = true
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    var best = 0
    for index in counts.indices where counts[index] > counts[best] { best = index }
    return Finding(
      delimiter: candidates[best], skippedBytes: rest.startIndex - head.startIndex, skippedLines: 0)
  }

  /// Excel's first line `sep=;`.
  private static func declaration(
    in bytes: ArraySlice<UInt8>
  ) -> (delimiter: UInt8, length: Int)? {
    guard bytes.count >= 5, bytes.starts(with: Array("sep=".utf8)) else { return nil }
    let delimiter = bytes[bytes.startIndex + 4]
    guard candidates.contains(delimiter) || delimiter == 0x7C else { return nil }
    let ending = bytes.dropFirst(5)
    if ending.starts(with: [0x0D, 0x0A]) { return (delimiter, 7) }
    if ending.first == 0x0A || ending.first == 0x0D { return (delimiter, 6) }
    return nil
  }
}
