import CSystem
import Glibc

extension Terminal {
  /// Waits for keys, signals, a ``Waker`` or one of the further descriptors.
  ///
  /// - Parameter timeoutMilliseconds: how long at most; nil waits until something happens.
  /// - Returns: everything that happened; nothing of it at the timeout.
  public func wait(timeoutMilliseconds: Int? = nil, alsoReadable fds: [Int32] = []) -> Wakeup {
    var wakeup = Wakeup()
    let polled = [STDIN_FILENO, signalPipe] + fds
    var ready = [Bool](repeating: false, count: polled.count)
    let longest = timeoutMilliseconds.map { max(0, $0) }
    let pending = decoder.pendingDelay
    let timeout = [longest, pending].compactMap { $0 }.min() ?? -1
    let found = lk_poll(polled, &ready, Int32(polled.count), Int32(clamping: timeout))
    if found == 0, let pending, timeout == pending { wakeup.inputs += decoder.timeout() }
    if ready[0] { readKeys(into: &wakeup) }
    // A poll broken off by a signal says nothing is ready; the pipe knows better.
    takeSignals(into: &wakeup)
    wakeup.readable = zip(fds, ready.dropFirst(2)).filter { $0.1 }.map { $0.0 }
    return wakeup
  }

  /// Reads what the terminal has, and waits the little while that tells Esc from a sequence.
  private func readKeys(into wakeup: inout Wakeup) {
    var chunk: [UInt8] = []
    repeat {
      guard let bytes = readOnce() else {
        wakeup.inputs += decoder.feed(chunk) + [.ended]
        return
      }
      chunk += bytes
    } while chunk.count < InputDecoder.pasteLimit && isReadable(within: 0)
    wakeup.inputs += decoder.feed(chunk)
    while let delay = decoder.pendingDelay, delay <= 25 {
      if isReadable(within: delay) {
        guard let bytes = readOnce() else {
          wakeup.inputs.append(.ended)
          return
        }
        wakeup.inputs += decoder.feed(bytes)
      } else {
        wakeup.inputs += decoder.timeout()
      }
    }
  }

  private func isReadable(within milliseconds: Int) -> Bool {
    var ready = [false]
    return lk_poll([STDIN_FILENO], &ready, 1, Int32(milliseconds)) > 0
  }

  /// What one read gave; nil when the terminal is gone.
  private func readOnce() -> [UInt8]? {
    let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      var answer: Int
      repeat {
        answer = read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      } while answer < 0 && errno == EINTR
      count = max(0, answer)
    }
    return bytes.isEmpty ? nil : bytes
  }

  private func takeSignals(into wakeup: inout Wakeup) {
    var mayHaveResized = false
    while case let number = lk_signal_next(), number >= 0 {
      switch number {
      case 0: wakeup.isWoken = true
      case SIGWINCH: mayHaveResized = true
      case SIGHUP:
        wakeup.signals.append(.hangUp)
        wakeup.inputs.append(.ended)
      case SIGTERM: wakeup.signals.append(.terminate)
      case SIGTSTP: wakeup.signals.append(.stop)
      case SIGCONT:
        wakeup.signals.append(.resumed)
        resume()
      default: break
      }
    }
    if mayHaveResized, takeNewSize() != nil { owesResize = true }
    guard owesResize else { return }
    owesResize = false
    wakeup.inputs.append(.resize(size))
  }
}
