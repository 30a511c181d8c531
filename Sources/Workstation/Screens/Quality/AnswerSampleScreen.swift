import Complaints
import Replies
import TerminalUI
import Wording

/// A few answers drawn at random from those a period's citizens were given, each with what the review remarks.
struct AnswerSampleScreen: Screen {
  /// So many are read at one sitting.
  private static let size = 10

  private let period: Period
  private let unit: UnitID?
  private var rows: [QueueRow] = []
  private var place = 0
  private var file: ComplaintFile?
  private var isAnswered = false
  private var text = Scroller("")

  init(period: Period, unit: UnitID?) {
    self.period = period
    self.unit = unit
  }

  var context: Context { .answerSample }

  func situation(_ session: Session) -> Situation {
    Situation(
      context: context, session: session, target: file.map { Situation.Target($0.complaint) })
  }

  mutating func begin(_ session: inout Session) -> Reaction { draw(&session) }

  /// Draws other answers.
  private func draw(_ session: inout Session) -> Reaction {
    .ask(
      .figureList(
        FigureListRequest(
          .answered, in: period, slice: Slice(unit: unit), today: session.today, limit: Self.size,
          seed: session.randomness.next())))
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .key(let key): return press(key, &session)
    case .command(let command): return run(command, &session)
    case .reply(.figureList(let list), _):
      rows = list.rows.filter { session.canOpen($0) }
      isAnswered = true
      return show(0)
    case .reply(.file(let file), _):
      self.file = file
      text = Scroller(AnswerReading(file, session).text)
      return .none
    case .resumed, .changed: return rows.isEmpty ? .none : show(place)
    default: return .none
    }
  }

  private mutating func show(_ place: Int) -> Reaction {
    guard rows.indices.contains(place) else { return .none }
    self.place = place
    return .ask(.file(rows[place].id))
  }

  private mutating func press(_ key: Key, _ session: inout Session) -> Reaction {
    switch key {
    case .enter:
      guard rows.indices.contains(place) else { return .none }
      return .push(ComplaintScreen(rows[place].id))
    case .left: return show(place - 1)
    case .right: return show(place + 1)
    default:
      if !text.handle(key) { session.tell(session.wording.unknownKey) }
      return .none
    }
  }

  private mutating func run(_ command: CommandID, _ session: inout Session) -> Reaction {
    switch command {
    case .back: return .pop()
    case .quit: return Reaction([], .quit)
    case .nextAnswer:
      return place + 1 < rows.count ? show(place + 1) : draw(&session)
    case .advise:
      guard let file else { return .none }
      let answer = file.thread.last { $0.kind == .answered && !file.undone.contains($0.sequence) }
      return .push(
        Forms.advise(
          file.complaint.id, seen: file.complaint.version, about: answer?.sequence, session))
    default: return .none
    }
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    let count = rows.isEmpty ? "" : " \(place + 1)/\(rows.count)"
    Chrome.drawTitle(
      wording.commandReadAnswers.title + count, right: wording.title(period), on: &canvas, session)
    let (body, foot) = Chrome.body(of: session.size).splitTop(1).rest.splitBottom(1)
    Chrome.drawHint(wording.answerSampleHint, on: &canvas, in: foot, session)
    let inside = body.inset(columns: 1)
    guard file != nil else {
      if isAnswered { canvas.write(wording.noAnswersToRead, at: inside.origin) }
      canvas.cursor = inside.origin
      return
    }
    text.draw(on: &canvas, in: inside, focused: true)
    Chrome.markMore(text.hasMoreBelow, on: &canvas, in: foot, session)
  }
}

/// An answer that was given, and what the review says of it, as one text to read.
struct AnswerReading {
  let text: String

  init(_ file: ComplaintFile, _ session: Session) {
    let wording = session.wording
    let answer = file.thread.last {
      $0.kind == .answered && $0.facts.answerKind == .final && !file.undone.contains($0.sequence)
    }
    let facts = ComplaintLines(file, session)
    var lines = [facts.title, facts.who, ""]
    let said = answer?.words?.text ?? file.thread.last { $0.kind == .imported }?.words?.text
    lines.append(session.office.masking(said ?? wording.reportErased))
    let office = session.office
    let by = answer.map { wording.officer($0.facts.author ?? $0.officer, in: office) } ?? "-"
    lines += ["", wording.answerWrittenBy(by)]
    if let overridden = Self.overridden(answer, wording) { lines.append(overridden) }
    lines += ["", wording.reviewRemarks]
    let remarks = Review.remarks(
      draft: said ?? "",
      context: ReviewContext(file, office: office, today: session.today, offset: session.offset))
    lines += remarks.map {
      "\($0.rule.rawValue) \(wording.label($0.level)): \(wording.message($0))"
    }
    if remarks.isEmpty { lines.append(wording.noRemarks) }
    text = lines.joined(separator: "\n")
  }

  /// Against which rules it went out, and why.
  private static func overridden(_ answer: JournalEntry?, _ wording: Wording) -> String? {
    guard let rules = answer?.facts.overridden, !rules.isEmpty else { return nil }
    return wording.sentAgainst(rules, because: answer?.words?.overrideReason ?? "")
  }
}
