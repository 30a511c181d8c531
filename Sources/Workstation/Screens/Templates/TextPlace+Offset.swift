import Replies

extension TextPlace {
  /// The place of a UTF-8 offset in a text.
  init(at offset: Int, in text: String) {
    let end = text.utf8.index(text.startIndex, offsetBy: min(max(0, offset), text.utf8.count))
    let lines = text[..<end].split(omittingEmptySubsequences: false) { $0.isNewline }
    self.init(line: max(1, lines.count), column: (lines.last?.count ?? 0) + 1)
  }

  /// The UTF-8 offset of the place; the end of its line where that is shorter.
  func offset(in text: String) -> Int {
    var line = 1
    var start = text.startIndex
    while line < self.line, let end = text[start...].firstIndex(where: \.isNewline) {
      start = text.index(after: end)
      line += 1
    }
    let rest = text[start...]
    let end = rest.firstIndex(where: \.isNewline) ?? text.endIndex
    let place = rest.index(start, offsetBy: column - 1, limitedBy: end) ?? end
    return text.utf8.distance(from: text.startIndex, to: place)
  }
}
