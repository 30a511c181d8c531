import Complaints
import Testing

@Suite("The table of rights")
struct RightsTableTests {
  /// The whole table, row by row, as it is meant: `x` where a role has the right.
  static let table:
    [(right: Right, officer: Bool, supervisor: Bool, administrator: Bool, auditor: Bool)] = [
      (.read, true, true, true, true),
      (.receive, true, true, true, false),
      (.handle, true, true, true, false),
      (.actForColleague, false, true, false, false),
      (.assign, false, true, false, false),
      (.readSecret, false, true, false, false),
      (.reveal, true, true, true, false),
      (.undoForColleague, false, true, false, false),
      (.configure, false, true, true, false),
      (.export, true, true, true, false),
      (.approve, false, true, false, false),
      (.backUp, false, true, true, false),
      (.seal, false, true, false, false),
      (.oversee, false, true, true, true),
      (.administer, false, true, true, false),
      (.audit, false, true, true, true),
      (.erase, false, true, false, false),
      (.disclose, false, true, false, false),
    ]

  @Test("every right of every role is as the table says, and no right is missing from it")
  func whole() {
    #expect(Set(Self.table.map(\.right)) == Set(Right.allCases))
    for row in Self.table {
      for (role, expected) in [
        (Role.officer, row.officer), (.supervisor, row.supervisor),
        (.administrator, row.administrator), (.auditor, row.auditor),
      ] {
        #expect(Rights.of(role).contains(row.right) == expected, "\(role) \(row.right)")
      }
    }
  }

  /// One action of every kind.
  static let actions: [Action] =
    [
      .receive(Desk.intake), .verify, .correct(Correction()), .take, .assign(to: Desk.dewi.id),
      .release, .note("a"), .forward(agency: "dpu", number: nil, text: nil),
      .recordReturn(text: nil), Desk.answer(.final),
      .submit(Answer(kind: .final, text: "a", way: .whatsapp)), .approve(text: nil),
      .sendBack(remark: "a", quote: nil), Desk.deliver,
      .recordReply(text: "a", at: nil, reopens: false), Desk.close(.resolved),
      .reopen(reason: "a"), .markDuplicate(of: Desk.id), .join(to: Desk.id), .part,
      .reveal(reason: "a"), .advise("a", quote: nil, about: nil),
      .readAdvice, .undo, .takeOver(from: Desk.dewi.id, reason: "a"),
      .erase(.request, evenOpen: false), .hold(true, reason: "a"),
    ] + [Ratings([.time: 4])].compactMap { $0.map { .rate($0, text: nil) } }

  @Test("every kind of action is refused to each role that lacks its right, before anything else")
  func actions() {
    let names = Set(Self.actions.map { String("\($0)".prefix { $0 != "(" }) })
    #expect(names.count == 28)
    for action in Self.actions {
      for officer in Desk.everyone where !Rights.of(officer.role).contains(action.right) {
        let expected: Refusal =
          officer.role == .auditor ? .readOnlyRole : .notAllowed(action.right)
        #expect(Desk.received().refusal(action, by: officer) == expected, "\(action)")
      }
    }
  }

  @Test("an auditor is refused every kind of action")
  func auditor() {
    for action in Self.actions {
      #expect(Desk.received().refusal(action, by: Desk.sari) == .readOnlyRole, "\(action)")
    }
  }

  @Test(
    "the office is changed by those who configure, its people by those who administer, nothing by others"
  )
  func office() {
    let now = Desk.morning
    let unit = ServiceUnit(id: Desk.unit, name: "Kelurahan Baru", prefix: "MDN")
    let entries: [(EntryDraft, Set<Role>)] = [
      (.saving(unit, at: now), [.supervisor, .administrator]),
      (.saving(Category(code: "a", title: "A"), at: now), [.supervisor, .administrator]),
      (.saving(Desk.ratna, at: now), [.supervisor, .administrator]),
      (.saving(Protection.seeded, at: now), [.supervisor, .administrator]),
      (
        EntryDraft(.exported, on: .store, at: now), [.officer, .supervisor, .administrator]
      ),
      (EntryDraft(.backedUp, on: .store, at: now), [.supervisor, .administrator]),
      (EntryDraft(.sealed, on: .store, at: now), []),
      (.securing(Desk.ratna.id, isGiven: false, at: now), []),
    ]
    for (entry, roles) in entries {
      for officer in Desk.everyone {
        #expect(
          Self.isAllowed(entry, officer) == roles.contains(officer.role),
          "\(entry.kind) \(entry.subject) \(officer.role)")
      }
    }
  }

  @Test("only a supervisor makes a supervisor or changes one, and the last one stays")
  func supervisors() {
    func changed(_ officer: Officer, _ change: (inout Officer) -> Void) -> EntryDraft {
      var officer = officer
      change(&officer)
      return .saving(officer, at: Desk.morning)
    }
    let promotion = changed(Desk.ratna) { $0.role = .supervisor }
    #expect(Self.isAllowed(promotion, Desk.hadi))
    #expect(!Self.isAllowed(promotion, Desk.wahyu))
    #expect(!Self.isAllowed(changed(Desk.hadi) { $0.name = "Lain" }, Desk.wahyu))
    let last = changed(Desk.hadi) { $0.role = .officer }
    #expect(throws: Refusal.lastSupervisor) {
      try Rights.check([last], by: Desk.hadi, in: Desk.office)
    }
    #expect(throws: Refusal.lastSupervisor) {
      try Rights.check(
        [changed(Desk.hadi) { $0.isActive = false }], by: Desk.hadi, in: Desk.office)
    }
  }

  private static func isAllowed(_ entry: EntryDraft, _ officer: Officer) -> Bool {
    (try? Rights.check([entry], by: officer, in: Desk.office)) != nil
  }
}

@Suite("What an officer has in sight")
struct SightTests {
  private func desk(category: String?) -> Desk {
    var intake = Desk.intake
    intake.category = category
    return Desk.received(intake)
  }

  @Test("without limits everything")
  func unlimited() {
    #expect(Rights.canOpen(desk(category: "adminduk.ktp").state, officer: Desk.dewi))
  }

  @Test("limited to categories: these, those below them, and what has none yet")
  func categories() {
    var dewi = Desk.dewi
    dewi.categories = ["adminduk", "bansos.bpnt"]
    for (category, expected) in [
      ("adminduk.ktp", true), ("adminduk", true), ("bansos.bpnt", true), ("bansos.pkh", false),
      ("administrasi", false),
    ] {
      let desk = desk(category: category)
      #expect(Rights.canOpen(desk.state, officer: dewi) == expected, "\(category)")
      #expect(desk.refusal(.note("a"), by: dewi) == (expected ? nil : .outOfSight))
    }
    #expect(Rights.canOpen(desk(category: nil).state, officer: dewi))
  }

  @Test("limited to the own unit, and always what is theirs to handle")
  func unit() {
    var elsewhere = Desk.dewi
    elsewhere.unit = UnitID(UUIDv7(high: 2, low: 2))
    elsewhere.isOwnUnitOnly = true
    var desk = desk(category: nil)
    #expect(desk.refusal(.note("a"), by: elsewhere) == .outOfSight)
    desk.does(.assign(to: Desk.dewi.id), by: Desk.hadi)
    #expect(desk.refusal(.note("a"), by: elsewhere) == nil)
  }
}

@Suite("PINs and their throttle")
struct ThrottleTests {
  @Test(
    "four wrong ones cost nothing, the fifth a minute, each further one twice as much up to a quarter of an hour"
  )
  func doubling() {
    #expect(
      (0...12).map { Throttle.wait(after: $0) } == [
        0, 0, 0, 0, 0, 60, 120, 240, 480, 900, 900, 900, 900,
      ])
    #expect(Throttle.wait(after: .max) == 900)
  }

  @Test("a wait runs by the clock since the machine's start, and begins anew with another start")
  func clock() {
    func left(_ since: Int64, _ isSame: Bool, _ now: Int64) -> Int64 {
      Throttle.left(of: 60, since: since, isSameStart: isSame, now: now)
    }
    #expect(left(1_000_000, true, 1_000_000) == 60_000)
    #expect(left(1_000_000, true, 1_059_000) == 1_000)
    #expect(left(1_000_000, true, 1_060_000) == 0)
    #expect(left(1_000_000, false, 5_000) == 55_000)
    #expect(left(1_000_000, false, 61_000) == 0)
    #expect(left(1_000_000, true, 900_000) == 60_000)
  }

  @Test("a PIN is digits enough that are not in a row; who administers has a passphrase")
  func quality() {
    let rules = Protection.seeded
    for (secret, problem) in [
      ("12345", SecretProblem.shortPIN(least: 6)), ("123456", .easilyGuessed),
      ("654321", .easilyGuessed), ("000000", .easilyGuessed), ("abcdef", .notDigits(least: 6)),
    ] {
      #expect(rules.problem(with: secret, for: .officer) == problem, "\(secret)")
    }
    for good in ["280417", "112233", "kalimat yang panjang"] {
      #expect(rules.problem(with: good, for: .officer) == nil, "\(good)")
    }
    for role in [Role.supervisor, .administrator] {
      #expect(rules.problem(with: "28041799", for: role) == .shortPassphrase(least: 12))
      #expect(rules.problem(with: "empat gelas kopi", for: role) == nil)
    }
  }
}
