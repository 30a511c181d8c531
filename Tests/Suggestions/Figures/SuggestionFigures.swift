import Complaints
import Replies

/// How often what the desk proposes is what a careful officer would have noted.
public struct SuggestionFigures: Sendable {
  /// Right and wrong proposals of one kind, and those that were missing.
  public struct Count: Sendable {
    public var right = 0
    public var wrong = 0
    public var missed = 0

    public var precision: Double {
      right + wrong == 0 ? 1 : Double(right) / Double(right + wrong)
    }
    public var recall: Double {
      right + missed == 0 ? 1 : Double(right) / Double(right + missed)
    }
  }

  public struct Slip: Sendable {
    public let complaint: String
    public let kind: String
    public let wanted: String
    public let proposed: String
  }

  public private(set) var counts: [String: Count] = [:]
  public private(set) var slips: [Slip] = []
  public private(set) var complaints = 0
  /// How often the right category was the first, and among three.
  public private(set) var first = 0
  public private(set) var three = 0

  public static let kinds = [
    "kelurahan", "agency", "oversight", "informationRequest", "aspiration", "feeling", "emergency",
    "thirdParty", "health", "finances",
  ]

  public init(
    _ labelled: [LabelledComplaint], reader: ComplaintReader, places: [Place],
    lessons: (LabelledComplaint) -> Lessons = { _ in Lessons() }
  ) {
    let names = Dictionary(uniqueKeysWithValues: places.map { ($0.code, $0.name) })
    for complaint in labelled {
      let reading = reader.reading(body: complaint.body, lessons: lessons(complaint))
      complaints += 1
      take(reading, complaint, place: reading.kelurahan.map { names[$0.value] ?? $0.value })
    }
  }

  private mutating func take(
    _ reading: ComplaintReading, _ wanted: LabelledComplaint, place: String?
  ) {
    let codes = reading.categories.map(\.code)
    if codes.first == wanted.category { first += 1 }
    if codes.contains(wanted.category) { three += 1 }
    if codes.first != wanted.category {
      slip(wanted, "category", wanted.category, codes.joined(separator: " "))
    }
    compare("kelurahan", wanted, wanted.kelurahan, place)
    if let agency = wanted.agency { compare("agency", wanted, agency, reading.agency?.value) }
    for kind in [Classification.oversight, .informationRequest, .aspiration] {
      compare(
        kind.rawValue, wanted, wanted.classification == kind ? "yes" : nil,
        reading.classification.value == kind ? "yes" : nil)
    }
    compare(
      "feeling", wanted, wanted.feeling == .neutral ? nil : wanted.feeling.rawValue,
      reading.feeling.value == .neutral ? nil : reading.feeling.value.rawValue)
    compare(
      "emergency", wanted, wanted.isEmergency ? "yes" : nil, reading.emergency.map { _ in "yes" })
    guard let kinds = wanted.personalData else { return }
    let found = Set(reading.personalData.map(\.value))
    for kind in [PersonalDataKind.thirdParty, .health, .finances] {
      compare(
        kind.rawValue, wanted, kinds.contains(kind) ? "yes" : nil,
        found.contains(kind) ? "yes" : nil)
    }
  }

  /// One that is proposed and is not wanted is wrong; one that is wanted and not proposed is missed.
  private mutating func compare(
    _ kind: String, _ complaint: LabelledComplaint, _ wanted: String?, _ proposed: String?
  ) {
    guard wanted != proposed else {
      if wanted != nil { counts[kind, default: Count()].right += 1 }
      return
    }
    if proposed != nil { counts[kind, default: Count()].wrong += 1 }
    if wanted != nil { counts[kind, default: Count()].missed += 1 }
    slip(complaint, kind, wanted ?? "-", proposed ?? "-")
  }

  private mutating func slip(
    _ complaint: LabelledComplaint, _ kind: String, _ wanted: String, _ proposed: String
  ) {
    slips.append(Slip(complaint: complaint.id, kind: kind, wanted: wanted, proposed: proposed))
  }

  /// All kinds but the category in one.
  public var total: Count {
    counts.values.reduce(into: Count()) {
      $0.right += $1.right
      $0.wrong += $1.wrong
      $0.missed += $1.missed
    }
  }

  /// A table of all kinds, as Markdown.
  public var table: [String] {
    let rows = (Self.kinds.map { ($0, counts[$0] ?? Count()) } + [("**all**", total)]).map {
      "| \($0) | \($1.right) | \($1.wrong) | \($1.missed) | \(hundredths($1.precision)) | \(hundredths($1.recall)) |"
    }
    return ["| | right | wrong | missed | precision | recall |", "|---|--:|--:|--:|--:|--:|"] + rows
  }
}

/// A share with two places behind the point.
public func hundredths(_ share: Double) -> String {
  let whole = Int((share * 100).rounded())
  return "\(whole / 100).\(whole % 100 < 10 ? "0" : "")\(whole % 100)"
}
