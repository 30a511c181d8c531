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
    case .pastAnswers: return openPastAnswers(session)
    case .phrases: return openPhrases(session)
    case .nextOpen: return goToNextOpen(&session)
    case .suggestion: return applySuggestion(&session)
    case .sendWithReason: return sendWithReason(&session)
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
    guard !editor.refusesRawText(&session) else { return .none }
    let held = heldBack(session)
    guard held.isEmpty else {
      tellHeldBack(held, &session)
      return .none
    }
    if draft?.action == nil { draft?.action = session.newID() }
    return save(then: .lastLook, &session)
  }

  /// The next thing to mend: a blank first, then what the supervisor asks for, what must be there, what is wished; and
  /// round again.
  private mutating func goToNextOpen(_ session: inout Session) -> Reaction {
    session.clearNotice()
    let isAtLastBlank = field.map { $0.place == $0.count } ?? false
    let isAmongRemarks = isAtLastBlank || pane.isAtRemark || isAtSentBackRemark
    if !editor.openBlanks.isEmpty, !isAmongRemarks { return move(toNext: true, &session) }
    field = nil
    return goToNextRemark(&session)
  }
}
