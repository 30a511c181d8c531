extension TextEditor {
  /// A place in the text that is still to be filled in, written `‹label›`.
  public struct Blank: Hashable, Sendable {
    /// Its UTF-8 bytes, the brackets included.
    public let range: Range<Int>
    public let label: String
  }

  /// The blanks that are still open, in the order of the text.
  public var openBlanks: [Blank] {
    var start = 0
    var result: [Blank] = []
    for paragraph in content.paragraphs {
      result += Self.blanks(in: paragraph.text, at: start)
      start += paragraph.length + 1
    }
    return result
  }

  /// Selects the next blank, from the top again after the last; typing then replaces it.
  ///
  /// - Returns: whether there is one.
  @discardableResult
  public mutating func nextBlank() -> Bool {
    let blanks = openBlanks
    let from = selection?.upperBound ?? cursor
    guard let blank = blanks.first(where: { $0.range.lowerBound >= from }) ?? blanks.first
    else { return false }
    select(blank.range)
    return true
  }

  /// Selects the blank before, from the bottom again before the first.
  @discardableResult
  public mutating func previousBlank() -> Bool {
    let blanks = openBlanks
    let from = selection?.lowerBound ?? cursor
    guard let blank = blanks.last(where: { $0.range.upperBound <= from }) ?? blanks.last
    else { return false }
    select(blank.range)
    return true
  }

  /// The blanks of one paragraph that begins at `start`; an opening bracket without its end is none.
  static func blanks(in text: String, at start: Int) -> [Blank] {
    var text = text
    return text.withUTF8 { bytes in
      var result: [Blank] = []
      var open: Int?
      var index = 0
      while let found = bytes[index...].firstIndex(of: 0xE2), found + 2 < bytes.count {
        index = found + 1
        guard bytes[found + 1] == 0x80 else { continue }
        if bytes[found + 2] == 0xB9 {
          open = found
        } else if bytes[found + 2] == 0xBA, let first = open {
          if found > first + 3 {
            let label = String(decoding: bytes[first + 3..<found], as: UTF8.self)
            result.append(Blank(range: start + first..<start + found + 3, label: label))
          }
          open = nil
        }
      }
      return result
    }
  }
}
