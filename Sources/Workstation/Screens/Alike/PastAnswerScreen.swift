import Complaints
import Replies
import TerminalUI
import Wording

/// A past answer to be read whole, and where one writes taken whole or by the paragraph.
struct PastAnswerScreen: Screen {
  private let answer: PastAnswer
  /// The complaint it is taken for; nil where it is only read.
  private let target: FillContext?
  private let paragraphs: [String]
  private var list: ListView
  private var top = 0

  init(_ answer: PastAnswer, for target: FillContext?) {
    self.answer = answer
    self.target = target
    paragraphs =
      target.map { target in answer.shown.indices.map { answer.filled($0, for: target) } }
      ?? answer.shown
    list = ListView(count: paragraphs.count)
  }

  var context: Context { target == nil ? .reading : .pastAnswers }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .command(.takeAnswer):
      return target.map { .pop(.passage(answer.filled(for: $0))) } ?? .none
    case .key(.enter):
      guard target != nil, paragraphs.indices.contains(list.selection) else { return .pop() }
      return .pop(.passage(paragraphs[list.selection]))
    case .key(let key):
      if !list.handle(key, height: 3) { session.tell(session.wording.unknownKey) }
    default: break
    }
    return .none
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    canvas.fill(canvas.bounds)
    Chrome.drawTitle(
      "\(session.wording.headingPastAnswer) \(answer.number)", right: "", on: &canvas, session)
    let body = Chrome.body(of: session.size).splitTop(1).rest
    let (area, foot) = body.splitBottom(1)
    Chrome.drawHint(
      target == nil ? session.wording.readingHint : session.wording.passageHint, on: &canvas,
      in: foot, session)
    let lines = wrapped(to: area.width - 3)
    let chosen = lines.indices.filter { lines[$0].paragraph == list.selection }
    if let first = chosen.first, first < top { top = first }
    if let last = chosen.last, last >= top + area.height { top = last - area.height + 1 }
    top = max(0, min(top, lines.count - area.height))
    for (row, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
      let isChosen = line.paragraph == list.selection && !line.text.isEmpty
      canvas.write(
        (isChosen ? "▌ " : "  ") + line.text, at: area.line(row).origin,
        style: isChosen ? .bold : .plain, width: area.width)
      if isChosen, chosen.first == top + row { canvas.cursor = area.line(row).origin }
    }
  }

  private func wrapped(to width: Int) -> [(text: String, paragraph: Int)] {
    paragraphs.enumerated().flatMap { place, text in
      let lines = TextWrap.lines(text, width: max(10, width)).map {
        (text: $0.text, paragraph: place)
      }
      return place + 1 < paragraphs.count ? lines + [(text: "", paragraph: place)] : lines
    }
  }
}
