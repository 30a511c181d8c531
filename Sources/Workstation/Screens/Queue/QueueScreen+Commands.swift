import Complaints
import TerminalUI
import Wording

extension QueueScreen {
  mutating func run(_ command: CommandID, _ session: inout Session) -> Reaction {
    switch command {
    case .back: return stepBack(&session)
    case .quit: return Reaction([], .quit)
    case .find: return .push(SearchScreen())
    case .filter: return .push(FilterScreen(filter, order))
    case .receive: return .push(IntakeScreen())
    case .handOverQueue:
      return .push(Forms.handOverQueue(of: selectedRow?.assignee, session))
    case .order:
      let all = QueueOrder.allCases
      order = all[((all.firstIndex(of: order) ?? 0) + 1) % all.count]
      session.tell(session.wording.orderedBy(order))
      return restart(session)
    case .jump: return .push(JumpScreen(order))
    case .mark: return toggleMark(&session)
    default: break
    }
    guard let row = selectedRow else { return .none }
    if !marked.isEmpty, let reaction = BulkActs.reaction(to: command, marked: markedRows, &session)
    {
      return reaction
    }
    return ComplaintCommands.reaction(
      to: command, on: Situation.Target(row, canOpen: canOpen(row, session)), &session)
  }

  private var markedRows: [QueueRow] { rows.filter { marked.contains($0.id) } }

  private mutating func toggleMark(_ session: inout Session) -> Reaction {
    guard let row = selectedRow else { return .none }
    if marked.remove(row.id) == nil { marked.insert(row.id) }
    list.select(list.selection + 1)
    if !marked.isEmpty {
      let canAssign = Rights.of(session.officer.role).contains(.assign)
      session.tell(session.wording.marked(marked.count, canAssign: canAssign))
    }
    return Reaction(look(session))
  }

  /// Esc on the first screen undoes what narrows it, one step at a time.
  private mutating func stepBack(_ session: inout Session) -> Reaction {
    if isInSidebar {
      isInSidebar = false
      return .none
    }
    if !marked.isEmpty {
      marked = []
      return .none
    }
    if !filter.isEmpty {
      filter = QueueFilter()
      session.tell(session.wording.filterOff)
      return restart(session)
    }
    if queue != .mine { return show(.mine, session) }
    session.tell(session.wording.howToQuit)
    return .none
  }

  mutating func resume(with result: LayerResult?, _ session: inout Session) -> Reaction {
    if case .filter(let filter, let order) = result {
      guard filter != self.filter || order != self.order else { return Reaction(refresh(session)) }
      self.filter = filter
      self.order = order
      return restart(session)
    }
    if case .landmark(let landmark) = result {
      isInSidebar = false
      return .ask(page(.at(landmark), session))
    }
    if case .queue(let queue) = result { return show(queue, session) }
    if case .confirmed = result { marked = [] }
    return Reaction(refresh(session))
  }
}

extension Session {
  /// The queues this officer sees.
  var queues: [Queue] { officer.role == .officer ? Queue.ofOfficer : Queue.ofSupervisor }

  /// The letter by which a count tells that some in it are late, or else due today.
  func mark(of queue: Queue) -> String {
    if queue == .overdue { return "" }
    if counts.lateByQueue[queue] ?? 0 > 0 { return "!" }
    return counts.dueTodayByQueue[queue] ?? 0 > 0 ? "*" : ""
  }

  /// How many rows stand in a queue: the officer's own unfinished intakes are rows of Meja saya too.
  func count(of queue: Queue) -> Int? {
    let drafts = queue == .mine ? self.drafts.count { $0.purpose == .intake } : 0
    return counts[queue].map { $0 + drafts }
  }
}
