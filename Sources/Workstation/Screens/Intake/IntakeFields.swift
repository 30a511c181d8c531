import Complaints
import TerminalUI
import Wording

/// The fields of a new complaint, and what they amount to.
enum IntakeFields {
  static func make(_ session: Session) -> FormFields {
    let wording = session.wording
    let office = session.office
    let received = wording.typedMoment(session.now, at: session.offset)
    return FormFields([
      FormField("story", "", .text(rows: 30)),
      FormField("name", wording.fieldName).spanning(5),
      FormField("salutation", wording.fieldSalutation, .choice(salutations)).spanning(3),
      FormField(
        "identity", wording.fieldIdentity,
        .choice(ReporterIdentity.allCases.map { FormOption($0.rawValue, wording.label($0)) }),
        value: ReporterIdentity.open.rawValue, hint: wording.hintIdentity, isRequired: false
      ).spanning(4),
      FormField("phone", wording.fieldPhone).covered(.phone).spanning(6),
      FormField(
        "way", wording.fieldWay,
        .choice(DeliveryWay.allCases.map { FormOption($0.rawValue, wording.label($0)) }),
        hint: wording.hintWay
      ).spanning(6),
      FormField("address", wording.fieldAddress).spanning(6),
      FormField("kelurahan", wording.fieldKelurahan, .choice(places(office))).spanning(6),
      FormField("subject", wording.columnSubject, hint: wording.hintSubject),
      FormField("wish", wording.fieldWish, hint: wording.hintWish),
      FormField("evidence", wording.fieldEvidence, hint: wording.hintEvidence).spanning(6),
      FormField("received", wording.receiptReceived, value: received, hint: wording.hintReceived)
        .spanning(6),
      FormField(
        "channel", wording.fieldChannel,
        .choice(Channel.allCases.map { FormOption($0.rawValue, wording.label($0)) }),
        value: Channel.walkIn.rawValue, isRequired: true
      ).spanning(6),
      FormField("external", wording.fieldExternal, hint: wording.hintExternal).spanning(6),
      FormField("category", wording.columnCategory, .choice(categories(office))).spanning(6),
      FormField(
        "classification", wording.fieldClassification,
        .choice(Classification.allCases.map { FormOption($0.rawValue, wording.label($0)) }),
        value: Classification.complaint.rawValue, isRequired: true
      ).spanning(6),
      .yesNo(
        "secret", wording.fieldSecret, false, yes: wording.answerYes, no: wording.answerNo,
        hint: wording.hintSecret
      ).spanning(6),
      .yesNo(
        "emergency", wording.fieldEmergency, false, yes: wording.answerYes, no: wording.answerNo,
        hint: wording.hintEmergency
      ).spanning(6),
    ])
  }

  static let salutations = ["Bapak", "Ibu", "Saudara", "Saudari", "Mas", "Mbak"]
    .map { FormOption($0, $0) }

  static func places(_ office: Office) -> [FormOption] {
    office.places.values.map { FormOption($0.code, $0.name) }.sorted { $0.label < $1.label }
  }

  static func categories(_ office: Office) -> [FormOption] {
    office.categories.values.filter(\.isActive).map { FormOption($0.code, $0.title) }
      .sorted { $0.label < $1.label }
  }

  /// The complaint as it stands in the fields; the moment it came in was read before.
  static func intake(_ fields: FormFields, received: Instant, _ session: Session) -> Intake {
    func said(_ name: String) -> String? {
      let text = fields[name].trimmed
      return text.isEmpty ? nil : text
    }
    var words = Words()
    words.body = said("story")
    words.subject = said("subject")
    words.wish = said("wish")
    words.reporterName = said("name")
    words.salutation = said("salutation")
    words.phone = said("phone")
    words.address = said("address")
    words.externalNumber = said("external")
    let evidence = EvidenceText.read(fields["evidence"])
    words.attachments = evidence.isEmpty ? nil : evidence
    var intake = Intake(unit: session.officer.unit, received: received, words: words)
    intake.channel = Channel(rawValue: fields["channel"]) ?? .walkIn
    intake.classification = Classification(rawValue: fields["classification"]) ?? .complaint
    intake.category = said("category")
    intake.kelurahan = said("kelurahan")
    intake.identity = ReporterIdentity(rawValue: fields["identity"]) ?? .open
    intake.repliesBy = DeliveryWay(rawValue: fields["way"])
    intake.isSecret = fields["secret"] == "yes"
    intake.isEmergency = fields["emergency"] == "yes"
    return intake
  }
}
