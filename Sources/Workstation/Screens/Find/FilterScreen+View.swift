import Complaints
import TerminalUI
import Wording

extension FilterScreen {
  typealias Entry = FindList<Setting>.Entry

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    let inside = Overlay.box(wording.commandFilter.title, on: &canvas, session)
    let hint = TextWrap.lines(self.hint(wording), width: max(1, inside.width)).map(\.text)
    let (list, foot) = inside.splitBottom(min(2, hint.count))
    settings.draw(
      on: &canvas, in: list, prompt: wording.typeToFind, empty: wording.noSuchFilter)
    guard naming != nil else {
      for (row, line) in hint.prefix(2).enumerated() {
        canvas.write(line, at: foot.line(row).origin, style: .notice, width: foot.width)
      }
      return
    }
    let prompt = wording.filterName + " "
    let (label, field) = foot.splitLeft(CellWidth.of(prompt))
    canvas.write(prompt, at: label.origin, style: .bold)
    naming?.draw(on: &canvas, in: field, focused: true)
  }

  private func hint(_ wording: Wording) -> String {
    if case .saved = settings.selected?.item { return wording.savedFilterHint }
    return wording.filterHint
  }

  /// Everything that can be set, what is set now marked.
  func entries(_ session: Session) -> [Entry] {
    [Entry(item: .nothing, title: mark(filter.isEmpty) + session.wording.noFilter)]
      + savedEntries(session) + orders(session) + categories(session) + officers(session)
      + places(session)
  }

  private func savedEntries(_ session: Session) -> [Entry] {
    saved.map { saved in
      Entry(
        item: .saved(saved), group: session.wording.savedFilters,
        title: mark(saved.filter == filter && saved.order == order) + saved.name)
    }
  }

  private func orders(_ session: Session) -> [Entry] {
    QueueOrder.allCases.map {
      Entry(
        item: .order($0), group: session.wording.commandOrder.title,
        title: mark($0 == order) + session.wording.label($0))
    }
  }

  /// Each group as a whole, then what belongs to it.
  private func categories(_ session: Session) -> [Entry] {
    let known = session.office.categories.values.filter(\.isActive).sorted { $0.code < $1.code }
    let group = session.wording.columnCategory
    var entries: [Entry] = []
    var lastGroup: Substring?
    for category in known {
      let prefix = category.code.prefix { $0 != "." }
      if prefix != lastGroup, prefix.count < category.code.count {
        lastGroup = prefix
        let name = String(category.title.prefix { $0 != ":" })
        entries.append(
          Entry(
            item: .category(String(prefix)), group: group,
            title: mark(filter.category == String(prefix)) + session.wording.wholeGroup(name)))
      }
      entries.append(
        Entry(
          item: .category(category.code), group: group,
          title: mark(filter.category == category.code) + category.title))
    }
    return entries
  }

  private func officers(_ session: Session) -> [Entry] {
    session.office.officers.values.filter(\.isActive).sorted { $0.name < $1.name }.map {
      Entry(
        item: .assignee($0.id), group: session.wording.columnOfficer,
        title: mark(filter.assignee == $0.id) + $0.name)
    }
  }

  private func places(_ session: Session) -> [Entry] {
    session.office.places.values.sorted { $0.name < $1.name }.map {
      Entry(
        item: .kelurahan($0.code), group: session.wording.filterPlace,
        title: mark(filter.kelurahan == $0.code) + $0.name,
        synonyms: $0.aliases.joined(separator: " "))
    }
  }

  private func mark(_ isSet: Bool) -> String { isSet ? "• " : "" }
}
