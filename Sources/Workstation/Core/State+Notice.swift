import Complaints
import TerminalUI

/// What a message that stands makes of the very next key.
extension State {
  /// Nil where the key means what it always means.
  mutating func press(_ key: Key, under notice: Notice) -> [Effect]? {
    if notice.kind == .refusal, key == .escape { return [] }
    if key == .enter, let way = notice.onEnter { return go(way) }
    guard !notice.undoes.isEmpty else { return nil }
    let command = CommandTable.command(
      for: key, in: top.context, isTyping: top.isTyping, role: session.officer.role)
    return command == .undo ? undo(notice.undoes) : nil
  }

  private mutating func go(_ way: Notice.Way) -> [Effect] {
    switch way {
    case .command(let command): return run(command)
    case .queue(let queue): return leaveAll(for: .queue(queue))
    case .complaint(let id):
      if let open = top as? ComplaintScreen, open.id == id { return tellAll(.changed) }
      let isAtDesk = CommandTable.withComplaint.contains(top.context)
      return follow(.push(ComplaintScreen(id, onlyToRead: !isAtDesk)), from: topID)
    }
  }

  /// Takes back what the message told of, wherever the cursor stands.
  private mutating func undo(_ acts: [Notice.Act]) -> [Effect] {
    let action: ActionID = session.newID()
    let undoings = acts.map {
      ActRequest(
        id: action, action: .undo, complaint: $0.complaint, seen: $0.version,
        officer: session.officer.id)
    }
    return follow(
      .ask(undoings.count == 1 ? .perform(undoings[0]) : .performAll(undoings)), from: topID)
  }
}
