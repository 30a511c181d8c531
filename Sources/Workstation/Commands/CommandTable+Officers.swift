import Complaints
import TerminalUI
import Wording

extension CommandTable {
  private static func row(
    _ id: CommandID, in contexts: Set<Context>, keys: [Key] = [], risk: Command.Risk = .none,
    _ words: @escaping @Sendable (Wording) -> CommandWords,
    needs: @escaping @Sendable (Situation) -> Availability = { _ in .enabled }
  ) -> Command {
    Command(
      id: id, contexts: contexts, keys: keys, letters: [], risk: risk, words: words, needs: needs)
  }

  static let ofOfficers: [Command] = [
    row(.changeOfficer, in: withComplaint, \.commandChangeOfficer),
    row(.ownSecret, in: withComplaint, \.commandOwnSecret, needs: Needs.ownSecret),
    row(.officers, in: withComplaint, \.commandOfficers, needs: Needs.administering),
    row(.accesses, in: withComplaint, \.commandAccesses, needs: Needs.auditing),
    row(
      .giveSecret, in: [.officers], keys: [.function(6)], risk: .undoable, \.commandGiveSecret,
      needs: Needs.administering),
    row(
      .letIn, in: [.officers], keys: [.function(7)], risk: .undoable, \.commandLetIn,
      needs: Needs.administering),
    row(
      .takeSecret, in: [.officers], keys: [.function(8)], risk: .asksFirst, \.commandTakeSecret,
      needs: Needs.administering),
  ]
}

extension Needs {
  @Sendable static func administering(_ situation: Situation) -> Availability {
    Rights.of(situation.officer.role).contains(.administer)
      ? .enabled : .disabled(situation.wording.mayNotConfigure)
  }

  @Sendable static func auditing(_ situation: Situation) -> Availability {
    Rights.of(situation.officer.role).contains(.audit)
      ? .enabled : .disabled(situation.wording.accessForAuditors)
  }

  @Sendable static func ownSecret(_ situation: Situation) -> Availability {
    if situation.isReadOnly { return .disabled(situation.wording.readOnlyStore) }
    return situation.officer.hasPIN ? .enabled : .disabled(situation.wording.firstSecretIsGiven)
  }

  /// What everybody may do who does more than read.
  @Sendable static func working(_ situation: Situation) -> Availability {
    Rights.onlyReads(situation.officer.role)
      ? .disabled(situation.wording.readOnlyRole) : writable(situation)
  }
}
