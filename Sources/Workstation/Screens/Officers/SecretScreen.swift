import Complaints
import TerminalUI
import Wording

/// Gives an officer a PIN or a passphrase: typed twice, seen never.
struct SecretScreen: BoxScreen {
  private let officer: Officer
  var box: FormBox?

  init(for officer: Officer) { self.officer = officer }

  mutating func begin(_ session: inout Session) -> Reaction {
    let wording = session.wording
    let isPassphrase = Protection.usesPassphrase(officer.role)
    let protection = session.office.protection
    var box = FormBox(
      wording.secretTitle(isPassphrase: isPassphrase),
      [
        FormField(
          "secret", isPassphrase ? wording.fieldPassphrase : "PIN",
          hint: wording.secretHint(
            least: isPassphrase ? protection.leastPassphrase : protection.leastPIN,
            isPassphrase: isPassphrase), isRequired: true
        ).covered(.secret),
        FormField("again", wording.fieldOnceMore, isRequired: true).covered(.secret),
      ], back: wording.buttonBack, save: wording.buttonSave)
    box.heading = [officer.name]
    self.box = box
    return .none
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.quit): return Reaction([], .quit)
    case .command(.back): return .pop()
    case .reply(.office, .door(.give)):
      session.tell(session.wording.secretGiven(officer.shortName))
      return .pop()
    case .reply(.refused, .door(.give)):
      box?.fields["secret"] = ""
      box?.fields["again"] = ""
      box?.go(to: "secret")
      return .none
    // What lies in the clipboard is somebody's text, and no PIN.
    case .paste: return .none
    case .key, .command:
      switch box?.take(event, &session) {
      case .leave: return .pop()
      case .save: return submit(&session)
      default: return .none
      }
    case .reply, .outside, .resumed, .changed, .tick, .concluded: return .none
    }
  }

  private mutating func submit(_ session: inout Session) -> Reaction {
    guard var box else { return .none }
    defer { self.box = box }
    guard box.isComplete(&session) else { return .none }
    guard box.fields["secret"] == box.fields["again"] else {
      box.fields["again"] = ""
      box.go(to: "again")
      session.refuse(session.wording.secretsDiffer)
      return .none
    }
    return .ask(.door(.give(box.fields["secret"], to: officer.id)))
  }
}
