import Complaints
import Store
import Synchronization

/// The note that a workstation runs, by which its next start knows of an abrupt end.
///
/// It is written beside the officer's work, and never after the end.
final class SessionNote: Sendable {
  private let store: Store
  private let hasEnded = Mutex(false)

  init(_ store: Store) { self.store = store }

  /// Somebody begins to work in this run, the first or another one.
  func begin(_ officer: OfficerID) {
    hasEnded.withLock { hasEnded in
      if !hasEnded { try? store.beganSession(officer) }
    }
  }

  func end() {
    hasEnded.withLock { hasEnded in
      hasEnded = true
      try? store.endedSession()
    }
  }
}
