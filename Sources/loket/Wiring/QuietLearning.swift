import Complaints
import Foundation
import Glibc
import Replies
import Store

/// Learns from closed complaints beside the workstation, when enough have come, and gives way to everything else.
struct QuietLearning: Sendable {
  let store: Store

  /// Fewer new ones change little.
  private static let least = 25
  /// Seconds after the start, when the officer is at work and nothing waits to be shown.
  private static let delay: UInt32 = 15

  /// Begins on a thread of its own; the end of the program may cut it off anywhere.
  func begin() {
    let store = store
    Thread.detachNewThread {
      // Of this thread alone.
      setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 15)
      sleep(Self.delay)
      guard let waiting = try? store.unlearned(), waiting >= Self.least else { return }
      _ = try? store.learn(from: ComplaintReader.lesson) {
        usleep(20_000)
        return true
      }
    }
  }
}
