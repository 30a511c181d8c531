import Complaints
import TerminalUI

/// What the commands on one complaint lead to, from a list as from the open complaint.
enum ComplaintCommands {
  static func reaction(
    to command: CommandID, on target: Situation.Target, _ session: inout Session
  ) -> Reaction {
    let id = target.id
    let seen = target.version
    switch command {
    case .take: return .ask(session.act(.take, on: id, seen: seen))
    case .release: return .ask(session.act(.release, on: id, seen: seen))
    case .verify: return .ask(session.act(.verify, on: id, seen: seen))
    case .undo: return .ask(session.act(.undo, on: id, seen: seen))
    case .reply where target.hasAdvice: return .push(AdviceScreen(id))
    case .advise: return .push(Forms.advise(id, seen: seen, about: nil, session))
    case .rate: return .push(Forms.rate(id, seen: seen, session))
    case .reply where target.hasUndelivered, .deliver: return .push(HandOverScreen(id))
    case .reply: return .push(ReplyScreen(id))
    case .askDetails: return .push(ReplyScreen(id, kind: .request))
    case .finish: return .push(ClosingScreen(id))
    case .copyAnswer: return .push(HandOverScreen(id, copyAgain: true))
    case .forward: return .push(Forms.forward(id, seen: seen, session))
    case .recordReturn: return .push(Forms.recordReturn(id, seen: seen, session))
    case .note: return .push(Forms.note(id, seen: seen, session))
    case .recordReply: return .push(Forms.recordReply(target, session))
    case .correct: return .push(CorrectionLoader(id))
    case .reopen: return .push(Forms.reopen(id, seen: seen, session))
    case .reveal: return .push(RevealScreen(id, seen: seen))
    case .join: return .push(JoinWaysScreen(id, seen: seen))
    case .assign: return .push(Forms.assign([(id, seen)], session))
    case .markSecret: return .ask(session.act(.correct(.secret), on: id, seen: seen))
    case .print: return .push(PrintScreen(id))
    case .why: return .push(WhyScreen(id))
    case .makeTemplate: return .push(TemplateFromAnswer(id))
    default: return .none
    }
  }
}

extension Correction {
  /// Marks a complaint as secret, and nothing else.
  static let secret: Correction = {
    var correction = Correction()
    correction.isSecret = true
    return correction
  }()
}
