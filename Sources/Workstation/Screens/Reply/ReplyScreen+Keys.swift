import Complaints
import Replies
import TerminalUI
import Wording

extension ReplyScreen {
  mutating func press(_ key: Key, _ session: inout Session) -> Reaction {
    guard file != nil else { return .none }
    if field != nil, let reaction = pressInField(key, &session) { return reaction }
    switch key {
    case .tab, .backTab: return move(toNext: key == .tab, &session)
    default: break
    }
    let before = (revision: editor.revision, cursor: editor.cursorOffset)
    guard editor.handle(key) else {
      session.tell(
        key == .control("c") || key == .control("x")
          ? session.wording.nothingSelected : session.wording.unknownKey)
      return .none
    }
    if key == .control("c") || key == .control("x") {
      let handOn = Wish.outside(.copy(editor.clipboard))
      return key == .control("x") ? noteChange(&session).and(handOn) : Reaction([handOn])
    }
    guard before != (editor.revision, editor.cursorOffset) else { return .none }
    return noteChange(&session)
  }

  mutating func paste(_ text: String, _ session: inout Session) -> Reaction {
    guard file != nil else { return .none }
    if field != nil {
      field?.line.insert(text)
      return .none
    }
    guard editor.insert(text) else {
      session.tell(session.wording.textTooLong)
      return .none
    }
    return noteChange(&session)
  }

  /// What a key does while a blank is being filled; nil where it belongs to the text.
  private mutating func pressInField(_ key: Key, _ session: inout Session) -> Reaction? {
    switch key {
    case .enter, .tab, .backTab:
      let isEmpty = field?.line.text.trimmed.isEmpty ?? true
      guard isEmpty || fill(&session) else { return Reaction.none }
      let moved = move(toNext: key != .backTab, &session)
      guard !isEmpty else { return moved }
      return Reaction(moved.wishes + noteChange(&session).wishes, moved.move)
    case .up, .down, .pageUp, .pageDown:
      field = nil
      return nil
    case .control("z") where field?.line.isEmpty == true || field?.isUntouched == true:
      field = nil
      return nil
    default:
      if field?.line.handle(key) == false { session.tell(session.wording.unknownKey) }
      return Reaction.none
    }
  }
}
