/// Makes one thing of each other on a second thread, a few ahead of those that are taken, in their order.
///
/// One connection to SQLite is one thread's; what can be made without it need not wait for it.
struct PreparedAhead<Input: Sendable, Output: Sendable> {
  private let prepare: @Sendable (Input) -> Output
  private var ready: ArraySlice<Output> = []
  private var underway: Promised<[Output]>?
  private static var atOnce: Int { 128 }

  init(_ prepare: @escaping @Sendable (Input) -> Output) { self.prepare = prepare }

  /// The next one; nil after the last.
  ///
  /// - Parameter take: gives what they are made of, on this thread, in pieces; nil after the last.
  mutating func next(from take: () throws -> Input?) rethrows -> Output? {
    if let first = ready.popFirst() { return first }
    if underway == nil { underway = try begin(take) }
    guard let current = underway else { return nil }
    underway = try begin(take)
    ready = (current.take() ?? [])[...]
    return ready.popFirst()
  }

  private func begin(_ take: () throws -> Input?) rethrows -> Promised<[Output]>? {
    var piece: [Input] = []
    while piece.count < Self.atOnce, let input = try take() { piece.append(input) }
    guard !piece.isEmpty else { return nil }
    return Promised { [piece, prepare] in piece.map(prepare) }
  }
}
