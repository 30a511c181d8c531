import Dispatch
import Synchronization

/// What another thread makes while this one goes on.
final class Promised<Value: Sendable>: Sendable {
  private let made = Mutex<Value?>(nil)
  private let isMade = DispatchGroup()

  init(_ make: @escaping @Sendable () -> Value) {
    DispatchQueue.global(qos: .userInitiated).async(group: isMade) {
      let value = make()
      self.made.withLock { $0 = value }
    }
  }

  /// Waits until it is made, and gives it away.
  func take() -> Value? {
    isMade.wait()
    return made.withLock { $0.take() }
  }
}
