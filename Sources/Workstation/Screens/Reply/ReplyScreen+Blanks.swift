import Complaints
import Replies
import TerminalUI
import Wording

extension ReplyScreen {
  /// Goes to the next blank, or the one before, and opens the line in which it is filled.
  mutating func move(toNext isForward: Bool, _ session: inout Session) -> Reaction {
    let found = isForward ? editor.nextBlank() : editor.previousBlank()
    guard found, let range = editor.selection else {
      let wasFilling = field != nil
      field = nil
      session.tell(wasFilling ? session.wording.allFilled : session.wording.nothingOpen)
      return .none
    }
    let open = editor.openBlanks
    guard let chosen = open.first(where: { $0.range == range }) else { return .none }
    var labels: [String] = []
    for blank in open where !labels.contains(blank.label) { labels.append(blank.label) }
    field = BlankField(
      known(chosen.label), place: (labels.firstIndex(of: chosen.label) ?? 0) + 1,
      count: labels.count)
    return .none
  }

  /// A blank as its template describes it; one that somebody typed goes by its label.
  private func known(_ label: String) -> Blank {
    if let blank = blanks[label] { return blank }
    return Blank(label: label, type: label.lowercased().hasPrefix("tanggal") ? .date : .text)
  }

  /// Puts what was typed in place of every blank of that label, as one step that can be taken back.
  ///
  /// - Returns: whether it fitted; if not, why has been said.
  mutating func fill(_ session: inout Session) -> Bool {
    guard let field else { return true }
    switch field.value(session) {
    case .failure(let problem):
      session.tell(session.wording.problem(problem))
      return false
    case .success(let value):
      let places = editor.openBlanks.filter { $0.label == field.blank.label }.map(\.range)
      guard let first = places.first, let last = places.last else { return true }
      let whole = first.lowerBound..<last.upperBound
      let text = String(decoding: Array(editor.text.utf8)[whole], as: UTF8.self)
      editor.replace(
        whole, with: OpenBlank.fill(field.blank.label, with: value.text, in: text))
      if let day = value.day, draft?.kind == .request { draft?.until = day }
      return true
    }
  }
}
