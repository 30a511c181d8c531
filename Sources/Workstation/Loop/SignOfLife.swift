import Complaints

/// When colleagues are to be told which complaint an officer has open: at once, and again while it stays open.
struct SignOfLife {
  /// Milliseconds after which the sign is given again; who gave none for three times as long counts as gone.
  static let interval: Int64 = 30_000

  private var open: OpenComplaint?
  private var since = Instant(milliseconds: 0)
  private var given: Int64 = 0

  /// What the desk is to be asked now, if anything.
  ///
  /// - Parameter milliseconds: of a clock that no one sets.
  mutating func due(
    _ current: OpenComplaint?, of officer: OfficerID, now: Instant, at milliseconds: Int64
  ) -> DeskRequest? {
    let isNew = current != open
    guard isNew || (current != nil && milliseconds - given >= Self.interval) else { return nil }
    if isNew { since = now }
    open = current
    given = milliseconds
    guard let current else { return .withdrawPresence }
    return .announce(
      Presence(officer: officer, isWriting: current.isWriting, since: since), on: current.id)
  }
}
