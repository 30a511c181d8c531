import Foundation

/// The digest of a sealed entry as twelve words, for the paper register.
///
/// 132 bits: the digest's first 120, and 12 by which a slip of the pen is noticed.
public enum SealCode {
  static let bytes = 15
  private static let count = 12

  /// Why words are no code.
  public enum Mistake: Error, Equatable {
    case notTwelve(Int)
    /// A word that is not in the list, by its place from 1.
    case unknown(String, place: Int)
    /// All twelve are in the list, but they do not belong together.
    case slip
  }

  /// The words that stand for a digest.
  public static func words(of digest: [UInt8]) -> [String] {
    let start = Array(digest.prefix(bytes))
    let check = checksum(start)
    let bits = start.flatMap(bits) + bits(check[0]) + bits(check[1]).prefix(4)
    return (0..<count).map { place in
      list[bits[place * 11..<place * 11 + 11].reduce(0) { $0 << 1 | Int($1) }]
    }
  }

  /// The beginning of the digest that twelve words stand for.
  public static func beginning(of text: String) throws(Mistake) -> [UInt8] {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.count == count else { throw .notTwelve(words.count) }
    var bits: [UInt8] = []
    for (place, word) in words.enumerated() {
      guard let number = numbers[word] else { throw .unknown(word, place: place + 1) }
      bits += (0..<11).reversed().map { UInt8(number >> $0 & 1) }
    }
    let found = (0...bytes).map { byte in
      bits[byte * 8..<min(byte * 8 + 8, bits.count)].reduce(UInt8(0)) { $0 << 1 | $1 }
    }
    let start = Array(found.prefix(bytes))
    let check = checksum(start)
    guard found[bytes] == check[0], bits.suffix(4).elementsEqual(Self.bits(check[1]).prefix(4))
    else { throw .slip }
    return start
  }

  static let list = String(decoding: PackageResources.code_words_txt, as: UTF8.self)
    .split(separator: "\n").map(String.init)
  private static let numbers = Dictionary(
    uniqueKeysWithValues: list.enumerated().map { ($1, $0) })

  private static func checksum(_ start: [UInt8]) -> [UInt8] {
    Digest.sha256(Array("loketcode1".utf8) + start)
  }

  private static func bits(_ byte: UInt8) -> [UInt8] { (0..<8).reversed().map { byte >> $0 & 1 } }
}
