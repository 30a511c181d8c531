import Complaints

extension SearchText {
  /// A text in which every number of eight digits or more, however it is grouped, is its keyed token.
  static func hiding(_ text: String, key: [UInt8]) -> String {
    guard text.utf8.contains(where: \.isDigit) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      guard bytes[place].isDigit else {
        result.append(bytes[place])
        place += 1
        continue
      }
      let end = endOfNumber(bytes, from: place)
      let digits = String(decoding: bytes[place..<end].filter(\.isDigit), as: UTF8.self)
      if digits.utf8.count >= 8 {
        result += tokens(of: digits, key: key).joined(separator: " ").utf8
      } else {
        result += bytes[place..<end]
      }
      place = end
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// An excerpt in which dots stand where a number was hidden.
  static func masking(_ excerpt: String) -> String {
    let bytes = Array(excerpt.utf8)
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let isWordStart = place == 0 || !bytes[place - 1].isLetterOrDigit
      if isWordStart, bytes[place] == UInt8(ascii: "x"), place + 17 <= bytes.count,
        bytes[place + 1..<place + 17].allSatisfy(\.isHexDigit)
      {
        result += "•••".utf8
        place += 17
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func tokens(of digits: String, key: [UInt8]) -> [String] {
    PhoneNumber(digits) == nil ? [token(digits, key: key)] : phoneTokens(digits, key: key)
  }

  /// Where a number ends that may be written in groups; a group long enough to be a number itself stands alone.
  private static func endOfNumber(_ bytes: [UInt8], from start: Int) -> Int {
    func endOfGroup(_ start: Int) -> Int {
      bytes[start...].firstIndex { !$0.isDigit } ?? bytes.count
    }
    var end = endOfGroup(start)
    guard end - start < 8 else { return end }
    while end + 1 < bytes.count, [0x20, 0x2D, 0x2E].contains(bytes[end]), bytes[end + 1].isDigit {
      let next = endOfGroup(end + 1)
      guard next - end - 1 < 8 else { return end }
      end = next
    }
    return end
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= 48 && self <= 57 }
  fileprivate var isHexDigit: Bool { isDigit || (self >= 97 && self <= 102) }
  fileprivate var isLetterOrDigit: Bool {
    isDigit || (self | 0x20 >= 97 && self | 0x20 <= 122) || self >= 0x80
  }
}
