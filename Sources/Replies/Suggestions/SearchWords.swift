/// The words by which complaints that may be alike are looked up, the most telling first.
public enum SearchWords {
  /// More words find no more.
  private static let most = 18

  /// Each word with the forms in which others may have written it.
  public static func of(
    subject: String?, body: String, reporter: String?, rarity: (String) -> Int
  ) -> [[String]] {
    let text = ComplaintText(subject: subject, body: body)
    let names = PersonNames.all(in: text, reporter: reporter)
    var seen: Set<String> = []
    var found: [(word: String, plain: String, count: Int, place: Int)] = []
    for term in Terms.all(in: text, leavingOut: names) where term.words.count == 1 {
      guard seen.insert(term.key).inserted else { continue }
      let index = term.words.lowerBound
      found.append(
        (text.written.said(index), text.plain.said(index), rarity(term.key), index))
    }
    // A word never seen may be misspelled: it stands behind those seen seldom.
    let order = found.sorted { left, right in
      let (first, second) = (left.count == 0 ? 3 : left.count, right.count == 0 ? 3 : right.count)
      return first == second ? left.place < right.place : first < second
    }
    return order.prefix(most).map { forms(of: $0.plain, written: $0.word) }
  }

  private static func forms(of word: String, written: String) -> [String] {
    var forms = [word]
    if written != word { forms.append(written) }
    for end in ["nya", "ku", "lah", "kah"]
    where word.hasSuffix(end) && word.utf8.count > end.utf8.count + 3 {
      forms.append(String(word.dropLast(end.utf8.count)))
    }
    for start in ["ber", "ter", "di"]
    where word.hasPrefix(start) && word.utf8.count > start.utf8.count + 4 {
      forms.append(String(word.dropFirst(start.utf8.count)))
    }
    if word.utf8.count > 3, !word.hasSuffix("nya") {
      forms.append(word + "nya")
      if !word.hasPrefix("ber"), word.utf8.count < 9 { forms.append("ber" + word) }
    }
    return forms
  }
}
