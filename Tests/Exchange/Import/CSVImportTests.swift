import CSVFixtures
import Complaints
import Exchange
import Glibc
import Testing

/// A file of its own for one test, gone when the value goes.
final class TemporaryFile {
  let path: String

  init(_ bytes: [UInt8]) throws {
    var template = Array("\(P_tmpdir)/exchange-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try #require(descriptor >= 0)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      try #require(count > 0)
      rest = rest.dropFirst(count)
    }
    close(descriptor)
  }

  convenience init(_ text: String) throws { try self.init(Array(text.utf8)) }

  deinit { unlink(path) }
}

@Suite("The import of a CSV file") struct CSVImportTests {
  private let options = ImportOptions(
    offset: .westernIndonesia, today: Day(year: 2026, month: 11, day: 23) ?? .first,
    category: { $0 == "KTP-EL" ? "adminduk.ktp" : nil },
    kelurahan: { ["Medono": "33.75.01.1002", "Kramatsari": "33.75.01.1008"][$0] })

  private func read(
    _ bytes: [UInt8], _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> (check: ImportCheck, rows: [ImportedComplaint]) {
    var options = options
    change(&options)
    let file = try TemporaryFile(bytes)
    let csv = try CSVImport(path: file.path, options: options)
    let check = try csv.check()
    var rows: [ImportedComplaint] = []
    try csv.deliver(check) { rows.append($0) }
    #expect(rows.count == check.good + check.repaired)
    return (check, rows)
  }

  private func read(
    _ text: String, _ change: (inout ImportOptions) -> Void = { _ in }
  ) throws -> (check: ImportCheck, rows: [ImportedComplaint]) {
    try read(Array(text.utf8), change)
  }

  @Test("takes every column")
  func everyColumn() throws {
    let text = """
      \u{FEFF}id;received;channel;name;phone;nik;address;kelurahan;category;classification;subject;\
      body;status;reply;replied;closed;outcome\r
      #9165816;23/10/2026 14.05;WhatsApp;Aminah;0857-1234-3321;3375010101010001;RT 02;Kramatsari;\
      KTP-EL;aspirasi;KTP;"Baris satu\r\nbaris ""dua""\\nbaris tiga";selesai bersyarat;Sudah;\
      24/10/2026;25/10/2026;selesai bersyarat\r\n
      """
    let (check, rows) = try read(text)
    #expect(check.problems == [] && check.notes == [])
    let row = try #require(rows.first)
    #expect(row.key == "#9165816" && row.words.externalNumber == "#9165816")
    #expect(row.line == 2)
    #expect(row.received == Instant(iso8601: "2026-10-23T14:05:00+07:00"))
    #expect(row.channel == .whatsapp && row.classification == .aspiration)
    #expect(row.words.reporterName == "Aminah" && row.words.phone == "+6285712343321")
    #expect(row.words.nik == "3375010101010001" && row.words.address == "RT 02")
    #expect(row.kelurahan == "33.75.01.1008" && row.category == "adminduk.ktp")
    #expect(row.words.subject == "KTP")
    #expect(row.words.body == "Baris satu\nbaris \"dua\"\nbaris tiga")
    #expect(row.status == .closed && row.outcome == .conditionallyResolved)
    #expect(row.reply == "Sudah")
    #expect(row.repliedAt == Instant(iso8601: "2026-10-24T00:00:00+07:00"))
    #expect(row.closedAt == Instant(iso8601: "2026-10-25T00:00:00+07:00"))
  }

  @Test("needs a date and a text, nothing else; a closed row needs no reply")
  func leastColumns() throws {
    let (check, rows) = try read(
      "tanggal,judul,status\n2026-11-01,Lampu padam,selesai\n2026-11-02,,\n,x,\n")
    #expect(rows.map(\.status) == [.closed])
    #expect(rows.map(\.outcome) == [.resolved])
    #expect(rows.map(\.identity) == [.nameless])
    #expect(
      check.problems == [
        RowProblem(line: 3, column: .subject, .missing),
        RowProblem(line: 4, column: .received, .missing),
      ])
  }

  @Test(
    "knows the status words of every channel",
    arguments: [
      ("baru", Status.received, nil), ("Terverifikasi", .received, nil),
      ("disposisi", .received, nil),
      ("Terdisposisi ke Dinas X", .received, nil), ("proses", .inProgress, nil),
      ("DIPROSES", .inProgress, nil), ("menunggu", .awaitingDetails, nil),
      ("tunda", .awaitingDetails, nil), ("dijawab", .answered, nil),
      ("selesai", .closed, .resolved),
      ("Selesai bersyarat", .closed, .conditionallyResolved), ("ditolak", .closed, .declined),
      ("arsip", .closed, .archived), ("Bukan Wewenang", .closed, .notOurAuthority),
      ("duplikat", .closed, .duplicate), ("in progress", .inProgress, nil),
      ("closed", .closed, .resolved), ("rejected", .closed, .declined),
    ] as [(String, Status, Outcome?)])
  func statuses(word: String, status: Status, outcome: Outcome?) throws {
    let row = try #require(try read("tanggal,isi,status\n2026-11-01,x,\(word)\n").rows.first)
    #expect(row.status == status && row.outcome == outcome)
    #expect(row.words.foreignStatus == nil)
  }

  @Test("keeps a status word it does not know, and says so")
  func unknownStatus() throws {
    let (check, rows) = try read("tanggal,isi,status,kelurahan\n2026-11-01,x,dilimpah,Atlantis\n")
    #expect(rows.map(\.words.foreignStatus) == ["dilimpah"])
    #expect(rows.map(\.words.address) == ["Kel. Atlantis"])
    #expect(check.notes.map(\.reason) == [.unknownWord("Atlantis"), .unknownWord("dilimpah")])
    #expect(!check.hasBadRows)
  }

  @Test("keeps every other word it does not know under its heading, and says so")
  func unknownWords() throws {
    let (check, rows) = try read(
      "tanggal,isi,saluran,kategori,klasifikasi,hasil\n2026-11-01,x,merpati,tata surya,keluh,entah\n"
    )
    #expect(
      rows.map(\.words.foreignWords) == [
        ["saluran: merpati", "klasifikasi: keluh", "kategori: tata surya", "hasil: entah"]
      ])
    #expect(check.notes.map(\.column) == [.channel, .classification, .category, .outcome])
    #expect(!check.hasBadRows)
  }

  @Test("refuses a NIK that a spreadsheet has rounded, with its line; keeps one of another length")
  func nik() throws {
    let (check, rows) = try read(
      "tanggal;isi;nik\n2026-11-01;\"a\nb\";3375010101010001\n2026-11-01;x;3,37E+15\n2026-11-01;y;337501\n"
    )
    #expect(check.problems == [RowProblem(line: 4, column: .nik, .roundedNumber)])
    #expect(check.notes == [RowProblem(line: 5, column: .nik, .nikLength(6))])
    #expect(rows.map(\.words.nik) == ["3375010101010001", "337501"])
  }

  @Test("gives a telephone number its zero back, and keeps one it cannot read")
  func phone() throws {
    let (check, rows) = try read(
      "tanggal,isi,hp\n2026-11-01,x,81234567890\n2026-11-01,y,tidak punya\n2026-11-01,z,'081234567890\n"
    )
    #expect(rows.map(\.words.phone) == ["+6281234567890", "tidak punya", "+6281234567890"])
    #expect(check.notes.map(\.reason) == [.phoneZeroRestored, .unreadablePhone])
  }

  @Test("reads Windows-1252 whole")
  func windows1252() throws {
    let bytes = Array("tanggal;isi\n2026-11-01;".utf8) + [0x93, 0x74, 0x94, 0x20, 0x96, 0x20, 0xE9]
    let (check, rows) = try read(bytes)
    #expect(check.encoding == .windows1252)
    #expect(rows.map(\.words.body) == ["“t” – é"])
    #expect(!check.hasBadRows)
  }

  @Test("reports damaged lines of a UTF-8 file; they come in with U+FFFD")
  func damaged() throws {
    let bytes =
      Array("tanggal,isi\n2026-11-01,“baik” – …\n2026-11-02,".utf8) + [0xFF, 0x61, 0x0A]
    let (check, rows) = try read(bytes)
    #expect(check.encoding == .utf8)
    #expect(check.problems == [RowProblem(line: 3, column: .body, .damagedText)])
    #expect(check.repaired == 1 && check.hasBadRows)
    #expect(rows.last?.words.body == "\u{FFFD}a")
  }

  @Test("refuses a file that puts the month first, unless the mapping says so")
  func monthFirst() throws {
    let text = "tanggal,isi\n03/04/2026,x\n04/23/2026,y\n"
    #expect(throws: ImportRefusal.monthFirst(line: 3)) { try read(text) }
    let (_, rows) = try read(text) { $0.profile.order = .monthFirst }
    #expect(
      rows.map { $0.received.day(at: .westernIndonesia).iso } == ["2026-03-04", "2026-04-23"])
    let (check, _) = try read(text + "23/04/2026,z\n")
    #expect(check.problems.map(\.line) == [3])
  }

  @Test("knows a row without a number by its content, and a changed row by its digest")
  func keys() throws {
    func row(_ text: String) throws -> ImportedComplaint {
      try #require(try read("tanggal,nama,isi,status\n" + text).rows.first)
    }
    let first = try row("2026-11-01,Budi,Lampu padam,baru")
    #expect(first.key == "isi:f4052d5cb24745581469b57fbcf11807")
    #expect(try row("2026-11-01,Budi,Lampu padam,baru").key == first.key)
    let closed = try row("2026-11-01,Budi,Lampu padam,selesai")
    #expect(closed.key == first.key && closed.digest != first.digest)
    #expect(try row("2026-11-01,BudiL,ampu padam,baru").key != first.key)
  }

  @Test("refuses what is no file, an empty one, UTF-16 and one that changes under it")
  func files() throws {
    #expect(throws: ImportRefusal.needsFile("-")) { try CSVImport(path: "-", options: options) }
    #expect(throws: ImportRefusal.needsFile("/")) { try CSVImport(path: "/", options: options) }
    #expect(throws: ImportRefusal.needsFile("/dev/null")) {
      try CSVImport(path: "/dev/null", options: options)
    }
    #expect(throws: ImportRefusal.cannotOpen("/nowhere.csv")) {
      try CSVImport(path: "/nowhere.csv", options: options)
    }
    #expect(throws: ImportRefusal.empty) { try read("") }
    #expect(throws: ImportRefusal.empty) { try read("\r\n\r\n") }
    #expect(throws: ImportRefusal.utf16) { try read([0xFF, 0xFE, 0x61, 0x00]) }

    let file = try TemporaryFile("tanggal,isi\n2026-11-01,x\n")
    let csv = try CSVImport(path: file.path, options: options)
    let check = try csv.check()
    let stream = try #require(fopen(file.path, "a"))
    fputs("2026-11-02,y\n", stream)
    fclose(stream)
    #expect(throws: ImportRefusal.changedMeanwhile) { try csv.deliver(check) { _ in } }
  }

  @Test("finds exactly the spoilt rows of a large file, keeps few of them, and its order")
  func large() throws {
    let source = ComplaintCSV(rows: 3000, seed: 3, delimiter: ";", storyLength: 90)
    var bytes: [UInt8] = []
    let content = source.write { bytes += $0 }
    let (check, rows) = try read(bytes) { $0.problemLimit = 50 }
    #expect(check.rows == 3000)
    #expect(check.repaired == content.spoilt[.damagedText]?.count)
    #expect(check.refused == content.spoiltRows - check.repaired)
    #expect(check.good == content.statuses.values.reduce(0, +))
    #expect(check.problems.count == 50 && check.notes.count == 50)
    #expect(
      check.problems.map(\.line) == content.spoilt.values.joined().sorted().prefix(50).map { $0 })
    #expect(check.totals["roundedNumber"] == content.spoilt[.roundedNIK]?.count)
    #expect(check.totals["beforeReceipt"] == content.spoilt[.closedTooEarly]?.count)
    #expect(rows.map(\.line) == rows.map(\.line).sorted())
    #expect(Set(rows.map(\.key)).count == rows.count)
    #expect(
      Set(rows.map(\.status)) == [.received, .inProgress, .awaitingDetails, .answered, .closed])
  }

  @Test("an error of the taker stops the delivery and comes back as it is")
  func stopping() throws {
    struct Stop: Error {}
    let file = try TemporaryFile("tanggal,isi\n2026-11-01,x\n2026-11-01,y\n")
    let csv = try CSVImport(path: file.path, options: options)
    let check = try csv.check()
    var taken = 0
    #expect(throws: Stop.self) {
      try csv.deliver(check) { _ in
        taken += 1
        throw Stop()
      }
    }
    #expect(taken == 1)
  }
}
