/// One line of a wrapped text.
public struct WrappedLine: Hashable, Sendable {
  /// The UTF-8 bytes of the source that stand on this line, blanks at its end included, the line
  /// feed after it not.
  public let range: Range<Int>
  /// Those bytes as text, without the blanks at the end.
  public let text: String
}

/// Breaks text into lines by words, over its UTF-8 bytes.
public enum TextWrap {
  /// The lines of a text, at least one; each line feed begins a new one.
  ///
  /// A word longer than a line is broken where the line is full. Widths are those of the text as
  /// ``TextGate`` draws it. Blanks at a line's end hang over its edge.
  public static func lines(_ text: String, width: Int) -> [WrappedLine] {
    var text = text
    return text.withUTF8 { bytes in
      var result: [WrappedLine] = []
      forEachLine(in: bytes, width: width) { range in
        var end = range.upperBound
        while end > range.lowerBound && isBlank(bytes[end - 1]) { end -= 1 }
        let shown = String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
        result.append(WrappedLine(range: range, text: shown))
      }
      return result
    }
  }

  /// The text in one line of at most `width` columns, with `…` at the end if something is left out.
  public static func truncated(_ text: String, to width: Int) -> String {
    guard width > 0 else { return "" }
    var text = text
    if text.withUTF8({ TextGate.isPlainASCII($0) }) {
      return text.utf8.count <= width
        ? text : String(Substring(text.utf8.prefix(width - 1))) + "…"
    }
    if let count = text.withUTF8({ TextGate.simpleCount($0) }) {
      return count <= width ? text : String(text.unicodeScalars.prefix(width - 1)) + "…"
    }
    var result = ""
    var columns = 0
    var safeLength = 0
    for unit in GateUnits(text) {
      let shown = unit.kind == .newline ? " " : unit.text
      let taken = max(unit.width, unit.kind == .newline ? 1 : 0)
      if columns + taken > width {
        let kept = result.utf8.index(result.startIndex, offsetBy: safeLength)
        return result[..<kept] + "…"
      }
      result += shown
      columns += taken
      if columns < width { safeLength = result.utf8.count }
    }
    return result
  }

  /// Calls `body` with the bytes of each line, from the first to the last.
  static func forEachLine(
    in bytes: UnsafeBufferPointer<UInt8>, width: Int, _ body: (Range<Int>) -> Void
  ) {
    var start = 0
    while true {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      var line = LineBreaker(start: start, width: max(1, width))
      line.run(bytes, to: end, body)
      if end == bytes.count { return }
      start = end + 1
    }
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}

/// Greedy breaking of one paragraph.
private struct LineBreaker {
  let width: Int
  var lineStart: Int
  var column = 0
  /// Just after the last blank of this line, and the columns up to there.
  var breakOffset: Int
  var breakColumn = 0

  init(start: Int, width: Int) {
    self.width = width
    lineStart = start
    breakOffset = start
  }

  mutating func run(
    _ bytes: UnsafeBufferPointer<UInt8>, to end: Int, _ body: (Range<Int>) -> Void
  ) {
    var index = lineStart
    while index < end {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 {
        column += byte == 0x20 ? 1 : GateUnits.tabStop.utf8.count
        index += 1
        breakOffset = index
        breakColumn = column
      } else if TextGate.isPlainASCII(byte) && (index + 1 == end || bytes[index + 1] < 0x80) {
        place(1, at: index, body)
        index += 1
      } else if let (_, length) = TextGate.simple(bytes, at: index) {
        place(1, at: index, body)
        index += length
      } else {
        var wordEnd = index + 1
        while wordEnd < end && bytes[wordEnd] != 0x20 && bytes[wordEnd] != 0x09 { wordEnd += 1 }
        let word = String(decoding: bytes[index..<wordEnd], as: UTF8.self)
        place(word, at: index, body)
        index = wordEnd
      }
    }
    body(lineStart..<end)
  }

  private mutating func place(_ word: String, at offset: Int, _ body: (Range<Int>) -> Void) {
    var start = 0
    var columns = 0
    for unit in GateUnits(word) {
      // What is said of a character stays on its line.
      if unit.kind != .surplus {
        if columns > 0 { place(columns, at: offset + start, body) }
        start = unit.source.lowerBound
        columns = 0
      }
      columns += unit.width
    }
    if columns > 0 { place(columns, at: offset + start, body) }
  }

  /// Makes room for something that begins at `offset`, ending the line if it is full.
  private mutating func place(_ columns: Int, at offset: Int, _ body: (Range<Int>) -> Void) {
    if column + columns > width && breakOffset > lineStart {
      end(at: breakOffset, keeping: column - breakColumn, body)
    }
    if column + columns > width && offset > lineStart { end(at: offset, keeping: 0, body) }
    column += columns
  }

  private mutating func end(at offset: Int, keeping columns: Int, _ body: (Range<Int>) -> Void) {
    body(lineStart..<offset)
    lineStart = offset
    breakOffset = offset
    breakColumn = 0
    column = columns
  }
}
