import Complaints
import TerminalUI
import Wording

/// The rules by which deadlines are counted.
struct RulesScreen: Screen {
  private var list = ListView()
  private var height = 1
  /// What a confirmed question does.
  private var isResetting = false

  init() {}

  var context: Context { .rules }

  private func chosen(_ session: Session) -> DeadlineRule? {
    let rules = session.office.orderedRules
    return rules.indices.contains(list.selection) ? rules[list.selection] : nil
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    let wording = session.wording
    switch event {
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .command(.newEntry): return .push(OfficeForms.rule(nil, session))
    case .command(.removeEntry):
      guard let rule = chosen(session) else { return .none }
      isResetting = false
      return .push(
        ConfirmScreen(
          wording.commandRemoveEntry.title,
          wording.reallyRemove("\(wording.label(rule.step)), \(wording.scope(rule))"),
          yes: wording.buttonRemove))
    case .command(.resetEntries):
      isResetting = true
      return .push(
        ConfirmScreen(
          wording.commandResetEntries.title, wording.reallyReset, yes: wording.buttonReset))
    case .resumed(.confirmed): return confirmed(session)
    case .reply(.office, .saveOffice):
      session.tell(wording.deadlinesMoved)
      return .none
    case .key(.enter): return chosen(session).map { .push(OfficeForms.rule($0, session)) } ?? .none
    case .key(let key):
      list.setCount(session.office.orderedRules.count)
      if !list.handle(key, height: height) { session.tell(wording.unknownKey) }
      return .none
    default: return .none
    }
  }

  private func confirmed(_ session: Session) -> Reaction {
    if isResetting {
      let drafts = session.office.resettingRules(at: session.now)
      return drafts.isEmpty ? .none : .ask(.saveOffice(drafts))
    }
    return chosen(session).map { .ask(.saveOffice([.removing($0, at: session.now)])) } ?? .none
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    let narrow = session.size.columns < 72
    canvas.fill(canvas.bounds)
    Chrome.drawTitle(wording.rulesTitle, right: "", on: &canvas, session)
    let body = Chrome.body(of: session.size).splitTop(1).rest
    let (head, rest) = body.splitTop(1)
    let (area, foot) = rest.splitBottom(1)
    Chrome.drawHint(wording.rulesHint(narrow: narrow), on: &canvas, in: foot, session)
    let rules = session.office.orderedRules
    list.setCount(rules.count)
    height = max(1, area.height)
    guard !rules.isEmpty else {
      canvas.write(" " + wording.noRules, at: area.origin, width: area.width)
      canvas.cursor = area.origin
      return
    }
    let step = min(24, narrow ? 18 : 24)
    let scope = narrow ? 0 : 32
    func write(_ cells: [(String, Int)], _ line: Rect, _ style: Style, on canvas: inout Canvas) {
      canvas.fill(line, style: style)
      var column = line.column
      for (text, width) in cells where width > 0 {
        let room = min(width - 1, line.column + line.width - column)
        guard room > 0 else { break }
        canvas.write(
          TextWrap.truncated(text, to: room), at: Position(row: line.row, column: column),
          style: style, width: room)
        column += width
      }
    }
    write(
      [
        ("", 2), (wording.fieldStep, step), (wording.columnHoldsFor, scope),
        (wording.columnTime, max(2, area.width - 2 - step - scope)),
      ], head, .bold, on: &canvas)
    list.draw(on: &canvas, in: area, focused: true) { canvas, line, index, isSelected in
      let rule = rules[index]
      let time = wording.amount(rule.amount, rule.unit)
      write(
        [
          (isSelected ? "▶" : "", 2), (wording.label(rule.step), step),
          (wording.scope(rule), scope),
          (
            narrow && rules.contains { $0.step == rule.step && $0.code != rule.code }
              ? time + " " + wording.scope(rule) : time,
            max(2, line.width - 1 - step - scope)
          ),
        ], line, isSelected ? .selected : .plain, on: &canvas)
      if isSelected { canvas.cursor = line.origin }
    }
  }
}
