/// The numbers by which a citizen is known, wherever they stand in a text: NIK, family card, mobile telephone.
public enum PersonalNumbers {
  /// A text in which none of them stands whole, however its digits are grouped.
  ///
  /// Sixteen digits become `3375••••••••0001`, a mobile telephone `0812-••••-7890`; other numbers stay.
  ///
  /// - Parameter own: telephones that are nobody's but the office's, as `PhoneNumber.international`; they stay as well.
  public static func masking(_ text: some StringProtocol, besides own: Set<String> = []) -> String {
    guard text.utf8.count(where: { $0 >= 48 && $0 <= 57 }) >= 9 else { return String(text) }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var place = 0
    while place < scalars.count {
      guard scalars[place].isDigit else {
        result.append(scalars[place])
        place += 1
        continue
      }
      let groups = DigitGroup.run(in: scalars, from: place)
      let end = groups.last?.range.upperBound ?? place + 1
      append(groups, of: scalars, besides: own, to: &result)
      place = end
    }
    return String(result)
  }

  /// The mobile telephones in a text, as `PhoneNumber.international`.
  public static func telephones(in text: String) -> Set<String> {
    let scalars = Array(text.unicodeScalars)
    var found: Set<String> = []
    var place = 0
    while place < scalars.count {
      let groups = scalars[place].isDigit ? DigitGroup.run(in: scalars, from: place) : []
      if let count = DigitGroup.ofTelephone(groups[...]),
        let phone = PhoneNumber(groups.prefix(count).map(\.digits).joined())
      {
        found.insert(phone.international)
      }
      place = groups.first?.range.upperBound ?? place + 1
    }
    return found
  }

  private static func append(
    _ groups: [DigitGroup], of scalars: [Unicode.Scalar], besides own: Set<String>,
    to result: inout String.UnicodeScalarView
  ) {
    var first = 0
    var written = groups.first?.range.lowerBound ?? 0
    while first < groups.count {
      let start = groups[first].range.lowerBound
      result.append(contentsOf: scalars[written..<start])
      let count = DigitGroup.ofNIK(groups[first...]) ?? DigitGroup.ofTelephone(groups[first...])
      let last = first + (count ?? 1) - 1
      let end = groups[last].range.upperBound
      let digits = groups[first...last].map(\.digits).joined()
      if count == nil || PhoneNumber(digits).map({ own.contains($0.international) }) == true {
        result.append(contentsOf: scalars[start..<end])
      } else if digits.utf8.count == 16 {
        result.append(contentsOf: NIK.masked(digits).unicodeScalars)
      } else {
        if start > 0, scalars[start - 1] == "+" { result.removeLast() }
        result.append(contentsOf: PhoneNumber.masked(digits).unicodeScalars)
      }
      written = end
      first = last + 1
    }
  }
}

extension Office {
  /// A text with citizens' numbers masked; what its own units are called by stays.
  public func masking(_ text: String) -> String {
    PersonalNumbers.masking(
      text,
      besides: units.values.reduce(into: []) {
        $0.formUnion(PersonalNumbers.telephones(in: $1.contact))
      })
  }
}

/// Digits that stand together, in a run whose groups are parted by blanks, dots, dashes or the like.
struct DigitGroup {
  let range: Range<Int>
  let digits: String

  /// The groups of the number that begins at a digit.
  static func run(in scalars: [Unicode.Scalar], from start: Int) -> [DigitGroup] {
    var groups: [DigitGroup] = []
    var place = start
    while place < scalars.count, scalars[place].isDigit {
      let end = scalars[place...].firstIndex { !$0.isDigit } ?? scalars.count
      let digits = scalars[place..<end].reduce(into: "") { $0.unicodeScalars.append($1) }
      groups.append(DigitGroup(range: place..<end, digits: digits))
      let gap = scalars[end...].prefix { $0.isGap }
      guard !gap.isEmpty, gap.count <= widestGap else { break }
      place = gap.endIndex
    }
    return groups
  }

  private static let widestGap = 3

  /// Of how many groups from the first on a NIK is made up; clock times, two by two, are none.
  static func ofNIK(_ groups: ArraySlice<DigitGroup>) -> Int? {
    var sum = 0
    for (count, group) in groups.enumerated() {
      sum += group.digits.utf8.count
      guard sum < 16 else {
        let own = groups.prefix(count + 1)
        return sum == 16 && own.contains { $0.digits.utf8.count >= 4 } ? count + 1 : nil
      }
    }
    return nil
  }

  /// Of how many groups from the first on a mobile telephone's number is made up: the most that still make one.
  static func ofTelephone(_ groups: ArraySlice<DigitGroup>) -> Int? {
    guard let head = groups.first?.digits, head.hasPrefix("08") || head.hasPrefix("62"),
      head.utf8.count >= 3 || head == "62"
    else { return nil }
    var digits = ""
    var found: Int?
    for (count, group) in groups.enumerated() {
      digits += group.digits
      let subscriber = digits.hasPrefix("62") ? digits.dropFirst(2) : digits.dropFirst()
      guard subscriber.isEmpty || subscriber.hasPrefix("8"), subscriber.utf8.count <= 12 else {
        break
      }
      if subscriber.utf8.count >= 8 { found = count + 1 }
    }
    return found
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { value >= 48 && value <= 57 }

  fileprivate var isGap: Bool {
    switch value {
    case 0x20, 0x28, 0x29, 0x2D, 0x2E, 0x2F, 0xA0, 0x2010...0x2015: true
    default: false
    }
  }
}
