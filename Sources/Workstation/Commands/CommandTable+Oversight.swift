import Complaints
import TerminalUI
import Wording

extension CommandTable {
  private static func row(
    _ id: CommandID, in contexts: Set<Context> = [.dashboard], keys: [Key] = [],
    letter: Character? = nil, risk: Command.Risk = .none,
    _ words: @escaping @Sendable (Wording) -> CommandWords,
    needs: @escaping @Sendable (Situation) -> Availability = { _ in .enabled }
  ) -> Command {
    Command(
      id: id, contexts: contexts, keys: keys, letters: letter.map { [$0] } ?? [], risk: risk,
      words: words, needs: needs)
  }

  static let ofOversight: [Command] = [
    row(.dashboard, in: withComplaint.subtracting([.figureList]), \.commandDashboard),
    row(.period, keys: [.function(4)], \.commandPeriod),
    row(.unit, keys: [.function(5)], \.commandUnit),
    row(.asTable, keys: [.function(6)], \.commandAsTable),
    row(.report, keys: [.function(7)], \.commandReport, needs: Needs.oversight),
    row(
      .printReport, keys: [.function(8)], letter: "p", \.commandPrintReport, needs: Needs.oversight),
    row(.earlierPeriod, keys: [.left], \.commandEarlierPeriod),
    row(.laterPeriod, keys: [.right], \.commandLaterPeriod),
    row(.group, letter: "n", \.commandGroup),
    row(.readAnswers, \.commandReadAnswers, needs: Needs.oversight),
    row(.access, \.commandAccess, needs: Needs.oversight),
    row(
      .handOverQueue, in: [.dashboard, .queue], risk: .undoable, \.commandHandOverQueue,
      needs: Needs.assigner),
    row(.nextAnswer, in: [.answerSample], keys: [.function(6)], letter: "n", \.commandNextAnswer),
    row(
      .advise, in: withComplaint.union([.answerSample]), risk: .undoable, \.commandAdvise,
      needs: Needs.advisable),
    row(.rate, in: withComplaint, risk: .undoable, \.commandRate, needs: Needs.rateable),
  ]
}

extension Needs {
  @Sendable static func oversight(_ situation: Situation) -> Availability {
    Rights.of(situation.officer.role).contains(.oversee)
      ? .enabled : .disabled(situation.wording.reportForSupervisors)
  }

  @Sendable static func assigner(_ situation: Situation) -> Availability {
    Rights.of(situation.officer.role).contains(.assign)
      ? .enabled : .disabled(situation.wording.supervisorOnly)
  }

  @Sendable static func advisable(_ situation: Situation) -> Availability {
    guard Rights.of(situation.officer.role).contains(.approve) else {
      return .disabled(situation.wording.supervisorOnly)
    }
    let can = target(situation)
    guard can == .enabled, situation.target?.assignee == nil else { return can }
    return .disabled(situation.wording.heldByNobody)
  }

  @Sendable static func rateable(_ situation: Situation) -> Availability {
    let can = target(situation)
    guard can == .enabled, situation.target?.status != .closed else { return can }
    return .disabled(situation.wording.ratedWhenClosed)
  }
}
