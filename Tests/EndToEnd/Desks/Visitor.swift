import Complaints
import Glibc
import PseudoTerminal
import Store

/// Another program on the same store: the test itself, which acts under the same rules.
struct Visitor {
  private let store: Store
  private let officer: Officer

  init(_ program: LoketProgram, as name: String = NewDesk.officer) throws {
    store = try Store.open(at: program.store)
    guard let found = try store.office().officer(named: name) else {
      throw Unexpected("no officer \(name)")
    }
    officer = found
  }

  /// The machine's time on the day on which all sample data is dated, as the program has it.
  private static var now: Instant {
    get throws {
      guard let day = Day(iso: LoketProgram.sampleDay) else { throw Unexpected("no such day") }
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      let machine = Instant(milliseconds: Int64(time.tv_sec) * 1000)
      return day.instant(machine.clock(at: .westernIndonesia), at: .westernIndonesia)
    }
  }

  /// Takes in a complaint and returns its number.
  ///
  /// - Parameter isEarly: It came as the day began, so that no closed desk moves its deadlines, whatever the machine's hour.
  @discardableResult
  func receive(
    _ subject: String, _ body: String, from name: String = "Budi Santosa",
    phone: String = "081234567890", classification: Classification = .complaint,
    category: String? = nil, isEarly: Bool = false
  ) throws -> String {
    var words = Words()
    words.subject = subject
    words.body = body
    words.reporterName = name
    words.salutation = "Bapak"
    words.phone = phone
    let now = try Self.now
    let intake = Intake(
      unit: officer.unit,
      received: isEarly ? now.day(at: .westernIndonesia).start(at: .westernIndonesia) : now,
      channel: .whatsapp, classification: classification,
      category: category, words: words)
    return try perform(.receive(intake), on: nil, at: now).complaint.number.description
  }

  /// Writes a note beneath a complaint.
  func note(_ text: String, on number: String) throws {
    guard let parsed = ComplaintNumber(number), let id = try store.complaint(numbered: parsed)
    else { throw Unexpected("no complaint \(number)") }
    _ = try perform(.note(text), on: id, at: Self.now)
  }

  /// Answers a complaint for good, and delivers the answer.
  func answer(_ number: String, _ text: String) throws {
    guard let parsed = ComplaintNumber(number), let id = try store.complaint(numbered: parsed)
    else { throw Unexpected("no complaint \(number)") }
    let answer = Answer(kind: .final, text: text, way: .whatsapp)
    _ = try perform(.answer(answer), on: id, at: Self.now)
    _ = try perform(.deliver(way: .whatsapp, at: nil), on: id, at: Self.now)
  }

  /// The texts of an officer's drafts.
  func drafts(as name: String) throws -> [String] {
    guard let officer = try store.office().officer(named: name) else {
      throw Unexpected("no officer \(name)")
    }
    return try store.drafts(of: officer.id).map(\.text)
  }

  /// A hash of every table that is folded from the journal.
  func tableHashes() throws -> [String: String] { try store.tableHashes() }

  private func perform(_ action: Action, on complaint: ComplaintID?, at now: Instant) throws
    -> Performed
  {
    var random = SystemRandomNumberGenerator()
    return try store.perform(
      ActRequest(
        id: ActionID(at: now, using: &random), action: action, complaint: complaint, seen: .max,
        officer: officer.id),
      now: now)
  }
}
