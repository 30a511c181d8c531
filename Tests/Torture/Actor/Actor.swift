import Complaints
import Glibc
import Store

/// A program that does one act on a store and says when it was acknowledged, to be killed and starved meanwhile.
///
/// `actor STORE COMPLAINT ACTION-ID ACT` prints `done`, or `refused: …` and ends with 1.
/// With `hasty` after it, `done` is said before anything is done: the planted fault.
/// `actor STORE COMPLAINT - notes COUNT NAME` writes notes one after the other, `done N MICROSECONDS` after each.
@main
struct Actor {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 5, let complaint = ComplaintID(arguments[2]) else {
      Self.say("usage: actor STORE COMPLAINT ACTION-ID ACT", to: 2)
      exit(64)
    }
    do {
      let actor = try Actor(store: Store.open(at: arguments[1]), complaint: complaint)
      if arguments[4] == "notes" {
        try actor.writeNotes(count: Int(arguments[5]) ?? 1, name: arguments[6])
      } else {
        guard let act = Act(rawValue: arguments[4]), let id = ActionID(arguments[3]) else {
          exit(64)
        }
        let isHasty = arguments.last == "hasty"
        if isHasty { Self.say("done", to: 1) }
        try actor.perform(act, id: id)
        if isHasty { return }
        Self.say("done", to: 1)
      }
    } catch {
      Self.say("refused: \(error)", to: 1)
      exit(1)
    }
  }

  let store: Store
  let complaint: ComplaintID
  let officer: Officer

  init(store: Store, complaint: ComplaintID) throws {
    self.store = store
    self.complaint = complaint
    let officers = try store.office().officers.values
    guard let officer = officers.first(where: { $0.role == .officer }) else {
      throw Refusal.unknownOfficer
    }
    self.officer = officer
  }

  private func perform(_ act: Act, id: ActionID) throws {
    guard let action = act.action(unit: officer.unit) else {
      return try store.save(draft(id))
    }
    try perform(action, on: act == .receive ? nil : complaint, id: id)
  }

  private func perform(_ action: Action, on complaint: ComplaintID?, id: ActionID) throws {
    let request = ActRequest(
      id: id, action: action, complaint: complaint, seen: .max, officer: officer.id)
    _ = try store.perform(request, now: Act.now)
  }

  private func draft(_ id: ActionID) -> Draft {
    Draft(
      id: DraftID(id.uuid), officer: officer.id, purpose: .reply(to: complaint),
      text: "Lampu sudah kami ganti.", cursor: 4, savedAt: Act.now)
  }

  private func writeNotes(count: Int, name: String) throws {
    var random = SystemRandomNumberGenerator()
    for place in 1...count {
      let start = Self.microseconds
      try perform(
        .note("\(name) \(place)"), on: complaint, id: ActionID(at: Act.now, using: &random))
      Self.say("done \(place) \(Self.microseconds - start)", to: 1)
    }
  }

  private static var microseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
  }

  /// In one write, so that a kill leaves a whole line or none.
  private static func say(_ line: String, to file: Int32) {
    let bytes = Array((line + "\n").utf8)
    _ = write(file, bytes, bytes.count)
  }
}
