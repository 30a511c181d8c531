import Complaints

/// A complaint as somebody might write it, with blanks in braces that each telling fills anew.
///
/// Blanks of place and time: `{jalan} {gang} {dekat} {rt} {rw} {hari} {jam} {tgl} {tgl2} {lama}`;
/// of count: `{n} {m}`; of persons: `{sapa} {anak} {nik} {telp}`; `{salam}` and `{tutup}` are a greeting
/// and a last line, either of which may be empty.
struct Story: Sendable {
  enum Mood: Sendable { case calm, angry, sad, anxious }

  let category: String
  let subject: String
  /// What the complaint is about, as the answer names it after "tentang".
  let about: String
  /// What it means to the reporter, as the answer says it after "Kami memahami".
  let feeling: String
  let mood: Mood
  let body: String
  private(set) var classification = Classification.complaint

  /// Whether it would read much the same however often it is told: it has fewer than two blanks.
  var isFixed: Bool { body.utf8.count { $0 == UInt8(ascii: "{") } < 2 }

  init(
    _ category: String, _ subject: String, about: String, feeling: String, _ mood: Mood = .calm,
    _ body: String
  ) {
    self.category = category
    self.subject = subject
    self.about = about
    self.feeling = feeling
    self.mood = mood
    self.body = body
  }

  init(
    _ category: String, _ subject: String, about: String, feeling: String, _ body: String
  ) {
    self.init(category, subject, about: about, feeling: feeling, .calm, body)
  }

  func filed(as classification: Classification) -> Story {
    var story = self
    story.classification = classification
    return story
  }

  /// Whether subject or body have `word` in them, letter for letter.
  func mentions(_ word: String) -> Bool {
    let word = Array(word.utf8)
    return Self.has(word, in: body) || Self.has(word, in: subject)
  }

  private static func has(_ word: [UInt8], in text: String) -> Bool {
    guard let first = word.first else { return true }
    var text = text
    return text.withUTF8 { bytes in
      bytes.indices.dropLast(word.count - 1).contains { start in
        bytes[start] == first && bytes[start..<start + word.count].elementsEqual(word)
      }
    }
  }

  /// Whether a woman tells it, as far as the story says.
  var isWomans: Bool? {
    if mentions("suami") || mentions("janda") { return true }
    return mentions("istri") ? false : nil
  }

  /// Whether the reporter asks not to be named.
  var asksForDiscretion: Bool {
    ["nama saya jangan", "tanpa nama", "nama tidak dibuka", "menyebut siapa", "ketahuan saya"]
      .contains(where: mentions)
  }
}
