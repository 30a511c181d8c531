import Complaints

/// A file of free days: `tanggal,hari,jenis,nama,perkiraan`, as the yearly decree of holidays is passed on.
///
/// Columns are known by their headings, in any order; `tanggal`, `jenis` and `nama` must be there, others are passed over.
public struct CalendarFile: Equatable, Sendable {
  public var days: [Day: FreeDay]

  public init(days: [Day: FreeDay]) { self.days = days }

  /// The years the file has days of, ascending.
  public var years: [Int] { Set(days.keys.map(\.year)).sorted() }

  /// What is the matter with a line, from 1; with the file as a whole where the line is nil.
  public struct Problem: Error, Equatable, Sendable {
    public enum Reason: Equatable, Sendable {
      case empty
      case notText
      case headingMissing(String)
      case fieldsMissing
      case noSuchDay(String)
      /// A day without its year, such as `25-12`.
      case yearNotGiven(String)
      case wrongWeekday(Day, written: String)
      case unknownKind(String)
      case nameMissing
      case doubled(Day, firstLine: Int)
      /// A year between the first and the last has no day.
      case yearMissing(Int)
    }

    public let line: Int?
    public let reason: Reason

    public init(line: Int?, _ reason: Reason) {
      self.line = line
      self.reason = reason
    }
  }

  /// Reads a whole file: its days, or all that is the matter with it, in the order of its lines.
  public static func read(_ bytes: [UInt8]) -> (file: CalendarFile?, problems: [Problem]) {
    var reading = CalendarReading()
    guard String(validating: bytes, as: UTF8.self) != nil else {
      return (nil, [Problem(line: nil, .notText)])
    }
    let delimiter =
      bytes.prefix { $0 != 0x0A }.contains(0x3B) ? UInt8(ascii: ";") : UInt8(ascii: ",")
    var reader = CSVReader(delimiter: delimiter)
    let isMarked = bytes.starts(with: CSVWriter.byteOrderMark)
    reader.feed(bytes[(isMarked ? 3 : 0)...]) { reading.take($0) }
    reader.finish { reading.take($0) }
    return reading.finish()
  }

  /// The days as `read` takes them, ordered, with the weekday's name and whether each takes a working day of five away.
  public func text(weekdays names: CalendarNames = .indonesian) -> [UInt8] {
    let writer = CSVWriter(endsLinesWithCRLF: false)
    var bytes: [UInt8] = []
    writer.write(
      ["tanggal", "hari", "jenis", "nama", "perkiraan", "mengurangi_hari_kerja"], to: &bytes)
    for (day, free) in days.sorted(by: { $0.key < $1.key }) {
      writer.write(
        [
          day.iso, names.name(day.weekday), free.kind.fileWord, free.name,
          free.estimated ? "1" : "0", day.weekday <= .friday ? "1" : "0",
        ], to: &bytes)
    }
    return bytes
  }
}

/// What was read of a calendar so far.
private struct CalendarReading {
  private var columns: [String: Int]?
  private var days: [Day: FreeDay] = [:]
  private var lines: [Day: Int] = [:]
  private var problems: [CalendarFile.Problem] = []

  mutating func take(_ row: CSVRow) {
    let fields = (0..<row.count).map { String(decoding: row[$0], as: UTF8.self) }
    guard fields.contains(where: { !$0.trimmed.isEmpty }) else { return }
    guard let columns else {
      takeHeadings(fields)
      return
    }
    guard columns["tanggal"] != nil else { return }
    func field(_ heading: String) -> String {
      columns[heading].flatMap { fields.indices.contains($0) ? fields[$0].trimmed : nil } ?? ""
    }
    func say(_ reason: CalendarFile.Problem.Reason) {
      problems.append(.init(line: row.line, reason))
    }
    let needed = ["tanggal", "jenis", "nama"].compactMap { columns[$0] }.max() ?? 0
    guard !row.isBroken, fields.count > needed else {
      return say(.fieldsMissing)
    }
    let kind = FreeDay.Kind(fileWord: field("jenis"))
    if kind == nil { say(.unknownKind(field("jenis"))) }
    if field("nama").isEmpty { say(.nameMissing) }
    guard let day = Day(iso: field("tanggal")) else {
      let parts = field("tanggal").split { !$0.isNumber }
      return say(
        parts.count == 2 ? .yearNotGiven(field("tanggal")) : .noSuchDay(field("tanggal")))
    }
    let written = field("hari")
    if !written.isEmpty, !day.weekday.isCalled(written) {
      say(.wrongWeekday(day, written: written))
    }
    if let first = lines[day] {
      say(.doubled(day, firstLine: first))
    } else {
      lines[day] = row.line
    }
    days[day] = FreeDay(
      kind: kind ?? .nationalHoliday, name: field("nama"),
      estimated: ["1", "ya", "true"].contains(field("perkiraan").lowercased()))
  }

  private mutating func takeHeadings(_ fields: [String]) {
    columns = Dictionary(
      fields.enumerated().map { ($0.element.trimmed.lowercased(), $0.offset) },
      uniquingKeysWith: { first, _ in first })
    for heading in ["tanggal", "jenis", "nama"] where columns?[heading] == nil {
      problems.append(.init(line: 1, .headingMissing(heading)))
    }
    if !problems.isEmpty { columns = [:] }
  }

  func finish() -> (CalendarFile?, [CalendarFile.Problem]) {
    guard columns != nil else { return (nil, [.init(line: nil, .empty)]) }
    var problems = problems
    if problems.isEmpty, days.isEmpty { problems.append(.init(line: nil, .empty)) }
    let file = CalendarFile(days: days)
    if let first = file.years.first, let last = file.years.last {
      for year in first...last where !file.years.contains(year) {
        problems.append(.init(line: nil, .yearMissing(year)))
      }
    }
    return problems.isEmpty ? (file, []) : (nil, problems)
  }
}

extension FreeDay.Kind {
  /// As the file calls it.
  var fileWord: String {
    switch self {
    case .nationalHoliday: "libur_nasional"
    case .collectiveLeave: "cuti_bersama"
    case .local: "libur_setempat"
    }
  }

  init?(fileWord: String) {
    let word = fileWord.lowercased().replacing(" ", with: "_")
    guard let kind = Self.allCases.first(where: { $0.fileWord == word }) else { return nil }
    self = kind
  }
}

extension Weekday {
  /// Whether a name, Indonesian or English, whole or shortened, is this weekday's.
  fileprivate func isCalled(_ name: String) -> Bool {
    let name = name.lowercased().filter(\.isLetter)
    return [CalendarNames.indonesian, .english].contains {
      [$0.name(self), $0.shortName(self)].contains { $0.lowercased() == name }
    }
  }
}
