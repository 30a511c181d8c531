import Complaints
import Testing

@testable import Seeds

@Suite("seeds of the calendar") struct CalendarSeedTests {
  @Test("working days are counted over holidays and collective leave as worked out by hand")
  func counting() throws {
    for (start, count, due) in [
      ("2026-03-13", 3, "2026-03-25"), ("2026-03-13", 5, "2026-03-27"),
      ("2026-03-13", 14, "2026-04-10"),
      ("2025-12-22", 3, "2025-12-29"), ("2025-12-22", 14, "2026-01-14"),
      ("2026-11-23", 14, "2026-12-11"), ("2026-11-23", 60, "2027-02-22"),
      ("2024-04-05", 3, "2024-04-18"), ("2027-03-04", 5, "2027-03-19"),
    ] {
      let day = try #require(Day(iso: start))
      #expect(
        Seeds.calendar.workingDays(after: day, count: count).iso == due, "\(start) + \(count)")
    }
  }

  @Test(
    "every year has as many working days as its decree leaves",
    arguments: [(2024, 238), (2025, 237), (2026, 240), (2027, 242)])
  func yearTotals(year: Int, expected: Int) throws {
    let first = try #require(Day(year: year, month: 1, day: 1))
    let last = try #require(Day(year: year, month: 12, day: 31))
    #expect(Seeds.calendar.workingDaysBetween(first - 1, last) == expected)
  }

  @Test("collective leave and national holidays are told apart, and estimates are marked")
  func kinds() throws {
    let christmasEve = try #require(Day(iso: "2026-12-24"))
    #expect(Seeds.freeDays[christmasEve]?.kind == .collectiveLeave)
    let independence = try #require(Day(iso: "2026-08-17"))
    #expect(Seeds.freeDays[independence]?.kind == .nationalHoliday)
    let fitr2027 = try #require(Day(iso: "2027-03-10"))
    #expect(Seeds.freeDays[fitr2027]?.estimated == true)
    #expect(Seeds.freeDays.count == 108)
    #expect(Seeds.calendar.knownThrough.iso == "2027-12-31")
  }
}

@Suite("seeds of places") struct PlaceSeedTests {
  let index = PlaceIndex(Seeds.kelurahan)

  @Test("the city has four kecamatan, 27 kelurahan and fourteen puskesmas")
  func counts() {
    #expect(
      Seeds.kecamatan.map(\.name) == [
        "Pekalongan Barat", "Pekalongan Timur", "Pekalongan Utara", "Pekalongan Selatan",
      ])
    #expect(Seeds.kelurahan.count == 27)
    #expect(Seeds.healthCentres.count == 14)
    let kecamatan = Set(Seeds.kecamatan.map(\.name))
    #expect(Seeds.healthCentres.allSatisfy { kecamatan.contains($0.kecamatan) })
  }

  @Test("a kelurahan is found by any spelling and by the names it had before")
  func lookUp() {
    for (spelling, name) in [
      ("Medono", "Medono"), ("kel. MEDONO", "Medono"), ("Kelurahan  Medono ", "Medono"),
      ("33.75.01.1002", "Medono"), ("pasir kraton kramat", "Pasirkratonkramat"),
      ("Kramatsari", "Pasirkratonkramat"), ("tegalrejo", "Pringrejo"),
      ("Kebulen", "Sapuro Kebulen"),
      ("KRAPYAK LOR", "Krapyak"), ("Kel.Yosorejo", "Kuripan Yosorejo"), ("kalibaros", "Kali Baros"),
      ("Pabean", "Padukuhan Kraton"), ("desa duwet", "Sokoduwet"),
    ] {
      #expect(index.place(named: spelling)?.name == name, "\(spelling)")
    }
    for unknown in ["", "Kel.", "Semarang", "Keputran", "Sokorejo"] {
      #expect(index.place(named: unknown) == nil, "\(unknown)")
    }
  }

  @Test("every former name that is sure leads to one kelurahan")
  func formerNames() {
    let aliases = Seeds.kelurahan.flatMap(\.aliases)
    #expect(Set(aliases).count == aliases.count)
    #expect(aliases.count >= 25)
    let names = Set(Seeds.kelurahan.map(\.name))
    #expect(aliases.allSatisfy { !names.contains($0) })
  }
}

@Suite("seeds of categories and agencies") struct CategorySeedTests {
  @Test("codes are unique, titles speak both languages, and every responsible agency exists")
  func wellFormed() {
    let codes = Seeds.categories.map(\.category.code)
    #expect(Set(codes).count == codes.count)
    #expect(codes.count >= 26)
    let agencies = Set(Seeds.agencies.map(\.agency.code))
    #expect(agencies.count == Seeds.agencies.count)
    for seed in Seeds.categories {
      #expect(!seed.title.isEmpty && !seed.titleInEnglish.isEmpty && !seed.groupInEnglish.isEmpty)
      #expect(seed.category.agency.map(agencies.contains) == true, "\(seed.category.code)")
      #expect(!seed.namesElsewhere.isEmpty, "\(seed.category.code)")
      #expect(
        seed.category.code.allSatisfy { $0.isLowercase || $0 == "." }, "\(seed.category.code)")
    }
  }

  @Test("a category is found by code, title and the names of SP4N-LAPOR!")
  func lookUp() {
    for (name, code) in [
      ("adminduk.ktp", "adminduk.ktp"), ("Adminduk: KTP", "adminduk.ktp"),
      ("KTP (KARTU TANDA PENDUDUK)", "adminduk.ktp"), ("ktp-el", "adminduk.ktp"),
      ("JALAN BERLUBANG", "infrastruktur.jalan"),
      ("Penerangan\u{A0}Jalan", "infrastruktur.pju"),
      ("LAMPU PENERANGAN JALAN UMUM", "infrastruktur.pju"),
      ("DRAINASE (GORONG-GORONG/PARIT)", "infrastruktur.drainase"),
      ("KORUPSI, KOLUSI, DAN NEPOTISME", "pelayanan.pungli"),
      ("KETENTERAMAN, KETERTIBAN UMUM, DAN PELINDUNGAN MASYARAKAT", "ketertiban.gangguan"),
      ("TOPIK LAINNYA", "lainnya"), ("dtks", "bansos.dtsen"),
    ] {
      #expect(Seeds.category(named: name)?.category.code == code, "\(name)")
    }
    #expect(Seeds.category(named: "NETRALITAS ASN") == nil)
    #expect(Seeds.category(named: "") == nil)
  }

  @Test("no two categories claim the same foreign name")
  func noClash() {
    let names = Seeds.categories.flatMap(\.namesElsewhere).map { Spelling.key($0) }
    #expect(Set(names).count == names.count)
  }

  @Test("street lighting counts as infrastruktur and belongs to Dishub")
  func streetLighting() throws {
    let seed = try #require(Seeds.category(named: "PJU"))
    #expect(seed.group == "Infrastruktur")
    #expect(seed.category.agency == "dishub")
  }
}

@Suite("seeds of deadlines") struct DeadlineSeedTests {
  @Test("the amounts are those of the channel's practice")
  func amounts() {
    let rules = Dictionary(uniqueKeysWithValues: Seeds.deadlineRules.map { ($0.code, $0) })
    func check(
      _ code: String, _ amount: Int, _ unit: TimeUnit, _ from: DeadlineRule.Start = .receipt
    ) {
      #expect(rules[code]?.amount == amount, "\(code)")
      #expect(rules[code]?.unit == unit, "\(code)")
      #expect(rules[code]?.from == from, "\(code)")
    }
    check("verify/*/*", 3, .workingDays)
    check("followUp/*/*", 5, .workingDays)
    check("settle/aspiration/*", 5, .workingDays)
    check("settle/informationRequest/*", 5, .workingDays)
    check("settle/complaint/*", 14, .workingDays)
    check("settle/oversight/*", 60, .workingDays)
    check("completeDetails/*/*", 10, .calendarDays, .request)
    check("closeInSilence/*/*", 10, .calendarDays, .delivery)
    #expect(rules.count == 8)
  }

  @Test("every classification has a time by which it is settled")
  func everyClassification() {
    for classification in Classification.allCases {
      #expect(
        Seeds.deadlineRules.contains { $0.step == .settle && $0.classification == classification })
    }
  }
}

@Suite("reading a seed file") struct SeedTableTests {
  @Test("quotes keep commas, doubled quotes are one, a short line leaves its last fields empty")
  func reading() {
    let table = SeedTable(Array("a,b,c\r\n1,\"x, y\",\"say \"\"hi\"\"\"\n2\n".utf8))
    #expect(table.headings == ["a", "b", "c"])
    #expect(table.rows.map { $0["b"] } == ["x, y", ""])
    #expect(table.rows.first?["c"] == "say \"hi\"")
    #expect(table.rows.last?["a"] == "2")
    #expect(table.rows.last?["nope"] == "")
  }

  @Test("an empty file has no rows")
  func empty() { #expect(SeedTable([]).rows.isEmpty) }
}

@Suite("seeds as entries of the journal") struct EntrySeedTests {
  @Test("an office folded from the seeds knows all of them")
  func folding() throws {
    let desk = try #require(DeskID("018f0000-0000-7000-8000-000000000000"))
    let action = try #require(ActionID("018f0000-0000-7000-8000-000000000001"))
    let start = Instant(milliseconds: 1_758_700_000_000)
    let journal = Seeds.entries(at: start).enumerated().map { place, draft in
      JournalEntry(
        desk: desk, sequence: Int64(place + 1), recordedAt: start, occurredAt: draft.occurredAt,
        officer: nil, subject: draft.subject, kind: draft.kind, action: action, index: place,
        facts: draft.facts, words: draft.words)
    }
    let office = Office.folding(journal)
    #expect(office.rules.count == Seeds.deadlineRules.count)
    #expect(office.categories.count == Seeds.categories.count)
    #expect(office.agencies.count == Seeds.agencies.count)
    #expect(office.places.count == Seeds.kelurahan.count)
    #expect(office.calendar == Seeds.calendar)
    #expect(office.places["33.75.01.1008"]?.aliases.contains("Kramatsari") == true)
  }
}
