extension Facts: FieldCoded {
  static let fields: [CodedField<Facts>] = [
    .custom(
      "number", \.number, to: { .string($0.description) },
      from: { $0.string.flatMap { ComplaintNumber($0) } }),
    .id("unit", \.unit), .instant("received", \.received), .word("channel", \.channel),
    .word("classification", \.classification), .string("category", \.category),
    .string("kelurahan", \.kelurahan), .word("identity", \.identity), .bool("secret", \.isSecret),
    .bool("emergency", \.isEmergency), .id("assignee", \.assignee), .word("status", \.status),
    .word("outcome", \.outcome), .word("answer", \.answerKind), .word("way", \.way),
    .day("until", \.until), .day("promised", \.promised), .string("agency", \.agency),
    .id("other", \.other),
    .bool("reopens", \.reopens), .integer("undoes", \.undoes), .id("accused", \.accused),
    .id("author", \.author), .id("holder", \.holder),
    .custom(
      "overridden", \.overridden, to: { .array($0.map { .string($0) }) },
      from: { $0.array?.compactMap(\.string) }),
    .custom("ratings", \.ratings, to: { $0.json }, from: { Ratings(json: $0) }),
    .word("cause", \.cause), .integer("about", \.about),
    .word("ground", \.ground), .list("emptied", \.emptied),
    .list("improvements", \.improvements), .integer("exportLimit", \.exportLimit),
    .instant("deliveredAt", \.deliveredAt), .instant("closedAt", \.closedAt),
    .custom("judged", \.judged, to: judgedJSON, from: judged),
    .id("import", \.importRun), .string("importKey", \.importKey),
    .string("importDigest", \.importDigest), .integer("count", \.count),
    .integer("clockBack", \.clockBack), .string("code", \.code),
    .word("role", \.role), .bool("active", \.isActive), .integer("offset", \.offsetMinutes),
    .custom("rule", \.rule, to: { $0.json }, from: { DeadlineRule(json: $0) }), .day("day", \.day),
    .custom("hours", \.hours, to: hoursJSON, from: hours), .bool("worksOnLeave", \.worksOnLeave),
    .bool("estimated", \.isEstimated), .bool("inTraining", \.isInTraining),
    .custom(
      "approval", \.approval, to: { .array($0.terms.map { .string($0) }) },
      from: { $0.array.map { ApprovalPolicy(terms: $0.compactMap(\.string)) } }),
    .bool("ownUnit", \.isOwnUnitOnly),
    .custom(
      "categories", \.categories, to: { .array($0.map { .string($0) }) },
      from: { $0.array?.compactMap(\.string) }),
    .custom("protection", \.protection, to: { $0.json }, from: { Protection(json: $0) }),
    .custom("seal", \.seal, to: { $0.json }, from: { Seal(json: $0) }),
    .string("recipient", \.recipient), .integer("lease", \.leaseMinutes),
    .custom(
      "gaps", \.gaps, to: { .array($0.map { .string($0) }) },
      from: { $0.array?.compactMap(\.string) }),
  ]

  /// By the number of the weekday, Monday 1: `{"1":"07:30-12:00, 13:00-16:30"}`.
  @Sendable private static func hoursJSON(_ hours: [Weekday: [OfficeHours]]) -> JSON {
    .object(
      Weekday.allCases.compactMap { weekday in
        hours[weekday].map {
          JSON.Member("\(weekday.rawValue)", .string(OfficeHours.text($0)))
        }
      })
  }

  @Sendable private static func hours(_ json: JSON) -> [Weekday: [OfficeHours]]? {
    guard case .object(let members) = json else { return nil }
    var hours: [Weekday: [OfficeHours]] = [:]
    for member in members {
      guard let weekday = Int(member.key).flatMap(Weekday.init(rawValue:)),
        let spans = member.value.string.flatMap(OfficeHours.read)
      else { continue }
      hours[weekday] = spans
    }
    return hours
  }

  @Sendable private static func judgedJSON(_ judged: [Step: Instant]) -> JSON {
    .object(
      Step.allCases.compactMap { step in
        judged[step].map { JSON.Member(step.rawValue, .integer($0.milliseconds)) }
      })
  }

  @Sendable private static func judged(_ json: JSON) -> [Step: Instant]? {
    guard case .object(let members) = json else { return nil }
    var judged: [Step: Instant] = [:]
    for member in members {
      guard let step = Step(rawValue: member.key), let due = member.value.integer else { continue }
      judged[step] = Instant(milliseconds: due)
    }
    return judged
  }
}

extension DeadlineRule {
  var json: JSON {
    var members = [
      JSON.Member("step", .string(step.rawValue)), JSON.Member("amount", .integer(Int64(amount))),
      JSON.Member("unit", .string(unit.rawValue)), JSON.Member("from", .string(from.rawValue)),
      JSON.Member("pausedWhileAwaiting", .bool(pausedWhileAwaiting)),
    ]
    if let classification {
      members.append(.init("classification", .string(classification.rawValue)))
    }
    if let channel { members.append(.init("channel", .string(channel.rawValue))) }
    return .object(members)
  }

  init?(json: JSON) {
    guard let step = json["step"]?.string.flatMap(Step.init(rawValue:)),
      let amount = json["amount"]?.integer,
      let unit = json["unit"]?.string.flatMap(TimeUnit.init(rawValue:)),
      let from = json["from"]?.string.flatMap(Start.init(rawValue:))
    else { return nil }
    self.init(
      step: step, amount: Int(min(max(amount, 0), 1_000_000)), unit: unit, from: from,
      pausedWhileAwaiting: json["pausedWhileAwaiting"]?.bool ?? true,
      classification: json["classification"]?.string.flatMap(Classification.init(rawValue:)),
      channel: json["channel"]?.string.flatMap(Channel.init(rawValue:)))
  }
}
