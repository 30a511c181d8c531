import Complaints
import Replies
import TerminalUI
import Wording

extension ReplyScreen {
  func openTemplates(_ session: Session) -> Reaction {
    guard let file else { return .none }
    let shelf = TemplateShelf(file, kind: draft?.kind ?? wantedKind, session)
    return .push(TemplatesScreen(shelf))
  }

  /// Learns the types of the blanks that a template leaves open.
  mutating func learnBlanks(of template: String?, _ session: Session) {
    guard let template, let file else { return }
    let shelf = TemplateShelf(file, kind: draft?.kind ?? wantedKind, session)
    learn(shelf.filled(template))
  }

  private mutating func learn(_ filled: Filled?) {
    for blank in filled?.blanks ?? [] { blanks[blank.label] = blank }
  }

  /// Takes over a template: as the whole text while nothing else was written, else at the cursor.
  mutating func use(templateNamed id: String, _ session: inout Session) -> Reaction {
    guard let file else { return .none }
    let shelf = TemplateShelf(file, kind: draft?.kind ?? wantedKind, session)
    guard let filled = shelf.filled(id) else { return .none }
    learn(filled)
    field = nil
    let isUntouched = editor.text.trimmed.isEmpty || editor.revision == untouchedRevision
    let start: Int
    if isUntouched {
      start = 0
      editor.replace(0..<editor.text.utf8.count, with: filled.text)
      draft?.kind = filled.kind
      draft?.template = filled.templateID
      draft?.outcome = filled.outcome
      untouchedRevision = editor.revision
    } else {
      start = editor.selection?.lowerBound ?? editor.cursorOffset
      editor.insert(filled.text)
    }
    let saved = noteChange(&session)
    editor.cursorOffset = start
    guard !editor.openBlanks.isEmpty else { return saved }
    return Reaction(saved.wishes + move(toNext: true, &session).wishes)
  }
}
