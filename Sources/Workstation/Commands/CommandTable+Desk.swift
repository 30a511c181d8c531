import Complaints
import TerminalUI
import Wording

extension CommandTable {
  static let lists: Set<Context> = [.queue, .search]
  static let withComplaint: Set<Context> = [.queue, .search, .complaint, .figureList]
  /// What the outcomes of a closing may still need can be done from there.
  static let whereOpen = withComplaint.union([.closing])

  static let ofDesk: [Command] = [
    Command(
      id: .find, contexts: withComplaint.union([.dashboard]), keys: [.function(3)], letters: ["/"],
      risk: .none,
      words: \.commandFind, needs: { _ in .enabled }),
    Command(
      id: .filter, contexts: lists.union([.accesses]), keys: [.function(4)], letters: ["f"],
      risk: .none,
      words: \.commandFilter, needs: { _ in .enabled }),
    Command(
      id: .receive, contexts: withComplaint, keys: [.function(5)], letters: ["c"], risk: .undoable,
      words: \.commandReceive, needs: { _ in .enabled }),
    Command(
      id: .take, contexts: withComplaint, keys: [.function(6)], keysOfAssigner: [], letters: ["a"],
      risk: .undoable, words: \.commandTake, needs: Needs.takeable),
    Command(
      id: .reply, contexts: whereOpen, keys: [.function(7)], letters: ["b"], risk: .undoable,
      words: \.commandReply, needs: Needs.answerable),
    Command(
      id: .finish, contexts: withComplaint, keys: [.function(8)], letters: ["s"], risk: .undoable,
      words: \.commandFinish, needs: Needs.open),
    Command(
      id: .assign, contexts: withComplaint, keys: [], keysOfAssigner: [.function(6)], letters: [],
      risk: .undoable, words: \.commandAssign, needs: Needs.assignable),
    Command(
      id: .order, contexts: [.queue], keys: [], letters: ["o"], risk: .none,
      words: \.commandOrder, needs: { _ in .enabled }),
    Command(
      id: .jump, contexts: [.queue], keys: [], letters: ["n"], risk: .none,
      words: \.commandJump, needs: { _ in .enabled }),
    Command(
      id: .mark, contexts: [.queue, .figureList], keys: [], letters: [" "], risk: .none,
      words: \.commandMark, needs: Needs.target),
  ]
}

/// What commands need before they can be given, each with its reason.
enum Needs {
  @Sendable static func writable(_ situation: Situation) -> Availability {
    situation.isReadOnly ? .disabled(situation.wording.readOnlyStore) : .enabled
  }

  @Sendable static func sealing(_ situation: Situation) -> Availability {
    Rights.of(situation.officer.role).contains(.seal)
      ? .enabled : .disabled(situation.wording.sealingIsForSupervisors)
  }

  @Sendable static func target(_ situation: Situation) -> Availability {
    guard let target = situation.target else { return .disabled(situation.wording.nothingChosen) }
    return target.canOpen ? .enabled : .disabled(situation.wording.secretToYou)
  }

  @Sendable static func open(_ situation: Situation) -> Availability {
    let can = target(situation)
    guard can == .enabled, situation.target?.status == .closed else { return can }
    return .disabled(situation.wording.closedAlready)
  }

  @Sendable static func takeable(_ situation: Situation) -> Availability {
    let can = open(situation)
    guard can == .enabled, situation.marked == 0 else { return can }
    if situation.target?.assignee == situation.officer.id {
      return .disabled(situation.wording.takenByYou)
    }
    return .enabled
  }

  /// What is to be delivered is delivered by the same key that answers.
  @Sendable static func answerable(_ situation: Situation) -> Availability {
    situation.target?.hasAdvice == true ? target(situation) : open(situation)
  }

  @Sendable static func assignable(_ situation: Situation) -> Availability {
    guard Rights.of(situation.officer.role).contains(.assign) else {
      return .disabled(situation.wording.supervisorOnly)
    }
    return situation.marked > 0 ? .enabled : open(situation)
  }

  @Sendable static func closed(_ situation: Situation) -> Availability {
    let can = target(situation)
    guard can == .enabled, let status = situation.target?.status else { return can }
    return status == .closed || status == .answered
      ? .enabled : .disabled(situation.wording.notClosedYet)
  }

  @Sendable static func held(_ situation: Situation) -> Availability {
    let can = open(situation)
    guard can == .enabled, situation.target?.assignee == nil else { return can }
    return .disabled(situation.wording.heldByNobody)
  }

  @Sendable static func forwarded(_ situation: Situation) -> Availability {
    let can = target(situation)
    guard can == .enabled, situation.target?.isForwarded == false else { return can }
    return .disabled(situation.wording.notForwarded)
  }

  @Sendable static func undelivered(_ situation: Situation) -> Availability {
    let can = target(situation)
    guard can == .enabled, situation.target?.hasUndelivered == false else { return can }
    return .disabled(situation.wording.nothingToDeliver)
  }
}
