/// The rules of handling: pure, total, and the only way to an entry about a complaint.
public struct Rules: Sendable {
  let circumstances: Circumstances

  public init(_ circumstances: Circumstances) { self.circumstances = circumstances }

  /// The longest answer that is accepted, in characters.
  public static let longestAnswer = 60_000

  /// How far ahead of this machine's clock a time may lie and still be believed, in seconds.
  static let clockTolerance = 300

  /// The entries that `action` makes of `complaint`, or the reason it is refused.
  ///
  /// `complaint` is nil for a new one only.
  public func entries(for action: Action, on complaint: Complaint?) throws(Refusal) -> [EntryDraft]
  {
    try Rights.require(action.right, of: officer)
    if case .receive(let intake) = action { return try receive(intake) }
    guard let complaint else { throw .notFound }
    if let obstacle = Rights.obstacle(to: complaint, for: officer) { throw obstacle }
    try refuseIfColleagueWasFaster(action)
    switch action {
    case .receive: return []
    case .verify: return [try verify(complaint)]
    case .correct(let correction): return [try correct(complaint, correction)]
    case .take: return [try take(complaint)]
    case .assign(let to): return [try assign(complaint, to: to)]
    case .release: return [try release(complaint)]
    case .takeOver(let holder, let reason):
      return [try takeOver(complaint, from: holder, reason)]
    case .note(let text): return [try note(complaint, text)]
    case .forward(let agency, let number, let text):
      return [try forward(complaint, to: agency, number: number, text: text)]
    case .recordReturn(let text): return [try recordReturn(complaint, text)]
    case .answer(let answer): return try self.answer(complaint, answer)
    case .submit(let answer): return try submit(complaint, answer)
    case .approve(let text): return try approve(complaint, text)
    case .sendBack(let remark, let quote): return [try sendBack(complaint, remark, quote)]
    case .deliver(let way, let at): return [try deliver(complaint, way: way, at: at)]
    case .recordReply(let text, let at, let reopens):
      return [try recordReply(complaint, text, at: at, reopens: reopens)]
    case .close(let closing): return [try close(complaint, closing)]
    case .reopen(let reason): return [try reopen(complaint, reason)]
    case .markDuplicate: return [try markDuplicate(complaint)]
    case .join: return [try join(complaint)]
    case .part: return [try part(complaint)]
    case .reveal(let reason): return [try reveal(complaint, reason)]
    case .rate(let ratings, let text): return [try rate(complaint, ratings, text)]
    case .advise(let text, let quote, let about):
      return [try advise(complaint, text, quote: quote, about: about)]
    case .readAdvice: return [try readAdvice(complaint)]
    case .erase(let ground, let evenOpen):
      return [try erase(complaint, ground, evenOpen: evenOpen)]
    case .hold(let holds, let reason): return [try hold(complaint, holds, reason)]
    case .undo: return [try undo(complaint)]
    }
  }
}

extension Rules {
  var officer: Officer { circumstances.officer }
  var now: Instant { circumstances.now }
  var office: Office { circumstances.office }

  func requireOpen(_ complaint: Complaint) throws(Refusal) {
    guard complaint.status.isOpen else { throw .closedAlready }
  }

  /// The text without blanks at its ends; refused when nothing is left.
  func said(_ text: String, else missing: Refusal.Missing) throws(Refusal) -> String {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { throw .missing(missing) }
    return trimmed
  }

  func draft(
    _ kind: EntryKind, _ complaint: Complaint, at: Instant? = nil, facts: Facts = Facts(),
    words: Words? = nil
  ) -> EntryDraft {
    EntryDraft(kind, on: .complaint(complaint.id), at: at ?? now, facts: facts, words: words)
  }

  private func refuseIfColleagueWasFaster(_ action: Action) throws(Refusal) {
    let newer = circumstances.thread.last {
      $0.sequence > circumstances.seen && action.conflicts(with: $0, for: officer.id)
    }
    if let newer {
      throw .colleagueWasFaster(officer: newer.officer, did: newer.kind, at: newer.recordedAt)
    }
  }
}
