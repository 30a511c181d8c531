import Complaints
import TerminalUI
import Wording

/// One answer for several reporters of one matter: each gets it under their own name and number, one after the other.
struct JoinedScreen: Screen {
  private let lead: ComplaintID
  private(set) var file: ComplaintFile?
  private(set) var list = ListView(count: 0)

  init(_ lead: ComplaintID) { self.lead = lead }

  var context: Context { .list }
  var isOverlay: Bool { true }
  var wantsFreshKeys: Bool { true }

  var rows: [QueueRow] { file?.joined ?? [] }

  mutating func begin(_ session: inout Session) -> Reaction { .ask(.file(lead)) }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back): return leave(&session)
    case .command(.quit): return Reaction([], .quit)
    case .key(.enter): return open(&session)
    case .key(let key):
      if !list.handle(key, height: rows.count) { session.tell(session.wording.unknownKey) }
    case .reply(.file(let file), _): take(file)
    case .reply(.refused, _), .reply(.failed, _): return file == nil ? .pop() : .none
    case .resumed, .changed: return Reaction([.askQuietly(.file(lead), key: "joined")])
    default: break
    }
    return .none
  }

  /// Goes to the first that still waits, unless the officer has moved on since.
  private mutating func take(_ file: ComplaintFile) {
    let wasWaiting = rows.indices.contains(list.selection) && rows[list.selection].waitsForAnswer
    let chosen = rows.indices.contains(list.selection) ? rows[list.selection].id : nil
    self.file = file
    list.setCount(rows.count)
    let place = rows.firstIndex { $0.id == chosen }
    let isDone = place.map { !rows[$0].waitsForAnswer } ?? true
    if isDone, wasWaiting || place == nil { list.select(next ?? place ?? 0) }
  }

  /// The first that still waits.
  var next: Int? { rows.firstIndex { $0.waitsForAnswer } }

  private func open(_ session: inout Session) -> Reaction {
    guard rows.indices.contains(list.selection) else { return .none }
    let row = rows[list.selection]
    guard session.canOpen(row) else {
      session.refuse(session.wording.secretToYou)
      return .none
    }
    if row.nextStep == .deliver { return .push(HandOverScreen(row.id)) }
    return row.waitsForAnswer ? .push(ReplyScreen(row.id)) : .push(ComplaintScreen(row.id))
  }

  private func leave(_ session: inout Session) -> Reaction {
    let left = rows.count { $0.waitsForAnswer }
    session.tell(
      left == 0 ? session.wording.joinedAllDone : session.wording.joinedLeft(left))
    return .pop()
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    guard let file else { return }
    let wording = session.wording
    let body = Chrome.body(of: session.size)
    let width = Dialog.textWidth(wanted: 76, on: session.size)
    let hint = TextWrap.lines(wording.joinedHint, width: width).map(\.text)
    let height = min(rows.count, max(1, body.height - 3 - hint.count))
    let box = Dialog(
      title: wording.joinedTitle(rows.count + 1, about: wording.subject(of: file.complaint)),
      content: Size(columns: width, rows: height + 1 + hint.count))
    let inside = box.draw(on: &canvas, in: body)
    let (rows, next) = (rows, next)
    let (top, foot) = inside.splitBottom(hint.count + 1)
    list.draw(on: &canvas, in: top, focused: true) { canvas, line, index, isSelected in
      let text = Self.text(of: rows[index], isNext: index == next, width: line.width, wording)
      canvas.write(
        (isSelected ? "▶ " : "  ") + text, at: line.origin, style: isSelected ? .selected : .plain,
        width: line.width)
    }
    for (index, text) in hint.enumerated() {
      canvas.write(text, at: foot.line(index + 1).origin, width: foot.width)
    }
  }

  /// Mark, number, reporter, channel and how far it is, in columns.
  private static func text(
    of row: QueueRow, isNext: Bool, width: Int, _ wording: Wording
  ) -> String {
    let mark = row.waitsForAnswer ? "--" : "ok"
    let state =
      !row.waitsForAnswer
      ? wording.joinedSent : isNext ? wording.joinedNext : wording.joinedWaiting
    let name =
      row.isSecret && row.reporter.isEmpty
      ? wording.flagSecret
      : row.reporter.isEmpty ? wording.label(ReporterIdentity.nameless) : row.reporter
    var columns: [(String, Int)] = [(mark, 3), (row.number.description, 13), (name, 18)]
    if width >= 66 { columns.append((wording.label(row.channel), 18)) }
    return columns.map { TextWrap.truncated($0.0, to: $0.1 - 1).padded(to: $0.1) }.joined() + state
  }
}

extension QueueRow {
  /// Whether its reporter has no final answer yet.
  var waitsForAnswer: Bool {
    status.isOpen && (status != .answered || nextStep == .deliver)
  }
}

extension String {
  /// With spaces up to a number of columns.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - CellWidth.of(self)))
  }
}
