import Complaints
import Exchange
import TerminalUI
import Wording

/// Makes a report as a file: of which period, and in which form.
struct ReportScreen: BoxScreen {
  private let today: Day
  private let shown: Period
  var box: FormBox?
  private var report: ReportData?

  init(for today: Day, shown: Period) {
    self.today = today
    self.shown = shown
  }

  /// The month before is offered, because that is the one to be reported.
  mutating func begin(_ session: inout Session) -> Reaction {
    let wording = session.wording
    let usual = Period(.month, containing: today).previous
    var periods = PeriodChoice.options(session)
    if shown.kind == .range {
      periods.append(FormOption(PeriodChoice.code(of: shown), wording.title(shown)))
    }
    var box = FormBox(
      wording.commandReport.title,
      [
        FormField(
          "period", wording.fieldPeriod, .choice(periods), value: PeriodChoice.code(of: usual),
          hint: wording.hintPeriod, isRequired: true),
        FormField(
          "form", wording.fieldForm,
          .choice(Form.allCases.map { FormOption($0.rawValue, $0.name(wording)) }),
          value: Form.html.rawValue, hint: wording.hintForm, isRequired: true),
      ], back: wording.buttonBack, save: wording.buttonMakeReport)
    box.goToSave()
    self.box = box
    return .none
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .key(let key):
      guard let outcome = box?.handle(key) else { return .none }
      return follow(outcome, &session)
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .command(.send), .command(.save): return make()
    case .command(.pick):
      guard let outcome = box?.pick() else { return .none }
      return follow(outcome, &session)
    case .resumed(.code(let code)), .resumed(.codeAndOn(let code)):
      box?.fields.current.value = code
    case .reply(.report(let data), _): return write(data, session)
    case .outside(.written, _): return .pop(report.map { .report($0) })
    default: break
    }
    return .none
  }

  private func follow(_ outcome: FormBox.Outcome, _ session: inout Session) -> Reaction {
    switch outcome {
    case .handled: return .none
    case .leave: return .pop()
    case .save: return make()
    case .pick(let list): return .push(list)
    case .unused:
      session.tell(session.wording.unknownKey)
      return .none
    }
  }

  private func make() -> Reaction {
    let code = box?.fields["period"] ?? ""
    if shown.kind == .range, code == PeriodChoice.code(of: shown) { return .ask(.report(shown)) }
    return PeriodChoice.period(of: code).map { .ask(.report($0)) } ?? .none
  }

  private mutating func write(_ data: ReportData, _ session: Session) -> Reaction {
    report = data
    let form = Form(rawValue: box?.fields["form"] ?? "") ?? .html
    let name = session.wording.reportFileName(data.figures.period)
    return Reaction([
      .outside(
        .write(form.text(of: data, session.wording), suggestedName: "\(name).\(form.suffix)"))
    ])
  }

  /// The forms a report can have.
  enum Form: String, CaseIterable {
    case html, csv, text, json

    var suffix: String { self == .text ? "txt" : rawValue }

    func name(_ wording: Wording) -> String {
      switch self {
      case .html: wording.formHTML
      case .csv: wording.formCSV
      case .text: wording.formText
      case .json: wording.formJSON
      }
    }

    func text(of data: ReportData, _ wording: Wording) -> String {
      let report = ReportComposer(data, wording: wording).report
      return switch self {
      case .html: report.html
      case .csv: String(decoding: report.csv(), as: UTF8.self)
      case .text: report.text()
      case .json: ReportJSON(data).value.prettyText
      }
    }
  }
}
