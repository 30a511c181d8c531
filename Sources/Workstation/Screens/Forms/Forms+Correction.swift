import Complaints
import TerminalUI
import Wording

extension Forms {
  /// What the complaint is and who reports it, to be put right.
  static func correct(_ complaint: Complaint, _ session: Session) -> any Screen {
    FormScreen(
      session.wording.correctTitle(complaint.number), fields(of: complaint, session),
      on: [(complaint.id, complaint.version)], save: session.wording.buttonSave, session
    ) { fields, session in
      guard let correction = correction(of: complaint, fields) else {
        return .lacking(session.wording.nothingChanged, field: fields.current.name)
      }
      return .act(.correct(correction))
    }
  }

  private static func fields(of complaint: Complaint, _ session: Session) -> [FormField] {
    let wording = session.wording
    let words = complaint.words
    let known = IntakeFields.salutations.map(\.code)
    let own = words.salutation.map { known.contains($0) ? [] : [FormOption($0, $0)] } ?? []
    return [
      FormField(
        "subject", wording.columnSubject, value: words.subject ?? "",
        isRequired: words.subject != nil),
      FormField("name", wording.fieldName, value: words.reporterName ?? "").spanning(7),
      FormField(
        "salutation", wording.fieldSalutation, .choice(IntakeFields.salutations + own),
        value: words.salutation ?? ""
      ).spanning(5),
      FormField("phone", wording.fieldPhone, value: words.phone ?? "").covered(.phone),
      FormField("nik", wording.fieldNIK, value: words.nik ?? "").covered(.nik),
      FormField("address", wording.fieldAddress, value: words.address ?? ""),
      FormField(
        "kelurahan", wording.fieldKelurahan, .choice(IntakeFields.places(session.office)),
        value: complaint.kelurahan ?? "", isRequired: complaint.kelurahan != nil),
      FormField(
        "category", wording.columnCategory, .choice(IntakeFields.categories(session.office)),
        value: complaint.category ?? "", isRequired: complaint.category != nil),
      FormField(
        "classification", wording.fieldClassification,
        .choice(Classification.allCases.map { FormOption($0.rawValue, wording.label($0)) }),
        value: complaint.classification.rawValue, isRequired: true),
      FormField(
        "identity", wording.fieldIdentity,
        .choice(ReporterIdentity.allCases.map { FormOption($0.rawValue, wording.label($0)) }),
        value: complaint.identity.rawValue, hint: wording.hintIdentity, isRequired: true),
      .yesNo(
        "secret", wording.fieldSecret, complaint.isSecret, yes: wording.answerYes,
        no: wording.answerNo, hint: wording.hintSecret),
      .yesNo(
        "emergency", wording.fieldEmergency, complaint.isEmergency, yes: wording.answerYes,
        no: wording.answerNo, hint: wording.hintEmergency),
      FormField(
        "external", wording.fieldExternal, value: words.externalNumber ?? "",
        hint: wording.hintExternal),
    ]
  }

  /// Only what differs from the complaint as it was opened; nil when nothing does.
  private static func correction(of complaint: Complaint, _ fields: FormFields) -> Correction? {
    func changed(_ name: String, from old: String?) -> String? {
      let value = fields[name].trimmed
      return value == old ?? "" ? nil : value
    }
    var correction = Correction()
    let old = complaint.words
    correction.words = .with {
      $0.subject = changed("subject", from: old.subject)
      $0.reporterName = changed("name", from: old.reporterName)
      $0.salutation = changed("salutation", from: old.salutation)
      $0.phone = changed("phone", from: old.phone)
      $0.nik = changed("nik", from: old.nik)
      $0.address = changed("address", from: old.address)
      $0.externalNumber = changed("external", from: old.externalNumber)
    }
    correction.kelurahan = changed("kelurahan", from: complaint.kelurahan)
    correction.category = changed("category", from: complaint.category)
    correction.classification = changed(
      "classification", from: complaint.classification.rawValue
    ).flatMap { Classification(rawValue: $0) }
    correction.identity = changed("identity", from: complaint.identity.rawValue)
      .flatMap { ReporterIdentity(rawValue: $0) }
    correction.isSecret = changed("secret", from: complaint.isSecret ? "yes" : "no")
      .map { $0 == "yes" }
    correction.isEmergency = changed("emergency", from: complaint.isEmergency ? "yes" : "no")
      .map { $0 == "yes" }
    return correction == Correction() ? nil : correction
  }
}
