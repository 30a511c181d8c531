/// A draft cut into words, with the regions in which an answer stands: salutation, body, closing.
struct DraftText: Sendable {
  let bytes: [UInt8]
  let words: [DraftWord]
  let sentences: [DraftSentence]
  /// The words of the opening line's salutation; empty where there is none.
  let salutation: Range<Int>
  /// The closing words and the names below them; empty at the end where there is none.
  let closing: Range<Int>

  init(_ text: String) {
    bytes = Array(text.utf8)
    var tokeniser = Tokeniser(bytes)
    tokeniser.run()
    words = tokeniser.words
    sentences = tokeniser.sentences
    salutation = Opening.salutation(in: tokeniser.words)
    closing = Ending.closing(in: tokeniser.words, from: salutation.upperBound)
  }

  /// The same text with each word replaced.
  func mapping(_ change: (DraftWord) -> DraftWord) -> DraftText {
    DraftText(
      bytes: bytes, words: words.map(change), sentences: sentences, salutation: salutation,
      closing: closing)
  }

  private init(
    bytes: [UInt8], words: [DraftWord], sentences: [DraftSentence], salutation: Range<Int>,
    closing: Range<Int>
  ) {
    self.bytes = bytes
    self.words = words
    self.sentences = sentences
    self.salutation = salutation
    self.closing = closing
  }

  /// The words between salutation and closing.
  var body: Range<Int> { salutation.upperBound..<max(salutation.upperBound, closing.lowerBound) }

  /// The words of an opening line that is a salutation alone.
  func isBody(_ word: Int) -> Bool { body.contains(word) }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func bytes(of words: Range<Int>) -> Range<Int> {
    guard let first = words.first, let last = words.last else { return 0..<0 }
    return self.words[first].bytes.lowerBound..<self.words[last].bytes.upperBound
  }

  /// The words of the sentence a word stands in.
  func sentence(of word: Int) -> Range<Int> {
    let index = words[word].sentence
    return sentences.indices.contains(index) ? sentences[index].words : word..<(word + 1)
  }

  /// A word by its index, nil beyond the ends.
  subscript(_ index: Int) -> DraftWord? { words.indices.contains(index) ? words[index] : nil }

  /// The text of a word, "" beyond the ends.
  func said(_ index: Int) -> String { words.indices.contains(index) ? words[index].text : "" }

  /// Whether any of these words stands in the range, unquoted.
  func says(_ wanted: Set<String>, in range: Range<Int>) -> Bool {
    words[range].contains { !$0.isQuoted && wanted.contains($0.text) }
  }
}
