/// A person who works at the desk.
public struct Officer: Equatable, Sendable {
  public let id: OfficerID
  public var name: String
  public var role: Role
  public var unit: UnitID
  /// The operating system's account that is this officer, where the host has accounts.
  public var account: String?
  public var isActive: Bool
  /// Whether all their answers are approved first.
  public var isInTraining: Bool
  /// Whether they prove themselves by a PIN, or a passphrase.
  public var hasPIN: Bool
  /// Whether they see the complaints of their own unit only, and those they handle.
  public var isOwnUnitOnly: Bool
  /// The categories, or groups of them, whose complaints they see; empty for all.
  public var categories: Set<String>

  public init(
    id: OfficerID, name: String, role: Role, unit: UnitID, account: String? = nil,
    isActive: Bool = true, isInTraining: Bool = false, hasPIN: Bool = false,
    isOwnUnitOnly: Bool = false, categories: Set<String> = []
  ) {
    self.hasPIN = hasPIN
    self.isOwnUnitOnly = isOwnUnitOnly
    self.categories = categories
    self.isInTraining = isInTraining
    self.id = id
    self.name = name
    self.role = role
    self.unit = unit
    self.account = account
    self.isActive = isActive
  }

  /// Whether complaints of a unit and a category are theirs to see; one without a category is everybody's.
  public func sees(unit: UnitID, category: String?) -> Bool {
    if isOwnUnitOnly, unit != self.unit { return false }
    guard !categories.isEmpty, let category else { return true }
    return categories.contains(category) || categories.contains { category.hasPrefix($0 + ".") }
  }

  /// The name as lists show it: the first name whole, the last by its initial, as in `Ratna W.`.
  public var shortName: String {
    let words = name.split(separator: " ")
    guard let first = words.first, words.count > 1, let last = words.last?.first else {
      return name
    }
    return "\(first) \(last)."
  }
}

extension Office {
  /// Whether a code is a category's, or that of a group of them.
  public func hasCategory(_ code: String) -> Bool {
    categories[code] != nil || categories.keys.contains { $0.hasPrefix(code + ".") }
  }
}

/// An office that answers citizens: its numbers bear its prefix, its clock its offset.
public struct ServiceUnit: Equatable, Sendable {
  public let id: UnitID
  public var name: String
  public var prefix: String
  public var offset: UTCOffset
  /// What a citizen may call or write to, as it stands in answers; empty until given.
  public var contact: String
  public var isActive: Bool
  public var approval: ApprovalPolicy
  /// The lines above its reports; its name alone stands there as long as there are none.
  public var letterhead: [String]
  public var signatory: Signatory
  /// The public key of `age` to which backups are encrypted; nil until given.
  public var backupRecipient: String?
  /// Minutes without a sign of life after which nobody counts as writing an answer.
  public var leaseMinutes: Int

  /// What `leaseMinutes` is until an office says otherwise.
  public static let usualLease = 15
  /// How many complaints an officer may export in a day; nil sets no limit.
  public var exportLimit: Int?

  public init(
    id: UnitID, name: String, prefix: String, offset: UTCOffset = .westernIndonesia,
    contact: String = "", isActive: Bool = true, approval: ApprovalPolicy = .none,
    letterhead: [String] = [], signatory: Signatory = .nobody,
    backupRecipient: String? = nil, leaseMinutes: Int = ServiceUnit.usualLease,
    exportLimit: Int? = nil
  ) {
    self.leaseMinutes = leaseMinutes
    self.exportLimit = exportLimit
    self.letterhead = letterhead
    self.signatory = signatory
    self.approval = approval
    self.backupRecipient = backupRecipient
    self.id = id
    self.name = name
    self.prefix = prefix
    self.offset = offset
    self.contact = contact
    self.isActive = isActive
  }
}
