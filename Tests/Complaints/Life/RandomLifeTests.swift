import Complaints
import Testing

@Suite("Any life the rules allow")
struct RandomLifeTests {
  static let seeds = 1...60 as ClosedRange<UInt64>

  @Test("folds entry by entry to what the whole thread folds to", arguments: seeds)
  func incremental(seed: UInt64) {
    var life = RandomLife(seed: seed)
    for _ in 0..<60 where life.step() {
      #expect(life.desk.complaint == Complaint.folding(life.desk.thread))
    }
  }

  @Test("gives the same facts whatever words were erased", arguments: seeds)
  func erasures(seed: UInt64) throws {
    var life = RandomLife(seed: seed)
    for _ in 0..<60 { _ = life.step() }
    var whole = try #require(life.desk.complaint)
    whole.words = Words()
    var thread = life.desk.thread
    for place in thread.indices where life.random.chance(50) { thread[place].words = nil }
    var partly = try #require(Complaint.folding(thread))
    partly.words = Words()
    #expect(partly == whole)
    for place in thread.indices { thread[place].words = nil }
    let erased = try #require(Complaint.folding(thread))
    #expect(erased == whole)
  }

  @Test(
    "comes back from the file: facts and words of every entry read as they were written",
    arguments: seeds)
  func fromFile(seed: UInt64) throws {
    var life = RandomLife(seed: seed)
    for _ in 0..<60 { _ = life.step() }
    let read = try life.desk.thread.map { entry in
      JournalEntry(
        desk: entry.desk, sequence: entry.sequence, recordedAt: entry.recordedAt,
        occurredAt: entry.occurredAt, officer: entry.officer, subject: entry.subject,
        kind: entry.kind, action: entry.action, index: entry.index,
        facts: Facts(json: try JSON(parsing: entry.facts.json.text)),
        words: try entry.words.map { Words(json: try JSON(parsing: $0.json.text)) })
    }
    #expect(read == life.desk.thread)
  }

  @Test("keeps what must always hold of a complaint", arguments: seeds)
  func invariants(seed: UInt64) {
    var life = RandomLife(seed: seed)
    for _ in 0..<60 where life.step() {
      let complaint = life.desk.state
      let closed = complaint.status == .closed
      #expect(closed == (complaint.outcome != nil) && closed == (complaint.closedAt != nil))
      #expect(!closed || complaint.undelivered == nil && !complaint.isPaused)
      #expect(!complaint.isPaused || complaint.status == .awaitingDetails)
      #expect(complaint.pauses.dropLast().allSatisfy { $0.to != nil })
      #expect(complaint.pauses.allSatisfy { ($0.to ?? $0.from) >= $0.from })
      #expect((complaint.duplicateOf != nil) == (complaint.outcome == .duplicate))
      #expect(complaint.status != .forwarded || complaint.forward != nil)
      if complaint.identity == .nameless { #expect(complaint.words.reporterName == nil) }
      let deadlines = life.desk.deadlines
      let due = deadlines.due(of: complaint)
      #expect(due == nil || !closed && !complaint.isPaused)
      if complaint.undelivered != nil { #expect(deadlines.silenceDay(of: complaint) == nil) }
    }
  }

  @Test(
    "lies in exactly one tray, asks one next step, and stands in a queue an officer sees",
    arguments: seeds)
  func queues(seed: UInt64) {
    var life = RandomLife(seed: seed)
    for _ in 0..<60 where life.step() {
      let complaint = life.desk.state
      let queue = Self.queue(of: Tray(of: complaint))
      #expect(Queue.ofOfficer.contains(queue))
      if complaint.undelivered != nil {
        #expect(complaint.nextStep == .deliver && queue == .undelivered)
      }
      #expect((complaint.nextStep == .none) == (complaint.status == .closed))
    }
  }

  @Test("between them, random lives meet every kind of act and every status")
  func coverage() {
    var kinds: Set<EntryKind> = []
    var statuses: Set<Status> = []
    var outcomes: Set<Outcome> = []
    var (entries, refused) = (0, 0)
    for seed in Self.seeds {
      var life = RandomLife(seed: seed)
      for _ in 0..<150 {
        _ = life.step()
        statuses.insert(life.desk.state.status)
        if let outcome = life.desk.state.outcome { outcomes.insert(outcome) }
      }
      kinds.formUnion(life.desk.thread.map(\.kind))
      entries += life.desk.thread.count
      refused += life.refused
    }
    #expect(entries > 600 && refused > 600)
    #expect(statuses == Set(Status.allCases))
    #expect(Set(Outcome.allCases).subtracting(outcomes) == [])
    let met: Set<EntryKind> = [
      .received, .verified, .corrected, .taken, .assigned, .released, .noted, .forwarded,
      .returned, .answered, .delivered, .reporterReplied, .closed, .reopened, .markedDuplicate,
      .joined, .parted, .submitted, .approved, .sentBack, .revealed, .undone,
    ]
    #expect(kinds.subtracting(met) == [] && met.subtracting(kinds) == [])
  }

  static func queue(of tray: Tray) -> Queue {
    switch tray {
    case .new: .new
    case .inProgress: .inProgress
    case .approval: .approval
    case .undelivered: .undelivered
    case .awaiting: .awaiting
    case .forwarded: .forwarded
    case .answered: .answered
    case .closed: .closed
    }
  }
}
