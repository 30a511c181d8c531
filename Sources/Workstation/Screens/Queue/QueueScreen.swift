import Complaints
import TerminalUI
import Wording

/// The first screen: the queues, the rows of one of them, and a look at the chosen row.
public struct QueueScreen: Screen {
  var queue: Queue
  var order: QueueOrder = .deadline
  var filter = QueueFilter()
  var isInSidebar = false
  var list = ListView()
  var rows: [QueueRow] = []
  var cursors: [QueueCursor] = []
  /// Who is writing an answer to one of the rows.
  var writers: [ComplaintID: OfficerID] = [:]
  var hasEarlier = false
  var hasLater = false
  /// The key up to which was looked for what the filter lets through, while more may stand behind.
  var lookedTo: Int64?
  var marked: Set<ComplaintID> = []
  var preview: ComplaintFile?
  var hasGreeted = false
  /// What was said at the start.
  var greeting: String?
  var layout = QueueLayout(size: .home)
  /// The day on which silences were ended last.
  var silencesEnded: Day?

  public init(queue: Queue = .mine) { self.queue = queue }

  public var context: Context { .queue }

  public func situation(_ session: Session) -> Situation {
    Situation(
      context: .queue, session: session,
      target: selectedRow.map { Situation.Target($0, canOpen: canOpen($0, session)) },
      marked: marked.count)
  }

  public mutating func begin(_ session: inout Session) -> Reaction {
    Reaction(
      [.ask(page(.first, session)), .ask(.counts(filter)), .ask(.drafts)] + endSilences(session))
  }

  public mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .key(let key): return press(key, &session)
    case .command(let command): return run(command, &session)
    case .reply(let reply, let request): return take(reply, to: request, &session)
    case .paste(let text): return .push(PasteOffer(text, on: nil))
    case .resumed(let result): return resume(with: result, &session)
    case .changed:
      return Reaction(
        refresh(session) + [.askQuietly(.office, key: "office")] + endSilences(session))
    case .outside, .tick, .concluded: return .none
    }
  }

  var selectedRow: QueueRow? {
    rows.indices.contains(list.selection) ? rows[list.selection] : nil
  }

  /// The intake draft under the cursor: they stand below the rows of Meja saya.
  func selectedDraft(_ session: Session) -> Draft? {
    let drafts = intakeDrafts(session)
    let place = list.selection - rows.count
    return drafts.indices.contains(place) ? drafts[place] : nil
  }

  func intakeDrafts(_ session: Session) -> [Draft] {
    guard queue == .mine, !hasLater else { return [] }
    return session.drafts.filter { $0.purpose == .intake }
  }

  func canOpen(_ row: QueueRow, _ session: Session) -> Bool {
    session.canOpen(row)
  }
}

extension QueueScreen {
  func page(_ place: QueueRequest.Place, _ session: Session, limit: Int? = nil) -> DeskRequest {
    .page(
      QueueRequest(
        queue: queue, order: order, filter: filter, place: place,
        limit: limit ?? Self.pageLength(session), today: session.today))
  }

  static func pageLength(_ session: Session) -> Int { max(50, session.size.rows * 2) }

  /// What is asked again when someone changed something; the rows in view stay where they are.
  func refresh(_ session: Session) -> [Wish] {
    let place: QueueRequest.Place =
      hasEarlier ? cursors.first.map { .from($0) } ?? .first : .first
    return [
      .askQuietly(page(place, session, limit: max(rows.count, 50)), key: "page"),
      .askQuietly(.counts(filter), key: "counts"), .askQuietly(.drafts, key: "drafts"),
    ]
  }

  mutating func show(_ queue: Queue, _ session: Session) -> Reaction {
    self.queue = queue
    marked = []
    return restart(session)
  }

  mutating func restart(_ session: Session) -> Reaction {
    list = ListView()
    rows = []
    cursors = []
    lookedTo = nil
    preview = nil
    return Reaction([.ask(page(.first, session)), .ask(.counts(filter))])
  }

  /// The wish to look into the chosen row.
  func look(_ session: Session) -> [Wish] {
    guard layout.previewHeight > 0, let row = selectedRow, !row.isSecret else { return [] }
    return [.askQuietly(.file(row.id), key: "preview")]
  }
}
