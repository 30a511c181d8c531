/// A text as paragraphs, each remembering how it wraps.
///
/// Places are UTF-8 offsets into the whole text, in which one line feed stands between paragraphs.
/// A change wraps again only the paragraphs that it touches.
struct Paragraphs: Hashable, Sendable {
  struct Paragraph: Hashable, Sendable {
    var text: String
    var length: Int
    /// The bytes of this paragraph that stand on each of its lines.
    var lines: [Range<Int>]

    init(_ text: String, width: Int) {
      var text = text
      text.makeContiguousUTF8()
      var lines: [Range<Int>] = []
      text.withUTF8 { bytes in
        TextWrap.forEachLine(in: bytes, width: width) { lines.append($0) }
      }
      self.text = text
      length = text.utf8.count
      self.lines = lines
    }

    func index(_ offset: Int) -> String.Index {
      text.utf8.index(text.startIndex, offsetBy: min(max(0, offset), length))
    }

    func offset(_ index: String.Index) -> Int {
      text.utf8.distance(from: text.startIndex, to: index)
    }

    /// The start of the grapheme in which the offset lies.
    func graphemeStart(_ offset: Int) -> Int {
      guard offset > 0, offset < length else { return min(max(0, offset), length) }
      return self.offset(text.index(before: text.index(after: index(offset))))
    }

    /// The line on which a cursor at that offset stands: at a seam, the lower one.
    func line(of offset: Int) -> Int {
      var low = 0
      var high = lines.count - 1
      while low < high {
        let middle = (low + high + 1) / 2
        if lines[middle].lowerBound <= offset { low = middle } else { high = middle - 1 }
      }
      return low
    }
  }

  /// A line on the screen.
  struct Line: Hashable {
    var paragraph: Int
    var index: Int
  }

  private(set) var paragraphs: [Paragraph]
  private(set) var width: Int
  /// Bytes of the whole text.
  private(set) var length: Int

  init(_ text: String, width: Int) {
    self.width = max(1, width)
    paragraphs = Self.split(text, width: self.width)
    length = 0
    measure()
  }

  var text: String { paragraphs.map(\.text).joined(separator: "\n") }

  mutating func setWidth(_ width: Int) {
    guard max(1, width) != self.width else { return }
    self.width = max(1, width)
    for index in paragraphs.indices {
      paragraphs[index] = Paragraph(paragraphs[index].text, width: self.width)
    }
  }

  // MARK: Places

  /// The paragraph in which an offset lies, and the offset in it.
  func locate(_ offset: Int) -> (paragraph: Int, offset: Int) {
    var left = min(max(0, offset), length)
    for (index, paragraph) in paragraphs.enumerated() {
      if left <= paragraph.length { return (index, left) }
      left -= paragraph.length + 1
    }
    return (paragraphs.count - 1, paragraphs[paragraphs.count - 1].length)
  }

  /// The offset at which a paragraph begins.
  func start(of paragraph: Int) -> Int {
    paragraphs[..<paragraph].reduce(0) { $0 + $1.length + 1 }
  }

  /// The nearest offset at or before this one at which a grapheme begins.
  func boundary(atOrBefore offset: Int) -> Int {
    let (paragraph, within) = locate(offset)
    return min(max(0, offset), length) - within + paragraphs[paragraph].graphemeStart(within)
  }

  /// The nearest offset at or after this one at which a grapheme begins.
  func boundary(atOrAfter offset: Int) -> Int {
    let before = boundary(atOrBefore: offset)
    return before >= min(offset, length) ? before : next(before)
  }

  /// The offset one grapheme on.
  func next(_ offset: Int) -> Int {
    let (index, within) = locate(offset)
    let paragraph = paragraphs[index]
    if within >= paragraph.length { return min(offset + 1, length) }
    return offset - within + paragraph.offset(paragraph.text.index(after: paragraph.index(within)))
  }

  /// The offset one grapheme back.
  func previous(_ offset: Int) -> Int {
    let (index, within) = locate(offset)
    let paragraph = paragraphs[index]
    if within == 0 { return max(0, offset - 1) }
    return offset - within + paragraph.offset(paragraph.text.index(before: paragraph.index(within)))
  }

  /// The grapheme that begins at an offset; nil at the end of the text.
  func character(at offset: Int) -> Character? {
    guard offset < length else { return nil }
    let (index, within) = locate(offset)
    let paragraph = paragraphs[index]
    return within < paragraph.length ? paragraph.text[paragraph.index(within)] : "\n"
  }

  func text(in range: Range<Int>) -> String {
    let (first, start) = locate(range.lowerBound)
    let (last, end) = locate(range.upperBound)
    if first == last { return slice(first, start..<max(start, end)) }
    var result = slice(first, start..<paragraphs[first].length)
    for index in first + 1..<last { result += "\n" + paragraphs[index].text }
    return result + "\n" + slice(last, 0..<end)
  }

  // MARK: Lines on the screen

  var lineCount: Int { paragraphs.reduce(0) { $0 + $1.lines.count } }

  /// The number of the line, from the top of the text, on which a cursor at that offset stands.
  func row(of offset: Int) -> Int {
    let (index, within) = locate(offset)
    let above = paragraphs[..<index].reduce(0) { $0 + $1.lines.count }
    return above + paragraphs[index].line(of: within)
  }

  /// The line of that number, or the nearest there is.
  func line(at row: Int) -> Line {
    var left = max(0, row)
    for (index, paragraph) in paragraphs.enumerated() {
      if left < paragraph.lines.count { return Line(paragraph: index, index: left) }
      left -= paragraph.lines.count
    }
    let last = paragraphs.count - 1
    return Line(paragraph: last, index: paragraphs[last].lines.count - 1)
  }

  /// The bytes of the whole text that stand on a line.
  func range(of line: Line) -> Range<Int> {
    let start = start(of: line.paragraph)
    let within = paragraphs[line.paragraph].lines[line.index]
    return start + within.lowerBound..<start + within.upperBound
  }

  /// The first place on a line; not its first byte where the line broke a joined emoji apart.
  func firstPlace(on line: Line) -> Int { boundary(atOrAfter: range(of: line).lowerBound) }

  /// The last place on a line at which the cursor can stand without being on the next one.
  func lastPlace(on line: Line) -> Int {
    let range = range(of: line)
    let isLast = line.index == paragraphs[line.paragraph].lines.count - 1
    return isLast ? range.upperBound : max(firstPlace(on: line), previous(range.upperBound))
  }

  /// Columns from the beginning of its line to an offset.
  func column(of offset: Int) -> Int {
    let (index, within) = locate(offset)
    let paragraph = paragraphs[index]
    let line = paragraph.lines[paragraph.line(of: within)]
    return CellWidth.of(slice(index, min(line.lowerBound, within)..<within))
  }

  /// The offset on a line that is nearest to a column from the left.
  func offset(on line: Line, column: Int) -> Int {
    let paragraph = paragraphs[line.paragraph]
    let range = paragraph.lines[line.index]
    let start = start(of: line.paragraph)
    var columns = 0
    var offset = range.lowerBound
    for character in slice(line.paragraph, range) {
      let text = String(character)
      columns += CellWidth.of(text)
      if columns > column { break }
      offset += text.utf8.count
    }
    let place = boundary(atOrBefore: start + offset)
    return max(start, min(place, lastPlace(on: line)))
  }

  // MARK: Changing

  /// Replaces bytes; the range must lie between whole scalars.
  mutating func replace(_ range: Range<Int>, with text: String) {
    let (first, start) = locate(range.lowerBound)
    let (last, end) = locate(range.upperBound)
    let before = slice(first, 0..<start)
    let after = slice(last, end..<paragraphs[last].length)
    paragraphs.replaceSubrange(
      first...last, with: Self.split(before + text + after, width: width))
    measure()
  }

  private mutating func measure() {
    length = paragraphs.reduce(paragraphs.count - 1) { $0 + $1.length }
  }

  private func slice(_ paragraph: Int, _ range: Range<Int>) -> String {
    let paragraph = paragraphs[paragraph]
    let start = paragraph.index(range.lowerBound)
    return String(paragraph.text[start..<max(start, paragraph.index(range.upperBound))])
  }

  private static func split(_ text: String, width: Int) -> [Paragraph] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { Paragraph(String(Substring($0)), width: width) }
  }
}
