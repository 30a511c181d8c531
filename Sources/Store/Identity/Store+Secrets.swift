import CSystem
import Complaints
import Foundation

extension Store {
  /// Gives an officer a PIN, or another one, or takes it from them with nil.
  ///
  /// Their first one is given by who administers; another one by themselves as well. Throws `Refusal`.
  ///
  /// - Parameter giver: nil for whoever the machine itself obeys, see `obeysUser`.
  public func giveSecret(
    _ secret: String?, to officer: OfficerID, by giver: OfficerID?, now: Instant
  ) throws {
    let office = try office()
    guard let target = office.officers[officer], target.isActive else {
      throw Refusal.unknownOfficer
    }
    if let giver {
      guard let giver = office.officers[giver] else { throw Refusal.unknownOfficer }
      try refuse(giver, changing: target, takesAway: secret == nil)
    } else if try !obeysUser(for: target) {
      throw Refusal.notAllowed(.administer)
    }
    let who = Data(officer.uuid.bytes)
    guard let secret else {
      try append([.securing(officer, isGiven: false, at: now)], by: giver, now: now)
      try told { try work?.keep(nil, of: who) }
      return
    }
    if let problem = office.protection.problem(with: secret, for: target.role) {
      throw Refusal.weakSecret(problem)
    }
    guard let work, !isReadOnly else { throw StoreFailure.readOnly }
    guard let hash = SecretHash(of: secret, cost: .ofPIN) else {
      throw StoreFailure.io(code: Int(ENOMEM))
    }
    // A secret that no entry tells of asks for nothing; an entry without its secret would keep the officer out.
    try told { try work.keep(hash, of: who) }
    try append([.securing(officer, isGiven: true, at: now)], by: giver, now: now)
    forgetProof(of: officer)
  }

  private func refuse(_ giver: Officer, changing target: Officer, takesAway: Bool) throws {
    if giver.id == target.id, target.hasPIN, !takesAway {
      guard giver.isActive else { throw Refusal.notAllowed(.administer) }
    } else {
      try Rights.require(.administer, of: giver)
      guard Rights.canAdminister(target.role, by: giver) else {
        throw Refusal.notAllowed(.administer)
      }
    }
    try requireProof(of: giver)
  }

  /// Whether the machine obeys this process's user in all that the file holds: root always; where the program has no
  /// more rights than its user, the owner of the file too, for an officer whose PIN stayed behind elsewhere.
  public func obeysUser(for officer: Officer) throws -> Bool {
    if getuid() == 0 { return true }
    var status = stat()
    guard !lk_is_set_id(), stat(path, &status) == 0, status.st_uid == getuid() else { return false }
    return try officer.hasPIN && !standing(of: officer.id).isKnownHere
  }

  /// Lets an officer in again who was locked out.
  ///
  /// Throws `Refusal`.
  public func unlock(_ officer: OfficerID, by giver: OfficerID, now: Instant) throws {
    let office = try office()
    guard let target = office.officers[officer], let giver = office.officers[giver] else {
      throw Refusal.unknownOfficer
    }
    try Rights.require(.administer, of: giver)
    guard Rights.canAdminister(target.role, by: giver) else {
      throw Refusal.notAllowed(.administer)
    }
    try requireProof(of: giver)
    guard let work else { throw StoreFailure.readOnly }
    try append([.unlocking(officer, at: now)], by: giver.id, now: now)
    try told { try work.forgetTries(of: Data(officer.uuid.bytes)) }
  }

  /// How the PINs of all who work here stand.
  public func standings() throws -> [OfficerID: SecretStanding] {
    let officers = try office().officers.values.filter { $0.isActive && $0.hasPIN }
    return Dictionary(
      uniqueKeysWithValues: try officers.map { ($0.id, try standing(of: $0.id)) })
  }

  public func standing(of officer: OfficerID) throws -> SecretStanding {
    let who = Data(officer.uuid.bytes)
    guard let work else { return SecretStanding(isKnownHere: true, locked: 0) }
    return try told {
      SecretStanding(
        isKnownHere: try work.secret(of: who) != nil,
        locked: Int((try work.tries(of: who).wait + 999) / 1000))
    }
  }
}
