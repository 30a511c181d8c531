import Complaints
import Store
import Wording

/// What the commands that read share: the store, who asks, and when.
struct Reading {
  let store: Store
  let office: Office
  let officer: Officer
  let offset: UTCOffset
  let now: Instant
  let today: Day
  let wording: Wording

  init(_ options: Options) throws {
    store = try options.open()
    office = try store.office()
    officer = try options.officer(in: store, office)
    offset = office.offset(of: officer.unit)
    now = options.clock.now
    today = now.day(at: offset)
    wording = options.wording
  }

  var json: ComplaintJSON { ComplaintJSON(office: office, offset: offset) }

  /// A row for people: deadline, number, state, subject.
  func line(_ row: QueueRow) -> String {
    let due = wording.listed(
      row, today: today, calendar: office.calendar(of: officer.unit), offset: offset)
    let flags = wording.flags(of: row)
    let said = wording.subject(of: row)
    let subject = flags.isEmpty ? said : flags + " " + said
    return [
      padded(due.text, 12), padded(row.number.description, 13),
      padded(wording.narrowState(row), 12), subject,
    ]
    .joined(separator: " ")
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// The complaint of a number as it was typed.
  func complaint(_ typed: String) throws -> ComplaintID {
    guard let number = ComplaintNumber(typed), let id = try store.complaint(numbered: number) else {
      throw Trouble(sentence: wording.notThere(typed))
    }
    return id
  }

  /// Saves what the office is from now on, as far as the officer may change it; rights ask for a PIN given anew.
  func save(_ entries: (Instant) -> [EntryDraft]) throws {
    let entries = entries(now)
    try Rights.check(entries, by: officer, in: office)
    if entries.contains(where: \.needsProof) { try StepUp(self).prove(officer) }
    var randomness = SystemRandomNumberGenerator()
    try store.save(
      office: entries, officer: officer.id, action: ActionID(at: now, using: &randomness),
      now: now)
  }

  /// Every row of a queue in its order, page by page.
  func rows(_ request: QueueRequest, _ each: (QueueRow) throws -> Bool) throws {
    var request = request
    while true {
      let page = try store.page(request, for: officer)
      for row in page.rows { guard try each(row) else { return } }
      guard page.hasLater, let last = page.cursors.last else { return }
      request.place = .after(last)
    }
  }
}
