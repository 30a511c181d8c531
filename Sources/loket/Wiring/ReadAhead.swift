import Foundation
import Synchronization

/// A sequence whose elements another thread makes ahead, in pieces and not more than a few of them.
final class ReadAhead<Element: Sendable>: Sequence, IteratorProtocol, Sendable {
  private struct State {
    var pieces: [[Element]] = []
    var isOver = false
    var isStopped = false
    var failure: (any Error)?
  }

  private static var pieceSize: Int { 256 }
  private static var mostPieces: Int { 8 }
  private let state = Mutex(State())
  private let filled = DispatchSemaphore(value: 0)
  private let room = DispatchSemaphore(value: 0)
  private let current = Mutex<ArraySlice<Element>>([])

  /// - Parameter make: gives one element after another; giving throws when nobody wants more.
  init(_ make: @escaping @Sendable (_ give: (Element) throws -> Void) throws -> Void) {
    for _ in 0..<Self.mostPieces { room.signal() }
    Thread.detachNewThread { self.run(make) }
  }

  func next() -> Element? {
    if let element = current.withLock({ $0.popFirst() }) { return element }
    filled.wait()
    let piece = state.withLock { $0.pieces.isEmpty ? nil : $0.pieces.removeFirst() }
    guard let piece else {
      filled.signal()
      return nil
    }
    room.signal()
    return current.withLock { current in
      current = piece[...]
      return current.popFirst()
    }
  }

  /// Makes no more; throws what the making threw.
  func finish() throws {
    let failure = state.withLock { state in
      state.isStopped = true
      return state.isOver ? state.failure : nil
    }
    room.signal()
    if let failure { throw failure }
  }

  private func run(_ make: (_ give: (Element) throws -> Void) throws -> Void) {
    var piece: [Element] = []
    func hand() throws {
      guard !piece.isEmpty else { return }
      room.wait()
      try state.withLock { state in
        guard !state.isStopped else { throw CancellationError() }
        state.pieces.append(piece)
      }
      filled.signal()
      piece.removeAll(keepingCapacity: true)
    }
    do {
      try make { element in
        piece.append(element)
        if piece.count == Self.pieceSize { try hand() }
      }
      try hand()
    } catch {
      state.withLock { $0.failure = error }
    }
    state.withLock { $0.isOver = true }
    filled.signal()
  }
}
