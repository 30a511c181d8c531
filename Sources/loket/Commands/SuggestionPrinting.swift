import Complaints
import Replies
import Wording
import Workstation

/// Proposals as the command line gives them: for programs and for people.
struct SuggestionPrinting {
  private let suggestions: Suggestions
  private let office: Office
  private let wording: Wording
  private var reading: ComplaintReading { suggestions.reading }

  init(_ suggestions: Suggestions, office: Office, wording: Wording) {
    self.suggestions = suggestions
    self.office = office
    self.wording = wording
  }

  var json: JSON {
    .object([
      .init(
        "categories",
        .array(
          reading.categories.map {
            .object([.init("id", .string($0.code)), .init("p", .number(rounded($0.probability)))])
          })),
      .init("classification", .string(reading.classification.value.rawValue)),
      .init("kelurahan", reading.kelurahan.map { .string(name(ofPlace: $0.value)) } ?? .null),
      .init("agency", reading.agency.map { .string($0.value) } ?? .null),
      .init("feeling", .string(reading.feeling.value.rawValue)),
      .init("emergency", .bool(reading.emergency != nil)),
      .init("personalData", .array(reading.personalData.map { .string($0.value.rawValue) })),
      .init("twins", .array(suggestions.twins.map { scored($0.number, $0.score) })),
      .init("answers", .array(suggestions.answers.map { scored($0.number, $0.score) })),
    ])
  }

  private func scored(_ number: ComplaintNumber, _ score: Double) -> JSON {
    .object([
      .init("number", .string(number.description)), .init("score", .number(rounded(score))),
    ])
  }

  private func rounded(_ share: Double) -> Double { (share * 1000).rounded() / 1000 }

  private func name(ofPlace code: String) -> String { office.places[code]?.name ?? code }

  /// Each proposal with its reason, a line each.
  var lines: [String] {
    var lines: [String] = []
    if let emergency = reading.emergency {
      lines.append(wording.emergency(emergency.quote, narrow: false))
    }
    for category in reading.categories {
      let title = office.categories[category.code]?.title ?? category.code
      lines.append(
        line(
          wording.columnCategory,
          "\(title) (\(category.code)), \(wording.percent(category.probability))",
          category.reasons))
    }
    lines.append(
      line(
        wording.fieldClassification, wording.label(reading.classification.value),
        reading.classification.reasons))
    if let kelurahan = reading.kelurahan {
      lines.append(
        line(wording.fieldKelurahan, name(ofPlace: kelurahan.value), kelurahan.reasons))
    }
    if let agency = reading.agency {
      lines.append(
        line(
          wording.fieldAgency, office.agencies[agency.value]?.name ?? agency.value, agency.reasons))
    }
    lines.append(
      line(wording.headingFeeling, wording.label(reading.feeling.value), reading.feeling.reasons))
    for data in reading.personalData {
      lines.append(line(wording.headingPersonalData, wording.label(data.value), data.reasons))
    }
    for twin in suggestions.twins {
      lines.append(
        line(
          wording.headingTwin,
          "\(twin.number), \(twin.subject), \(wording.percent(twin.score))", []))
    }
    for answer in suggestions.answers {
      let opening = answer.shown.dropFirst().first ?? answer.shown.first ?? ""
      lines.append(
        line(
          wording.headingPastAnswer,
          "\(answer.number), \(wording.percent(answer.score)): "
            + opening.firstSentence(atMost: 80), []))
    }
    return lines
  }

  private func line(_ heading: String, _ value: String, _ reasons: [Reason]) -> String {
    let padding = String(repeating: " ", count: max(1, 14 - heading.count))
    let because = wording.because(reasons)
    return heading + padding + value + (because.isEmpty ? "" : "  " + because)
  }
}
