import Complaints

/// An answer given by word of mouth to someone who went home content: three acts, one after the other.
struct OralAnswer: Equatable, Sendable {
  /// What was said, in a line.
  let said: String
  /// What the closing rests on.
  let ground: String

  /// The acts that are still to be done on a complaint as it now is, the next one first.
  ///
  /// They follow from its state alone, so that what was begun is gone on with and nothing is done twice.
  func remaining(on complaint: Complaint, saidAlready: Bool) -> [Action] {
    guard complaint.status.isOpen else { return [] }
    let answer = Action.answer(Answer(kind: .final, text: said, way: .oral))
    let close = Action.close(Closing(outcome: .resolved, ground: ground))
    if !saidAlready { return [answer, .deliver(way: .oral, at: nil), close] }
    if complaint.undelivered != nil { return [.deliver(way: .oral, at: nil), close] }
    return [close]
  }
}
