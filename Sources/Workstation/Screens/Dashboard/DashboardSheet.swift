import Complaints
import TerminalUI
import Wording

/// Lays figures out for a window: as charts, or as tables that say the same.
struct DashboardSheet {
  let figures: Figures
  let session: Session
  let slice: Slice
  let page: DashboardScreen.Page
  let pages: [DashboardScreen.Page]
  let width: Int

  init(_ figures: Figures, _ screen: DashboardScreen, _ session: Session) {
    self.figures = figures
    self.session = session
    slice = Slice(unit: screen.unit)
    page = screen.page
    pages = screen.pages(session)
    width = session.size.columns
  }

  var wording: Wording { session.wording }
  var period: Period { figures.period }
  var isRunning: Bool { period.contains(figures.today) }

  /// Side by side where there is room for two panes.
  var isWide: Bool { width >= 72 }

  var charts: Sheet {
    var sheet = Sheet()
    sheet.add(headline)
    let left = weeks
    var right = bars(by: .category, most: 5)
    right.add(ages)
    if isWide {
      let column = max(40, width / 2 + 1)
      sheet.rule(width: width, joint: (column, "┬"))
      sheet.add(left, beside: right, at: column)
      sheet.rule(width: width, joint: (column, "┴"))
    } else {
      sheet.rule(width: width)
      sheet.add(left)
      sheet.add(right)
      sheet.rule(width: width)
    }
    sheet.add(tabs)
    sheet.add(page == .places ? places : rows)
    sheet.add("")
    sheet.add(furtherFigures)
    return sheet
  }

  /// Every number a line of its own, under headings.
  var tables: Sheet {
    var sheet = Sheet()
    let all: [Figure] =
      [
        .received, .answered, .closed, .reopened, .answeredInTime, .answeredLate, .forwarded,
        .notReturned, .open,
      ] + Figure.AgeBand.allCases.map(Figure.aged) + (isRunning ? Self.ofNow : [])
      + [.improved, .overridden, .rated] + Outcome.allCases.map(Figure.closedAs)
    for figure in all { sheet.add(line(wording.name(figure), figure, slice)) }
    for step in Course.Steps<Day>.all where figures[.inTime(step)] + figures[.late(step)] > 0 {
      sheet.add(line(wording.name(.inTime(step)), .inTime(step), slice))
      sheet.add(line(wording.name(.late(step)), .late(step), slice))
    }
    sheet.add(days)
    sheet.add("")
    sheet.add(wording.reportWeeks, style: .bold)
    for week in figures.weeks {
      let name = wording.dayMonth(week.first)
      sheet.add(
        line("\(name), \(wording.name(.received))", .received, slice, week.period, week.received))
      sheet.add(line("\(name), \(wording.name(.closed))", .closed, slice, week.period, week.closed))
    }
    sheet.add("")
    sheet.add(tabs)
    sheet.add(page == .places ? placeLines : rows)
    return sheet
  }

  static let ofNow: [Figure] = [.overdue, .awaitingApproval, .undelivered]

  /// A number that can be gone to.
  func number(
    _ count: Int, _ figure: Figure, _ slice: Slice, at column: Int, _ period: Period? = nil,
    named title: String = "", width: Int = 0
  ) -> Sheet.Piece {
    let text = wording.count(count)
    let space = String(repeating: " ", count: max(0, width - text.count))
    let name = title.isEmpty ? wording.name(figure) : "\(wording.name(figure)): \(title)"
    return Sheet.Piece(
      column: column, text: space + text, style: .bold,
      goal: .list(figure, period ?? self.period, slice, title: name))
  }

  func line(
    _ label: String, _ figure: Figure, _ slice: Slice, _ period: Period? = nil, _ count: Int? = nil
  ) -> [Sheet.Piece] {
    let column = min(width - 10, 44)
    return [
      Sheet.Piece(column: 1, text: TextWrap.truncated(label, to: column - 2)),
      number(count ?? figures[figure], figure, slice, at: column, period, width: 7),
    ]
  }
}

extension DashboardSheet {
  /// What happened, what is late, and how long it took, in a few lines.
  private var headline: Sheet {
    var flow = Flow(width: width)
    let first: [Figure] =
      [.received, .answered, .closed, .reopened] + (isRunning ? [.overdue] : [])
    for figure in first { flow.add(pair(figure) + trend(figure)) }
    var sheet = flow.finished()
    sheet.add(inTime)
    sheet.add(days)
    return sheet
  }

  /// The eight weeks as a small curve, where there is room for it.
  private func trend(_ figure: Figure) -> [Sheet.Piece] {
    guard width >= 100 else { return [] }
    let column = CellWidth.of(wording.name(figure)) + wording.count(figures[figure]).count + 2
    let counts: [Int]
    switch figure {
    case .received: counts = figures.weeks.map(\.received)
    case .closed: counts = figures.weeks.map(\.closed)
    default: return []
    }
    return [Sheet.Piece(column: column, text: Bars.sparkline(counts))]
  }

  private func pair(_ figure: Figure) -> [Sheet.Piece] {
    let label = wording.name(figure)
    let style: Style = figure == .overdue && figures[figure] > 0 ? .late : .plain
    return [
      Sheet.Piece(column: 0, text: label, style: style),
      number(figures[figure], figure, slice, at: CellWidth.of(label) + 1),
    ]
  }

  private var inTime: Sheet {
    let (inTime, judged) = (figures[.answeredInTime], figures.answeredJudged)
    var pieces = [Sheet.Piece(column: 0, text: wording.name(.answeredInTime))]
    var column = isWide ? 24 : CellWidth.of(pieces[0].text) + 1
    pieces.append(number(inTime, .answeredInTime, slice, at: column))
    column += pieces[1].width
    pieces.append(Sheet.Piece(column: column, text: wording.ofWhole))
    column += CellWidth.of(wording.ofWhole)
    pieces.append(number(judged, .answeredJudged, slice, at: column))
    column += pieces[3].width
    pieces.append(Sheet.Piece(column: column, text: " (\(wording.share(inTime, of: judged)))"))
    var flow = Flow(width: width, gap: isWide ? max(2, 47 - column - pieces[4].width) : 4)
    flow.add(pieces)
    if isRunning { flow.add(pair(.awaitingApproval)) }
    return flow.finished()
  }

  /// The usual number of days, and within how many nine of ten were done.
  var days: Sheet {
    var sheet = Sheet()
    let measured: [(String, Spread, Figure)] = [
      (wording.untilFirstAnswer, figures.toFirstAnswer, .firstAnswered),
      (wording.untilSettled, figures.toSettle, .settled),
    ]
    for (label, spread, figure) in measured {
      let goal = Sheet.Goal.list(figure, period, slice, title: label)
      let (median, ninety) = (
        wording.workingDays(spread.median), wording.workingDays(spread.percentile(90))
      )
      if isWide {
        sheet.add([
          Sheet.Piece(column: 1, text: label),
          Sheet.Piece(column: 25, text: wording.usually),
          Sheet.Piece(
            column: 26 + CellWidth.of(wording.usually), text: median, style: .bold, goal: goal),
          Sheet.Piece(column: 48, text: wording.nineOfTen),
          Sheet.Piece(
            column: 49 + CellWidth.of(wording.nineOfTen), text: ninety, style: .bold, goal: goal),
        ])
      } else {
        sheet.add([
          Sheet.Piece(column: 1, text: label),
          Sheet.Piece(
            column: 2 + CellWidth.of(label), text: "\(median) · \(ninety)", style: .bold, goal: goal
          ),
        ])
      }
    }
    return sheet
  }

  /// What else is counted, below the pages.
  private var furtherFigures: Sheet {
    var flow = Flow(width: width)
    let more: [Figure] = [.forwarded, .notReturned] + (isRunning ? [.undelivered] : [])
    for figure in more + [.improved, .overridden, .rated] { flow.add(pair(figure)) }
    return flow.finished()
  }

  private var tabs: [Sheet.Piece] {
    var column = 1
    return pages.map { page in
      let name = title(of: page)
      let isHere = page == self.page
      let piece = Sheet.Piece(
        column: column, text: isHere ? "[\(name)]" : " \(name) ", style: isHere ? .bold : .plain,
        goal: .page(page))
      column += piece.width + (isWide ? 1 : 0)
      return piece
    }
  }

  private func title(of page: DashboardScreen.Page) -> String {
    switch page {
    case .by(let dimension): isWide ? wording.name(dimension) : wording.shortName(dimension)
    case .places: isWide ? wording.placesTitle : wording.shortPlacesTitle
    }
  }
}
