import Complaints
import TerminalUI
import Wording

/// The versions of a text, newest first, with who saved each and when; one can be taken back.
struct TemplateVersionsScreen: Screen {
  private let versions: [JournalEntry]
  private let canTake: Bool
  private var list: ListView
  private var height = 1

  /// - Parameter versions: oldest first.
  init(_ versions: [JournalEntry], canTake: Bool, _ session: Session) {
    self.versions = versions.reversed()
    self.canTake = canTake
    list = ListView(count: versions.count)
  }

  var context: Context { .list }

  private var chosen: JournalEntry? {
    versions.indices.contains(list.selection) ? versions[list.selection] : nil
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .key(.enter):
      guard canTake, let text = chosen?.words?.text else {
        session.tell(session.wording.onlyToRead)
        return .none
      }
      return .pop(.text(text))
    case .key(let key):
      if !list.handle(key, height: height) { session.tell(session.wording.unknownKey) }
      return .none
    default: return .none
    }
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    canvas.fill(canvas.bounds)
    let wording = session.wording
    Chrome.drawTitle(wording.versionsTitle(versions.count), right: "", on: &canvas, session)
    let (middle, foot) = Chrome.body(of: session.size).splitTop(1).rest.splitBottom(1)
    Chrome.drawHint(wording.versionsHint, on: &canvas, in: foot, session)
    let (rows, below) = middle.splitTop(
      middle.height < 12 ? min(3, versions.count) : min(versions.count, middle.height / 3))
    height = rows.height
    TemplateLayout.draw(
      chosen?.words?.text ?? "", title: wording.version(number(of: list.selection)), on: &canvas,
      in: below, session)
    let versions = versions
    let numbers = versions.indices.map(number)
    list.draw(on: &canvas, in: rows, focused: true) { canvas, line, index, isSelected in
      let entry = versions[index]
      let mark = index == 0 ? wording.versionInForce : ""
      let text = wording.versionLine(
        numbers[index], by: wording.officer(entry.officer, in: session.office),
        at: wording.moment(entry.recordedAt, at: session.offset, today: session.today), mark: mark)
      canvas.write(
        TextWrap.truncated((isSelected ? "▶ " : "  ") + text, to: line.width), at: line.origin,
        style: isSelected ? .selected : .plain, width: line.width)
    }
  }

  private func number(of row: Int) -> Int { versions.count - row }
}
