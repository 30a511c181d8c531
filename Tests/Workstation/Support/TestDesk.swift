import Complaints
import Replies
import Seeds
import Store

@testable import Workstation

/// A real store as the workstation's desk.
struct TestDesk: Desk {
  let store: Store

  var isReadOnly: Bool { store.isReadOnly }

  func office() throws -> Office { try store.office() }
  func page(_ request: QueueRequest, for officer: Officer) throws -> QueuePage {
    try store.page(request, for: officer)
  }
  func counts(for officer: Officer, filter: QueueFilter, today: Day) throws -> QueueCounts {
    try store.counts(for: officer, filter: filter, today: today)
  }
  func file(of id: ComplaintID, for officer: Officer) throws -> ComplaintFile {
    try store.file(of: id, for: officer)
  }
  func complaint(numbered number: ComplaintNumber) throws -> ComplaintID? {
    try store.complaint(numbered: number)
  }
  func answersSentLately(besides complaint: ComplaintID, now: Instant) throws -> [String] {
    try store.answersSentLately(besides: complaint, now: now)
  }
  func search(_ request: SearchRequest, for officer: Officer) throws -> SearchAnswer {
    try store.search(request, for: officer)
  }
  func stopSearching() { store.stopSearching() }
  func figures(_ request: FigureRequest, for officer: Officer) throws -> Figures {
    try store.figures(request, for: officer)
  }
  func list(_ request: FigureListRequest, for officer: Officer) throws -> FigureList {
    try store.list(request, for: officer)
  }
  func accessCounts(from first: Day, through last: Day) throws -> AccessCounts {
    try store.accessCounts(from: first, through: last)
  }
  func report(on period: Period, for officer: Officer, today: Day) throws -> ReportData {
    try store.report(on: period, for: officer, today: today)
  }
  var knowledge: ReadingKnowledge { Seeds.knowledge }
  func lessons(of terms: [String]) throws -> Lessons { try store.lessons(of: terms) }
  func near(_ request: NearRequest) throws -> [NearComplaint] { try store.near(request) }
  func perform(_ request: ActRequest, now: Instant) throws -> Performed {
    try store.perform(request, now: now)
  }
  func performAll(_ requests: [ActRequest], now: Instant) throws -> [BulkOutcome] {
    try store.performAll(requests, now: now)
  }
  func endSilences(telling officer: Officer, now: Instant) throws -> SilenceReport {
    try store.endSilences(telling: officer, now: now)
  }
  func save(office drafts: [EntryDraft], officer: OfficerID, now: Instant) throws {
    var randomness = SystemRandomNumberGenerator()
    let action = ActionID(at: now, using: &randomness)
    try store.save(office: drafts, officer: officer, action: action, now: now)
  }
  func save(_ saving: TemplateSaving, now: Instant) throws {
    try store.save(saving, now: now)
  }
  func versions(ofTemplate code: String) throws -> [JournalEntry] {
    try store.versions(ofTemplate: code)
  }
  func save(_ draft: Draft) throws { try store.save(draft) }
  func drafts(of officer: OfficerID) throws -> [Draft] { try store.drafts(of: officer) }
  func discard(_ draft: DraftID) throws { try store.discard(draft) }
  func announce(_ presence: Presence, on complaint: ComplaintID) throws {
    try store.announce(presence, on: complaint)
  }
  func withdrawPresence() throws { try store.withdrawPresence() }
  func savedFilters(of officer: OfficerID) throws -> [SavedFilter] {
    try store.savedFilters(of: officer)
  }
  func save(_ filter: SavedFilter, of officer: OfficerID) throws {
    try store.save(filter, of: officer)
  }
  func forget(filterNamed name: String, of officer: OfficerID) throws {
    try store.forget(filterNamed: name, of: officer)
  }
  func remembered(_ key: String, of officer: OfficerID) throws -> String? {
    try store.remembered(key, of: officer)
  }
  func remember(_ key: String, _ value: String, of officer: OfficerID) throws {
    try store.remember(key, value, of: officer)
  }
  func backUp(for officer: Officer, today: Day) throws -> String {
    let folder = BackupFolder(beside: store.path)
    let kept = try folder.makeDaily(today, isEncrypted: false, anew: true) { file in
      _ = try store.copy(to: file.made)
      try file.settle()
    }
    return kept?.path ?? ""
  }
  func closeDay(key: String, passphrase: String, officer: OfficerID, now: Instant) throws
    -> DayClosed
  {
    guard passphrase == "rahasia penyelia" else { throw DeskFailure.wrongPassphrase }
    let sealed = try store.seal(with: SealKey(), officer: officer, now: now)
    return DayClosed(sequence: sealed.seal.sequence, code: sealed.code)
  }

  func prove(
    _ officer: OfficerID, secret: String, opensDoors: Bool, now: Instant
  ) throws -> Proving {
    try store.prove(officer, secret: secret, opensDoors: opensDoors, now: now)
  }
  func enter(_ officer: OfficerID) throws -> Entered {
    Entered(
      office: try store.office(), drafts: try store.drafts(of: officer),
      stopped: store.isReadOnly ? nil : try store.abruptEnd(of: officer))
  }
  func give(_ secret: String?, to officer: OfficerID, by giver: OfficerID, now: Instant) throws {
    try store.giveSecret(secret, to: officer, by: giver, now: now)
  }
  func unlock(_ officer: OfficerID, by giver: OfficerID, now: Instant) throws {
    try store.unlock(officer, by: giver, now: now)
  }
  func standings() throws -> [OfficerID: SecretStanding] { try store.standings() }
  func accesses(_ request: AccessRequest, for officer: OfficerID) throws -> [AccessRecord] {
    try store.accesses(request, for: officer)
  }
}
