import Complaints
import Foundation
import GRDB
import Testing

@testable import Store

/// The words of a story as what is learned of it; the real reading is tested where it lives.
private func words(_ words: Words) -> Set<String> {
  Set((words.body ?? "").split(separator: " ").map { $0.lowercased() })
}

@Suite("Learning from closed complaints")
struct LessonsTests {
  @discardableResult
  private func close(
    _ desk: Bench, _ story: String, in category: String, change: (inout Intake) -> Void = { _ in }
  ) throws -> ComplaintID {
    let number = try desk.receive(story) {
      $0.category = category
      change(&$0)
    }
    let id = try #require(try desk.store.complaint(numbered: number))
    try desk.act(.close(Closing(outcome: .withdrawn, ground: "Dicabut")), on: id)
    return id
  }

  @Test("counts, of each word, in how many complaints of which category it stood")
  func counts() throws {
    let desk = try Bench()
    try close(desk, "lampu padam lampu", in: "pju")
    try close(desk, "lampu gelap", in: "pju")
    try close(desk, "jalan padam", in: "jalan")
    let learned = try desk.store.learn(from: words)
    #expect(learned == Learned(added: 3, complaints: 3, terms: 4))
    let lessons = try desk.store.lessons(of: ["lampu", "padam", "sampah"])
    #expect(lessons.complaints == ["pju": 2, "jalan": 1])
    #expect(lessons.terms == ["pju": 4, "jalan": 2])
    #expect(lessons.counts == ["lampu": ["pju": 2], "padam": ["pju": 1, "jalan": 1]])
  }

  @Test("leaves out what is open, secret, or filed under nothing")
  func leavesOut() throws {
    let desk = try Bench()
    try desk.receive("masih terbuka") { $0.category = "pju" }
    let secret = try desk.receive("rahasia sekali") {
      $0.category = "pungli"
      $0.isSecret = true
    }
    try desk.act(
      .close(Closing(outcome: .withdrawn, ground: "Dicabut")),
      on: try #require(try desk.store.complaint(numbered: secret)), by: desk.supervisor)
    let learned = try desk.store.learn(from: words)
    #expect(learned.complaints == 0)
    #expect(try desk.store.lessons(of: ["rahasia", "terbuka"]).counts.isEmpty)
  }

  @Test("goes on where it stopped, and learns nothing twice")
  func goesOn() throws {
    let desk = try Bench()
    try close(desk, "lampu padam", in: "pju")
    #expect(try desk.store.learn(from: words).added == 1)
    #expect(try desk.store.learn(from: words).added == 0)
    try close(desk, "lampu mati", in: "pju")
    #expect(try desk.store.unlearned() == 1)
    #expect(try desk.store.learn(from: words) == Learned(added: 1, complaints: 2, terms: 3))
    #expect(try desk.store.unlearned() == 0)
    #expect(try desk.store.lessons(of: ["lampu"]).counts == ["lampu": ["pju": 2]])
  }

  @Test("stops when it is told to, and keeps what it has")
  func stops() throws {
    let desk = try Bench()
    for place in 0..<3 { try close(desk, "lampu \(place)", in: "pju") }
    #expect(try desk.store.learn(from: words, goesOn: { false }).added == 0)
    #expect(try desk.store.learn(from: words).added == 3)
  }

  @Test("forgets everything and begins anew when what it learned from has become secret")
  func becomesSecret() throws {
    let desk = try Bench()
    try close(desk, "lampu padam", in: "pju")
    let id = try close(desk, "tetangga bersalah", in: "pju")
    try desk.store.learn(from: words)
    var correction = Correction()
    correction.isSecret = true
    try desk.act(.correct(correction), on: id, by: desk.supervisor)
    let learned = try desk.store.learn(from: words)
    #expect(learned.complaints == 1)
    #expect(try desk.store.lessons(of: ["tetangga", "bersalah"]).counts.isEmpty)
  }

  @Test("learns nothing from words that were erased, and forgets what it had learned from them")
  func erased() throws {
    let desk = try Bench()
    let id = try close(desk, "lampu padam", in: "pju")
    try desk.store.learn(from: words)
    try desk.store.writing { db in
      try db.execute(
        sql: "UPDATE journal SET words = NULL, salt = NULL WHERE subject_key = ?",
        arguments: [Data(id.uuid.bytes)])
    }
    try desk.act(.reopen(reason: "lagi"), on: id)
    #expect(try desk.store.learn(from: words).complaints == 0)
    #expect(try desk.store.lessons(of: ["lampu"]).counts.isEmpty)
  }

  @Test("anew, drops words that stood in one complaint alone")
  func rare() throws {
    let desk = try Bench()
    try close(desk, "lampu brotoseno", in: "pju")
    try close(desk, "lampu padam", in: "pju")
    try desk.store.learn(anew: true, from: words)
    let lessons = try desk.store.lessons(of: ["lampu", "brotoseno"])
    #expect(lessons.counts == ["lampu": ["pju": 2]])
  }

  @Test("a store that is only read knows nothing and learns nothing")
  func readOnly() throws {
    let desk = try Bench()
    try close(desk, "lampu padam", in: "pju")
    let reader = try Store.open(at: desk.store.path, canWrite: false)
    #expect(try reader.lessons(of: ["lampu"]) == Lessons())
    #expect(throws: StoreFailure.self) { try reader.learn(from: words) }
  }
}
