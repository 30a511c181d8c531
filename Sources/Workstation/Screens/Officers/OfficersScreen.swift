import Complaints
import TerminalUI
import Wording

/// Who works here, as what, and how they prove it.
struct OfficersScreen: Screen {
  private var list = ListView()
  private var height = 1
  private var standings: [OfficerID: SecretStanding] = [:]

  init() {}

  var context: Context { .officers }

  private func officers(_ session: Session) -> [Officer] {
    session.office.officers.values.sorted {
      ($0.isActive ? 0 : 1, $0.name) < ($1.isActive ? 0 : 1, $1.name)
    }
  }

  private func chosen(_ session: Session) -> Officer? {
    let officers = officers(session)
    return officers.indices.contains(list.selection) ? officers[list.selection] : nil
  }

  mutating func begin(_ session: inout Session) -> Reaction { look }

  private var look: Reaction { Reaction([.askQuietly(.door(.standings), key: "standings")]) }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    let wording = session.wording
    switch event {
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .command(.newEntry):
      return .push(OfficeForms.officer(nil, id: session.newID(), session))
    case .command(.giveSecret):
      return chosen(session).map { .push(SecretScreen(for: $0)) } ?? .none
    case .command(.takeSecret):
      guard let officer = chosen(session), officer.hasPIN else {
        session.refuse(wording.hasNoSecret)
        return .none
      }
      return .push(
        ConfirmScreen(
          wording.commandTakeSecret.title, wording.reallyTakeSecret(officer.name),
          yes: wording.buttonRemove))
    case .command(.letIn):
      return chosen(session).map { .ask(.door(.unlock($0.id))) } ?? .none
    case .resumed(.confirmed):
      return chosen(session).map { .ask(.door(.give(nil, to: $0.id))) } ?? .none
    case .reply(.door(.standings(let standings)), let request):
      self.standings = standings
      if case .door(.unlock(let id)) = request {
        session.tell(wording.unlocked(wording.officer(id, in: session.office)))
      }
      return .none
    case .reply(.office, .door(.give(nil, let id))):
      session.tell(wording.secretTaken(wording.officer(id, in: session.office)))
      return look
    case .resumed, .changed: return look
    case .key(.enter):
      return chosen(session).map { .push(OfficeForms.officer($0, id: $0.id, session)) } ?? .none
    case .key(let key):
      list.setCount(session.office.officers.count)
      if !list.handle(key, height: height) { session.tell(wording.unknownKey) }
      return .none
    default: return .none
    }
  }

  /// How they prove who they are.
  private func proof(of officer: Officer, _ wording: Wording) -> String {
    guard officer.isActive else { return wording.noLongerHere }
    guard officer.hasPIN else { return "-" }
    guard let standing = standings[officer.id] else { return wording.secretKept }
    if standing.locked > 0 { return wording.lockedFor(standing.locked) }
    return standing.isKnownHere ? wording.secretKept : wording.secretElsewhere
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    let narrow = session.size.columns < 72
    canvas.fill(canvas.bounds)
    Chrome.drawTitle(wording.officersTitle, right: "", on: &canvas, session)
    let body = Chrome.body(of: session.size).splitTop(1).rest
    let (head, rest) = body.splitTop(1)
    let (area, foot) = rest.splitBottom(1)
    Chrome.drawHint(wording.officersHint, on: &canvas, in: foot, session)
    let officers = officers(session)
    list.setCount(officers.count)
    height = max(1, area.height)
    let columns = Columns(narrow: narrow, width: area.width)
    columns.write(
      ["", wording.fieldName, wording.fieldRole, wording.fieldAccount, "PIN"], head, .bold,
      on: &canvas)
    let proofs = officers.map { proof(of: $0, wording) }
    list.draw(on: &canvas, in: area, focused: true) { canvas, line, index, isSelected in
      let officer = officers[index]
      columns.write(
        [
          isSelected ? "▶" : "", officer.name, wording.label(officer.role), officer.account ?? "-",
          proofs[index],
        ], line, isSelected ? .selected : .plain, on: &canvas)
      if isSelected { canvas.cursor = line.origin }
    }
  }

  /// The widths of the columns: mark, name, role, account, PIN.
  private struct Columns {
    let widths: [Int]

    init(narrow: Bool, width: Int) {
      widths =
        narrow ? [2, max(8, width - 20), 0, 0, 18] : [2, max(10, width - 52), 16, 14, 20]
    }

    func write(_ cells: [String], _ line: Rect, _ style: Style, on canvas: inout Canvas) {
      canvas.fill(line, style: style)
      var column = line.column
      for (text, width) in zip(cells, widths) where width > 0 {
        let room = min(width - 1, line.column + line.width - column)
        guard room > 0 else { break }
        canvas.write(
          TextWrap.truncated(text, to: room), at: Position(row: line.row, column: column),
          style: style, width: room)
        column += width
      }
    }
  }
}
