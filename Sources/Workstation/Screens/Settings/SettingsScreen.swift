import Complaints
import TerminalUI
import Wording

/// What those who may configure the office can change.
struct SettingsScreen: Screen {
  enum Place: CaseIterable, Sendable {
    case calendar, hours, rules, imported, protection
  }

  private var list = ListView(count: Place.allCases.count)

  var context: Context { .list }
  var isOverlay: Bool { true }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .key(.enter): return open(Place.allCases[list.selection], session)
    case .key(let key):
      if !list.handle(key, height: list.count) { session.tell(session.wording.unknownKey) }
    default: break
    }
    return .none
  }

  private func open(_ place: Place, _ session: Session) -> Reaction {
    switch place {
    case .calendar: .push(CalendarScreen(year: session.today.year))
    case .hours: .push(OfficeForms.week(session))
    case .rules: .push(RulesScreen())
    case .imported: .push(OfficeForms.importedSilence(session))
    case .protection: .push(OfficeForms.protection(session))
    }
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let inside = Overlay.box(
      session.wording.commandSettings.title, Size(columns: 48, rows: list.count), on: &canvas,
      session)
    list.draw(on: &canvas, in: inside, focused: true) { canvas, line, index, isSelected in
      let text = (isSelected ? "▶ " : "  ") + session.wording.label(of: Place.allCases[index])
      canvas.write(
        TextWrap.truncated(text, to: line.width), at: line.origin,
        style: isSelected ? .selected : .plain, width: line.width)
    }
  }
}

extension Wording {
  fileprivate func label(of place: SettingsScreen.Place) -> String {
    switch place {
    case .calendar: settingCalendar
    case .hours: settingHours
    case .rules: settingRules
    case .imported: settingImported
    case .protection: settingProtection
    }
  }
}
