import Complaints
import TerminalUI
import Wording

/// The small forms, each of them one act.
enum Forms {
  static func forward(_ id: ComplaintID, seen: Int64, _ session: Session) -> any Screen {
    let wording = session.wording
    let agencies = session.office.agencies.values.filter(\.isActive)
      .sorted { $0.name.lowercased() < $1.name.lowercased() }
      .map { FormOption($0.code, $0.name) }
    let fields = [
      FormField(
        "agency", wording.fieldAgency, .choice(agencies), hint: wording.hintAgency,
        isRequired: true),
      FormField("number", wording.fieldTheirNumber, hint: wording.hintTheirNumber),
      FormField("text", wording.fieldLetter, .text(rows: 4)),
    ]
    return FormScreen(
      wording.forwardTitle, fields, on: [(id, seen)], save: wording.forwardSave, session
    ) { fields, _ in
      .act(
        .forward(
          agency: fields["agency"], number: fields["number"],
          text: fields["text"]))
    }
  }

  static func recordReturn(_ id: ComplaintID, seen: Int64, _ session: Session) -> any Screen {
    let wording = session.wording
    let text = FormField("text", wording.fieldTheirAnswer, .text(rows: 6), isRequired: true)
    return FormScreen(
      wording.returnTitle, [text], on: [(id, seen)], save: wording.buttonSave, session
    ) { fields, _ in .act(.recordReturn(text: fields["text"])) }
  }

  static func note(_ id: ComplaintID, seen: Int64, _ session: Session) -> any Screen {
    let wording = session.wording
    let text = FormField("text", wording.fieldNote, .text(rows: 6), isRequired: true)
    return FormScreen(
      wording.noteTitle, [text], on: [(id, seen)], save: wording.buttonSave,
      keeps: .note(on: id), session
    ) { fields, _ in .act(.note(fields["text"])) }
  }

  /// A draft given back to its author, with a remark about the words that were selected or the whole.
  static func sendBack(
    _ id: ComplaintID, seen: Int64, quote: String, _ session: Session
  ) -> any Screen {
    let wording = session.wording
    let remark = FormField(
      "text", wording.fieldRemark, .text(rows: 4),
      hint: quote.isEmpty ? wording.hintRemark : wording.remarkAbout(quote), isRequired: true)
    return FormScreen(
      wording.sendBackTitle, [remark], on: [(id, seen)], save: wording.sendBackButton, session
    ) { fields, _ in
      .act(.sendBack(remark: fields["text"], quote: quote.isEmpty ? nil : quote))
    }
  }

  static func reopen(_ id: ComplaintID, seen: Int64, _ session: Session) -> any Screen {
    let wording = session.wording
    let reason = FormField("text", wording.fieldReason, .text(rows: 3), isRequired: true)
    return FormScreen(
      wording.reopenTitle, [reason], on: [(id, seen)], save: wording.reopenTitle, session
    ) { fields, _ in .act(.reopen(reason: fields["text"])) }
  }

  /// One complaint or several given to an officer.
  static func assign(_ targets: [(id: ComplaintID, seen: Int64)], _ session: Session) -> any Screen
  {
    let wording = session.wording
    let officers = session.office.officers.values
      .filter { $0.isActive && $0.role != .auditor && $0.unit == session.officer.unit }
      .sorted { $0.name < $1.name }
      .map { FormOption($0.id.description, wording.officer($0, load: $0.role)) }
    let field = FormField(
      "officer", wording.columnOfficer, .choice(officers), hint: wording.hintAgency,
      isRequired: true)
    return FormScreen(
      wording.formTitle(wording.assignTitle, count: targets.count), [field], on: targets,
      save: wording.assignSave, session
    ) { fields, session in
      guard let id = OfficerID(fields["officer"]) else {
        return .lacking(
          session.wording.fieldMissing(session.wording.columnOfficer), field: "officer")
      }
      return .act(.assign(to: id))
    }
  }

  /// Several complaints closed in one stroke, with one outcome and one ground.
  static func closeSeveral(
    _ targets: [(id: ComplaintID, seen: Int64)], _ session: Session
  ) -> any Screen {
    let wording = session.wording
    let outcomes: [Outcome] = [.resolved, .declined, .withdrawn]
    let fields = [
      FormField(
        "outcome", wording.fieldOutcome,
        .choice(outcomes.map { FormOption($0.rawValue, wording.label($0)) }),
        value: Outcome.resolved.rawValue, isRequired: true),
      FormField("ground", wording.fieldGround, hint: wording.hintGround),
    ]
    return FormScreen(
      wording.formTitle(wording.closeTitle, count: targets.count), fields, on: targets,
      save: wording.closeTitle, session
    ) { fields, _ in
      let outcome = Outcome(rawValue: fields["outcome"]) ?? .resolved
      return .act(.close(Closing(outcome: outcome, ground: fields["ground"])))
    }
  }
}
