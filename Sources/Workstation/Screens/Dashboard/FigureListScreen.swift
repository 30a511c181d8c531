import Complaints
import TerminalUI
import Wording

/// The complaints a number was counted from; all that can be done with a complaint can be done here.
struct FigureListScreen: Screen {
  private static let page = 200

  private let request: FigureListRequest
  private let title: String
  private var rows: [QueueRow] = []
  private var total = 0
  private var isAnswered = false
  private var list = ListView()
  private var marked: Set<ComplaintID> = []
  private var listHeight = 1

  init(_ request: FigureListRequest, title: String) {
    self.request = request
    self.title = title
  }

  var context: Context { .figureList }

  private var chosen: QueueRow? {
    rows.indices.contains(list.selection) ? rows[list.selection] : nil
  }

  func situation(_ session: Session) -> Situation {
    Situation(
      context: context, session: session,
      target: chosen.map { Situation.Target($0, canOpen: session.canOpen($0)) },
      marked: marked.count)
  }

  mutating func begin(_ session: inout Session) -> Reaction { .ask(wish(from: 0)) }

  private func wish(from place: Int, limit: Int = Self.page) -> DeskRequest {
    var request = request
    request.from = place
    request.limit = limit
    return .figureList(request)
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .key(let key): return press(key, &session)
    case .command(let command): return run(command, &session)
    case .reply(let reply, let request): take(reply, to: request)
    case .resumed(.confirmed):
      marked = []
      return again()
    case .resumed, .changed: return again()
    default: break
    }
    return .none
  }

  private func again() -> Reaction {
    Reaction([.askQuietly(wish(from: 0, limit: max(rows.count, Self.page)), key: "figure list")])
  }

  private mutating func take(_ reply: DeskReply, to request: DeskRequest) {
    switch (reply, request) {
    case (.figureList(let found), .figureList(let asked)):
      if asked.from == 0 {
        rows = found.rows
      } else if asked.from == rows.count {
        rows += found.rows
      }
      total = found.total
      isAnswered = true
      list.setCount(rows.count)
    case (.performedAll(let outcomes), _):
      marked = Set(outcomes.filter { $0.refusal != nil }.map(\.complaint))
    default: break
    }
  }

  private mutating func press(_ key: Key, _ session: inout Session) -> Reaction {
    if key == .enter {
      guard let chosen else { return .none }
      guard session.canOpen(chosen) else {
        session.refuse(session.wording.secretToYou)
        return .none
      }
      return .push(ComplaintScreen(chosen.id))
    }
    guard list.handle(key, height: listHeight) else {
      session.tell(session.wording.unknownKey)
      return .none
    }
    let isNearEnd = list.selection >= rows.count - listHeight
    guard rows.count < total, isNearEnd else { return .none }
    return Reaction([.askQuietly(wish(from: rows.count), key: "more")])
  }

  private mutating func run(_ command: CommandID, _ session: inout Session) -> Reaction {
    switch command {
    case .back where !marked.isEmpty: marked = []
    case .back: return .pop()
    case .quit: return Reaction([], .quit)
    case .find: return .push(SearchScreen())
    case .receive: return .push(IntakeScreen())
    case .mark: return toggleMark(&session)
    default:
      guard let chosen else { return .none }
      let rows = rows.filter { marked.contains($0.id) }
      if !rows.isEmpty, let reaction = BulkActs.reaction(to: command, marked: rows, &session) {
        return reaction
      }
      return ComplaintCommands.reaction(
        to: command, on: Situation.Target(chosen, canOpen: session.canOpen(chosen)), &session)
    }
    return .none
  }

  private mutating func toggleMark(_ session: inout Session) -> Reaction {
    guard let chosen else { return .none }
    if marked.remove(chosen.id) == nil { marked.insert(chosen.id) }
    list.select(list.selection + 1)
    if !marked.isEmpty {
      let canAssign = Rights.of(session.officer.role).contains(.assign)
      session.tell(session.wording.marked(marked.count, canAssign: canAssign))
    }
    return .none
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    Chrome.drawTitle(
      "\(title) (\(wording.count(total)))", right: wording.title(request.period), on: &canvas,
      session)
    let (body, foot) = Chrome.body(of: session.size).splitTop(1).rest.splitBottom(1)
    let (head, area) = body.splitTop(1)
    let inView = list.visible(height: area.height).clamped(to: rows.indices)
    let columns = QueueColumns(
      width: area.width, layout: QueueLayout(size: session.size),
      numbers: rows[inView].lazy.map(\.number))
    columns.drawHead(on: &canvas, in: head, session, note: "")
    listHeight = max(1, area.height)
    Chrome.drawHint(wording.figureListHint, on: &canvas, in: foot, session)
    if rows.isEmpty {
      if isAnswered { canvas.write(" " + wording.noneBehindNumber, at: area.origin) }
      canvas.cursor = area.origin
      return
    }
    let (rows, marked) = (rows, marked)
    list.draw(on: &canvas, in: area, focused: true) { canvas, line, index, isSelected in
      columns.draw(
        rows[index], isMarked: marked.contains(rows[index].id), isSelected: isSelected,
        on: &canvas, in: line, session)
    }
  }
}
