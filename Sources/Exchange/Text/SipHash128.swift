/// SipHash-2-4 with 128 bits of output and a fixed key: the same value on every machine and in every version.
///
/// It names rows that carry no number of their own. It guards nothing: the store keys what it keeps.
struct SipHash128 {
  private var v0: UInt64
  private var v1: UInt64
  private var v2: UInt64
  private var v3: UInt64
  private var tail: UInt64 = 0
  private var count = 0

  init(_ k0: UInt64, _ k1: UInt64) {
    v0 = k0 ^ 0x736f_6d65_7073_6575
    v1 = k1 ^ 0x646f_7261_6e64_6f6d ^ 0xee
    v2 = k0 ^ 0x6c79_6765_6e65_7261
    v3 = k1 ^ 0x7465_6462_7974_6573
  }

  mutating func add(_ byte: UInt8) {
    tail |= UInt64(byte) << UInt64(8 * (count & 7))
    count += 1
    if count & 7 == 0 {
      take(tail)
      tail = 0
    }
  }

  /// A text with its length before it, so that no two lists of texts look the same.
  mutating func add(_ text: String) {
    var length = text.utf8.count
    repeat {
      add(UInt8(length & 0x7F) | (length > 0x7F ? 0x80 : 0))
      length >>= 7
    } while length > 0
    var text = text
    text.withUTF8 { add($0) }
  }

  private mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    var rest = UnsafeRawBufferPointer(bytes)[...]
    while count & 7 != 0, let byte = rest.popFirst() { add(byte) }
    while rest.count >= 8 {
      let word = UnsafeRawBufferPointer(rebasing: rest).loadUnaligned(as: UInt64.self)
      take(UInt64(littleEndian: word))
      count += 8
      rest = rest.dropFirst(8)
    }
    for byte in rest { add(byte) }
  }

  /// Thirty-two hexadecimal digits, the bytes in the order of the reference implementation.
  mutating func finish() -> String {
    take(tail | UInt64(count & 0xFF) << 56)
    v2 ^= 0xee
    for _ in 0..<4 { round() }
    let first = v0 ^ v1 ^ v2 ^ v3
    v1 ^= 0xdd
    for _ in 0..<4 { round() }
    let second = v0 ^ v1 ^ v2 ^ v3
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for word in [first, second] {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        text.append(digits[Int(word >> (shift + 4) & 15)])
        text.append(digits[Int(word >> shift & 15)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func take(_ word: UInt64) {
    v3 ^= word
    round()
    round()
    v0 ^= word
  }

  private mutating func round() {
    v0 &+= v1
    v1 = rotated(v1, 13) ^ v0
    v0 = rotated(v0, 32)
    v2 &+= v3
    v3 = rotated(v3, 16) ^ v2
    v0 &+= v3
    v3 = rotated(v3, 21) ^ v0
    v2 &+= v1
    v1 = rotated(v1, 17) ^ v2
    v2 = rotated(v2, 32)
  }

  private func rotated(_ word: UInt64, _ bits: UInt64) -> UInt64 {
    word << bits | word >> (64 - bits)
  }
}
