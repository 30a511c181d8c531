import Complaints
import Testing

@testable import Store

@Suite("Complaints that share words")
struct NearTests {
  private func near(
    _ desk: Bench, _ words: [[String]], _ purpose: NearRequest.Purpose? = nil,
    excluding: ComplaintID? = nil, limit: Int = 16
  ) throws -> [String] {
    let twins = NearRequest.Purpose.twins(
      from: desk.now.advanced(byHours: -720), to: desk.now.advanced(byHours: 24))
    return try desk.store.near(
      NearRequest(words: words, purpose: purpose ?? twins, excluding: excluding, limit: limit)
    ).map { $0.complaint.words.body ?? "" }
  }

  @Test("come with those that share the most rare words first")
  func order() throws {
    let desk = try Bench()
    for place in 0..<6 { try desk.receive("Lampu nomor \(place)") }
    try desk.receive("Lampu di truntum")
    try desk.receive("Got truntum")
    let found = try near(desk, [["truntum"], ["lampu"]])
    #expect(found.first == "Lampu di truntum")
    #expect(found.dropFirst().first == "Got truntum")
  }

  @Test("are found by any form of a word, and not by what is no word of the query language")
  func forms() throws {
    let desk = try Bench()
    try desk.receive("Jalannya rusak")
    try desk.receive("Sampah")
    #expect(try near(desk, [["jalan", "jalannya"]]) == ["Jalannya rusak"])
    #expect(try near(desk, [["\"*"], ["AND"], ["rusak\""]]) == ["Jalannya rusak"])
  }

  @Test("are never secret, never the complaint itself, and only from the time that is asked for")
  func leavesOut() throws {
    let desk = try Bench()
    try desk.receive("Sampah")
    try desk.receive("Lampu rahasia") { $0.isSecret = true }
    let own = try #require(try desk.store.complaint(numbered: desk.receive("Lampu sendiri")))
    try desk.receive("Lampu lama") { $0.received = desk.now.advanced(byHours: -24 * 60) }
    #expect(try near(desk, [["lampu"]], excluding: own).isEmpty)
    #expect(try near(desk, [["lampu"]]) == ["Lampu sendiri"])
  }

  @Test("with an answer are those whose reporter has it")
  func answered() throws {
    let desk = try Bench()
    try desk.receive("Sampah")
    try desk.receive("Lampu dibiarkan")
    let id = try #require(try desk.store.complaint(numbered: desk.receive("Lampu dijawab")))
    try desk.act(.take, on: id)
    try desk.act(.answer(Answer(kind: .final, text: "Sudah kami ganti.", way: .whatsapp)), on: id)
    let request = NearRequest(words: [["lampu"]], purpose: .answered)
    #expect(try desk.store.near(request).isEmpty, "it was not delivered yet")
    try desk.act(.deliver(way: .whatsapp, at: nil), on: id)
    let found = try desk.store.near(request)
    #expect(found.map(\.complaint.id) == [id])
    #expect(found.first?.answers == ["Sudah kami ganti."])
  }

  @Test("are no more than are asked for")
  func limit() throws {
    let desk = try Bench()
    for place in 0..<9 { try desk.receive("Lampu \(place)") }
    try desk.receive("Sampah")
    #expect(try near(desk, [["lampu"]], limit: 3).count == 3)
  }
}
