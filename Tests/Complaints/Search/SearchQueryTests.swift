import Testing

@testable import Complaints

@Suite("What is typed to find complaints")
struct SearchQueryTests {
  private static let siti = OfficerID(UUIDv7(high: 1, low: 2))
  private static let vocabulary = SearchVocabulary(
    fields: [
      .place: ["kelurahan", "kel", "place"], .category: ["kategori", "category"],
      .state: ["status"], .due: ["tenggat", "due"], .officer: ["petugas", "officer"],
      .received: ["diterima", "received"],
    ],
    entries: [
      .init(.place, ["Medono"], .place("1")), .init(.place, ["Panjang Wetan"], .place("2")),
      .init(.place, ["Panjang Baru"], .place("3")),
      .init(.place, ["Padukuhan Kraton", "Kraton Lor"], .place("4")),
      .init(.category, ["bansos", "Bantuan sosial"], .category("bansos")),
      .init(.state, ["Baru", "New"], .tray(.new)), .init(.due, ["lewat", "past"], .due(.overdue)),
      .init(.due, ["hari ini"], .due(.today)), .init(.officer, ["Siti Aminah"], .officer(siti)),
    ])

  private func read(_ text: String) -> SearchQuery {
    SearchQuery(reading: text, with: Self.vocabulary)
  }

  @Test("is words, the last of which is still being typed")
  func words() {
    let query = read("Lampu  jalan")
    #expect(
      query.terms == [SearchTerm(.word("Lampu")), SearchTerm(.word("jalan"), isPrefix: true)])
    #expect(query.remarks.isEmpty && query.conditions.isEmpty)
    #expect(read("jalan ").terms == [SearchTerm(.word("jalan"))])
  }

  @Test("quotations and what is not wanted")
  func quotesAndMinus() {
    let query = read("\"jalan rusak\" -lampu -\"di gang\" alun-alun")
    #expect(
      query.terms == [
        SearchTerm(.phrase(["jalan", "rusak"])), SearchTerm(.word("lampu"), isExcluded: true),
        SearchTerm(.phrase(["di", "gang"]), isExcluded: true), SearchTerm(.word("alun")),
        SearchTerm(.word("alun"), isPrefix: true),
      ])
    #expect(read("“jalan rusak").remarks == [.openQuote])
    #expect(read("-lampu").remarks == [.onlyExclusions])
    #expect(read("-lampu").isEmpty)
  }

  @Test("fields by name or its beginning, values by beginning, several of them, and not")
  func fields() {
    let query = read("kelurahan:medono kategori:bansos status:baru tenggat:lewat petugas:siti")
    #expect(query.terms.isEmpty && query.remarks.isEmpty && !query.isEmpty)
    #expect(
      query.conditions == [
        SearchCondition(.place, [.place("1")]), SearchCondition(.category, [.category("bansos")]),
        SearchCondition(.state, [.tray(.new)]), SearchCondition(.due, [.due(.overdue)]),
        SearchCondition(.officer, [.officer(Self.siti)]),
      ])
    #expect(
      read("kel:panjang,med").conditions == [
        SearchCondition(.place, [.place("2"), .place("3"), .place("1")])
      ])
    #expect(read("kel:med kel:krat").conditions.first?.values == [.place("1"), .place("4")])
    #expect(
      read("-kel:\"panjang wetan\"").conditions == [
        SearchCondition(.place, [.place("2")], isExcluded: true)
      ])
    #expect(read("teng:hari-ini").conditions.first?.values == [.due(.today)])
    #expect(read("KELURAHAN: Mèdono").conditions.first?.values == [.place("1")])
    #expect(read("kel:kraton").conditions.first?.values == [.place("4")], "by a former name")
  }

  @Test("what is spelled nearly right is read so, and said")
  func respelled() {
    let query = read("kelurahan:medno lampu")
    #expect(query.conditions == [SearchCondition(.place, [.place("1")])])
    #expect(query.remarks == [.respelled(.place, "medno", .place("1"))])
    #expect(query.terms.count == 1)
    #expect(read("kelurahan:panjnag").conditions.first?.values == [.place("2"), .place("3")])
  }

  @Test("what is unknown is looked for as words, and said; what waits for a value, too")
  func unknown() {
    #expect(read("warna:merah").remarks == [.unknownField("warna")])
    #expect(read("warna:merah").terms.map(\.kind) == [.word("warna"), .word("merah")])
    let query = read("kelurahan:atlantis")
    #expect(query.remarks == [.unknownValue(.place, "atlantis")])
    #expect(query.terms.map(\.kind) == [.word("atlantis")])
    #expect(read("lampu kelurahan:").remarks == [.awaited(.place)])
    #expect(read("https://x.id 08:30").remarks.isEmpty)
  }

  @Test("numbers: of a complaint as far as typed, and long ones however grouped")
  func numbers() {
    #expect(
      read("mdn-26-04").terms.map(\.kind) == [
        .number(SearchNumber(prefix: "MDN", year: 2026, digits: "04"))
      ])
    #expect(read("0812 3456-7890").terms.map(\.kind) == [.digits("081234567890")])
    #expect(read("+62 812 3456 7890 lampu").terms.map(\.kind).first == .digits("6281234567890"))
    #expect(read("412").terms == [SearchTerm(.word("412"), isPrefix: true)])
    #expect(SearchNumber(digits: "04").longerSerials == [400...499])
    #expect(SearchNumber(digits: "412").longerSerials.prefix(2) == [4120...4129, 41200...41299])
    #expect(SearchNumber(digits: "0412").longerSerials.isEmpty)
  }

  @Test("days of receipt: a year, a month, a day")
  func received() throws {
    func days(_ text: String) -> ClosedRange<Day>? {
      if case .received(let days)? = read("diterima:" + text).conditions.first?.values.first {
        return days
      }
      return nil
    }
    func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }
    #expect(try days("2025") == day("2025-01-01")...day("2025-12-31"))
    #expect(try days("2024-02") == day("2024-02-01")...day("2024-02-29"))
    #expect(try days("12/2025") == day("2025-12-01")...day("2025-12-31"))
    #expect(try days("23/11/2026") == day("2026-11-23")...day("2026-11-23"))
    #expect(days("31/02/2026") == nil && days("99") == nil)
  }

  @Test("whatever it is, it is read, within bounds, and always in the same way", arguments: 0..<8)
  func anything(_ seed: UInt64) {
    var random = Sequence64(seed: seed)
    let pieces = [
      "lampu", "kelurahan:", "med", "\"", "-", ":", ",", " ", "  ", "0812", "7", "MDN-26-", "“",
      "(",
      "status:baru", "é", "\u{301}", "\u{0}", "🏳️‍🌈", "मुझे", "ﷺ", "\n", "tenggat:", "OR", "*", "NEAR(",
      "-kel:xyz", "diterima:20", "2026-02-31", "ß", "½", "\u{202E}",
    ]
    for _ in 0..<400 {
      let count = Int.random(in: 0...60, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let query = read(text)
      #expect(query == read(text))
      #expect(query.terms.count <= SearchQuery.mostTerms)
      if query.isEmpty, !query.terms.isEmpty { #expect(query.remarks.contains(.onlyExclusions)) }
      let matcher = SearchMatcher(query)
      let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
      #expect(matcher.excerpt(of: text).text == line)
      _ = matcher.excerpt(of: text, width: 20).marked(within: 10)
    }
  }

  @Test("what matched is marked in any of its forms, and comes first where there is little room")
  func excerpts() {
    let matcher = SearchMatcher(read("perbaikan \"di gang\" lamp"))
    let text = "Mohon lampu segera diperbaiki di gang buntu"
    #expect(
      matcher.excerpt(of: text).marked == "Mohon «lampu» segera «diperbaiki» «di» «gang» buntu")
    let short = SearchMatcher(read("gang")).excerpt(of: text)
    #expect(short.marked(within: 12) == "… «gang» buntu")
    #expect(
      SearchMatcher(read("gang")).excerpt(of: text, width: 16).text == "… segera diperbaiki …")
  }
}
