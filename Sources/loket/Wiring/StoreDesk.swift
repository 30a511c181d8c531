import Complaints
import Replies
import Seeds
import Store
import Workstation

/// The store as the workstation's desk.
struct StoreDesk: Desk {
  let store: Store

  var isReadOnly: Bool { store.isReadOnly }

  func office() throws -> Office { try told { try store.office() } }
  func page(_ request: QueueRequest, for officer: Officer) throws -> QueuePage {
    try told { try store.page(request, for: officer) }
  }
  func counts(for officer: Officer, filter: QueueFilter, today: Day) throws -> QueueCounts {
    try told { try store.counts(for: officer, filter: filter, today: today) }
  }
  func file(of id: ComplaintID, for officer: Officer) throws -> ComplaintFile {
    try told { try store.file(of: id, for: officer) }
  }
  func complaint(numbered number: ComplaintNumber) throws -> ComplaintID? {
    try told { try store.complaint(numbered: number) }
  }
  func answersSentLately(besides complaint: ComplaintID, now: Instant) throws -> [String] {
    try told { try store.answersSentLately(besides: complaint, now: now) }
  }
  func search(_ request: SearchRequest, for officer: Officer) throws -> SearchAnswer {
    try told { try store.search(request, for: officer) }
  }
  func stopSearching() { store.stopSearching() }
  func figures(_ request: FigureRequest, for officer: Officer) throws -> Figures {
    try told { try store.figures(request, for: officer) }
  }
  func list(_ request: FigureListRequest, for officer: Officer) throws -> FigureList {
    try told { try store.list(request, for: officer) }
  }
  func report(on period: Period, for officer: Officer, today: Day) throws -> ReportData {
    try told { try store.report(on: period, for: officer, today: today) }
  }
  func accessCounts(from first: Day, through last: Day) throws -> AccessCounts {
    try told { try store.accessCounts(from: first, through: last) }
  }
  var knowledge: ReadingKnowledge { Seeds.knowledge }
  func lessons(of terms: [String]) throws -> Lessons {
    try told { try store.lessons(of: terms) }
  }
  func near(_ request: NearRequest) throws -> [NearComplaint] {
    try told { try store.near(request) }
  }
  func perform(_ request: ActRequest, now: Instant) throws -> Performed {
    try told { try store.perform(request, now: now) }
  }
  func performAll(_ requests: [ActRequest], now: Instant) throws -> [BulkOutcome] {
    try told { try store.performAll(requests, now: now) }
  }
  func endSilences(telling officer: Officer, now: Instant) throws -> SilenceReport {
    try told { try store.endSilences(telling: officer, now: now) }
  }
  func save(office drafts: [EntryDraft], officer: OfficerID, now: Instant) throws {
    var randomness = SystemRandomNumberGenerator()
    let action = ActionID(at: now, using: &randomness)
    try told { try store.save(office: drafts, officer: officer, action: action, now: now) }
  }
  func save(_ saving: TemplateSaving, now: Instant) throws {
    try told { try store.save(saving, now: now) }
  }
  func versions(ofTemplate code: String) throws -> [JournalEntry] {
    try told { try store.versions(ofTemplate: code) }
  }
  func save(_ draft: Draft) throws { try told { try store.save(draft) } }
  func drafts(of officer: OfficerID) throws -> [Draft] {
    try told { try store.drafts(of: officer) }
  }
  func discard(_ draft: DraftID) throws { try told { try store.discard(draft) } }
  func announce(_ presence: Presence, on complaint: ComplaintID) throws {
    try told { try store.announce(presence, on: complaint) }
  }
  func withdrawPresence() throws { try told { try store.withdrawPresence() } }
  func savedFilters(of officer: OfficerID) throws -> [SavedFilter] {
    try told { try store.savedFilters(of: officer) }
  }
  func save(_ filter: SavedFilter, of officer: OfficerID) throws {
    try told { try store.save(filter, of: officer) }
  }
  func forget(filterNamed name: String, of officer: OfficerID) throws {
    try told { try store.forget(filterNamed: name, of: officer) }
  }
  func remembered(_ key: String, of officer: OfficerID) throws -> String? {
    try told { try store.remembered(key, of: officer) }
  }
  func remember(_ key: String, _ value: String, of officer: OfficerID) throws {
    try told { try store.remember(key, value, of: officer) }
  }

  func backUp(for officer: Officer, today: Day) throws -> String {
    try told {
      let recipient = BackupMaker.recipient(of: officer, in: try store.office())
      let kept = try BackupMaker(store: store, recipient: recipient).makeDaily(today, anew: true)
      return kept?.path ?? ""
    }
  }
  func closeDay(key: String, passphrase: String, officer: OfficerID, now: Instant) throws
    -> DayClosed
  {
    try told {
      do {
        let unlocked = try SealKey(unlocking: SmallFile.read(key), with: passphrase)
        let sealed = try DayClosing(store: store).seal(
          with: unlocked, keptIn: key + ".seals", officer: officer, now: now)
        return DayClosed(sequence: sealed.seal.sequence, code: sealed.code)
      } catch SealFailure.wrongPassphrase {
        throw DeskFailure.wrongPassphrase
      } catch is SealFailure {
        throw DeskFailure.noKey(path: key)
      } catch StoreFailure.notPermitted(let path), StoreFailure.missingFolder(let path) {
        throw DeskFailure.cannotWrite(path: path)
      }
    }
  }

  /// What the store says of the machine, in the desk's words.
  func told<Result>(_ ask: () throws -> Result) throws -> Result {
    do { return try ask() } catch let failure as StoreFailure {
      throw DeskFailure(failure)
    } catch let unreadable as UnreadableFile {
      throw DeskFailure.cannotRead(path: unreadable.path)
    } catch is AgeFailure {
      throw DeskFailure.other("age")
    }
  }
}

extension DeskFailure {
  init(_ failure: StoreFailure) {
    switch failure {
    case .diskFull: self = .diskFull
    case .readOnly, .notPermitted, .exposed: self = .readOnly
    case .tooManyFiles: self = .tooManyFiles
    case .notConfirmed: self = .notConfirmed
    case .cancelled: self = .cancelled
    case .io(let code): self = .other("\(code)")
    case .damaged, .foreign, .empty, .newer, .older, .notFound, .missingFolder, .alreadyExists,
      .inUse, .linked, .remote:
      self = .damaged
    }
  }
}
