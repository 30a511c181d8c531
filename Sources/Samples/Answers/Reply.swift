import Complaints

/// An answer as an officer wrote it, with blanks in braces.
///
/// `{buka}` is the opening that greets, thanks, names the matter and shows understanding; `{akhir}`
/// the end with contact, number, the ways to object and the signature. The others are `{sapaan}
/// {waktu} {sapa} {tentang} {rasa} {nomor} {petugas} {kontak} {tujuan} {nomortujuan} {periksa} {janji}
/// {janji2} {lengkap} {tahun}`.
struct Reply: Sendable {
  let kind: AnswerKind
  /// How the complaint ends with it; only a final answer ends one.
  let outcome: Outcome
  /// The classification it suits; nil suits complaints and, unless final, every other.
  let classification: Classification?
  /// The beginnings of the category codes it suits; empty suits all.
  let categories: [String]
  /// Words of which the story must have one; empty asks none.
  let words: [String]
  let text: String

  init(
    _ kind: AnswerKind, _ outcome: Outcome = .resolved, for classification: Classification? = nil,
    about categories: [String] = [], mentioning words: [String] = [],
    saying text: String
  ) {
    self.kind = kind
    self.outcome = outcome
    self.classification = classification
    self.categories = categories
    self.words = words
    self.text = text
  }

  func suits(_ story: Story) -> Bool {
    if let own = classification {
      guard own == story.classification else { return false }
    } else if kind == .final {
      guard story.classification == .complaint else { return false }
    }
    guard categories.isEmpty || categories.contains(where: story.category.hasPrefix) else {
      return false
    }
    return words.isEmpty || words.contains(where: story.mentions)
  }
}
