import Complaints
import TerminalUI
import Wording

/// Narrows a list: by place, category and officer, in an order; or by a filter saved under a name.
struct FilterScreen: Screen {
  var filter: QueueFilter
  var order: QueueOrder
  var saved: [SavedFilter] = []
  var settings = FindList<Setting>([])
  /// The line for a name, while the filter is being saved.
  var naming: LineEditor?
  /// The filter that was forgotten last, to have it back.
  private var forgotten: SavedFilter?

  /// What one entry sets.
  enum Setting: Sendable {
    case kelurahan(String?)
    case category(String?)
    case assignee(OfficerID?)
    case order(QueueOrder)
    case saved(SavedFilter)
    case nothing
  }

  init(_ filter: QueueFilter, _ order: QueueOrder) {
    self.filter = filter
    self.order = order
  }

  var context: Context { .filter }
  var isTyping: Bool { true }
  var isOverlay: Bool { true }

  mutating func begin(_ session: inout Session) -> Reaction {
    settings.setEntries(entries(session))
    return .ask(.savedFilters)
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .key(let key): return naming == nil ? press(key, &session) : pressInName(key, &session)
    case .command(let command): return run(command, &session)
    case .paste(let text):
      if naming == nil { settings.insert(text) } else { naming?.insert(text) }
    case .reply(.savedFilters(let filters), let request):
      saved = filters
      settings.setEntries(entries(session))
      tell(request, &session)
    case .reply, .outside, .resumed, .changed, .tick, .concluded: break
    }
    return .none
  }

  private func tell(_ request: DeskRequest, _ session: inout Session) {
    switch request {
    case .saveFilter(let filter): session.tell(session.wording.filterSaved(filter.name))
    case .forgetFilter(let name): session.tell(session.wording.filterForgotten(name))
    default: break
    }
  }

  /// Enter sets and shows the list; Tab sets and stays, to set more.
  private mutating func press(_ key: Key, _ session: inout Session) -> Reaction {
    switch key {
    case .enter:
      guard let chosen = settings.selected else { return .none }
      set(chosen.item)
      return .pop(.filter(filter, order))
    case .tab:
      guard let chosen = settings.selected else { return .none }
      set(chosen.item)
      settings.line.setText("")
      settings.setEntries(entries(session))
      session.tell(
        filter.isEmpty
          ? session.wording.filterOff : session.wording.filtered(filter, office: session.office))
    case .delete where settings.line.isEmpty:
      guard case .saved(let saved) = settings.selected?.item else {
        session.tell(session.wording.unknownKey)
        return .none
      }
      forgotten = saved
      return .ask(.forgetFilter(saved.name))
    case .control("z"):
      guard let forgotten else { return .none }
      self.forgotten = nil
      return .ask(.saveFilter(forgotten))
    default:
      if !settings.handle(key) { session.tell(session.wording.unknownKey) }
    }
    return .none
  }

  private mutating func pressInName(_ key: Key, _ session: inout Session) -> Reaction {
    guard key == .enter else {
      if naming?.handle(key) != true { session.tell(session.wording.unknownKey) }
      return .none
    }
    let name = naming?.text.trimmed ?? ""
    guard !name.isEmpty else {
      session.tell(session.wording.filterNeedsName)
      return .none
    }
    naming = nil
    return .ask(.saveFilter(SavedFilter(name: name, filter: filter, order: order)))
  }

  private mutating func run(_ command: CommandID, _ session: inout Session) -> Reaction {
    switch command {
    case .quit: return Reaction([], .quit)
    case .back where naming != nil:
      naming = nil
      return .none
    case .back: return .pop(.filter(filter, order))
    case .saveFilter:
      if filter.isEmpty, order == .deadline {
        session.tell(session.wording.nothingToSave)
      } else if naming == nil {
        naming = LineEditor(maximumLength: 40)
      }
      return .none
    default: return .none
    }
  }

  private mutating func set(_ setting: Setting) {
    switch setting {
    case .kelurahan(let code): filter.kelurahan = code
    case .category(let code): filter.category = code
    case .assignee(let officer): filter.assignee = officer
    case .order(let order): self.order = order
    case .saved(let saved): (filter, order) = (saved.filter, saved.order)
    case .nothing: filter = QueueFilter()
    }
  }
}
