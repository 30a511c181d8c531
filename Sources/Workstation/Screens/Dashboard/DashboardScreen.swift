import Complaints
import Exchange
import TerminalUI
import Wording

/// How a desk does: what came in and went out, how soon, what waits, and the complaints behind every number.
public struct DashboardScreen: Screen {
  /// By what the lower part tells the figures apart.
  enum Page: Hashable, Sendable {
    case by(Dimension)
    /// Kelurahan against categories.
    case places
  }

  var period: Period
  /// Nil shows all units of the store, where there are several.
  var unit: UnitID?
  var page = Page.by(.officer)
  /// Whether all is shown as plain tables rather than as charts.
  var isTable = false
  var figures: Figures?
  var sheet = Sheet()
  var focus = 0
  /// The first line of the sheet in view.
  var top = 0
  var height = 1
  /// The last report that was made, for printing.
  var report: ReportData?

  public init(today: Day, unit: UnitID? = nil) {
    period = Period(.month, containing: today)
    self.unit = unit
  }

  public var context: Context { .dashboard }

  public mutating func begin(_ session: inout Session) -> Reaction {
    if !session.mayOversee {
      unit = session.officer.unit
      page = .by(.category)
    }
    return .ask(request(session))
  }

  public mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .key(let key): return press(key, &session)
    case .command(let command): return run(command, &session)
    case .reply(.figures(let figures), to: .figures(let request)):
      guard request == self.request(session).figureRequest else { return .none }
      self.figures = figures
      return .none
    case .reply(.report(let data), to: _):
      report = data
      return .push(
        PrintScreen(screen: ReportComposer(data, wording: session.wording).report.text()))
    case .resumed(let result): return resume(with: result, &session)
    case .changed: return Reaction([.askQuietly(request(session), key: "figures")])
    default: return .none
    }
  }

  func request(_ session: Session) -> DeskRequest {
    .figures(
      FigureRequest(
        period, slice: Slice(unit: unit), by: Set(Dimension.allCases), today: session.today))
  }

  /// The pages there are here: officers are told apart only by who oversees them.
  func pages(_ session: Session) -> [Page] {
    let dimensions = Dimension.allCases.filter { dimension in
      switch dimension {
      case .officer: session.mayOversee
      case .unit: unit == nil && session.office.units.count > 1
      default: true
      }
    }
    return dimensions.map(Page.by) + [.places]
  }

  private mutating func press(_ key: Key, _ session: inout Session) -> Reaction {
    switch key {
    case .up, .character("k"): move(byLines: -1)
    case .down, .character("j"): move(byLines: 1)
    case .tab: step(1)
    case .backTab: step(-1)
    case .pageUp: move(byLines: -max(1, height - 1))
    case .pageDown: move(byLines: max(1, height - 1))
    case .home, .controlMove(.home), .character("g"): focus = 0
    case .end, .controlMove(.end), .character("G"): focus = max(0, sheet.spots.count - 1)
    case .enter: return open(&session)
    default: session.tell(session.wording.unknownKey)
    }
    return .none
  }

  private mutating func step(_ distance: Int) {
    let count = sheet.spots.count
    guard count > 0 else { return }
    focus = (focus + distance + count) % count
  }

  /// Goes to the nearest number on a line so many lines on, or as far as there are any.
  private mutating func move(byLines distance: Int) {
    let spots = sheet.spots
    guard spots.indices.contains(focus) else { return }
    let here = spots[focus]
    let column = sheet.lines[here.line][here.piece].column
    let lines =
      distance > 0
      ? spots.map(\.line).filter { $0 > here.line } : spots.map(\.line).filter { $0 < here.line }
    let wanted = here.line + distance
    guard let line = lines.min(by: { abs($0 - wanted) < abs($1 - wanted) }) else { return }
    let nearest = spots.indices.filter { spots[$0].line == line }.min {
      abs(sheet.lines[line][spots[$0].piece].column - column)
        < abs(sheet.lines[line][spots[$1].piece].column - column)
    }
    focus = nearest ?? focus
  }

  var goal: Sheet.Goal? {
    let spots = sheet.spots
    guard spots.indices.contains(focus) else { return nil }
    return sheet.lines[spots[focus].line][spots[focus].piece].goal
  }

  private mutating func open(_ session: inout Session) -> Reaction {
    switch goal {
    case .list(let figure, let period, let slice, let title):
      return .push(
        FigureListScreen(
          FigureListRequest(figure, in: period, slice: slice, today: session.today), title: title))
    case .page(let page): self.page = page
    case nil: break
    }
    return .none
  }
}

extension Session {
  /// Whether this officer sees every queue's figures and makes reports of them.
  var mayOversee: Bool { Rights.of(officer.role).contains(.oversee) }
}

extension DeskRequest {
  fileprivate var figureRequest: FigureRequest? {
    if case .figures(let request) = self { request } else { nil }
  }
}
