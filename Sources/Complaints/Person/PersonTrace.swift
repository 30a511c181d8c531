/// Looks for a person in any bytes of UTF-8: their numbers however grouped, and their names of two words or more.
public struct PersonTrace: Sendable {
  /// Digits that only this person's number has: the NIK, or the subscriber's part of a telephone.
  private let numbers: [[UInt8]]
  private let names: [[UInt8]]

  public init(_ person: Person) {
    numbers =
      person.niks.sorted().map { Array($0.utf8) }
      + person.phones.sorted().map { Array($0.dropFirst(3).utf8) }
    names = person.names.map(Person.folded).filter { $0.contains(" ") }.map { Array($0.utf8) }
  }

  /// How a text names the person.
  public enum Naming: Int, Comparable, Sendable {
    case not, byName, byNumber

    public static func < (left: Naming, right: Naming) -> Bool { left.rawValue < right.rawValue }
  }

  public func naming(in bytes: [UInt8]) -> Naming {
    if holdsNumber(bytes) { return .byNumber }
    return holdsName(bytes) ? .byName : .not
  }

  private func holdsNumber(_ bytes: [UInt8]) -> Bool {
    guard !numbers.isEmpty else { return false }
    var run: [UInt8] = []
    var gap = 0
    func holds(_ run: [UInt8]) -> Bool {
      run.count >= 8 && numbers.contains { Self.contains(run, $0) }
    }
    for byte in bytes {
      if byte >= 48 && byte <= 57 {
        run.append(byte)
        gap = 0
      } else if !run.isEmpty {
        gap += 1
        // A no-break space or dash of three bytes, with a blank on either side.
        guard gap > 5 || !Self.mayPart(byte) else { continue }
        if holds(run) { return true }
        run = []
        gap = 0
      }
    }
    return holds(run)
  }

  /// Blanks, points, dashes and brackets, and any sign beyond ASCII.
  private static func mayPart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || [0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2E, 0x2F].contains(byte)
  }

  private func holdsName(_ bytes: [UInt8]) -> Bool {
    guard !names.isEmpty else { return false }
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    for byte in bytes {
      let isBlank = byte <= 0x20
      if isBlank, folded.last == 0x20 { continue }
      folded.append(isBlank ? 0x20 : byte >= 65 && byte <= 90 ? byte | 0x20 : byte)
    }
    return names.contains { Self.contains(folded, $0, asWords: true) }
  }

  private static func contains(
    _ bytes: [UInt8], _ wanted: [UInt8], asWords: Bool = false
  ) -> Bool {
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    for start in 0...(bytes.count - wanted.count) where bytes[start] == first {
      let end = start + wanted.count
      guard bytes[start..<end].elementsEqual(wanted) else { continue }
      guard asWords else { return true }
      let before = start == 0 || !isLetter(bytes[start - 1])
      if before, end == bytes.count || !isLetter(bytes[end]) { return true }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 97 && (byte | 0x20) <= 122 || byte >= 0x80
  }
}
