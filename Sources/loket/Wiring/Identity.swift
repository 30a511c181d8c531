import Complaints
import Door
import Store
import Wording

/// Who works: the account's officer, the one named, or the only one; proven where there is a PIN.
enum Identity: Equatable {
  /// Nothing more is to be asked.
  case known(Officer)
  /// They have a PIN and are not known by their account.
  case toProve(Officer)
  /// A name that nobody bears, in an office where PINs are in use.
  case unknown(String)
  /// Several work here and none was named.
  case open

  init(in office: Office, named name: String?, _ wording: Wording) throws {
    let active = office.officers.values.filter(\.isActive)
    if let name {
      guard let found = office.officer(named: name) else {
        guard active.contains(where: \.hasPIN) else {
          throw Trouble(sentence: wording.unknownOfficer(name))
        }
        self = .unknown(name)
        return
      }
      self = try Self.of(found, among: active, wording)
      return
    }
    let bound = active.contains { $0.account != nil } ? active.filter(Account.isBound) : []
    if bound.count == 1, let own = bound.first {
      self = try Self.of(own, among: active, wording)
    } else if active.count == 1, let only = active.first {
      self = try Self.of(only, among: active, wording)
    } else {
      self = .open
    }
  }

  /// An account says who somebody is where everybody has one of their own; a login that several share says nothing.
  private static func of(
    _ officer: Officer, among active: [Officer], _ wording: Wording
  ) throws -> Identity {
    let isBound = Account.isBound(to: officer)
    let accounts = active.compactMap(\.account).filter { !$0.isEmpty }
    if isBound, Set(accounts).count == active.count { return .known(officer) }
    if officer.hasPIN { return .toProve(officer) }
    // An account that this machine does not have keeps nobody out: the file came from another.
    if !isBound, let account = officer.account, Account.number != 0, Account.exists(of: officer) {
      throw Trouble(sentence: wording.accountIsAnothers(officer.shortName, account: account))
    }
    // At the door the group's rights are lent: only to who is known by their account or proves who they are.
    guard !Door.isHere || isBound || Account.number == 0 else {
      throw Trouble(sentence: wording.notProvenAtDoor(officer.shortName))
    }
    return .known(officer)
  }
}

extension Options {
  /// The officer who works, proven; for a command that asks and answers in lines.
  func officer(in store: Store, _ office: Office) throws -> Officer {
    let step = StepUp(store, wording, now: clock.now)
    switch try Identity(in: office, named: officer, wording) {
    case .known(let officer): return officer
    case .toProve(let officer):
      try step.prove(officer)
      return officer
    case .unknown(let name): return try step.prove(named: name)
    case .open:
      let active = office.officers.values.filter(\.isActive)
      throw Trouble(sentence: wording.whichOfficer(active.map(\.name).sorted()))
    }
  }
}

extension Officer {
  /// Who works as long as nobody has said who they are.
  static let nobody = Officer(
    id: OfficerID(UUIDv7(high: 0, low: 0)), name: "", role: .auditor,
    unit: UnitID(UUIDv7(high: 0, low: 0)), isActive: false)
}
