import Replies
import TerminalUI
import Wording

/// Asks why an answer goes out although the review holds it back; the reason is journaled with it.
struct OverrideScreen: BoxScreen {
  private let held: [Remark]
  private let given: String
  var box: FormBox?

  /// - Parameter given: the reason that was given before.
  init(_ held: [Remark], given: String) {
    self.held = held
    self.given = given
  }

  mutating func begin(_ session: inout Session) -> Reaction {
    let wording = session.wording
    var box = FormBox(
      wording.sendWithReasonTitle,
      [FormField("reason", wording.fieldReason, value: given, isRequired: true)],
      back: wording.buttonBack, save: wording.buttonContinue)
    var seen: Set<RuleID> = []
    box.heading =
      [wording.askWhyOverride]
      + held.filter { seen.insert($0.rule).inserted }.map { "!! " + wording.what($0.rule) }
    self.box = box
    return .none
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    if case .command(.quit) = event { return Reaction([], .quit) }
    switch box?.take(event, &session) {
    case .leave: return .pop()
    case .save: return submit(&session)
    default: return .none
    }
  }

  private mutating func submit(_ session: inout Session) -> Reaction {
    guard box?.isComplete(&session) == true, let box else { return .none }
    return .pop(.reason(box.fields["reason"]))
  }
}
