/// Invents a CSV file of complaints as offices have them, the same for the same seed, and says what is wrong where.
///
/// Every row is made and given away one at a time, so that a file can be as long as a test needs.
public struct ComplaintCSV {
  /// A way in which a row is spoilt, so that it cannot be imported as it stands.
  public enum Fault: String, CaseIterable, Sendable {
    case roundedNIK, unreadableDate, relativeDate, spreadsheetDate, futureDate, closedTooEarly,
      noStory, damagedText, textAfterQuote, openQuote, surplusField

    /// True where the row still comes in, with U+FFFD.
    public var isRepairable: Bool { self == .damagedText }
  }

  /// What was written.
  public struct Content: Equatable, Sendable {
    public var rows = 0
    /// The lines on which spoilt rows begin, by what is wrong with them.
    public var spoilt: [Fault: [Int]] = [:]
    /// Good rows by their word for the status.
    public var statuses: [String: Int] = [:]

    public init() {}

    public var spoiltRows: Int { spoilt.values.reduce(0) { $0 + $1.count } }
  }

  public var rows: Int
  public var seed: UInt64
  /// The share of rows spoilt in each way, 0…1.
  public var share: Double
  public var delimiter: Character
  public var lineEnd: String
  public var hasByteOrderMark: Bool
  /// Letters of a story, in the middle.
  public var storyLength: Int
  /// Rows at the end among which there are open ones: those before have all ended.
  public var current: Int

  public init(
    rows: Int, seed: UInt64 = 1, share: Double = 0.01, delimiter: Character = ",",
    lineEnd: String = "\r\n", hasByteOrderMark: Bool = false, storyLength: Int = 200,
    current: Int = .max
  ) {
    self.rows = rows
    self.seed = seed
    self.share = share
    self.delimiter = delimiter
    self.lineEnd = lineEnd
    self.hasByteOrderMark = hasByteOrderMark
    self.storyLength = storyLength
    self.current = current
  }

  /// Every word for a status that stands in the file, of all channels and both languages.
  public static let statuses = [
    "baru", "terverifikasi", "disposisi", "proses", "diproses", "menunggu", "tunda", "dijawab",
    "selesai", "selesai bersyarat", "ditolak", "arsip", "bukan wewenang", "duplikat", "received",
    "inProgress", "awaitingDetails", "answered", "closed",
  ]

  static let headings = [
    "id", "tanggal masuk", "saluran", "nama", "telepon", "NIK", "alamat", "kelurahan", "kategori",
    "klasifikasi", "judul", "isi laporan", "status", "jawaban", "tanggal jawaban",
    "tanggal selesai", "hasil",
  ]

  /// Gives the bytes of the file away, the heading first, then a row at a time.
  @discardableResult
  public func write(to take: ([UInt8]) throws -> Void) rethrows -> Content {
    var random = Seeded(seed)
    var content = Content()
    if hasByteOrderMark { try take([0xEF, 0xBB, 0xBF]) }
    try take(Array(joined(Self.headings).utf8) + Array(lineEnd.utf8))
    var line = 2
    for index in 0..<rows {
      let fault = Fault.allCases.first { _ in random.chance(share) }
      var row = InventedRow(
        index: index, of: rows, isEnded: rows - index > current, storyLength: storyLength, &random)
      if let fault {
        content.spoilt[fault, default: []].append(line)
        row.spoil(fault)
      } else {
        content.statuses[row.status, default: 0] += 1
      }
      let bytes = encoded(row, fault)
      line += bytes.count { $0 == 0x0A }
      content.rows += 1
      try take(bytes)
    }
    return content
  }

  private func encoded(_ row: InventedRow, _ fault: Fault?) -> [UInt8] {
    var cells = row.fields.map(quoted)
    let story = InventedRow.storyPlace
    switch fault {
    case .textAfterQuote: cells[story] = "\"Petugas bilang \"tunggu\" saja\""
    case .openQuote: cells[story] = "\"Kutipan yang tidak pernah ditutup"
    case .surplusField: cells.append("kolom lebih")
    default: break
    }
    var bytes = Array(cells.joined(separator: String(delimiter)).utf8)
    if fault == .damagedText {
      let place = bytes.count - cells[story...].joined(separator: "-").utf8.count
      bytes.insert(contentsOf: [0xFF, 0xFE, 0xC3, 0x28], at: place + 1)
    }
    return bytes + Array(lineEnd.utf8)
  }

  private func joined(_ fields: [String]) -> String {
    fields.map(quoted).joined(separator: String(delimiter))
  }

  private func quoted(_ field: String) -> String {
    let mustQuote = field.utf8.contains {
      $0 == delimiter.asciiValue || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D
    }
    guard mustQuote else { return field }
    var text = "\""
    for character in field.unicodeScalars {
      text.unicodeScalars.append(character)
      if character == "\"" { text += "\"" }
    }
    return text + "\""
  }
}
