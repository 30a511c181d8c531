import Complaints
import Testing

@testable import Store

@Suite("Every legal state stands in a queue")
struct EveryStateTests {
  /// What sets a complaint apart in a list.
  enum Flag: CaseIterable, Sendable {
    case none, secret, all

    func mark(_ intake: inout Intake) {
      intake.isSecret = self != .none
      guard self == .all else { return }
      intake.identity = .nameless
      intake.isEmergency = true
    }
  }

  /// A complaint's state as far as queues tell it.
  struct Standing: Hashable {
    let status: Status
    let isUndelivered: Bool
    let isHeld: Bool
  }

  /// What can have been done about a complaint, to the last act that shows in a queue.
  private static func lives(_ desk: Bench, lead: ComplaintID) -> [[Action]] {
    func answer(_ kind: AnswerKind) -> [Action] {
      [.answer(Answer(kind: kind, text: "Jawaban kami.", way: .whatsapp))]
    }
    func told(_ kind: AnswerKind) -> [Action] {
      answer(kind) + [.deliver(way: .whatsapp, at: nil)]
    }
    let forward: [Action] = [.forward(agency: "dishub", number: "DH/12", text: nil)]
    let returned = forward + [.recordReturn(text: "Sudah diperbaiki.")]
    let reply: [Action] = [.recordReply(text: "Terima kasih.", at: nil, reopens: false)]
    func closed(_ outcome: Outcome) -> [Action] {
      [.close(Closing(outcome: outcome, ground: "dasar", until: desk.today + 30))]
    }
    let submitted: [Action] = [
      .submit(Answer(kind: .final, text: "Konsep kami.", way: .whatsapp))
    ]
    let approval: [[Action]] = [
      submitted, submitted + [.sendBack(remark: "Sebutkan tanggalnya.", quote: nil)],
      submitted + [.approve(text: nil)], submitted + closed(.withdrawn), submitted + reply,
    ]
    let waiting: [[Action]] = [
      [], [.verify], [.note("dicatat")], forward, returned, reply, [.join(to: lead)],
      [.join(to: lead), .part], told(.request), told(.request) + reply, told(.final),
      told(.final) + reply, told(.final) + [.recordReply(text: "Belum.", at: nil, reopens: true)],
      forward + told(.interim), told(.request) + forward, [.markDuplicate(of: lead)],
      [.markDuplicate(of: lead), .undo],
    ]
    let answered =
      AnswerKind.allCases.map(answer) + [
        forward + answer(.final), forward + answer(.interim), returned + answer(.interim),
        told(.request) + answer(.final), told(.final) + answer(.interim),
        answer(.final) + closed(.withdrawn), answer(.interim) + closed(.withdrawn),
      ]
    let ended = Outcome.allCases.map { outcome in
      let before: [Outcome: [Action]] = [
        .notOurAuthority: forward, .archived: told(.request), .duplicate: [.join(to: lead)],
      ]
      return (before[outcome] ?? told(.final)) + closed(outcome)
    }
    let again = [told(.final) + closed(.resolved) + [.reopen(reason: "belum tuntas")]]
    return waiting + approval + answered + ended + again
  }

  /// Lives them all with one flag, held by nobody and by the officer; what the rules refuse is left as it stood.
  private static func live(_ desk: Bench, _ flag: Flag) throws -> [Complaint] {
    let first = try desk.receive("Aduan pertama", change: flag.mark)
    let lead = try #require(try desk.store.complaint(numbered: first))
    var ids = [lead]
    for life in lives(desk, lead: lead) {
      for holder in [nil, desk.officer] {
        let number = try desk.receive("Aduan lain", change: flag.mark)
        let id = try #require(try desk.store.complaint(numbered: number))
        ids.append(id)
        // The supervisor may act on every complaint, held or not, secret or not.
        for action in life { _ = try? desk.act(action, on: id, by: desk.supervisor) }
        let hand: Action = holder.map { .assign(to: $0.id) } ?? .release
        _ = try? desk.act(hand, on: id, by: desk.supervisor)
      }
    }
    return try ids.map { try desk.store.file(of: $0, for: desk.supervisor).complaint }
  }

  private static let trays: [Queue] = [
    .new, .inProgress, .approval, .undelivered, .awaiting, .forwarded, .answered, .closed,
  ]

  @Test(
    "it lies in one tray, in all, and wherever its holder and the supervisor look for it",
    arguments: Flag.allCases)
  func stands(flag: Flag) throws {
    let desk = try Bench()
    let complaints = try Self.live(desk, flag)
    func ids(in queue: Queue, for officer: Officer) throws -> Set<ComplaintID> {
      let page = try desk.page(queue, limit: 5000, for: officer)
      #expect(Set(page.rows.map(\.id)).count == page.rows.count)
      return Set(page.rows.map(\.id))
    }
    for officer in [desk.officer, desk.colleague, desk.supervisor] {
      let queues = Dictionary(
        uniqueKeysWithValues: try Queue.allCases.map { ($0, try ids(in: $0, for: officer)) })
      func lies(_ complaint: Complaint, in queue: Queue) -> Bool {
        queues[queue]?.contains(complaint.id) ?? false
      }
      for complaint in complaints {
        let told = Comment(rawValue: "\(complaint.number) \(complaint.status) for \(officer.name)")
        #expect(Self.trays.count { lies(complaint, in: $0) } == 1, told)
        #expect(lies(complaint, in: .all), told)
        #expect(
          lies(complaint, in: .approval)
            == (complaint.nextStep == .approve && complaint.status.isOpen), told)
        #expect(
          lies(complaint, in: .undelivered)
            == (complaint.undelivered != nil && complaint.status.isOpen), told)
        let isOwn = complaint.assignee == nil || complaint.assignee == officer.id
        #expect(lies(complaint, in: .mine) == (complaint.waitsForDesk && isOwn), told)
        #expect(
          lies(complaint, in: .untaken) == (complaint.waitsForDesk && complaint.assignee == nil),
          told)
        #expect(lies(complaint, in: .secret) == complaint.isSecret, told)
        #expect(
          lies(complaint, in: .reopened) == (complaint.wasReopened && complaint.status.isOpen), told
        )
      }
      let counts = try desk.store.counts(for: officer, filter: QueueFilter(), today: desk.today)
      for queue in Queue.allCases {
        #expect(counts.queues[queue] == queues[queue]?.count, "\(queue) for \(officer.name)")
      }
    }
    #expect(Self.standings(of: complaints) == Self.expected)
  }

  private static func standings(of complaints: [Complaint]) -> Set<Standing> {
    Set(
      complaints.map {
        Standing(
          status: $0.status, isUndelivered: $0.undelivered != nil, isHeld: $0.assignee != nil)
      })
  }

  /// Every status with and without an answer to deliver, held and not.
  ///
  /// Whoever takes a new complaint begins the work on it, and a closed one has nothing left to deliver.
  private static let expected: Set<Standing> = {
    var all: Set<Standing> = []
    for status in Status.allCases {
      for isUndelivered in [false, true] where status != .closed || !isUndelivered {
        for isHeld in [false, true] where status != .received || !isHeld {
          all.insert(Standing(status: status, isUndelivered: isUndelivered, isHeld: isHeld))
        }
      }
    }
    return all
  }()
}
