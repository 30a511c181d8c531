import Complaints
import Replies

/// All that the workstation needs of a store.
///
/// Reads and acts throw `Refusal` when the rules say no and `DeskFailure` when the machine does.
public protocol Desk: Doorkeeper {
  var isReadOnly: Bool { get }
  func office() throws -> Office
  func page(_ request: QueueRequest, for officer: Officer) throws -> QueuePage
  func counts(for officer: Officer, filter: QueueFilter, today: Day) throws -> QueueCounts
  func file(of id: ComplaintID, for officer: Officer) throws -> ComplaintFile
  func complaint(numbered number: ComplaintNumber) throws -> ComplaintID?
  /// The texts of the final answers of the last thirty days, newest first, to other complaints than this one.
  func answersSentLately(besides complaint: ComplaintID, now: Instant) throws -> [String]
  /// The first hits, or as many as were found in a short while; throws `CancellationError` when stopped.
  func search(_ request: SearchRequest, for officer: Officer) throws -> SearchAnswer
  /// Stops the searches that run, from any thread.
  func stopSearching()
  func figures(_ request: FigureRequest, for officer: Officer) throws -> Figures
  func list(_ request: FigureListRequest, for officer: Officer) throws -> FigureList
  func report(on period: Period, for officer: Officer, today: Day) throws -> ReportData
  func accessCounts(from first: Day, through last: Day) throws -> AccessCounts
  /// What reading a complaint starts from, but for what the desk keeps itself.
  var knowledge: ReadingKnowledge { get }
  func lessons(of terms: [String]) throws -> Lessons
  func near(_ request: NearRequest) throws -> [NearComplaint]
  func perform(_ request: ActRequest, now: Instant) throws -> Performed
  func performAll(_ requests: [ActRequest], now: Instant) throws -> [BulkOutcome]
  /// Ends what silence ends, and tells what the desk has ended since the officer was told last.
  func endSilences(telling officer: Officer, now: Instant) throws -> SilenceReport
  func save(office drafts: [EntryDraft], officer: OfficerID, now: Instant) throws
  func save(_ saving: TemplateSaving, now: Instant) throws
  func versions(ofTemplate code: String) throws -> [JournalEntry]
  func save(_ draft: Draft) throws
  func drafts(of officer: OfficerID) throws -> [Draft]
  func discard(_ draft: DraftID) throws
  func announce(_ presence: Presence, on complaint: ComplaintID) throws
  func withdrawPresence() throws
  func savedFilters(of officer: OfficerID) throws -> [SavedFilter]
  func save(_ filter: SavedFilter, of officer: OfficerID) throws
  func forget(filterNamed name: String, of officer: OfficerID) throws
  func remembered(_ key: String, of officer: OfficerID) throws -> String?
  func remember(_ key: String, _ value: String, of officer: OfficerID) throws
  /// Makes today's backup anew and gives its path.
  func backUp(for officer: Officer, today: Day) throws -> String
  /// Seals the journal with the key in a file; the seal is kept beside the key as well.
  func closeDay(key: String, passphrase: String, officer: OfficerID, now: Instant) throws
    -> DayClosed
}

/// A day that was closed: through which entry, and the code for the paper register.
public struct DayClosed: Equatable, Sendable {
  public var sequence: Int64
  public var code: [String]

  public init(sequence: Int64, code: [String]) {
    self.sequence = sequence
    self.code = code
  }
}

/// Why the machine could not do what the rules would allow.
public enum DeskFailure: Error, Equatable, Sendable {
  case diskFull
  case readOnly
  case damaged
  case tooManyFiles
  case notConfirmed
  /// Waiting for the lock was given up.
  case cancelled
  case wrongPassphrase
  /// The file is no key that seals.
  case noKey(path: String)
  case cannotRead(path: String)
  case cannotWrite(path: String)
  case other(String)
}
