import Complaints
import TerminalUI
import Wording

extension ClosingScreen {
  mutating func press(_ key: Key, _ session: inout Session) -> Reaction {
    guard file != nil else { return .none }
    switch (focus, key) {
    case (.buttons, .enter), (.buttons, .character(" ")):
      return buttons.focus == 0 ? .pop() : close(&session)
    case (_, .tab), (_, .enter): moveFocus(by: 1, session)
    case (_, .backTab): moveFocus(by: -1, session)
    case (.outcome, _):
      guard outcomes.handle(key) else {
        session.tell(session.wording.unknownKey)
        return .none
      }
      if let refusal = outcomes.refusal {
        session.tell("\(outcomes.entries[outcomes.focus].label): \(refusal).")
      }
    case (.buttons, .left), (.buttons, .right):
      _ = buttons.handle(key)
    case (_, .up): moveFocus(by: -1, session)
    case (_, .down): moveFocus(by: 1, session)
    default:
      var isHandled = false
      edit { isHandled = $0.handle(key) }
      if !isHandled { session.tell(session.wording.unknownKey) }
    }
    return .none
  }

  /// Changes the line that has the focus, if one has it.
  mutating func edit(_ change: (inout LineEditor) -> Void) {
    switch focus {
    case .until: change(&until)
    case .ground: change(&ground)
    case .improvement: change(&improvement)
    case .outcome, .buttons: break
    }
  }

  private mutating func moveFocus(by step: Int, _ session: Session) {
    if focus == .buttons, buttons.focus + step == 1 || buttons.focus + step == 0 {
      buttons.setFocus(buttons.focus + step)
      return
    }
    let fields = fields(session)
    let place = fields.firstIndex(of: focus) ?? 0
    focus = fields[(place + step + fields.count) % fields.count]
    // The harmless button is the first one met from either side.
    if focus == .buttons { buttons.setFocus(0) }
  }

  /// The next thing that is still needed.
  mutating func goToNextOpen(_ session: inout Session) {
    let wanted = fields(session)
    if wanted.contains(.until), case .failure(let problem) = day(session) {
      focus = .until
      session.tell(session.wording.problem(problem))
    } else if wanted.contains(.ground), ground.text.trimmed.isEmpty {
      focus = .ground
    } else {
      focus = .buttons
      buttons.setFocus(0)
    }
  }

  private mutating func close(_ session: inout Session) -> Reaction {
    guard let file, outcomes.chosen != nil else { return .none }
    let wanted = fields(session)
    var closing = Closing(outcome: outcome, improvement: improvement.text, cause: cause)
    if wanted.contains(.ground) { closing.ground = ground.text }
    if wanted.contains(.until) {
      switch day(session) {
      case .success(let day): closing.until = day
      case .failure(let problem):
        focus = .until
        session.refuse(session.wording.problem(problem))
        return .none
      }
    }
    if wanted.contains(.ground), closing.ground.trimmed.isEmpty { focus = .ground }
    return .ask(session.act(.close(closing), on: id, seen: file.complaint.version))
  }
}
