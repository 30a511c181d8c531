import Complaints
import TerminalUI
import Wording

extension OfficeForms {
  /// An officer changed; nil for a new one.
  static func officer(_ officer: Officer?, id: OfficerID, _ session: Session) -> any Screen {
    let wording = session.wording
    var fields = [
      FormField("name", wording.fieldName, value: officer?.name ?? "", isRequired: true),
      FormField(
        "role", wording.fieldRole,
        .choice(Role.allCases.map { FormOption($0.rawValue, wording.label($0)) }),
        value: (officer?.role ?? .officer).rawValue, isRequired: true),
      FormField(
        "account", wording.fieldAccount, value: officer?.account ?? "", hint: wording.hintAccount),
      FormField(
        "categories", wording.fieldCategories,
        value: officer?.categories.sorted().joined(separator: ", ") ?? "",
        hint: wording.hintCategories),
      .yesNo(
        "own", wording.fieldOwnUnit, officer?.isOwnUnitOnly ?? false, yes: wording.answerYes,
        no: wording.answerNo),
      .yesNo(
        "training", wording.fieldTraining, officer?.isInTraining ?? false, yes: wording.answerYes,
        no: wording.answerNo),
    ]
    if let officer {
      fields.append(
        .yesNo(
          "active", wording.fieldWorksHere, officer.isActive, yes: wording.answerYes,
          no: wording.answerNo))
    }
    return OfficeFormScreen(
      officer?.name ?? wording.newOfficer, fields, session, saved: wording.officerSaved
    ) { fields, session in
      let name = fields["name"].trimmed
      if let other = session.office.officer(named: name), other.id != id {
        return .lacking(session.wording.officerExists(name), field: "name")
      }
      let codes = fields["categories"].split(separator: ",").map { String($0).trimmed }
        .filter { !$0.isEmpty }
      if let unknown = codes.first(where: { !session.office.hasCategory($0) }) {
        return .lacking(session.wording.unknownCategory(unknown), field: "categories")
      }
      let saved = Officer(
        id: id, name: name, role: Role(rawValue: fields["role"]) ?? .officer,
        unit: officer?.unit ?? session.officer.unit, account: fields["account"].trimmed.nonEmpty,
        isActive: officer == nil || fields["active"] == "yes",
        isInTraining: fields["training"] == "yes", isOwnUnitOnly: fields["own"] == "yes",
        categories: Set(codes))
      return .save([.saving(saved, at: session.now)])
    }
  }

  /// How the desk is protected from those who walk by.
  static func protection(_ session: Session) -> any Screen {
    let wording = session.wording
    let protection = session.office.protection
    let fields = [
      FormField(
        "idle", wording.fieldIdle, value: "\(protection.idleMinutes)", hint: wording.hintIdle,
        isRequired: true),
      FormField("pin", wording.fieldLeastPIN, value: "\(protection.leastPIN)", isRequired: true),
      FormField(
        "passphrase", wording.fieldLeastPassphrase, value: "\(protection.leastPassphrase)",
        isRequired: true),
    ]
    return OfficeFormScreen(
      wording.settingProtection, fields, session, saved: wording.protectionSaved
    ) { fields, session in
      for (field, bounds) in [
        ("idle", Protection.idleBounds), ("pin", Protection.pinBounds),
        ("passphrase", Protection.passphraseBounds),
      ] where Int(fields[field].trimmed).map(bounds.contains) != true {
        return .lacking(
          session.wording.numberBetween(bounds.lowerBound, bounds.upperBound), field: field)
      }
      func number(_ field: String) -> Int { Int(fields[field].trimmed) ?? 0 }
      return .save([
        .saving(
          Protection(
            idleMinutes: number("idle"), leastPIN: number("pin"),
            leastPassphrase: number("passphrase")), at: session.now)
      ])
    }
  }
}
