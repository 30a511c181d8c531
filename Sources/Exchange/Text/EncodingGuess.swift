/// Decides, over a whole file fed in chunks, in which encoding it is written.
///
/// A file with a byte order mark of UTF-8, or without a byte that UTF-8 forbids, is UTF-8. Otherwise what was counted
/// decides: characters of several bytes that are well formed, and bytes that no Indonesian text in Windows-1252 holds,
/// speak for a damaged UTF-8; bytes that such texts do hold speak for Windows-1252. UTF-16 is named and refused.
public struct EncodingGuess: Sendable {
  /// The most lines with damage that are remembered one by one.
  public let lineLimit: Int

  /// Well-formed characters of more than one byte.
  public private(set) var wideCharacters = 0
  /// Bytes that UTF-8 forbids where they stand.
  public private(set) var forbiddenBytes = 0
  /// Lines that hold a forbidden byte.
  public private(set) var damagedLineCount = 0
  /// The first of those lines, from 1, at most `lineLimit`.
  public private(set) var damagedLines: [Int] = []
  /// True for a file that begins with EF BB BF.
  public private(set) var hasByteOrderMark = false

  private var head: [UInt8] = []
  private var likelyBytes = 0
  private var nulBytes = 0
  private var byteCount = 0
  private var line = 1
  private var lastDamagedLine = 0
  private var afterCarriageReturn = false
  /// The bytes of a character that is not complete yet, and how many are still to come.
  private var pending: [UInt8] = []
  private var missing = 0
  private var lowest: UInt8 = 0x80
  private var highest: UInt8 = 0xBF

  public init(lineLimit: Int = 1000) {
    self.lineLimit = lineLimit
  }

  /// Takes the next bytes of the file.
  public mutating func feed(_ chunk: ArraySlice<UInt8>) {
    if head.count < 4 { head += chunk.prefix(4 - head.count) }
    byteCount += chunk.count
    chunk.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80, missing == 0, byte > 0x0D, !afterCarriageReturn {
          index += 1
          continue
        }
        take(byte)
        index += 1
      }
    }
  }

  /// What the file is, once all of it was fed.
  public mutating func finish() -> Verdict {
    if missing > 0 { rejectPending() }
    hasByteOrderMark = head.starts(with: [0xEF, 0xBB, 0xBF])
    if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return .utf16 }
    if nulBytes * 5 > byteCount, byteCount > 0 { return .utf16 }
    if hasByteOrderMark || forbiddenBytes == 0 { return .text(.utf8) }
    let damage = wideCharacters + (forbiddenBytes - likelyBytes)
    return .text(likelyBytes > damage ? .windows1252 : .utf8)
  }

  public enum Verdict: Sendable, Equatable {
    case text(TextEncoding)
    /// Two bytes a character: to be saved again as CSV UTF-8.
    case utf16
  }

  private mutating func take(_ byte: UInt8) {
    if missing > 0 {
      if byte >= lowest, byte <= highest {
        pending.append(byte)
        missing -= 1
        (lowest, highest) = (0x80, 0xBF)
        if missing == 0 {
          wideCharacters += 1
          pending.removeAll(keepingCapacity: true)
        }
        return
      }
      rejectPending()
    }
    switch byte {
    case 0x0A:
      if !afterCarriageReturn { line += 1 }
      afterCarriageReturn = false
      return
    case 0x0D: line += 1
    case 0x00: nulBytes += 1
    case 0x01...0x7F: break
    case 0xC2...0xDF: open(byte, missing: 1)
    case 0xE0: open(byte, missing: 2, lowest: 0xA0)
    case 0xED: open(byte, missing: 2, highest: 0x9F)
    case 0xE1...0xEF: open(byte, missing: 2)
    case 0xF0: open(byte, missing: 3, lowest: 0x90)
    case 0xF4: open(byte, missing: 3, highest: 0x8F)
    case 0xF1...0xF3: open(byte, missing: 3)
    default: reject(byte)
    }
    afterCarriageReturn = byte == 0x0D
  }

  private mutating func open(
    _ byte: UInt8, missing: Int, lowest: UInt8 = 0x80, highest: UInt8 = 0xBF
  ) {
    pending = [byte]
    self.missing = missing
    self.lowest = lowest
    self.highest = highest
  }

  private mutating func rejectPending() {
    for byte in pending { reject(byte) }
    pending.removeAll(keepingCapacity: true)
    missing = 0
    (lowest, highest) = (0x80, 0xBF)
  }

  private mutating func reject(_ byte: UInt8) {
    forbiddenBytes += 1
    if Windows1252.isLikely(byte) { likelyBytes += 1 }
    guard lastDamagedLine != line else { return }
    lastDamagedLine = line
    damagedLineCount += 1
    if damagedLines.count < lineLimit { damagedLines.append(line) }
  }
}
