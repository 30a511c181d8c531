import Complaints
import TerminalUI
import Wording

/// Who looked at citizens' data, took them away or erased them, who was locked out, who changed rights: newest first.
struct AccessScreen: Screen {
  private static let pageSize = 100
  private var list = ListView()
  private var height = 1
  private var records: [AccessRecord] = []
  private var officer: OfficerID?
  private var hasMore = false
  private var isLoaded = false

  init() {}

  var context: Context { .accesses }

  mutating func begin(_ session: inout Session) -> Reaction { load(before: nil) }

  private func load(before: Int64?) -> Reaction {
    .ask(
      .door(
        .accesses(AccessRequest(officer: officer, before: before, limit: Self.pageSize))))
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .command(.filter): return .push(officers(session))
    case .resumed(.code(let code)), .resumed(.codeAndOn(let code)):
      officer = OfficerID(code)
      return load(before: nil)
    case .reply(.door(.accesses(let page)), .door(.accesses(let request))):
      take(page, of: request)
      return .none
    case .key(.enter):
      guard list.selection < records.count else { return .none }
      return .push(AccessDetailScreen(records[list.selection]))
    case .key(let key):
      if !list.handle(key, height: height) { session.tell(session.wording.unknownKey) }
      guard hasMore, list.selection >= records.count - 1 else { return .none }
      return load(before: records.last?.sequence)
    default: return .none
    }
  }

  private mutating func take(_ page: [AccessRecord], of request: AccessRequest) {
    records = request.before == nil ? page : records + page
    hasMore = page.count == Self.pageSize
    isLoaded = true
    list.setCount(records.count)
    if request.before == nil { list.select(0) }
  }

  /// Everybody, or one of them, also one who left.
  private func officers(_ session: Session) -> PickScreen {
    let people = session.office.officers.values.sorted { $0.name < $1.name }
    return PickScreen(
      session.wording.accessOf,
      [FormOption("", session.wording.everybody)]
        + people.map { FormOption($0.id.description, $0.name) },
      chosen: officer?.description ?? "")
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    let narrow = session.size.columns < 72
    canvas.fill(canvas.bounds)
    let whose = officer.map { wording.officer($0, in: session.office) } ?? wording.everybody
    Chrome.drawTitle(wording.accessTitle, right: whose, on: &canvas, session)
    let body = Chrome.body(of: session.size).splitTop(1).rest
    let (area, foot) = body.splitBottom(1)
    Chrome.drawHint(wording.accessHint, on: &canvas, in: foot, session)
    height = max(1, area.height)
    guard !records.isEmpty else {
      if isLoaded { canvas.write(" " + wording.noAccess, at: area.origin, width: area.width) }
      canvas.cursor = area.origin
      return
    }
    let records = records
    list.draw(on: &canvas, in: area, focused: true) { canvas, line, index, isSelected in
      let style: Style = isSelected ? .selected : .plain
      let text = AccessLine(records[index], session).short(withTime: !narrow)
      canvas.write(
        TextWrap.truncated((isSelected ? "▶" : " ") + text, to: line.width), at: line.origin,
        style: style, width: line.width)
      if isSelected { canvas.cursor = line.origin }
    }
  }
}
