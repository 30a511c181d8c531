import Complaints
import Testing

@testable import Exchange

@Suite("A file of free days")
struct CalendarFileTests {
  private func read(_ text: String) -> (file: CalendarFile?, problems: [CalendarFile.Problem]) {
    CalendarFile.read(Array(text.utf8))
  }

  private static let head = "tanggal,hari,jenis,nama,perkiraan\n"

  @Test("is read with its kinds, names and estimates, whatever the order of its columns")
  func plain() throws {
    let (file, problems) = read(
      "nama;tanggal;jenis;perkiraan\nNatal;2026-12-25;libur_nasional;0\nCuti Natal;2026-12-24;Cuti Bersama;1\n"
    )
    #expect(problems.isEmpty)
    let days = try #require(file).days
    #expect(
      days[try #require(Day(iso: "2026-12-25"))] == FreeDay(kind: .nationalHoliday, name: "Natal"))
    #expect(
      days[try #require(Day(iso: "2026-12-24"))]
        == FreeDay(kind: .collectiveLeave, name: "Cuti Natal", estimated: true))
  }

  @Test("comes back from what it is written as")
  func roundTrip() throws {
    let (file, _) = read(Self.head + "2026-12-25,Jumat,libur_nasional,\"Natal, hari raya\",0\n")
    let written = try #require(file)
    #expect(CalendarFile.read(written.text()).file == written)
  }

  @Test("tells every line that is wrong, and is not taken")
  func problems() {
    let (file, problems) = read(
      Self.head + """
        2028-02-30,Rabu,libur_nasional,Salah,0
        2028-01-01,Minggu,libur_nasional,Tahun Baru,0
        2028-01-01,Sabtu,libur_nasional,Tahun Baru,0
        25-12,Senin,libur_nasional,Natal,0
        2028-05-01,Senin,liburan,Buruh,0
        2030-05-01,Rabu,libur_nasional,,0
        2030-05-02
        """)
    #expect(file == nil)
    let newYear = Day(year: 2028, month: 1, day: 1) ?? .first
    #expect(
      problems == [
        .init(line: 2, .noSuchDay("2028-02-30")),
        .init(line: 3, .wrongWeekday(newYear, written: "Minggu")),
        .init(line: 4, .doubled(newYear, firstLine: 3)), .init(line: 5, .yearNotGiven("25-12")),
        .init(line: 6, .unknownKind("liburan")), .init(line: 7, .nameMissing),
        .init(line: 8, .fieldsMissing), .init(line: nil, .yearMissing(2029)),
      ])
  }

  @Test("of no bytes, of no text, without its headings is none")
  func none() {
    #expect(read("").problems == [.init(line: nil, .empty)])
    #expect(read(Self.head).problems == [.init(line: nil, .empty)])
    #expect(CalendarFile.read([0xFF, 0xFE, 0x00]).problems == [.init(line: nil, .notText)])
    #expect(read("a,b\n1,2\n").problems.first == .init(line: 1, .headingMissing("tanggal")))
  }
}
