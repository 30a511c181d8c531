import Complaints
import Exchange
import TerminalUI
import Wording

extension DashboardScreen {
  mutating func run(_ command: CommandID, _ session: inout Session) -> Reaction {
    switch command {
    case .back: return .pop()
    case .quit: return Reaction([], .quit)
    case .find: return .push(SearchScreen())
    case .earlierPeriod: return show(period.previous, session)
    case .laterPeriod:
      guard period.next.first <= session.today else {
        session.tell(session.wording.noLaterPeriod)
        return .none
      }
      return show(period.next, session)
    case .period: return .push(PeriodChoice.screen(chosen: period, session))
    case .unit: return chooseUnit(&session)
    case .asTable:
      isTable.toggle()
      focus = 0
      top = 0
    case .group:
      let pages = pages(session)
      page = pages[((pages.firstIndex(of: page) ?? 0) + 1) % pages.count]
    case .report: return .push(ReportScreen(for: session.today, shown: period))
    case .printReport: return print(session)
    case .handOverQueue: return .push(Forms.handOverQueue(of: chosenOfficer, session))
    case .access: return .push(AccessCountsScreen())
    case .readAnswers: return .push(AnswerSampleScreen(period: period, unit: unit))
    default: break
    }
    return .none
  }

  /// The officer on whose row the cursor stands.
  private var chosenOfficer: OfficerID? {
    guard case .list(_, _, let slice, _) = goal, let keys = slice.keys[.officer], keys.count == 1
    else { return nil }
    return keys.first.flatMap { $0 }.flatMap { OfficerID($0) }
  }

  private mutating func show(_ period: Period, _ session: Session) -> Reaction {
    self.period = period
    report = nil
    return .ask(request(session))
  }

  private func chooseUnit(_ session: inout Session) -> Reaction {
    let units = session.office.units.values.sorted { $0.name < $1.name }
    guard units.count > 1, session.mayOversee else {
      session.tell(session.wording.onlyOneUnit)
      return .none
    }
    let options =
      [FormOption("unit:", session.wording.allUnits)]
      + units.map { FormOption("unit:\($0.id)", $0.name) }
    return .push(
      PickScreen(
        session.wording.name(.unit), options, chosen: unit.map { "unit:\($0)" } ?? "unit:"))
  }

  /// What was made last is printed; else the report of what is shown.
  private func print(_ session: Session) -> Reaction {
    if let report {
      return .push(
        PrintScreen(screen: ReportComposer(report, wording: session.wording).report.text()))
    }
    return .ask(.report(period))
  }

  mutating func resume(with result: LayerResult?, _ session: inout Session) -> Reaction {
    switch result {
    case .code(let code), .codeAndOn(let code):
      if code.hasPrefix("unit:") {
        unit = UnitID(code.dropFirst(5))
        return .ask(request(session))
      }
      if code == PeriodChoice.range { return .push(RangeScreen(period, session)) }
      if let period = PeriodChoice.period(of: code) { return show(period, session) }
    case .period(let period): return show(period, session)
    case .report(let data): report = data
    default: break
    }
    return Reaction([.askQuietly(request(session), key: "figures")])
  }
}
