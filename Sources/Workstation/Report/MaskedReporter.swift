import Complaints

/// Reporters as a report that others read names them.
enum MaskedReporter {
  /// The initials of a name as lists have it: `B. S.` of `Bapak Budi S.`, say.
  static func initials(_ shown: String) -> String {
    names(in: shown).compactMap { $0.first.map { "\($0)." } }.joined(separator: " ")
  }

  /// A subject without the reporter's name, and without numbers that stand for a person.
  static func masking(_ shown: String, in subject: String) -> String {
    let names = Set(names(in: shown).filter { $0.count > 2 }.map { $0.lowercased() })
    let words = PersonalNumbers.masking(subject).split(
      separator: " ", omittingEmptySubsequences: false)
    return words.map { word in
      let bare = word.lowercased().filter(\.isLetter)
      return names.contains(bare) ? "…" : String(word)
    }.joined(separator: " ")
  }

  private static func names(in shown: String) -> [String] {
    shown.split(separator: " ").map(String.init).filter { !salutations.contains($0) }
  }

  private static let salutations: Set = [
    "Bapak", "Ibu", "Saudara", "Saudari", "Bpk.", "Sdr.", "Sdri.", "Mas", "Mbak", "Mr", "Mrs",
  ]
}
