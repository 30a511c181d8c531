import Glibc

/// The pages of a database file as far as they can be read, those in its log before those in the file.
///
/// SQLite is not asked: it stops at the first page that is not as it should be.
final class SalvagedPages {
  let pageSize: Int
  /// How many pages file and log have together.
  let count: Int
  private let file: Int32
  private let log: Int32
  /// Where in the log the newest committed content of a page is.
  private let logged: [Int: Int]

  init(_ path: String) throws(StoreFailure) {
    file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StoreFailure(errno: errno, path: path) }
    let log = open(path + "-wal", O_RDONLY | O_CLOEXEC)
    self.log = log
    let header = Self.read(file, at: 0, count: 100)
    let frames = WriteAheadLog(reading: { Self.read(log, at: $0, count: $1) })
    pageSize = frames?.pageSize ?? Self.pageSize(header)
    logged = frames?.pages ?? [:]
    var status = stat()
    fstat(file, &status)
    count = max((Int(status.st_size) + pageSize - 1) / pageSize, logged.keys.max() ?? 0)
  }

  deinit {
    close(file)
    if log >= 0 { close(log) }
  }

  /// A page by its number from 1; what cannot be read of it is zero.
  func page(_ number: Int) -> [UInt8] {
    let found =
      logged[number].map { Self.read(log, at: $0, count: pageSize) }
      ?? Self.read(file, at: (number - 1) * pageSize, count: pageSize)
    return found + [UInt8](repeating: 0, count: pageSize - found.count)
  }

  /// How many bytes of a page are there: fewer than it has where the file was cut off in it.
  func bytesThere(ofPage number: Int) -> Int {
    if logged[number] != nil { return pageSize }
    return Self.read(file, at: (number - 1) * pageSize, count: pageSize).count
  }

  /// As many bytes as there are; a sector the disk does not give back ends them.
  private static func read(_ file: Int32, at offset: Int, count: Int) -> [UInt8] {
    guard file >= 0, offset >= 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      filled = max(0, pread(file, buffer.baseAddress, count, off_t(offset)))
    }
  }

  /// As the header says, or what this program's stores have where it does not.
  private static func pageSize(_ header: [UInt8]) -> Int {
    guard header.count == 100 else { return 4096 }
    let said = Int(header[16]) << 8 | Int(header[17])
    let size = said == 1 ? 65_536 : said
    return size >= 512 && size.nonzeroBitCount == 1 ? size : 4096
  }
}

/// The committed pages of a write-ahead log, by SQLite's description of its format.
private struct WriteAheadLog {
  let pageSize: Int
  /// The offset of each page's newest content.
  private(set) var pages: [Int: Int] = [:]

  init?(reading read: (_ offset: Int, _ count: Int) -> [UInt8]) {
    let header = read(0, 32)
    guard header.count == 32, header[0] == 0x37, header[1] == 0x7F, header[2] == 0x06,
      header[3] & 0xFE == 0x82
    else { return nil }
    let isBigEndian = header[3] & 1 == 1
    pageSize = Int(Self.number(header, 8))
    guard pageSize >= 512, pageSize <= 65_536, pageSize.nonzeroBitCount == 1 else { return nil }
    var sum = Self.sum(header[0..<24], after: (0, 0), isBigEndian)
    guard sum == (Self.number(header, 24), Self.number(header, 28)) else { return nil }
    var offset = 32
    var pending: [Int: Int] = [:]
    while true {
      let frame = read(offset, 24 + pageSize)
      guard frame.count == 24 + pageSize, frame[8..<16] == header[16..<24] else { return }
      sum = Self.sum(frame[0..<8], after: sum, isBigEndian)
      sum = Self.sum(frame[24...], after: sum, isBigEndian)
      guard sum == (Self.number(frame, 16), Self.number(frame, 20)) else { return }
      pending[Int(Self.number(frame, 0))] = offset + 24
      if Self.number(frame, 4) != 0 {
        pages.merge(pending) { $1 }
        pending = [:]
      }
      offset += 24 + pageSize
    }
  }

  private static func number(_ bytes: [UInt8], _ place: Int) -> UInt32 {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func sum(
    _ bytes: ArraySlice<UInt8>, after former: (UInt32, UInt32), _ isBigEndian: Bool
  ) -> (UInt32, UInt32) {
    var (first, second) = former
    bytes.withUnsafeBytes { raw in
      for place in stride(from: 0, to: raw.count, by: 8) {
        let one = raw.loadUnaligned(fromByteOffset: place, as: UInt32.self)
        let two = raw.loadUnaligned(fromByteOffset: place + 4, as: UInt32.self)
        first &+= (isBigEndian ? one.bigEndian : one.littleEndian) &+ second
        second &+= (isBigEndian ? two.bigEndian : two.littleEndian) &+ first
      }
    }
    return (first, second)
  }
}
