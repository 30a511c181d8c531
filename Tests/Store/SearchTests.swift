import Complaints
import GRDB
import Testing

@testable import Store

@Suite("Finding a complaint")
struct SearchTests {
  private func numbers(_ desk: Bench, _ text: String, for other: Officer? = nil) throws
    -> [ComplaintNumber]
  {
    try desk.search(text, for: other).map(\.row.number)
  }

  @Test("by its number, by the serial alone, and by the number of another system")
  func byNumber() throws {
    let desk = try Bench()
    let other = try desk.receive("Lampu padam")
    let number = try desk.receive("Got meluap") { $0.words.externalNumber = "#9165816" }
    #expect(try numbers(desk, number.description) == [number])
    #expect(try numbers(desk, number.description.lowercased()) == [number])
    #expect(try numbers(desk, "2").first == number)
    #expect(try numbers(desk, "#9165816") == [number])
    #expect(try numbers(desk, "916581") == [number], "as one types")
    #expect(try numbers(desk, other.description).first == other)
  }

  @Test("by the beginnings of words, without accents or case, in any order")
  func byWords() throws {
    let desk = try Bench()
    let number = try desk.receive("Café liar di trotoar Jl. Truntum") {
      $0.words.reporterName = "Zoë Wibisono"
    }
    try desk.receive("Sampah menumpuk")
    for text in ["trunt", "CAFE", "café", "trotoar cafe", "zoe wib", "jl truntum li"] {
      #expect(try numbers(desk, text) == [number], "\(text)")
    }
    #expect(try numbers(desk, "runtum").isEmpty)
    #expect(try numbers(desk, "caf trotoar").isEmpty, "only the last word is still being typed")
  }

  @Test("newest first, subjects before stories")
  func order() throws {
    let desk = try Bench()
    var found: [ComplaintNumber] = []
    for place in 0..<4 {
      desk.now = desk.now.advanced(byHours: 1)
      found.append(
        try desk.receive("Lampu di ujung gang") {
          $0.words.subject = place < 2 ? "Lampu" : "Penerangan"
        })
    }
    #expect(try numbers(desk, "lampu") == [found[1], found[0], found[3], found[2]])
    #expect(try desk.search("lampu").map(\.tier) == [.subject, .subject, .body, .body])
  }

  @Test("by a telephone number however it is written, by its last four digits, and by a NIK")
  func byIdentity() throws {
    let desk = try Bench()
    let number = try desk.receive("Got meluap") {
      $0.words.phone = "0812-3456-7890"
      $0.words.nik = "3375010101900001"
    }
    try desk.receive("Lampu padam") { $0.words.phone = "0812-0000-1111" }
    for text in [
      "081234567890", "0812-3456-7890", "+62 812 3456 7890", "7890", "3375010101900001",
    ] { #expect(try numbers(desk, text) == [number], "\(text)") }
    #expect(try numbers(desk, "0812345").isEmpty, "never by a part of it")
    #expect(try numbers(desk, "33750101").isEmpty)
  }

  @Test("a number written in a story is found whole, and shown in no excerpt")
  func numbersInStories() throws {
    let desk = try Bench()
    let number = try desk.receive("Hubungi saya di 0812 3456 7890 soal lampu") {
      $0.words.subject = "Penerangan"
    }
    let hit = try #require(try desk.search("081234567890").first)
    #expect(hit.row.number == number)
    for text in ["081234567890", "lampu"] {
      let excerpt = try #require(try desk.search(text).first).excerpt.text
      #expect(!excerpt.contains("3456") && excerpt.contains("•••"), "\(excerpt)")
    }
    let stored = try desk.store.reading { db in
      try String.fetchAll(db, sql: "SELECT body || reporter || subject FROM search").joined()
    }
    #expect(!stored.contains("3456") && !stored.contains("7890"))
  }

  @Test("a secret one by its number alone, by its handler and the supervisor, the accused excepted")
  func secret() throws {
    let desk = try Bench()
    let number = try desk.receive("Pungli di loket") { $0.isSecret = true }
    let id = try #require(try desk.store.complaint(numbered: number))
    try desk.act(.assign(to: desk.officer.id), on: id, by: desk.supervisor)
    for officer in [desk.officer, desk.supervisor, desk.colleague] {
      #expect(try numbers(desk, "pungli", for: officer).isEmpty)
    }
    #expect(try numbers(desk, number.description) == [number])
    #expect(try numbers(desk, "1", for: desk.supervisor) == [number])
    #expect(try numbers(desk, number.description, for: desk.colleague).isEmpty)
    var correction = Correction()
    correction.accused = desk.officer.id
    try desk.act(.correct(correction), on: id, by: desk.supervisor)
    #expect(try numbers(desk, number.description).isEmpty)
  }

  @Test(
    "of a secret one no list tells what it is about, not even its handler's or the supervisor's")
  func secretInLists() throws {
    let desk = try Bench()
    let number = try desk.receive("Pungli di loket") {
      $0.isSecret = true
      $0.words.reporterName = "Zoë Wibisono"
      $0.words.externalNumber = "#9165816"
    }
    let id = try #require(try desk.store.complaint(numbered: number))
    try desk.act(.assign(to: desk.officer.id), on: id, by: desk.supervisor)
    for officer in [desk.officer, desk.supervisor, desk.colleague] {
      let row = try #require(try desk.page(.all, limit: 5, for: officer).rows.first)
      #expect(row.subject.isEmpty && row.reporter.isEmpty && row.externalNumber == nil)
      #expect(row.number == number && row.isSecret)
    }
    #expect(
      try desk.store.file(of: id, for: desk.officer).complaint.words.subject == "Pungli di loket")
  }

  @Test("a corrected word is found no more; an undone correction brings it back")
  func corrected() throws {
    let desk = try Bench()
    let id = try #require(try desk.store.complaint(numbered: desk.receive("Lampu padam")))
    var correction = Correction()
    correction.words = .with { $0.subject = "Trotoar rusak" }
    try desk.act(.correct(correction), on: id)
    #expect(try numbers(desk, "trotoar").count == 1)
    try desk.act(.undo, on: id)
    #expect(try numbers(desk, "trotoar").isEmpty)
    #expect(try numbers(desk, "lampu").count == 1)
  }

  @Test("a note is found, and no more once it is undone")
  func undone() throws {
    let desk = try Bench()
    let id = try #require(try desk.store.complaint(numbered: desk.receive("Lampu padam")))
    try desk.act(.note("menunggu tangga"), on: id)
    #expect(try numbers(desk, "tangga").count == 1)
    try desk.act(.undo, on: id)
    #expect(try numbers(desk, "tangga").isEmpty)
  }

  @Test("within a filter")
  func filtered() throws {
    let desk = try Bench()
    let number = try desk.receive("Lampu padam") { $0.category = "jalan.lampu" }
    try desk.receive("Lampu taman") { $0.category = "taman" }
    let hits = try desk.store.search(
      SearchRequest(
        text: "lampu", limit: 20, filter: QueueFilter(category: "jalan"), today: desk.today),
      for: desk.officer
    ).hits
    #expect(hits.map(\.row.number) == [number])
  }

  @Test(
    "whatever was typed is words to look for, never a query",
    arguments: [
      "\"", "lampu \"", "lampu OR padam", "lampu AND", "NOT", "NEAR(lampu padam)", "subject:lampu",
      "lampu*", "(", "^lampu", "-lampu", "{body}: lampu", "'; DROP TABLE search; --", "\u{0}",
    ])
  func hostile(_ text: String) throws {
    let desk = try Bench()
    try desk.receive("Lampu padam")
    _ = try desk.search(text)
    #expect(try numbers(desk, "lampu").count == 1)
  }

  @Test(
    "a text pasted by mistake is looked for by its first words, at once",
    arguments: [("lampu padam ", 10_000), ("l", 100_000), ("0812 ", 20_000), ("9", 100_000)])
  func pasted(_ piece: String, _ times: Int) throws {
    let desk = try Bench()
    let number = try desk.receive("Lampu padam")
    let text = String(repeating: piece, count: times)
    let query = SearchQuery(reading: text)
    let match = SearchMatch(query, key: desk.store.searchKey).text(in: .body) ?? ""
    #expect(match.utf8.count < 2_000 && query.remarks.contains(.cut))
    #expect(try numbers(desk, text) == (piece.count > 6 ? [number] : []))
  }
}
