/// How the desk is protected from those who walk by: settings of the office.
public struct Protection: Equatable, Sendable {
  /// Minutes without a key after which the screen of an officer with a PIN is locked; 0 never locks it.
  public var idleMinutes: Int
  /// The fewest digits of a PIN.
  public var leastPIN: Int
  /// The fewest characters of the passphrase that stands for the PIN of those who administer.
  public var leastPassphrase: Int

  public static let seeded = Protection(idleMinutes: 5, leastPIN: 6, leastPassphrase: 12)

  /// The bounds of each setting: short enough to help, long enough to be worked with.
  public static let idleBounds = 0...120
  public static let pinBounds = 6...20
  public static let passphraseBounds = 12...64

  public init(idleMinutes: Int, leastPIN: Int, leastPassphrase: Int) {
    self.idleMinutes = min(max(idleMinutes, Self.idleBounds.lowerBound), Self.idleBounds.upperBound)
    self.leastPIN = min(max(leastPIN, Self.pinBounds.lowerBound), Self.pinBounds.upperBound)
    self.leastPassphrase = min(
      max(leastPassphrase, Self.passphraseBounds.lowerBound), Self.passphraseBounds.upperBound)
  }

  /// Whether a role proves itself by a passphrase rather than a PIN.
  public static func usesPassphrase(_ role: Role) -> Bool { Rights.of(role).contains(.administer) }

  /// What is wrong with a new PIN or passphrase; nil where it will do.
  public func problem(with secret: String, for role: Role) -> SecretProblem? {
    if Self.usesPassphrase(role) {
      return secret.count < leastPassphrase ? .shortPassphrase(least: leastPassphrase) : nil
    }
    guard secret.allSatisfy({ $0.isASCII && $0.isNumber }) else {
      return secret.count < leastPassphrase ? .notDigits(least: leastPIN) : nil
    }
    if secret.count < leastPIN { return .shortPIN(least: leastPIN) }
    return Self.isEasy(secret) ? .easilyGuessed : nil
  }

  /// One digit over and over, or each the neighbour of the one before.
  private static func isEasy(_ digits: String) -> Bool {
    let values = digits.compactMap(\.wholeNumberValue)
    let steps = Set(zip(values, values.dropFirst()).map { $1 - $0 })
    return steps.count <= 1 && steps.allSatisfy { (-1...1).contains($0) }
  }
}

/// Why a new PIN or passphrase is not taken.
public enum SecretProblem: Error, Equatable, Sendable {
  case shortPIN(least: Int)
  case shortPassphrase(least: Int)
  case notDigits(least: Int)
  case easilyGuessed
}

extension Protection {
  var json: JSON {
    .object([
      .init("idleMinutes", .integer(Int64(idleMinutes))),
      .init("leastPIN", .integer(Int64(leastPIN))),
      .init("leastPassphrase", .integer(Int64(leastPassphrase))),
    ])
  }

  init(json: JSON) {
    func number(_ key: String, _ seeded: Int) -> Int {
      json[key]?.integer.map { Int(min(max($0, 0), 10_000)) } ?? seeded
    }
    self.init(
      idleMinutes: number("idleMinutes", Self.seeded.idleMinutes),
      leastPIN: number("leastPIN", Self.seeded.leastPIN),
      leastPassphrase: number("leastPassphrase", Self.seeded.leastPassphrase))
  }
}

extension EntryDraft {
  public static func saving(_ protection: Protection, at: Instant) -> EntryDraft {
    EntryDraft(
      .saved, on: .rule(Office.protection), at: at, facts: .with { $0.protection = protection })
  }

  /// That an officer has a PIN from now on, or another one; `isGiven` false when they have none any more.
  public static func securing(_ officer: OfficerID, isGiven: Bool, at: Instant) -> EntryDraft {
    EntryDraft(
      .secured, on: .officer(officer), at: at, facts: .with { $0.isActive = isGiven })
  }

  /// That wrong PINs locked an officer out, after so many.
  public static func lockingOut(_ officer: OfficerID, after wrong: Int, at: Instant) -> EntryDraft {
    EntryDraft(
      .lockedOut, on: .officer(officer), at: at, facts: .with { $0.count = Int64(wrong) })
  }

  /// That somebody let an officer in again who was locked out.
  public static func unlocking(_ officer: OfficerID, at: Instant) -> EntryDraft {
    EntryDraft(.unlocked, on: .officer(officer), at: at)
  }
}
