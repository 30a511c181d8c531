import Complaints
import Exchange
import Wording

/// Makes the document of a report from its figures, in one language.
public struct ReportComposer {
  private let data: ReportData
  private let wording: Wording

  public init(_ data: ReportData, wording: Wording) {
    self.data = data
    self.wording = wording
  }

  private var figures: Figures { data.figures }

  public var report: Report {
    let name = data.unit?.name ?? ""
    let letterhead = data.unit?.letterhead ?? []
    let office = data.desks > 1 ? wording.reportUnits(data.desks) : name
    return Report(
      language: wording.language.rawValue, letterhead: letterhead.isEmpty ? [name] : letterhead,
      title: wording.reportTitle, subtitle: "\(office), \(wording.title(figures.period))",
      sections: [
        summary, weeks, steps, outcomes, ages, causes, improvements, satisfaction,
      ] + dimensions.map(section) + [register],
      signature: signature,
      note: data.desks > 1
        ? wording.reportMade(data.made, units: data.desks)
        : wording.reportMade(data.made, entries: data.entries))
  }

  /// The officers of many desks would be a list of everybody: there units take their place.
  private var dimensions: [Dimension] {
    Dimension.allCases.filter { dimension in
      switch dimension {
      case .unit: (figures.rows[.unit] ?? [:]).count > 1
      case .officer: data.desks == 1
      default: true
      }
    }
  }

  private var summary: Report.Section {
    let shown: [Figure] = [
      .received, .answered, .closed, .reopened, .forwarded, .notReturned, .open, .improved,
      .overridden, .rated,
    ]
    let ofNow: [Figure] = [.overdue, .awaitingApproval, .undelivered]
    let isRunning = figures.period.contains(figures.today)
    var rows = (shown + (isRunning ? ofNow : [])).map {
      [wording.name($0), wording.count(figures[$0])]
    }
    let inTime = figures[.answeredInTime]
    rows.append([
      wording.name(.answeredInTime),
      "\(wording.outOf(inTime, figures.answeredJudged)) (\(wording.share(inTime, of: figures.answeredJudged)))",
    ])
    return Report.Section(
      wording.reportSummary,
      table: Report.Table(
        [Report.Column(wording.columnFigure), number(wording.columnAmount)], rows))
  }

  private var weeks: Report.Section {
    let bars = figures.weeks.map {
      Report.Bar(wording.dayMonth($0.first), [$0.received, $0.closed])
    }
    let names = [wording.name(.received), wording.name(.closed)]
    return Report.Section(
      wording.reportWeeks,
      table: Report.Table(
        [Report.Column(wording.columnWeek)] + names.map(number),
        bars.map { [$0.label] + $0.values.map(wording.count) }),
      chart: Report.Chart(series: names, bars: bars))
  }

  private var steps: Report.Section {
    let all = Course.Steps<Day>.all
    let taken = all.filter { $0 != .promised || figures.toStep[$0] != nil }
    var rows = taken.map { step -> [String] in
      let (inTime, late) = (figures[.inTime(step)], figures[.late(step)])
      let spread = figures.toStep[step] ?? Spread()
      let isJudged = inTime + late > 0
      return [
        wording.label(step), wording.count(spread.count), isJudged ? wording.count(inTime) : "-",
        isJudged ? wording.count(late) : "-", wording.share(inTime, of: inTime + late),
        wording.workingDays(spread.median), wording.workingDays(spread.percentile(90)),
      ]
    }
    let first = figures.toFirstAnswer
    rows.append([
      wording.columnFirstAnswer, wording.count(first.count), "-", "-", "-",
      wording.workingDays(first.median), wording.workingDays(first.percentile(90)),
    ])
    return Report.Section(
      wording.reportSteps,
      table: Report.Table(
        [Report.Column(wording.columnStep)]
          + [
            wording.columnTaken, wording.columnInTime, wording.columnLate, wording.columnShare,
            wording.columnMedian, wording.columnNinety,
          ].map(number), rows), paragraphs: [wording.reportNotJudged])
  }

  private var outcomes: Report.Section {
    counted(
      wording.reportOutcomes, wording.columnOutcome, Outcome.allCases.map(Figure.closedAs),
      withChart: false)
  }

  private var ages: Report.Section {
    Report.Section(
      wording.reportAges,
      table: Report.Table(
        [Report.Column(wording.columnAge), number(wording.columnAmount)],
        Figure.AgeBand.allCases.map {
          [wording.label($0), wording.count(figures[.aged($0)])]
        }))
  }

  private var causes: Report.Section {
    let found = Cause.allCases.map(Figure.caused).filter { figures[$0] > 0 }
    return counted(wording.reportCauses, wording.columnCause, found, withChart: true)
  }

  private func counted(
    _ title: String, _ column: String, _ shown: [Figure], withChart: Bool
  ) -> Report.Section {
    guard !shown.isEmpty else {
      return Report.Section(title, paragraphs: [wording.reportNothing])
    }
    return Report.Section(
      title,
      table: Report.Table(
        [Report.Column(column), number(wording.columnAmount)],
        shown.map { [wording.name($0), wording.count(figures[$0])] }),
      chart: withChart
        ? Report.Chart(
          series: [wording.columnAmount],
          bars: shown.map { Report.Bar(wording.name($0), [figures[$0]]) }) : nil)
  }

  private func number(_ title: String) -> Report.Column { Report.Column(title, isNumber: true) }

  private var signature: Report.Signature {
    let signatory = data.unit?.signatory ?? .nobody
    let place = signatory.town.isEmpty ? "" : signatory.town + ", "
    let date = wording.date(data.made)
    return Report.Signature(
      above: [place + date, wording.signatureBy, signatory.position].filter { !$0.isEmpty },
      below: [
        signatory.name.isEmpty ? wording.signatureBlank : signatory.name,
        signatory.number.isEmpty ? "" : wording.signatureNumber(signatory.number),
      ].filter { !$0.isEmpty })
  }
}

extension ReportComposer {
  private func section(by dimension: Dimension) -> Report.Section {
    let keys = figures.keys(of: dimension)
    let rows = keys.map { ($0, figures.rows[dimension]?[$0] ?? Figures.Row()) }
    let titled = rows.map { key, row in
      (wording.title(of: key, in: dimension, office: data.office), row)
    }
    let table = Report.Table(
      [Report.Column(wording.name(dimension))]
        + [
          wording.name(.received), wording.name(.answered), wording.columnInTime,
          wording.columnShare, wording.name(.closed), wording.columnHeld,
        ].map(number),
      titled.map { title, row in
        [
          title, wording.count(row.received), wording.count(row.answered),
          wording.count(row.answeredInTime),
          wording.share(row.answeredInTime, of: row.answeredInTime + row.answeredLate),
          wording.count(row.closed), wording.count(row.open),
        ]
      })
    let isCharted = dimension == .category || dimension == .kelurahan
    return Report.Section(
      wording.reportBy(dimension), table: table,
      chart: isCharted
        ? Report.Chart(
          series: [wording.name(.received)],
          bars: titled.filter { $0.1.received > 0 }.map { Report.Bar($0, [$1.received]) }) : nil)
  }

  private var improvements: Report.Section {
    guard !data.improvements.isEmpty else {
      return Report.Section(wording.reportImprovements, paragraphs: [wording.reportNothing])
    }
    return Report.Section(
      wording.reportImprovements,
      table: Report.Table(
        [
          wording.columnDay, wording.columnNumber, wording.columnCategory,
          wording.columnImprovement,
        ]
        .map { Report.Column($0) },
        data.improvements.map {
          [
            wording.dayMonth($0.day), $0.number.description, category($0.category),
            $0.text.map { PersonalNumbers.masking($0) } ?? wording.reportSecret,
          ]
        }))
  }

  private var satisfaction: Report.Section {
    let sums = figures.satisfaction
    guard let index = sums.index else {
      return Report.Section(wording.reportSatisfaction, paragraphs: [wording.reportNothing])
    }
    let answered = SurveyElement.allCases.filter { sums.elements[$0] != nil }
    return Report.Section(
      wording.reportSatisfaction,
      table: Report.Table(
        [
          Report.Column(wording.columnElement), number(wording.columnRespondents),
          number(wording.columnMean),
        ],
        answered.map { element in
          [
            "\(element.rawValue) \(wording.label(element))",
            wording.count(sums.elements[element]?.count ?? 0),
            sums.mean(of: element).map { wording.decimal(hundredths: $0) } ?? "-",
          ]
        }),
      paragraphs: [
        wording.reportIndex(index, ServiceGrade(index: index), respondents: sums.respondents),
        wording.reportNotFullSurvey(answered),
      ])
  }

  private var register: Report.Section {
    let columns = [
      wording.columnNumber, wording.columnReceived, wording.name(.channel),
      wording.name(.category), wording.columnReporter, wording.columnSubject,
      wording.columnFirstAnswer, wording.columnSettled, wording.columnInTimeYesNo,
      wording.columnOutcome,
    ]
    return Report.Section(
      wording.reportRegister,
      table: Report.Table(
        columns.enumerated().map { Report.Column($1, isWhole: [0, 1, 6, 7].contains($0)) },
        data.register.map(cells), isRegister: true),
      paragraphs: [wording.reportMasked])
  }

  private func cells(_ entry: RegisterEntry) -> [String] {
    let (row, course) = (entry.row, entry.course)
    return [
      row.number.description, wording.typedDate(course.begun), wording.label(row.channel),
      category(row.category), MaskedReporter.initials(row.reporter),
      row.isSecret ? wording.reportSecret : MaskedReporter.masking(row.reporter, in: row.subject),
      course.firstAnswered.map(wording.typedDate) ?? "-",
      course.taken.settle.map(wording.typedDate) ?? "-",
      course.inTime.settle.map { $0 ? wording.answerYes : wording.answerNo } ?? "-",
      course.outcome.map(wording.label) ?? wording.narrowState(row),
    ]
  }

  private func category(_ code: String?) -> String {
    code.map { data.office.categories[$0]?.title ?? $0 } ?? ""
  }
}
