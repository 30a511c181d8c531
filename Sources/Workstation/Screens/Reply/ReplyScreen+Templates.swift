import Complaints
import Replies
import TerminalUI
import Wording

extension ReplyScreen {
  private func shelf(_ session: Session) -> TemplateShelf? {
    file.map { TemplateShelf($0, kind: draft?.kind ?? wantedKind, session) }
  }

  func openTemplates(_ session: Session) -> Reaction {
    shelf(session).map { .push(TemplatesScreen($0)) } ?? .none
  }

  func openPhrases(_ session: Session) -> Reaction {
    shelf(session).map { .push(PhrasesScreen($0, session)) } ?? .none
  }

  /// Learns the types of the blanks that a template leaves open.
  mutating func learnBlanks(of template: String?, _ session: Session) {
    learn(template.flatMap { shelf(session)?.piece($0) })
  }

  private mutating func learn(_ piece: TemplateShelf.Piece?) {
    for blank in piece?.blanks ?? [] { blanks[blank.label] = blank }
  }

  /// Takes over a template as the whole text while nothing else was written; anything else goes in at the cursor.
  mutating func use(_ code: String, _ session: inout Session) -> Reaction {
    guard let piece = shelf(session)?.piece(code) else { return .none }
    learn(piece)
    field = nil
    let isUntouched = editor.text.trimmed.isEmpty || editor.revision == untouchedRevision
    guard let template = piece.template, isUntouched else { return insert(piece, &session) }
    editor.replace(0..<editor.text.utf8.count, with: piece.text)
    draft?.kind = template.kind
    draft?.template = template.templateID
    draft?.outcome = template.outcome
    untouchedRevision = editor.revision
    return fillIn(0..<piece.text.utf8.count, &session)
  }

  /// Puts a piece in at the cursor; what the officer wrote stays as it is.
  private mutating func insert(_ piece: TemplateShelf.Piece, _ session: inout Session) -> Reaction {
    let place = editor.selection ?? editor.cursorOffset..<editor.cursorOffset
    guard let edit = Insertion.edit(of: piece.text, into: editor.text, at: place) else {
      session.tell(session.wording.standsAlready)
      return .none
    }
    guard editor.replace(edit.range, with: edit.text) else {
      session.tell(session.wording.textTooLong)
      return .none
    }
    let start = edit.range.lowerBound
    return fillIn(start..<start + edit.text.utf8.count, &session)
  }

  /// Goes to the first blank of what was put in; where it has none, the cursor stays behind a piece.
  private mutating func fillIn(_ range: Range<Int>, _ session: inout Session) -> Reaction {
    let saved = noteChange(&session)
    let isWhole = range.lowerBound == 0 && editor.revision == untouchedRevision
    guard editor.openBlanks.contains(where: { range.contains($0.range.lowerBound) }) else {
      if isWhole { editor.cursorOffset = 0 }
      return saved
    }
    editor.cursorOffset = range.lowerBound
    return Reaction(saved.wishes + move(toNext: true, &session).wishes)
  }
}
