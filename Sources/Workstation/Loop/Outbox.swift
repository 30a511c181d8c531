import Synchronization
import TerminalUI

/// What other threads have for the loop: posted under a lock, and the loop is woken.
final class Outbox: Sendable {
  private let messages = Mutex<[Message]>([])
  private let waker = Waker()

  func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    waker.wake()
  }

  func take() -> [Message] {
    messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
