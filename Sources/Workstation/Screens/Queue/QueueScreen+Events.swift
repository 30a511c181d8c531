import Complaints
import TerminalUI
import Wording

extension QueueScreen {
  mutating func press(_ key: Key, _ session: inout Session) -> Reaction {
    switch key {
    case .left:
      isInSidebar = true
      return .none
    case .right where isInSidebar:
      isInSidebar = false
      return .none
    case .enter where isInSidebar:
      isInSidebar = false
      return .none
    case .enter: return open(&session)
    default: break
    }
    if isInSidebar { return moveInSidebar(key, &session) }
    if key == .end || key == .character("G") || key == .controlMove(.end), hasLater {
      return .ask(page(.last, session))
    }
    if key == .home || key == .character("g") || key == .controlMove(.home), hasEarlier {
      return .ask(page(.first, session))
    }
    let before = list.selection
    guard list.handle(key, height: layout.listHeight) else {
      session.tell(session.wording.unknownKey)
      return .none
    }
    return before == list.selection ? .none : Reaction(look(session) + more(session))
  }

  /// More rows, when the selection comes near an end of those that are here.
  private func more(_ session: Session) -> [Wish] {
    if hasLater, list.selection >= rows.count - layout.listHeight, let last = cursors.last {
      return [.askQuietly(page(lookedTo.map { .behind($0) } ?? .after(last), session), key: "page")]
    }
    if hasEarlier, list.selection < layout.listHeight, let first = cursors.first {
      return [.askQuietly(page(.before(first), session), key: "page")]
    }
    return []
  }

  /// The wish to look on, where a page was not filled in a moment.
  private func lookOn(_ session: Session) -> [Wish] {
    guard let lookedTo, rows.count < Self.pageLength(session) else { return [] }
    return [.askQuietly(page(.behind(lookedTo), session), key: "page")]
  }

  private mutating func moveInSidebar(_ key: Key, _ session: inout Session) -> Reaction {
    let queues = session.queues
    var sidebar = ListView(count: queues.count, selection: queues.firstIndex(of: queue) ?? 0)
    guard sidebar.handle(key, height: queues.count) else {
      session.tell(session.wording.unknownKey)
      return .none
    }
    return queues[sidebar.selection] == queue ? .none : show(queues[sidebar.selection], session)
  }

  private func open(_ session: inout Session) -> Reaction {
    if let draft = selectedDraft(session) { return .push(IntakeScreen(resuming: draft)) }
    guard let row = selectedRow else { return .none }
    guard canOpen(row, session) else {
      session.refuse(session.wording.secretToYou)
      return .none
    }
    return .push(ComplaintScreen(row.id))
  }

  mutating func take(
    _ reply: DeskReply, to request: DeskRequest, _ session: inout Session
  ) -> Reaction {
    switch reply {
    case .page(let page):
      guard case .page(let wish) = request, wish.queue == queue, wish.order == order,
        wish.filter == filter
      else { return .none }
      if case .at(let landmark) = wish.place, let reaction = land(on: landmark, page, &session) {
        return reaction
      }
      take(page, at: wish.place, session)
      return Reaction(look(session) + lookOn(session))
    case .file(let file):
      if file.complaint.id == selectedRow?.id { preview = file }
      return .none
    case .counts:
      // The page was asked for first, so that rows are never kept waiting for sums.
      greet(&session)
      return .none
    case .silences(let report): return tell(report, &session)
    case .drafts:
      list.setCount(rows.count + intakeDrafts(session).count)
      return .none
    case .performedAll(let outcomes):
      marked = Set(outcomes.filter { $0.refusal != nil }.map(\.complaint))
      return .none
    default: return .none
    }
  }

  /// Says where the jump led when not to the very place; gives what to do instead of showing the page.
  private func land(
    on landmark: QueueLandmark, _ page: QueuePage, _ session: inout Session
  ) -> Reaction? {
    guard let first = page.rows.first else {
      guard page.lookedTo == nil else { return nil }
      session.tell(session.wording.nothingThere)
      return .ask(self.page(.last, session))
    }
    if case .number(let number) = landmark, first.number != number {
      session.tell(session.wording.notInQueue(number))
    }
    return nil
  }

  private mutating func take(_ page: QueuePage, at place: QueueRequest.Place, _ session: Session) {
    let chosen = selectedRow?.id
    writers = page.writers
    switch place {
    case .after(let cursor):
      guard cursors.last == cursor else { return }
      append(page)
    case .behind(let key):
      guard lookedTo == key else { return }
      append(page)
    case .before(let cursor):
      guard cursors.first == cursor else { return }
      rows = page.rows + rows
      cursors = page.cursors + cursors
      hasEarlier = page.hasEarlier
    case .first, .last, .from, .at:
      rows = page.rows
      cursors = page.cursors
      hasEarlier = page.hasEarlier
      hasLater = page.hasLater
      lookedTo = page.lookedTo
    }
    trim()
    list.setCount(rows.count + intakeDrafts(session).count)
    if case .at = place {
      list = ListView(count: list.count)
    } else if place == .last {
      list.select(rows.count - 1)
    } else if let chosen, let row = rows.firstIndex(where: { $0.id == chosen }) {
      list.select(row)
    }
  }

  private mutating func append(_ page: QueuePage) {
    rows += page.rows
    cursors += page.cursors
    hasLater = page.hasLater
    lookedTo = page.lookedTo
  }

  /// Keeps the rows around the selection: what is far away is read again when one comes back.
  private mutating func trim() {
    let most = 600
    guard rows.count > most else { return }
    let excess = rows.count - most
    if list.selection > rows.count / 2 {
      rows.removeFirst(excess)
      cursors.removeFirst(excess)
      list.select(list.selection - excess)
      hasEarlier = true
    } else {
      rows.removeLast(excess)
      cursors.removeLast(excess)
      hasLater = true
      lookedTo = nil
    }
  }

  private mutating func greet(_ session: inout Session) {
    // A greeting that still stands is kept true.
    let stands = greeting != nil && session.notice?.text == greeting
    guard queue == .mine, stands || (!hasGreeted && session.notice == nil) else { return }
    hasGreeted = true
    let words = session.wording.startLine(
      session.now.clock(at: session.offset), waiting: session.counts[.mine] ?? rows.count,
      late: session.counts.late, dueToday: session.counts.dueToday,
      nearlyOver: session.counts.at90, mostlyOver: session.counts.at75)
    greeting = words
    session.tell(words)
  }
}

extension QueueRow {
  /// Whether its deadline lies before that day.
  func isLate(on today: Day, offset: UTCOffset) -> Bool {
    due.map { $0 <= today.start(at: offset) } ?? false
  }
}
