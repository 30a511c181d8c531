import Complaints
import TerminalUI
import Wording

@testable import Workstation

/// A workstation over one complaint: acts go through the rules, drafts are kept, and what was wished of the
/// world outside is noted.
struct ReplyDesk {
  var state: State
  let id: ComplaintID
  private(set) var thread: [JournalEntry] = []
  var drafts: [Draft] = []
  /// The acts that were done through the screens.
  var acts: [ActRequest] = []
  var outside: [OutsideRequest] = []
  var remembered: [String: String] = [:]
  /// What the machine answers to everything, where it fails.
  var failure: DeskFailure?
  /// What the world outside answers, by the name of what was asked.
  var worldReply: [String: OutsideReply] = [:]
  private var randomness = SeededRandomness(state: 7)
  let ratna: Officer
  let dewi: Officer

  init(
    channel: Channel = .whatsapp, phone: String? = "081234567890",
    size: Size = .home
  ) {
    var random = SeededRandomness(state: 3)
    let start = Self.monday(hour: 8)
    let unit = UnitID(at: start, using: &random)
    ratna = Officer(
      id: OfficerID(at: start, using: &random), name: "Ratna Wulandari", role: .officer, unit: unit)
    dewi = Officer(
      id: OfficerID(at: start, using: &random), name: "Dewi Lestari", role: .officer, unit: unit)
    id = ComplaintID(at: start, using: &random)
    var office = Office()
    office.units[unit] = ServiceUnit(
      id: unit, name: "Kelurahan Medono", prefix: "MDN", contact: "0285-4xxxxx")
    office.officers = [ratna.id: ratna, dewi.id: dewi]
    office.rules = Dictionary(
      uniqueKeysWithValues: [
        DeadlineRule(
          step: .closeInSilence, amount: 10, unit: .calendarDays, from: .delivery,
          pausedWhileAwaiting: false),
        DeadlineRule(
          step: .completeDetails, amount: 10, unit: .calendarDays, from: .delivery,
          pausedWhileAwaiting: false),
      ].map { ($0.code, $0) })
    let session = Session(
      wording: Wording(.id), officer: ratna, office: office, now: Self.monday(hour: 9), size: size,
      randomness: SeededRandomness(state: 11))
    state = State(session: session, root: BareRoot())
    receive(channel: channel, phone: phone, unit: unit)
  }

  /// A time on the Monday of the samples, 23 November 2026.
  static func monday(hour: Int, minute: Int = 0) -> Instant {
    let day = Day(year: 2026, month: 11, day: 23) ?? .first
    let clock = ClockTime(secondOfDay: hour * 3600 + minute * 60)
    return day.instant(clock, at: .westernIndonesia)
  }

  private mutating func receive(channel: Channel, phone: String?, unit: UnitID) {
    var words = Words()
    words.subject = "KTP-el belum jadi sejak 12 Oktober"
    words.body =
      "Selamat pagi Bu, sy sudah rekam KTP tgl 12 Oktober di kecamatan sampai skrg blm jadi juga. Sudah 3x bolak-balik, katanya blangko habis terus. Ibu saya mau berobat pakai KTP itu. Mohon kejelasan kapan jadinya. Tks."
    words.reporterName = "Budi Santosa"
    words.salutation = "Bapak"
    words.phone = phone
    let intake = Intake(
      unit: unit, received: Self.monday(hour: 8), channel: channel, words: words)
    _ = try? act(.receive(intake), by: ratna)
  }

  var complaint: Complaint? { Complaint.folding(thread) }

  /// Does an act as the store would.
  @discardableResult
  mutating func act(
    _ action: Action, by officer: Officer, seen: Int64 = .max, id actionID: ActionID? = nil
  ) throws(Refusal) -> Performed {
    let now = state.session.now
    let rules = Rules(
      Circumstances(
        now: now, officer: officer, office: state.session.office,
        number: ComplaintNumber(prefix: "MDN", year: 2026, serial: 412), newComplaint: id,
        thread: thread, seen: seen))
    let drafts = try rules.entries(for: action, on: complaint)
    let stroke = actionID ?? ActionID(at: now, using: &randomness)
    var entries: [JournalEntry] = []
    for (index, draft) in drafts.enumerated() {
      entries.append(
        JournalEntry(
          desk: DeskID(UUIDv7(high: 1, low: 1)), sequence: Int64(thread.count + index + 1),
          recordedAt: now, occurredAt: draft.occurredAt, officer: officer.id,
          subject: draft.subject, kind: draft.kind, action: stroke, index: index,
          facts: draft.facts, words: draft.words))
    }
    thread += entries
    guard let complaint else { throw .notFound }
    return Performed(entries: entries, complaint: complaint)
  }
}

/// The screen below all others in a test.
struct BareRoot: Screen {
  var context: Context { .queue }
  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction { .none }
  mutating func draw(on canvas: inout Canvas, _ session: Session) {}
}

/// Numbers that look random and are the same in every run.
struct SeededRandomness: RandomNumberGenerator, Sendable {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
