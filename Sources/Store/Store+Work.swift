import Complaints

/// The working state, for whoever has the store open to write.
extension Store {
  private func working<Result>(_ act: (WorkStore) throws -> Result) throws -> Result {
    guard let work else { throw StoreFailure.readOnly }
    do { return try act(work) } catch { throw StoreFailure(error, path: path) }
  }

  /// Where the working state lies that was damaged when the store was opened, and replaced; nil when it was whole.
  public var setAside: String? { work?.setAside }

  /// Saves a draft durably; on a full disk in the room that is kept for it.
  ///
  /// Drafts of a store that is only read have nowhere to go.
  public func save(_ draft: Draft) throws {
    do { try working { try $0.save(draft) } } catch StoreFailure.diskFull where room.letGo() {
      try working { try $0.save(draft) }
    }
  }

  /// Takes up the room that is kept for the last drafts.
  public func keepRoom() { if !isReadOnly { room.keep() } }

  /// Whether the disk was full when something was to be written last.
  public var lacksRoom: Bool { room.lacks }

  /// An officer's drafts, newest first; one whose sending is already in the journal is dropped instead.
  public func drafts(of officer: OfficerID) throws -> [Draft] {
    guard let work else { return [] }
    return try working { try $0.drafts(of: officer) }.filter { draft in
      guard let action = draft.action,
        try reading({ try !JournalReader.entries(of: action, $0, desk: desk).isEmpty })
      else { return true }
      try? work.discard(draft.id)
      return false
    }
  }

  public func discard(_ draft: DraftID) throws { try working { try $0.discard(draft) } }

  /// Older versions of a draft, newest first.
  public func versions(of draft: DraftID) throws -> [(savedAt: Instant, text: String)] {
    try working { try $0.versions(of: draft) }
  }

  public func announce(_ presence: Presence, on complaint: ComplaintID) throws {
    try working { try $0.announce(presence, on: complaint) }
  }

  /// A number that changes when somebody writes to the store, or begins or ends writing an answer.
  public func changeToken() throws -> Int64 {
    let lease = Int64(ServiceUnit.usualLease) * 60_000
    let writers = (try? work?.writers(lease: lease)) ?? [:]
    let sum = writers.reduce(Int64(0)) { sum, writer in
      sum
        &+ writer.key.uuid.bytes.reduce(Int64(writer.value.uuid.bytes[15])) {
          $0 &* 31 &+ Int64($1)
        }
    }
    return try head() &* 1_000_003 &+ sum
  }

  /// Counts that an officer came to see something of citizens; where the store is only read nobody can be counted.
  public func note(
    _ kind: AccessKind, of complaint: ComplaintID? = nil, by officer: OfficerID, at: Instant
  ) throws {
    guard let work else { return }
    do { try work.note(kind, of: complaint.map { [$0] } ?? [], by: officer, at: at) } catch {
      throw StoreFailure(error, path: path)
    }
  }

  /// What officers saw of citizens' data on the days from the first through the last.
  public func accessCounts(from first: Day, through last: Day) throws -> AccessCounts {
    guard let work else { return AccessCounts([]) }
    do { return AccessCounts(try work.accesses(from: first, through: last)) } catch {
      throw StoreFailure(error, path: path)
    }
  }

  public func withdrawPresence() throws { try working { try $0.withdrawPresence() } }

  public func savedFilters(of officer: OfficerID) throws -> [SavedFilter] {
    guard work != nil else { return [] }
    return try working { try $0.savedFilters(of: officer) }
  }

  public func save(_ filter: SavedFilter, of officer: OfficerID) throws {
    try working { try $0.save(filter, of: officer) }
  }

  public func forget(filterNamed name: String, of officer: OfficerID) throws {
    try working { try $0.forget(filterNamed: name, of: officer) }
  }

  public func remembered(_ key: String, of officer: OfficerID) throws -> String? {
    guard work != nil else { return nil }
    return try working { try $0.remembered(key, of: officer) }
  }

  public func remember(_ key: String, _ value: String, of officer: OfficerID) throws {
    try working { try $0.remember(key, value, of: officer) }
  }

  public func beganSession(_ officer: OfficerID) throws {
    try working { try $0.beganSession(officer) }
  }

  public func endedSession() throws { try working { try $0.endedSession() } }

  /// When a workstation of this officer was cut off without an end, or nil; told once.
  public func abruptEnd(of officer: OfficerID) throws -> Instant? {
    guard work != nil else { return nil }
    return try working { try $0.abruptEnd(of: officer) }
  }
}
