import Complaints

/// Tells a story anew: fills its blanks, gives it a reporter, and makes the intake of it.
struct Telling {
  private var told: Set<String> = []

  /// The case of `story` as received; the text is unlike every other this teller has told, unless `exactly`.
  mutating func tell(
    _ story: Story, received: Instant, registered: Instant, channel: Channel, course: Course,
    reporter: Reporter? = nil, filled: [String: String] = [:], random: SplitMix64
  ) -> Case {
    var random = random
    let reporter = reporter ?? Reporter(woman: story.isWomans, random: &random)
    var blanks = Self.blanks(of: reporter, received: received, filled: filled, random: &random)
    var body = blanks.filling(story.body)
    for _ in 0..<12 where told.contains(body) {
      blanks = Self.blanks(of: reporter, received: received, filled: filled, random: &random)
      body = blanks.filling(story.body)
    }
    told.insert(body)
    let identity = Self.identity(story, channel, course, &random)
    let isSecret = story.classification == .oversight
    blanks["sapa"] = identity == .open ? reporter.salutation : "Bapak/Ibu"
    blanks["sapaan"] =
      identity == .open ? "\(reporter.salutation) \(reporter.givenName)" : "Bapak/Ibu Pelapor"
    blanks["tentang"] = blanks.filling(story.about)
    blanks["rasa"] = blanks.filling(story.feeling)
    let words = Words.with {
      $0.subject = blanks.filling(story.subject)
      $0.body = body
      Self.describe(reporter, identity, channel, in: &$0, random: &random)
    }
    let id = ComplaintID(at: registered, using: &random)
    return Case(
      received: received, registered: registered, channel: channel, story: story,
      reporter: reporter, blanks: blanks, identity: identity, isSecret: isSecret,
      intake: Intake(
        unit: SampleOffice.unit.id, received: received, channel: channel,
        classification: story.classification, category: story.category,
        kelurahan: random.chance(6) ? random.pick(SampleOffice.neighbours) : SampleOffice.medono,
        identity: identity, isSecret: isSecret,
        isEmergency: body.hasPrefix("DARURAT"), words: words ?? Words()),
      course: course, random: random, id: id)
  }

  func hasTold(_ text: String) -> Bool { told.contains(text) }

  private static func identity(
    _ story: Story, _ channel: Channel, _ course: Course, _ random: inout SplitMix64
  ) -> ReporterIdentity {
    if channel == .suggestionBox { return random.chance(70) ? .nameless : .withheld }
    if story.classification == .oversight { return random.chance(40) ? .nameless : .withheld }
    if story.asksForDiscretion { return .withheld }
    if course == .duplicate || course == .settledAtOnce { return .open }
    if random.chance(3) { return .nameless }
    return random.chance(6) ? .withheld : .open
  }

  private static func describe(
    _ reporter: Reporter, _ identity: ReporterIdentity, _ channel: Channel, in words: inout Words,
    random: inout SplitMix64
  ) {
    switch channel {
    case .lapor: words.externalNumber = "#\(random.number(in: 9_100_000...9_899_999))"
    case .laporGub: words.externalNumber = "LG-\(random.number(in: 20_000...89_999))"
    default: break
    }
    if random.chance(12) {
      words.attachments = (1...random.number(in: 1...3)).map {
        Attachment(
          name: "foto-\($0).jpg", size: Int64(random.number(in: 80_000...2_400_000)),
          note: "percakapan WhatsApp loket")
      }
    }
    guard identity != .nameless else { return }
    words.reporterName = reporter.name
    words.salutation = reporter.salutation
    words.address = reporter.address
    if channel != .letter, channel != .email, !(channel == .walkIn && random.chance(40)) {
      words.phone = reporter.phone
    }
    if random.chance(4) { words.nik = reporter.nik }
  }

  private static func blanks(
    of reporter: Reporter, received: Instant, filled: [String: String], random: inout SplitMix64
  ) -> Blanks {
    let day = received.day(at: WorkingTime.offset)
    let earlier = day - random.number(in: 6...34)
    var blanks = Blanks(values: [
      "salam": random.pick(Surroundings.greetings), "tutup": random.pick(Surroundings.partings),
      "jalan": random.pick(Surroundings.streets), "gang": random.pick(Surroundings.lanes),
      "dekat": random.pick(Surroundings.landmarks), "lama": random.pick(Surroundings.whiles),
      "jam": random.pick(Surroundings.hours), "anak": random.pick(Reporter.children),
      "rt": "0\(reporter.rt)", "rw": reporter.rw < 10 ? "0\(reporter.rw)" : "\(reporter.rw)",
      "n": "\(random.number(in: 2...6))", "m": "\(random.number(in: 12...40))",
      "tgl": earlier.inShort, "tgl2": (day + random.number(in: 8...20)).inShort,
      "hari": CalendarNames.indonesian.name((day - random.number(in: 1...6)).weekday),
      "bulan": CalendarNames.indonesian.name(month: (day - 32).month),
      "nik": reporter.nik, "telp": reporter.phone, "sapa": reporter.salutation,
    ])
    blanks.values.merge(filled) { $1 }
    return blanks
  }
}
