import Complaints
import Testing

@Suite("Citizens' numbers in a text")
struct PersonalNumbersTests {
  @Test(
    "are masked however they are grouped, and beside each other",
    arguments: [
      ("NIK 3375010101900001.", "NIK 3375••••••••0001."),
      ("3375 0101 0190 0001", "3375••••••••0001"),
      ("337501-010190-0001 ada", "3375••••••••0001 ada"),
      ("3375010101900001 081234567890", "3375••••••••0001 0812-••••-7890"),
      ("3375010101900001 3375010101900002", "3375••••••••0001 3375••••••••0002"),
      ("RT 03 3375010101900001", "RT 03 3375••••••••0001"),
      ("3375\u{A0}0101\u{A0}0190\u{A0}0001", "3375••••••••0001"),
      ("hub. 0812-3456-7890 ya", "hub. 0812-••••-7890 ya"),
      ("+62 812 3456 7890", "0812-••••-7890"),
      ("6281234567890", "0812-••••-7890"),
      ("(0812) 3456 7890", "(0812-••••-7890"),
    ])
  func masked(text: String, shown: String) {
    #expect(PersonalNumbers.masking(text) == shown)
  }

  @Test(
    "other numbers stay as they are",
    arguments: [
      "08.00-12.00 13.00-16.30", "12 Oktober 2026 08.15", "Rp 10.000.000", "0285-421234",
      "MDN-26-0412 dan MDN-26-0413", "197505122000031002", "No. 45/2026 12345678", "",
    ])
  func others(text: String) {
    #expect(PersonalNumbers.masking(text) == text)
  }
}

@Suite("A person")
struct PersonTests {
  private func words(_ name: String?, phone: String? = nil, nik: String? = nil) -> Words {
    var words = Words()
    (words.reporterName, words.phone, words.nik) = (name, phone, nik)
    return words
  }

  @Test("is known by the NIK alone, by the telephone only together with the name")
  func reporter() throws {
    var person = Person(nik: "3375 0101 0190 0001")
    person.add(words("Budi Santoso", phone: "0812-3456-7890", nik: "3375010101900001"))
    #expect(person.isReporter(words("Orang lain", nik: "3375010101900001")))
    #expect(person.isReporter(words(" budi  santoso", phone: "+6281234567890")))
    #expect(!person.isReporter(words("Siti", phone: "081234567890")))
    #expect(
      !person.isReporter(words("Budi Santoso", phone: "081234567890", nik: "3375010101900002")))
    #expect(!person.isReporter(words("Budi Santoso")))
  }

  @Test("is traced in a text by any number of theirs, and by a name of two words")
  func traces() {
    var person = Person()
    person.add(words("Budi Santoso", phone: "081234567890", nik: "3375010101900001"))
    let trace = PersonTrace(person)
    for text in ["a 3375-0101-0190-0001", "62812 3456 7890", "x(0812)3456-7890;"] {
      #expect(trace.naming(in: Array(text.utf8)) == .byNumber, "\(text)")
    }
    for text in ["oleh BUDI\n santoso.", "Budi Santoso"] {
      #expect(trace.naming(in: Array(text.utf8)) == .byName, "\(text)")
    }
    for text in ["Budi", "Budi Santosoan", "3375010101900002", ""] {
      #expect(trace.naming(in: Array(text.utf8)) == .not, "\(text)")
    }
    var single = Person()
    single.add(words("Siti"))
    #expect(PersonTrace(single).naming(in: Array("Ibu Siti".utf8)) == .not)
  }
}

@Suite("The time complaints are kept")
struct RetentionTests {
  private func standing(
    _ change: (inout Complaint) -> Void, months: Int = 12, hasOpenJoined: Bool = false
  ) -> Retention {
    var office = Desk.office
    let rule = EntryDraft.saving(
      RetentionRule(category: nil, months: months, isActive: months > 0), at: Desk.morning)
    office.apply(
      JournalEntry(
        desk: DeskID(UUIDv7(high: 4, low: 1)), sequence: 1, recordedAt: Desk.morning,
        occurredAt: Desk.morning, officer: nil, subject: rule.subject, kind: rule.kind,
        action: ActionID(UUIDv7(high: 5, low: 1)), index: 0, facts: rule.facts, words: nil))
    var complaint = Complaint(
      id: Desk.id, number: Desk.number, unit: Desk.unit,
      received: Desk.morning.advanced(byHours: -24 * 800), version: 1)
    complaint.status = .closed
    complaint.closedAt = Desk.morning.advanced(byHours: -24 * 400)
    change(&complaint)
    return Retention(
      of: complaint, hasWords: true, hasOpenJoined: hasOpenJoined, office: office,
      today: Desk.morning.day(at: .westernIndonesia))
  }

  @Test(
    "counts from the closing, and holds back what is open, disputed, conditional or joined to an open one"
  )
  func standings() {
    #expect(standing { _ in } == .due)
    #expect(standing({ _ in }, months: 14) == .kept(.newer))
    #expect(standing({ _ in }, months: 0) == .untouched)
    #expect(standing { $0.isHeld = true } == .kept(.inDispute))
    #expect(standing({ _ in }, hasOpenJoined: true) == .kept(.joinedToOpen))
    #expect(
      standing { $0.until = Desk.morning.day(at: .westernIndonesia) + 1 } == .kept(.conditional))
    #expect(
      standing {
        $0.status = .inProgress
        $0.closedAt = nil
      } == .kept(.open))
  }

  @Test("a month later is the same day, or the last of a shorter month")
  func months() {
    #expect(day("2026-01-31").adding(months: 1) == day("2026-02-28"))
    #expect(day("2026-11-23").adding(months: 14) == day("2028-01-23"))
  }
}
