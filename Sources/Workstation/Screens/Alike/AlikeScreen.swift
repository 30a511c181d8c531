import Complaints
import Replies
import TerminalUI
import Wording

/// What may be the same matter, and what was answered to similar complaints.
struct AlikeScreen: Screen {
  /// For whom it is looked at, and so what can be done.
  enum Purpose: Equatable, Sendable {
    /// A complaint of the desk: others are joined to it.
    case complaint
    /// One being taken down: it is joined to another.
    case intake
    /// An answer being written: an older one is taken from.
    case reply(FillContext)
  }

  private let request: SuggestionRequest
  private let purpose: Purpose
  private let number: String?
  private var target: Situation.Target?
  private(set) var found: Suggestions?
  private(set) var list = ListView(count: 0)
  private(set) var marked: Set<ComplaintID> = []
  private var height = 10
  /// Whether the answer is written once the others are joined.
  private var answersNext = false

  init(
    _ request: SuggestionRequest, for purpose: Purpose, number: String? = nil,
    target: Situation.Target? = nil
  ) {
    self.request = request
    self.purpose = purpose
    self.number = number
    self.target = target
  }

  var context: Context { isForReply ? .pastAnswers : .alike }
  private var isForReply: Bool { if case .reply = purpose { true } else { false } }

  /// A row of the list.
  enum Row: Equatable {
    case twin(Twin)
    case answer(PastAnswer)
  }

  var rows: [Row] {
    guard let found else { return [] }
    let answers = purpose == .intake ? [] : found.answers.map(Row.answer)
    return isForReply ? answers : found.twins.map(Row.twin) + answers
  }

  var chosen: Row? { rows.indices.contains(list.selection) ? rows[list.selection] : nil }

  func situation(_ session: Session) -> Situation {
    Situation(context: context, session: session, target: target)
  }

  mutating func begin(_ session: inout Session) -> Reaction { .ask(.suggest(request)) }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .command(.joinTwins): return join(&session)
    case .command(.answerAll):
      answersNext = true
      return join(&session)
    case .command(.takeAnswer): return takeWhole()
    case .key(.enter): return open()
    case .key(.character(" ")) where purpose == .complaint: mark()
    case .key(let key):
      if !list.handle(key, height: height) { session.tell(session.wording.unknownKey) }
    case .reply(.suggestions(let suggestions), _): take(suggestions)
    case .reply(.performedAll(let outcomes), _): return joined(outcomes)
    case .reply(.refused, _), .reply(.failed, _): return found == nil ? .pop() : .none
    case .resumed(.passage(let text)): return .pop(.passage(text))
    case .resumed, .changed: return Reaction([.askQuietly(.suggest(request), key: "alike")])
    case .paste, .outside, .tick, .command, .reply, .concluded: break
    }
    return .none
  }

  private mutating func take(_ suggestions: Suggestions) {
    found = suggestions
    marked.formIntersection(suggestions.twins.map(\.id))
    list.setCount(rows.count)
  }

  private mutating func mark() {
    guard case .twin(let twin) = chosen, twin.lead == nil, twin.status.isOpen else { return }
    if marked.remove(twin.id) == nil { marked.insert(twin.id) }
    list.select(list.selection + 1)
  }

  private func open() -> Reaction {
    switch chosen {
    case .twin(let twin): return .push(ComplaintScreen(twin.id, onlyToRead: true))
    case .answer(let answer):
      if case .reply(let context) = purpose {
        return .push(PastAnswerScreen(answer, for: context))
      }
      return .push(PastAnswerScreen(answer, for: nil))
    case nil: return .none
    }
  }

  private func takeWhole() -> Reaction {
    guard case .answer(let answer) = chosen, case .reply(let context) = purpose else {
      return .none
    }
    return .pop(.passage(answer.filled(for: context)))
  }

  // MARK: - Joining

  /// Joins the marked, or else the chosen; all under one action id, so that they are one act to undo.
  private mutating func join(_ session: inout Session) -> Reaction {
    let twins = found?.twins ?? []
    var others = twins.filter { marked.contains($0.id) }
    if others.isEmpty, case .twin(let twin) = chosen { others = [twin] }
    guard let first = others.first else {
      session.refuse(session.wording.onlyComplaintsJoin)
      answersNext = false
      return .none
    }
    guard purpose == .complaint, let target else { return .pop(.complaint(first.id)) }
    let id: ActionID = session.newID()
    let officer = session.officer.id
    return .ask(
      .performAll(
        others.map { other in
          // What is joined to others already, or closed, takes this one in.
          let isTaken = other.lead != nil || !other.status.isOpen
          return ActRequest(
            id: id, action: .join(to: isTaken ? other.id : target.id),
            complaint: isTaken ? target.id : other.id,
            seen: isTaken ? target.version : other.version, officer: officer)
        }))
  }

  private mutating func joined(_ outcomes: [BulkOutcome]) -> Reaction {
    let goesOn = answersNext && outcomes.contains { $0.refusal == nil }
    answersNext = false
    marked = []
    guard goesOn, let target else {
      // Back on the complaint it is told of, and can be taken back.
      return outcomes.contains { $0.refusal == nil }
        ? .pop() : Reaction([.askQuietly(.suggest(request), key: "alike")])
    }
    return .replace(ReplyScreen(target.id))
  }

  // MARK: - Drawing

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    canvas.fill(canvas.bounds)
    let wording = session.wording
    Chrome.drawTitle(
      isForReply ? wording.pastAnswersTitle : wording.alikeTitle(number), right: "", on: &canvas,
      session)
    let body = Chrome.body(of: session.size).splitTop(1).rest
    let (middle, foot) = body.splitBottom(1)
    Chrome.drawHint(
      isForReply
        ? wording.pastAnswersHint
        : wording.alikeHint(canMark: purpose == .complaint, narrow: foot.width < 76),
      on: &canvas, in: foot, session)
    guard !rows.isEmpty else {
      canvas.write(
        TextWrap.truncated(
          " " + (found == nil ? wording.alikeSearching : wording.alikeNone), to: middle.width),
        at: middle.origin, width: middle.width)
      canvas.cursor = middle.origin
      return
    }
    let showsText = middle.height >= 12
    let (top, bottom) = middle.splitTop(
      showsText ? min(rows.count, middle.height / 2) : middle.height)
    height = top.height
    drawList(on: &canvas, in: top, session)
    if showsText { drawChosen(on: &canvas, in: bottom, session) }
  }

  private mutating func drawList(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    let (rows, marked) = (rows, marked)
    list.draw(on: &canvas, in: area, focused: true) { canvas, line, index, isSelected in
      let text = AlikeRow(rows[index], isMarked: rows[index].id.map(marked.contains) ?? false)
        .text(width: line.width - 1, session)
      canvas.write(
        (isSelected ? "▶" : " ") + text, at: line.origin, style: isSelected ? .selected : .plain,
        width: line.width)
    }
  }

  private func drawChosen(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    let (rule, text) = area.splitTop(1)
    let title: String
    let story: String
    switch chosen {
    case .twin(let twin): (title, story) = ("\(twin.number) · \(twin.subject)", twin.story)
    case .answer(let answer):
      (title, story) = (answer.number.description, answer.shown.joined(separator: "\n\n"))
    case nil: return
    }
    canvas.horizontalLine(at: rule.origin, width: rule.width, title: title)
    var view = Scroller(story)
    view.draw(on: &canvas, in: text.inset(columns: 1))
    Chrome.markMore(view.hasMoreBelow, on: &canvas, in: rule, session)
  }
}

extension AlikeScreen.Row {
  /// The complaint that can be marked; nil for an answer.
  var id: ComplaintID? { if case .twin(let twin) = self { twin.id } else { nil } }
}
