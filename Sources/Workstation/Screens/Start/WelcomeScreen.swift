import Complaints
import TerminalUI
import Wording

/// After an abrupt end: when it stopped, and what was being written, to go on with it at once.
public struct WelcomeScreen: Screen {
  private let stopped: Instant
  private let drafts: [Draft]
  private var numbers: [ComplaintID: ComplaintNumber] = [:]
  private var list: ListView

  /// The drafts newest first.
  public init(stopped: Instant, drafts: [Draft]) {
    self.stopped = stopped
    self.drafts = drafts
    list = ListView(count: drafts.count)
  }

  public var context: Context { .reading }
  public var isOverlay: Bool { true }
  public var wantsFreshKeys: Bool { true }

  public mutating func begin(_ session: inout Session) -> Reaction {
    Reaction(Set(drafts.compactMap(\.purpose.complaint)).sorted().map { .ask(.file($0)) })
  }

  public mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.quit): return Reaction([], .quit)
    case .command(.back): return .pop()
    case .key(.enter): return .replace(screen(for: drafts[list.selection], session))
    case .key(let key):
      if !list.handle(key, height: drafts.count) { session.tell(session.wording.unknownKey) }
    case .reply(.file(let file), _): numbers[file.complaint.id] = file.complaint.number
    case .command, .paste, .reply, .outside, .resumed, .changed, .tick, .concluded: break
    }
    return .none
  }

  private func screen(for draft: Draft, _ session: Session) -> any Screen {
    switch draft.purpose {
    case .reply(let id): ReplyScreen(id)
    case .intake: IntakeScreen(resuming: draft)
    case .note(let id), .reporterReply(let id): ComplaintScreen(id)
    case .template: TemplateEditorScreen(resuming: draft, session)
    }
  }

  public mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    let width = Dialog.textWidth(wanted: 60, on: session.size)
    let told = TextWrap.lines(
      wording.stoppedAbruptly(
        on: stopped.day(at: session.offset), today: session.today,
        at: wording.clock(stopped, at: session.offset), writings: drafts.count), width: width)
    let room = Chrome.body(of: session.size).height - 2
    let isTight = room < told.count + drafts.count + 3
    let hint = isTight ? wording.welcomeHintShort : wording.welcomeHint
    let gap = isTight ? 0 : 1
    let rows = min(drafts.count, max(1, room - told.count - 2 * gap - 1))
    let name = session.officer.name.prefix { $0 != " " }
    let inside = Dialog(
      title: wording.welcomeBack(String(name)),
      content: Size(columns: width, rows: told.count + rows + 2 * gap + 1)
    ).draw(on: &canvas, in: Chrome.body(of: session.size))
    let (head, rest) = inside.splitTop(told.count)
    for (row, line) in told.enumerated() {
      canvas.write(line.text, at: head.line(row).origin, width: head.width)
    }
    let (middle, foot) = rest.splitTop(gap).rest.splitTop(rows)
    let drafts = drafts
    let numbers = numbers
    list.draw(on: &canvas, in: middle, focused: true) { canvas, line, index, isSelected in
      let draft = drafts[index]
      let number = draft.purpose.complaint.flatMap { numbers[$0]?.description } ?? ""
      let clock = wording.clock(draft.savedAt, at: session.offset)
      let saved = line.width < 48 ? clock : wording.savedAt(clock)
      let (what, when) = line.splitRight(CellWidth.of(saved) + 1)
      let style: Style = isSelected ? .selected : .plain
      canvas.write(
        TextWrap.truncated(
          (isSelected ? "▶ " : "  ") + wording.writing(draft.purpose, number: number),
          to: what.width), at: what.origin, style: style, width: what.width)
      canvas.write(saved, at: when.origin, style: style, width: when.width)
    }
    canvas.write(hint, at: foot.line(gap).origin, style: .notice, width: foot.width)
  }
}

extension Draft.Purpose {
  /// The complaint it belongs to; none for a new one.
  var complaint: ComplaintID? {
    switch self {
    case .reply(let id), .note(let id), .reporterReply(let id): id
    case .intake, .template: nil
    }
  }
}
