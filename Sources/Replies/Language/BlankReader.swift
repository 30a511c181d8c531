import Complaints

/// Reads what stands after `{?`: label, type, choices and proposal.
enum BlankReader {
  static func read(
    _ tag: Substring, at place: TextPlace
  ) -> Result<Blank, TemplateMistake> {
    let (head, proposal) = split(tag, at: "=")
    let (name, kind) = split(head, at: ":")
    let label = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    func mistake(_ kind: TemplateMistake.Kind, _ what: String) -> Result<Blank, TemplateMistake> {
      .failure(TemplateMistake(kind, at: place, label: what))
    }
    guard !label.isEmpty else { return mistake(.blankWithoutLabel, String(tag)) }
    guard let type = type(kind ?? "teks") else { return mistake(.unknownBlankType, label) }
    if case .choice(let choices) = type, choices.count < 2 || Set(choices).count < choices.count {
      return mistake(.tooFewChoices, label)
    }
    let blank = Blank(label: label, type: type, proposal: proposal.map(String.init))
    if let proposal = blank.proposal, !isReadable(proposal, type) {
      return mistake(.unreadableProposal, label)
    }
    return .success(blank)
  }

  private static func split(_ text: Substring, at mark: Character) -> (Substring, Substring?) {
    guard let index = text.firstIndex(of: mark) else { return (text.trimmingSpace, nil) }
    return (text[..<index].trimmingSpace, text[text.index(after: index)...].trimmingSpace)
  }

  private static func type(_ words: Substring) -> BlankType? {
    let keyword = words.prefix { !$0.isWhitespace }
    let rest = words.dropFirst(keyword.count).trimmingSpace
    switch keyword.lowercased() {
    case "teks" where rest.isEmpty: return .text
    case "tanggal" where rest.isEmpty: return .date
    case "angka" where rest.isEmpty: return .number
    case "pilihan":
      return .choice(
        rest.split(separator: "|").map { String($0.trimmingSpace) }.filter { !$0.isEmpty })
    default: return nil
    }
  }

  /// Whether the proposal would be accepted on any day; dates are tried on an ordinary one.
  private static func isReadable(_ proposal: String, _ type: BlankType) -> Bool {
    let ordinary = Day(daysSince1970: 20_780)
    let result = BlankValue.check(
      type: type, input: proposal, today: ordinary,
      calendar: WorkingCalendar(knownThrough: .last))
    if case .success = result { return true }
    return false
  }
}
