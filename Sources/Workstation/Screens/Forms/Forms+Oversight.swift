import Complaints
import TerminalUI
import Wording

extension Forms {
  /// What the citizen answered to the survey, element by element; each may be missing.
  static func rate(_ id: ComplaintID, seen: Int64, _ session: Session) -> any Screen {
    let wording = session.wording
    let scale =
      [FormOption("", wording.notAnswered)]
      + (1...4).reversed().map { FormOption("\($0)", wording.rating($0)) }
    let fields =
      SurveyElement.allCases.map {
        FormField(
          $0.rawValue, "\($0.rawValue) \(wording.label($0))", .choice(scale),
          hint: wording.hintRating)
      } + [FormField("text", wording.fieldTheirWords, .text(rows: 2))]
    return FormScreen(
      wording.rateTitle, fields, on: [(id, seen)], save: wording.buttonSave, session
    ) { fields, session in
      var values: [SurveyElement: Int] = [:]
      for element in SurveyElement.allCases { values[element] = Int(fields[element.rawValue]) }
      guard let ratings = Ratings(values) else {
        return .lacking(
          session.wording.nothingRated, field: SurveyElement.allCases[0].rawValue)
      }
      return .act(.rate(ratings, text: fields["text"]))
    }
  }

  /// A supervisor's word to the one who handles a complaint.
  static func advise(
    _ id: ComplaintID, seen: Int64, about: Int64?, _ session: Session
  ) -> any Screen {
    let wording = session.wording
    let text = FormField(
      "text", wording.fieldAdvice, .text(rows: 4), hint: wording.hintAdvice, isRequired: true)
    return FormScreen(
      wording.commandAdvise.title, [text], on: [(id, seen)], save: wording.buttonSave, session
    ) { fields, _ in .act(.advise(fields["text"], quote: nil, about: about)) }
  }

  static func handOverQueue(of officer: OfficerID?, _ session: Session) -> any Screen {
    HandOverQueueScreen(of: officer, session)
  }
}
