import Testing

@testable import Complaints

@Suite("What the journal keeps")
struct CodingTests {
  @Test("facts come back as they were written", arguments: 1...60 as ClosedRange<UInt64>)
  func facts(seed: UInt64) throws {
    var random = Sequence64(seed: seed)
    for _ in 0..<5 {
      let facts = random.facts()
      #expect(Facts(json: try JSON(parsing: facts.json.text)) == facts)
    }
  }

  @Test("words come back as they were said", arguments: 1...60 as ClosedRange<UInt64>)
  func words(seed: UInt64) throws {
    var random = Sequence64(seed: seed)
    for _ in 0..<5 {
      let words = random.words()
      #expect(Words(json: try JSON(parsing: words.json.text)) == words)
    }
  }

  @Test("every field has a key of its own, and the random facts of these tests set them all")
  func keys() {
    #expect(Set(Facts.fields.map(\.key)).count == Facts.fields.count)
    #expect(Set(Words.fields.map(\.key)).count == Words.fields.count)
    #expect(Facts.fields.count == Mirror(reflecting: Facts()).children.count)
    #expect(Words.fields.count == Mirror(reflecting: Words()).children.count)
    var written: Set<String> = []
    var random = Sequence64(seed: 1)
    for _ in 0..<20 {
      if case .object(let members) = random.facts().json { written.formUnion(members.map(\.key)) }
    }
    #expect(written == Set(Facts.fields.map(\.key)))
  }

  @Test("what is silent takes no room, and what is unknown is passed over")
  func unknown() throws {
    #expect(Facts().json.text == "{}")
    let facts = Facts(json: try JSON(parsing: #"{"later":[1],"status":"closed","way":"pigeon"}"#))
    #expect(facts == .with { $0.status = .closed })
    #expect(Facts(json: .array([])) == Facts())
  }

  @Test("a subject is read back from its number and key")
  func subjects() {
    var random = Sequence64(seed: 7)
    let subjects: [Subject] = [
      .store, .complaint(random.id()), .officer(random.id()), .unit(random.id()),
      .category("adminduk.ktp"), .agency("dpu"), .place("medono"), .template("ktp"),
      .rule("settle/*/*"), .calendar("2026-12-25"),
    ]
    for subject in subjects { #expect(Subject(kind: subject.kind, key: subject.key) == subject) }
    #expect(Set(subjects.map(\.kind)).count == subjects.count)
    #expect(Subject(kind: 1, key: [1, 2]) == nil && Subject(kind: 99, key: []) == nil)
  }
}
