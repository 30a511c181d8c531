import Complaints

/// Random values of every kind the journal keeps, repeatable by seed.
extension Sequence64 {
  init(seed: UInt64) { self.init(state: seed &* 0x2545_F491_4F6C_DD1D) }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &self)]
  }

  mutating func any<Value: CaseIterable>(_: Value.Type) -> Value { pick(Array(Value.allCases)) }

  /// Nil about half the time.
  mutating func maybe<Value>(_ make: (inout Sequence64) -> Value) -> Value? {
    chance(50) ? make(&self) : nil
  }

  mutating func instant() -> Instant {
    Instant(milliseconds: Int64.random(in: -9_000_000_000_000...9_000_000_000_000, using: &self))
  }

  mutating func day() -> Day {
    Day.first + Int.random(in: 0...(Day.last - Day.first), using: &self)
  }

  mutating func id<Owner>() -> Identifier<Owner> {
    let at = instant()
    return Identifier<Owner>(at: at, using: &self)
  }

  mutating func integer() -> Int64 { Int64.random(in: .min ... .max, using: &self) }

  /// Text with quotes, escapes, control characters, accents and scalars past the first plane.
  mutating func text() -> String {
    let pieces = [
      "aduan", " ", "\"", "\\", "/", "\n", "\r\n", "\t", "\u{0}", "\u{1B}", "\u{7F}", "é",
      "e\u{301}",
      "‹tanggal›", "\u{202E}", "🏚️", "\u{FFFD}", "\u{2028}", "ꦲ", "{", "]", ",", "0",
    ]
    return (0..<Int.random(in: 0...12, using: &self)).map { _ in pick(pieces) }.joined()
  }

  mutating func facts() -> Facts {
    var facts = Facts()
    facts.number = maybe {
      ComplaintNumber(
        prefix: $0.pick(["MDN", "A1", "PUSKES"]), year: 2000 + Int.random(in: 0...99, using: &$0),
        serial: Int.random(in: 1...99_999, using: &$0))
    }
    facts.unit = maybe { $0.id() }
    facts.received = maybe { $0.instant() }
    facts.channel = maybe { $0.any(Channel.self) }
    facts.classification = maybe { $0.any(Classification.self) }
    facts.category = maybe { $0.text() }
    facts.kelurahan = maybe { $0.text() }
    facts.identity = maybe { $0.any(ReporterIdentity.self) }
    facts.isSecret = maybe { $0.chance(50) }
    facts.isEmergency = maybe { $0.chance(50) }
    facts.assignee = maybe { $0.id() }
    facts.status = maybe { $0.any(Status.self) }
    facts.outcome = maybe { $0.any(Outcome.self) }
    facts.answerKind = maybe { $0.any(AnswerKind.self) }
    facts.way = maybe { $0.any(DeliveryWay.self) }
    facts.until = maybe { $0.day() }
    facts.agency = maybe { $0.text() }
    facts.other = maybe { $0.id() }
    facts.reopens = maybe { $0.chance(50) }
    facts.undoes = maybe { $0.integer() }
    facts.accused = maybe { $0.id() }
    facts.author = maybe { $0.id() }
    facts.leaseMinutes = maybe { $0.integer() }
    facts.holder = maybe { $0.id() }
    facts.clockBack = maybe { $0.integer() }
    facts.overridden = maybe { [$0.text()] }
    facts.ratings =
      chance(50) ? Ratings([any(SurveyElement.self): Int.random(in: 1...4, using: &self)]) : nil
    facts.cause = maybe { $0.any(Cause.self) }
    facts.about = maybe { $0.integer() }
    facts.isInTraining = maybe { $0.chance(50) }
    facts.isOwnUnitOnly = maybe { $0.chance(50) }
    facts.categories = maybe { [$0.pick(["adminduk", "bansos.bpnt"]), $0.text()] }
    facts.protection = maybe { random in
      Protection(
        idleMinutes: Int.random(in: Protection.idleBounds, using: &random),
        leastPIN: Int.random(in: Protection.pinBounds, using: &random),
        leastPassphrase: Int.random(in: Protection.passphraseBounds, using: &random))
    }
    facts.approval = maybe { random in
      ApprovalPolicy(
        isForAll: random.chance(50), classifications: [random.any(Classification.self)])
    }
    facts.deliveredAt = maybe { $0.instant() }
    facts.closedAt = maybe { $0.instant() }
    facts.judged = maybe { random in
      [.acknowledge: random.instant(), random.pick([.verify, .settle]): random.instant()]
    }
    facts.importRun = maybe { $0.id() }
    facts.importKey = maybe { $0.text() }
    facts.importDigest = maybe { $0.text() }
    facts.count = maybe { $0.integer() }
    facts.code = maybe { $0.text() }
    facts.role = maybe { $0.any(Role.self) }
    facts.isActive = maybe { $0.chance(50) }
    facts.offsetMinutes = maybe { $0.integer() }
    facts.rule = maybe { random in
      DeadlineRule(
        step: random.any(Step.self), amount: Int.random(in: 0...400, using: &random),
        unit: random.any(TimeUnit.self), from: random.any(DeadlineRule.Start.self),
        pausedWhileAwaiting: random.chance(50),
        classification: random.maybe { $0.any(Classification.self) },
        channel: random.maybe { $0.any(Channel.self) })
    }
    facts.day = maybe { $0.day() }
    facts.isEstimated = maybe { $0.chance(50) }
    facts.promised = maybe { $0.day() }
    facts.worksOnLeave = maybe { $0.chance(50) }
    facts.seal = maybe { random in
      Seal(
        sequence: random.integer(), digest: "9f86d081", at: random.instant(),
        key: "3b9c358f", signature: "a7ffc6f8")
    }
    facts.ground = maybe { $0.any(ErasureGround.self) }
    facts.emptied = maybe { _ in ["4", "7"] }
    facts.improvements = maybe { _ in ["12"] }
    facts.exportLimit = maybe { _ in 500 }
    facts.recipient = maybe { _ in "age1lvyvwawkr0mcnnnncaghunadrqkmuf9e6507x9y920xxpp866cnql7dp2z"
    }
    facts.gaps = maybe { random in ["12", "120-\(Int.random(in: 121...200, using: &random))"] }
    facts.hours = maybe { random in
      var hours: [Weekday: [OfficeHours]] = [:]
      for weekday in Weekday.allCases where random.chance(50) {
        hours[weekday] = OfficeHours.read(
          random.pick(["", "07:30-12:00", "08:00-12:00, 13:00-16:00"]))
      }
      return hours
    }
    return facts
  }

  mutating func words() -> Words {
    var words = Words()
    let texts: [WritableKeyPath<Words, String?>] = [
      \.subject, \.body, \.wish, \.reporterName, \.salutation, \.phone, \.nik, \.address,
      \.externalNumber, \.agencyNumber, \.text, \.ground, \.improvement, \.foreignStatus, \.name,
      \.account, \.contact, \.quote, \.overrideReason,
    ]
    for path in texts { words[keyPath: path] = maybe { $0.text() } }
    words.attachments = maybe { random in
      (0..<Int.random(in: 0...3, using: &random)).map { _ in
        Attachment(
          name: random.text(), size: random.maybe { $0.integer() }, note: random.text())
      }
    }
    words.foreignWords = maybe { random in [random.text()] }
    words.letterhead = maybe { random in [random.text(), random.text()] }
    words.signatory = maybe { Signatory(position: $0.text(), name: $0.text()) }
    words.aliases = maybe { random in [random.text(), random.text()] }
    return words
  }

  mutating func json(depth: Int = 0) -> JSON {
    switch Int.random(in: 0..<(depth < 5 ? 7 : 5), using: &self) {
    case 0: .null
    case 1: .bool(chance(50))
    case 2: .integer(integer())
    case 3: .number(Double.random(in: -1e9...1e9, using: &self) + 0.5)
    case 4: .string(text())
    case 5: .array((0..<Int.random(in: 0...4, using: &self)).map { _ in json(depth: depth + 1) })
    default:
      .object(
        (0..<Int.random(in: 0...4, using: &self)).map { _ in
          let key = text()
          return JSON.Member(key, json(depth: depth + 1))
        })
    }
  }
}
