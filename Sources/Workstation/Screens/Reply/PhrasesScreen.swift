import Complaints
import Replies
import TerminalUI
import Wording

/// The phrase bank, by what a sentence is for, each as it would read in this answer.
struct PhrasesScreen: Screen {
  private var list: FindList<String>

  init(_ shelf: TemplateShelf, _ session: Session) {
    list = FindList(
      shelf.phrases.map { phrase, text in
        let group = session.wording.label(phrase.group)
        return .init(
          item: TemplateCode.phrase(phrase.name), group: group,
          title: TemplateText.oneLine(ofBody: text),
          synonyms: ([group] + phrase.words).joined(separator: " "))
      })
  }

  var context: Context { .list }
  var isTyping: Bool { true }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .key(.enter): return list.selected.map { .pop(.text($0.item)) } ?? .none
    case .key(.function(5)): return nextGroup()
    case .key(let key):
      if !list.handle(key) { session.tell(session.wording.unknownKey) }
    case .paste(let text): list.insert(text)
    default: break
    }
    return .none
  }

  /// The first phrase of the next group, from the top again after the last.
  private mutating func nextGroup() -> Reaction {
    guard let group = list.selected?.group else { return .none }
    let groups = list.shown.map(\.group)
    let here = groups.lastIndex(of: group) ?? 0
    list.select(here + 1 < groups.count ? here + 1 : 0)
    return .none
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    canvas.fill(canvas.bounds)
    let wording = session.wording
    Chrome.drawTitle(wording.phrasesTitle(list.shown.count), right: "", on: &canvas, session)
    let (middle, foot) = Chrome.body(of: session.size).splitTop(1).rest.splitBottom(1)
    Chrome.drawHint(
      wording.phrasesHint(narrow: session.size.columns < 72), on: &canvas, in: foot, session)
    // The chosen sentence whole, under its group: the list may have no room for all of it.
    let lines = TextWrap.lines(list.selected?.title ?? "", width: max(1, middle.width - 2))
    let (rows, whole) = middle.splitBottom(middle.height < 12 ? 4 : 5)
    let (rule, below) = whole.splitTop(1)
    canvas.horizontalLine(
      at: rule.origin, width: rule.width, title: list.selected?.group ?? "")
    for (row, line) in lines.prefix(below.height).enumerated() {
      canvas.write(line.text, at: below.inset(columns: 1).line(row).origin)
    }
    list.draw(
      on: &canvas, in: rows.inset(columns: 1), prompt: wording.typeToFind,
      empty: wording.noPhraseFits)
  }
}
