/// Cuts a text into words, sentences and paragraphs in one walk over its bytes.
struct Tokeniser {
  private let bytes: [UInt8]
  private(set) var words: [DraftWord] = []
  private(set) var sentences: [DraftSentence] = []
  private var place = 0
  private var gap = Gap.sentence
  private var line = 0
  private var paragraph = 0
  private var sentenceStart = 0
  private var quoteEnd = -1
  private var quotedLine = -1
  /// Up to here no quotation is closed.
  private var unclosedUntil = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func run() {
    while place < bytes.count {
      if isWord(at: place) { word() } else { mark() }
    }
    endSentence()
  }

  private func byte(_ index: Int) -> UInt8 {
    index >= 0 && index < bytes.count ? bytes[index] : 0
  }

  /// How many bytes of a word stand here; 0 where none does.
  private func letter(at index: Int) -> Int {
    let first = byte(index)
    if first.isASCIILetter || first.isDigit { return 1 }
    switch first {
    case 0xC3...0xDF: return 2
    case 0xE0...0xEF where first != 0xE2: return 3
    default: return 0
    }
  }

  private func isWord(at index: Int) -> Bool {
    letter(at: index) > 0 || (byte(index) == UInt8(ascii: "+") && byte(index + 1).isDigit)
  }

  private mutating func word() {
    let start = place
    place += max(letter(at: place), 1)
    while place < bytes.count {
      let length = letter(at: place)
      if length > 0 {
        place += length
        continue
      }
      let joint = joint(from: start)
      guard joint > 0 else { break }
      place += joint
    }
    if byte(place) == UInt8(ascii: "%"), byte(place - 1).isDigit { place += 1 }
    add(start..<place)
  }

  /// The bytes of a mark that joins what stands around it into one word.
  private func joint(from start: Int) -> Int {
    let mark = byte(place)
    if mark == 0xE2, byte(place + 1) == 0x80, byte(place + 2) == 0x99 {
      return letter(at: place + 3) > 0 ? 3 : 0
    }
    guard letter(at: place + 1) > 0 else { return 0 }
    let before = byte(place - 1)
    let after = byte(place + 1)
    switch mark {
    case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "@"), UInt8(ascii: "_"): return 1
    case UInt8(ascii: ","), UInt8(ascii: ":"): return before.isDigit && after.isDigit ? 1 : 0
    case UInt8(ascii: "."):
      if before.isDigit && after.isDigit { return 1 }
      return isAddress(from: start) ? 1 : 0
    default: return 0
    }
  }

  /// A web or mail address, or an abbreviation of single letters such as `a.n.`.
  private func isAddress(from start: Int) -> Bool {
    if place - start == 1 { return true }
    var end = place
    while end < bytes.count, byte(end) > 32, end - start < 80 { end += 1 }
    let token = bytes[start..<end]
    if token.contains(UInt8(ascii: "@")) { return true }
    return [".id", ".com", ".org", "www."].contains { mark in
      token.indices.contains { token[$0...].starts(with: mark.utf8) }
    }
  }

  private mutating func add(_ range: Range<Int>) {
    let slice = bytes[range]
    var upper = 0
    var lower = 0
    for byte in slice where byte.isASCIILetter {
      if byte < 97 { upper += 1 } else { lower += 1 }
    }
    let first = byte(range.lowerBound)
    let letters: LetterCase =
      upper + lower == 0
      ? .none
      : lower == 0 && upper > 1
        ? .upper : first.isASCIILetter && first < 97 ? .capital : .lower
    words.append(
      DraftWord(
        text: Self.small(slice), bytes: range, gap: gap, letters: letters,
        sentence: sentences.count, line: line,
        isQuoted: range.lowerBound < quoteEnd || line == quotedLine, next: byte(range.upperBound)))
    gap = .space
  }

  private static func small(_ slice: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(slice.count)
    var index = slice.startIndex
    while index < slice.endIndex {
      let byte = slice[index]
      if byte == 0xE2 {
        result.append(UInt8(ascii: "'"))
        index += 3
        continue
      }
      result.append(byte >= 65 && byte <= 90 ? byte + 32 : byte)
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private mutating func mark() {
    let mark = byte(place)
    switch mark {
    case 32, 9, 13: place += 1
    case 10: newline()
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"): pass(.comma)
    case UInt8(ascii: "/"): pass(.slash)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): stop()
    case UInt8(ascii: "\""): quotation(width: 1, closing: [UInt8(ascii: "\"")])
    case UInt8(ascii: ">") where isLineStart:
      quotedLine = line
      pass(.other)
    case 0xE2 where byte(place + 1) == 0x80 && byte(place + 2) == 0x9C:
      quotation(width: 3, closing: [0xE2, 0x80, 0x9D])
    default: pass(.other)
    }
  }

  private var isLineStart: Bool { place == 0 || byte(place - 1) == 10 }

  private mutating func pass(_ found: Gap) {
    if gap != .sentence { gap = found }
    place += 1
  }

  /// Opens a quotation where it is closed again in its paragraph.
  private mutating func quotation(width: Int, closing: [UInt8]) {
    if place >= quoteEnd, place >= unclosedUntil {
      var end = place + width
      let limit = min(bytes.count, place + 2_000)
      while end < limit, !(byte(end) == 10 && byte(end + 1) == 10) {
        if bytes[end] == closing[0], bytes[end...].starts(with: closing) {
          quoteEnd = end
          break
        }
        end += 1
      }
      if quoteEnd < end { unclosedUntil = end }
    }
    if gap != .sentence { gap = .other }
    place += width
  }

  private mutating func stop() {
    let start = place
    while [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(byte(place)) {
      place += 1
    }
    var behind = place
    while [UInt8(ascii: "\""), UInt8(ascii: ")"), 0xE2, 0x80, 0x9D].contains(byte(behind)) {
      behind += 1
    }
    let ends = behind >= bytes.count || byte(behind) <= 32 || place - start == 1
    if place - start == 1, byte(start) == UInt8(ascii: "."), isAbbreviated { return }
    if place - start > 1, byte(start) == UInt8(ascii: "."), startsSmall(behind) {
      if gap != .sentence { gap = .other }
      return
    }
    if ends { endSentence() } else if gap != .sentence { gap = .other }
  }

  private var isAbbreviated: Bool {
    guard let last = words.last, last.bytes.upperBound == place - 1 else { return false }
    if last.text.utf8.count == 1 {
      return last.letters != .none || words.count - 1 == sentenceStart
    }
    return Self.abbreviations.contains(last.text)
  }

  private static let abbreviations: Set<String> = [
    "yth", "ytk", "jl", "jln", "no", "dr", "drs", "dra", "hj", "kh", "bpk", "sdr", "sdri", "tn",
    "ny", "kel", "kec", "kab", "hlm", "tgl", "st", "ir", "prof", "moh", "muh", "abd", "rp", "gg",
    "a.n", "d.a", "u.p", "s.d", "dll", "dsb", "telp", "tlp",
  ]

  private func startsSmall(_ index: Int) -> Bool {
    var index = index
    while byte(index) == 32 || byte(index) == 10 { index += 1 }
    return byte(index) >= 97 && byte(index) <= 122
  }

  private mutating func newline() {
    var count = 0
    var next = place
    while [10, 32, 13, 9].contains(byte(next)) {
      if byte(next) == 10 { count += 1 }
      next += 1
    }
    let isWrapped = count == 1 && byte(next) >= 97 && byte(next) <= 122 && gap == .space
    let endsLine = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":")]
      .contains(byte(place - 1))
    line += count
    place = next
    if isWrapped { return }
    endSentence()
    if count > 1 || endsLine { paragraph += 1 }
  }

  private mutating func endSentence() {
    gap = .sentence
    guard words.count > sentenceStart else { return }
    sentences.append(DraftSentence(words: sentenceStart..<words.count, paragraph: paragraph))
    sentenceStart = words.count
  }
}

extension UInt8 {
  var isDigit: Bool { self >= 48 && self <= 57 }
  var isASCIILetter: Bool { (self >= 65 && self <= 90) || (self >= 97 && self <= 122) }
}
