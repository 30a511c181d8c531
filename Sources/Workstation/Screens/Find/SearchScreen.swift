import Complaints
import TerminalUI
import Wording

/// Finds complaints as one types; below the line the hits are rows like any others.
struct SearchScreen: Screen {
  /// The most hits shown; who wants others types another word.
  static let limit = 60

  var line = LineEditor(maximumLength: 120)
  var filter = QueueFilter()
  var hits: [SearchHit] = []
  var list = ListView()
  /// Whether keys go to the hits rather than to the line.
  var isInHits = false
  /// What the hits are for.
  var answered: SearchRequest?
  /// Whether more is still looked for.
  var goesOn = false
  var listHeight = 1

  var context: Context { .search }
  var isTyping: Bool { !isInHits }

  var chosen: SearchHit? { hits.indices.contains(list.selection) ? hits[list.selection] : nil }

  func situation(_ session: Session) -> Situation {
    Situation(
      context: .search, session: session,
      target: chosen.map { Situation.Target($0.row, canOpen: session.canOpen($0.row)) })
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .key(let key): return press(key, &session)
    case .command(let command): return run(command, &session)
    case .paste(let text):
      isInHits = false
      line.insert(text)
      return search(session)
    case .reply(.hits(let answer), to: .search(let request)): return take(answer, for: request)
    case .resumed(.filter(let filter, _)):
      self.filter = filter
      return search(session)
    case .resumed, .changed: return search(session)
    case .reply, .outside, .tick, .concluded: break
    }
    return .none
  }

  private mutating func press(_ key: Key, _ session: inout Session) -> Reaction {
    isInHits ? pressInHits(key, &session) : pressInLine(key, &session)
  }

  private mutating func pressInLine(_ key: Key, _ session: inout Session) -> Reaction {
    switch key {
    case .down, .tab, .enter:
      if hits.isEmpty {
        session.tell(
          line.isEmpty ? session.wording.searchHelp : session.wording.nothingFits(line.text))
      } else {
        isInHits = true
      }
      return .none
    default: break
    }
    let before = line.revision
    guard line.handle(key) else {
      session.tell(session.wording.unknownKey)
      return .none
    }
    return line.revision == before ? .none : search(session)
  }

  private mutating func pressInHits(_ key: Key, _ session: inout Session) -> Reaction {
    switch key {
    case .up where list.selection == 0, .tab, .backTab: isInHits = false
    case .enter:
      guard let chosen else { break }
      guard session.canOpen(chosen.row) else {
        session.refuse(session.wording.secretToYou)
        break
      }
      return .push(ComplaintScreen(chosen.row.id))
    default:
      if !list.handle(key, height: listHeight) { session.tell(session.wording.unknownKey) }
    }
    return .none
  }

  private mutating func run(_ command: CommandID, _ session: inout Session) -> Reaction {
    switch command {
    case .back: return .pop()
    case .quit: return Reaction([], .quit)
    case .find:
      isInHits = false
      line.selectAll()
      return .none
    case .filter: return .push(FilterScreen(filter, .deadline))
    case .receive: return .push(IntakeScreen())
    default:
      guard let target = situation(session).target else { return .none }
      return ComplaintCommands.reaction(to: command, on: target, &session)
    }
  }

  /// Asks while one goes on typing; an older wish falls away, and is stopped where it runs.
  private func search(_ session: Session) -> Reaction {
    let vocabulary = Wording.searchVocabulary(
      of: session.office, for: session.officer, today: session.today)
    return Self.asking(
      SearchRequest(
        text: line.text, vocabulary: vocabulary, limit: Self.limit, filter: filter,
        today: session.today))
  }

  private static func asking(_ request: SearchRequest) -> Reaction {
    Reaction([.askQuietly(.search(request), key: "search")])
  }

  /// An answer to other words than those in the line comes too late.
  private mutating func take(_ answer: SearchAnswer, for request: SearchRequest) -> Reaction {
    guard request.text == line.text, request.filter == filter else { return .none }
    let before = answered?.text == request.text ? chosen?.row.id : nil
    answered = request
    if request.place == nil { hits = [] }
    let known = Set(hits.map(\.row.id))
    hits += answer.hits.filter { !known.contains($0.row.id) }
    hits = Array(hits.prefix(Self.limit))
    list = ListView(
      count: hits.count, selection: hits.firstIndex { $0.row.id == before } ?? 0)
    goesOn = answer.next != nil && hits.count < Self.limit
    guard goesOn else {
      if hits.isEmpty { isInHits = false }
      return .none
    }
    var on = request
    on.place = answer.next
    return Self.asking(on)
  }
}

extension Session {
  /// Whether this officer may open a complaint: a secret one is for its handler and the supervisor.
  func canOpen(_ row: QueueRow) -> Bool {
    !row.isSecret || row.assignee == officer.id
      || Rights.of(officer.role).contains(.readSecret)
  }
}
