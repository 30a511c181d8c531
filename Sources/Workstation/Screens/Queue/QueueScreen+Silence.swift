import Complaints
import TerminalUI
import Wording

extension QueueScreen {
  /// The quiet wish that what silence ends be ended, once a day: after the first picture, and when a new day has begun.
  mutating func endSilences(_ session: Session) -> [Wish] {
    guard !session.isReadOnly, silencesEnded != session.today else { return [] }
    silencesEnded = session.today
    return [.askQuietly(.endSilences, key: "silences")]
  }

  /// Says what the desk ended by itself, beside the greeting if that still stands; the undo key takes it back.
  mutating func tell(_ report: SilenceReport, _ session: inout Session) -> Reaction {
    let endings = report.told
    guard let first = endings.first else {
      return report.ended > 0 ? Reaction(refresh(session)) : .none
    }
    let stands = greeting != nil && session.notice?.text == greeting
    guard stands || session.notice == nil else {
      session.note(session.wording.ended(endings))
      return Reaction(refresh(session))
    }
    let said = [stands ? greeting : nil, session.wording.ended(endings)].compactMap { $0 }
    session.tell(
      said.joined(separator: " "),
      onEnter: endings.count == 1 ? .complaint(first.complaint) : .queue(.closed),
      undoing: endings.count <= Self.mostUndone
        ? endings.map { Notice.Act(complaint: $0.complaint, version: $0.version) } : [])
    return Reaction(refresh(session))
  }

  /// More than these are not taken back by one key.
  private static let mostUndone = 50
}
