/// A citizen as complaints name them: the numbers and names by which what is held of them is found.
public struct Person: Equatable, Sendable {
  /// Sixteen digits each.
  public private(set) var niks: Set<String> = []
  /// As `PhoneNumber.international`.
  public private(set) var phones: Set<String> = []
  /// As they were written, once each.
  public private(set) var names: [String] = []

  public init() {}

  public init(nik: String) { niks = [Self.digits(nik)] }

  public init(phone: PhoneNumber) { phones = [phone.international] }

  /// Adds what a complaint says of its reporter.
  public mutating func add(_ reporter: Words) {
    if let nik = reporter.nik.map(Self.digits), nik.utf8.count == 16 { niks.insert(nik) }
    if let phone = reporter.phone.flatMap({ PhoneNumber($0) }) {
      phones.insert(phone.international)
    }
    if let name = reporter.reporterName?.trimmed, !name.isEmpty,
      !names.contains(where: { Self.folded($0) == Self.folded(name) })
    {
      names.append(name)
    }
  }

  /// Whether a reporter is this person.
  ///
  /// The NIK decides where there is one. A telephone is often a family's: it decides only together with the name.
  public func isReporter(_ reporter: Words) -> Bool {
    if let nik = reporter.nik.map(Self.digits), nik.utf8.count == 16, !niks.isEmpty {
      return niks.contains(nik)
    }
    guard let phone = reporter.phone.flatMap({ PhoneNumber($0) }),
      phones.contains(phone.international)
    else { return false }
    let name = Self.folded(reporter.reporterName ?? "")
    return names.isEmpty || names.contains { Self.folded($0) == name }
  }

  static func digits(_ text: String) -> String { text.filter { $0.isASCII && $0.isNumber } }

  /// A name without differences of case and blanks.
  static func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
