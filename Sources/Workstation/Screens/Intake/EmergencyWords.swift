/// Words that may mean that someone is in danger now.
enum EmergencyWords {
  private static let stems = [
    "tersetrum", "kesetrum", "kebakaran", "terbakar", "tenggelam", "kecelakaan", "tertabrak",
    "pingsan", "sekarat", "meledak", "ledakan", "roboh", "ambruk", "tertimbun", "longsor",
    "dipukuli", "dianiaya", "diperkosa", "ditusuk", "dibacok", "keracunan", "pendarahan",
    "perdarahan", "hanyut",
  ]
  private static let phrases = [
    "bunuh diri", "gas bocor", "kebocoran gas", "kabel putus", "kabel listrik putus",
    "sesak napas", "sesak nafas", "tidak sadar", "tak sadar", "mau melahirkan",
  ]

  /// The first such word of a story, as it was written.
  static func first(in story: String) -> String? {
    let words = story.lowercased().split { !$0.isLetter }.map(String.init)
    if let word = words.first(where: { word in stems.contains { word.hasPrefix($0) } }) {
      return word
    }
    let spaced = " " + words.joined(separator: " ") + " "
    return phrases.first { spaced.contains(" " + $0 + " ") }
  }
}
