import Complaints

/// A report's figures for other programs: the same numbers, by code.
public struct ReportJSON {
  private let data: ReportData

  public init(_ data: ReportData) { self.data = data }

  private var figures: Figures { data.figures }

  public var value: JSON {
    .object([
      .init("unit", .string(data.unit?.name ?? "")), .init("desks", number(data.desks)),
      .init("entries", .integer(data.entries)), .init("made", .string(data.made.iso)),
      .init("period", period), .init("figures", counts), .init("days", days),
      .init("weeks", weeks), .init("by", dimensions), .init("places", places),
      .init("satisfaction", satisfaction), .init("improvements", improvements),
      .init("register", .array(data.register.map(entry))),
    ])
  }

  private func number(_ value: Int?) -> JSON { value.map { .integer(Int64($0)) } ?? .null }

  private func day(_ day: Day?) -> JSON { day.map { .string($0.iso) } ?? .null }

  private func word(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  private var period: JSON {
    .object([
      .init("kind", .string(figures.period.kind.rawValue)),
      .init("from", day(figures.period.first)),
      .init("to", day(figures.period.last)),
    ])
  }

  /// What tells of now is left out where the period does not reach it.
  private var counts: JSON {
    let isRunning = figures.period.contains(figures.today)
    return .object(
      Figure.all.filter { isRunning || !$0.isOfNow }.map {
        JSON.Member($0.code, number(figures[$0]))
      })
  }

  private var days: JSON {
    var members = [
      JSON.Member("firstAnswer", spread(figures.toFirstAnswer)),
      JSON.Member("settling", spread(figures.toSettle)),
    ]
    members += Course.Steps<Day>.all.map {
      JSON.Member($0.rawValue, spread(figures.toStep[$0] ?? Spread()))
    }
    return .object(members)
  }

  private func spread(_ spread: Spread) -> JSON {
    .object([
      .init("count", number(spread.count)), .init("median", number(spread.median)),
      .init("ninetieth", number(spread.percentile(90))),
    ])
  }

  private var weeks: JSON {
    .array(
      figures.weeks.map {
        .object([
          .init("from", day($0.first)), .init("received", number($0.received)),
          .init("closed", number($0.closed)),
        ])
      })
  }

  private var dimensions: JSON {
    .object(
      Dimension.allCases.map { dimension in
        let rows = figures.keys(of: dimension).map { key in
          JSON.object(
            [.init("key", word(key))]
              + Figures.Row.figures.map {
                JSON.Member($0.code, number(figures.rows[dimension]?[key]?[$0] ?? 0))
              })
        }
        return JSON.Member(dimension.rawValue, .array(rows))
      })
  }

  private var places: JSON {
    let sorted = figures.places.sorted {
      ($0.key.kelurahan ?? "", $0.key.category ?? "") < (
        $1.key.kelurahan ?? "", $1.key.category ?? ""
      )
    }
    return .array(
      sorted.map { place, count in
        .object([
          .init("kelurahan", word(place.kelurahan)), .init("category", word(place.category)),
          .init("received", number(count)),
        ])
      })
  }

  /// Null where nobody answered; the index is one of these elements and says that it is no full SKM.
  private var satisfaction: JSON {
    let sums = figures.satisfaction
    guard let index = sums.index else { return .null }
    let elements = SurveyElement.allCases.compactMap { element in
      sums.elements[element].map { answers in
        JSON.Member(
          element.rawValue,
          .object([
            .init("respondents", number(answers.count)), .init("sum", number(answers.sum)),
            .init("meanHundredths", number(sums.mean(of: element))),
          ]))
      }
    }
    return .object([
      .init("respondents", number(sums.respondents)), .init("elements", .object(elements)),
      .init("indexHundredths", number(index)),
      .init("grade", .string(ServiceGrade(index: index).rawValue)),
      .init("isFullSurvey", .bool(false)),
    ])
  }

  private var improvements: JSON {
    .array(
      data.improvements.map {
        .object([
          .init("number", .string($0.number.description)), .init("day", day($0.day)),
          .init("category", word($0.category)),
          .init("text", word($0.text.map { PersonalNumbers.masking($0) })),
        ])
      })
  }

  private func entry(_ entry: RegisterEntry) -> JSON {
    let (row, course) = (entry.row, entry.course)
    return .object([
      .init("number", .string(row.number.description)), .init("received", day(course.begun)),
      .init("channel", .string(row.channel.rawValue)),
      .init("classification", .string(row.classification.rawValue)),
      .init("category", word(row.category)), .init("kelurahan", word(row.kelurahan)),
      .init("reporter", .string(MaskedReporter.initials(row.reporter))),
      .init(
        "subject",
        row.isSecret ? .null : .string(MaskedReporter.masking(row.reporter, in: row.subject))),
      .init("firstAnswer", day(course.firstAnswered)), .init("settled", day(course.taken.settle)),
      .init("settledInTime", course.inTime.settle.map { .bool($0) } ?? .null),
      .init("closed", course.outcome == nil ? .null : day(course.ended)),
      .init("outcome", word(course.outcome?.rawValue)),
    ])
  }
}
