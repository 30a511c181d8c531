import Complaints
import Replies
import TerminalUI
import Wording

extension ReplyScreen {
  mutating func run(_ command: CommandID, _ session: inout Session) -> Reaction {
    switch command {
    case .back where field != nil:
      field = nil
      return .none
    case .back: return Reaction(leaving(&session), .pop(nil))
    case .quit: return Reaction(leaving(&session), .quit)
    case .save: return saveNow(&session)
    case .send: return send(&session)
    case .templates: return openTemplates(session)
    case .nextOpen: return goToNextOpen(&session)
    case .citizenWords:
      guard let file else { return .none }
      return .push(CitizenWordsScreen(CitizenWords(file, session), title: title(session)))
    case .externalEditor: return Reaction([.outside(.edit(editor.text))])
    default: return .none
    }
  }

  private mutating func saveNow(_ session: inout Session) -> Reaction {
    guard !editor.text.trimmed.isEmpty else {
      session.tell(session.wording.nothingWritten)
      return .none
    }
    return save(then: .sayWhen, &session)
  }

  /// The last look, unless something in the text must not reach a citizen.
  private mutating func send(_ session: inout Session) -> Reaction {
    if let field, !field.line.text.trimmed.isEmpty, !fill(&session) { return .none }
    field = nil
    let wording = session.wording
    guard !editor.text.trimmed.isEmpty else {
      session.refuse(wording.nothingWritten)
      return .none
    }
    let open = editor.openBlanks
    if let first = open.first {
      editor.cursorOffset = first.range.lowerBound
      session.refuse(wording.blanksOpen(open.count, first: first.label))
      return .none
    }
    if let leftover = Leftover.all(in: editor.text).first {
      session.refuse(
        leftover.kind == .emptySalutation
          ? wording.emptySalutationInAnswer : wording.leftoverInAnswer(leftover.text))
      return .none
    }
    if draft?.action == nil { draft?.action = session.newID() }
    return save(then: .lastLook, &session)
  }

  /// The next thing to mend: a blank first, then whatever else may not go out as it stands.
  private mutating func goToNextOpen(_ session: inout Session) -> Reaction {
    session.clearNotice()
    if !editor.openBlanks.isEmpty { return move(toNext: true, &session) }
    field = nil
    guard let leftover = Leftover.all(in: editor.text).first else {
      if goToRemark() { return .none }
      session.tell(
        editor.text.trimmed.isEmpty ? session.wording.nothingWritten : session.wording.nothingOpen)
      return .none
    }
    let text = editor.text
    let start = text.utf8.distance(from: text.startIndex, to: leftover.range.lowerBound)
    editor.select(start..<start + leftover.text.utf8.count)
    session.tell(session.wording.leftoverHere(leftover.text))
    return .none
  }
}
