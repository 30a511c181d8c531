import Complaints
import Foundation
import GRDB
import Synchronization

extension Store {
  /// How long a PIN that was given again holds for what asks for it, in milliseconds.
  private static let grace: Int64 = 180_000

  /// Checks a PIN; it takes its time, whoever is meant.
  ///
  /// After some wrong ones in a row nobody is let in for a while, whichever process asks; the journal tells of it.
  ///
  /// - Parameter opensDoors: whether what asks for a PIN given anew may be done in this process, for a short while.
  public func prove(
    _ officer: OfficerID, secret: String, opensDoors: Bool = false, now: Instant
  ) throws -> Proving {
    let proving = try prove(Data(officer.uuid.bytes), officer, secret, now)
    if proving == .proved, opensDoors {
      proofs.withLock { $0[officer] = MachineStart.passed }
    }
    return proving
  }

  /// The same for a name that may be nobody's: then it takes as long, and is answered as a wrong PIN is.
  public func prove(
    named name: String, secret: String, now: Instant
  ) throws -> (proving: Proving, officer: Officer?) {
    if let officer = try office().officer(named: name), officer.hasPIN {
      return (try prove(officer.id, secret: secret, opensDoors: true, now: now), officer)
    }
    let nobody = Data(
      Digest.keyed(Array(name.trimmed.lowercased().utf8), key: searchKey).prefix(16))
    return (try prove(nobody, nil, secret, now), nil)
  }

  private func prove(
    _ who: Data, _ officer: OfficerID?, _ secret: String, _ now: Instant
  ) throws -> Proving {
    let kept = try keptSecret(of: who)
    if kept == nil, officer != nil { return .unknownHere }
    var wrong = 0
    if let work {
      let (count, wait) = try told { try work.beginTry(of: who) }
      guard wait == 0 else { return .locked(seconds: Int((wait + 999) / 1000)) }
      wrong = count
    }
    guard let isRight = (kept ?? .ofNobody).isOf(secret) else {
      throw StoreFailure.io(code: Int(ENOMEM))
    }
    guard !isRight || kept == nil else {
      try told { try work?.forgetTries(of: who) }
      return .proved
    }
    let wait = Throttle.wait(after: wrong)
    guard wait > 0 else { return .wrong }
    if let officer {
      try? append([.lockingOut(officer, after: wrong, at: now)], now: now)
    }
    return .locked(seconds: wait)
  }

  /// What is kept of a PIN; a store that is only read has its working state read as well.
  private func keptSecret(of who: Data) throws -> SecretHash? {
    if let work { return try told { try work.secret(of: who) } }
    let file = WorkStore.path(beside: path)
    guard access(file, F_OK) == 0 else { return nil }
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: "file:\(file)?immutable=1", configuration: configuration)
    return try queue.read { db in
      try db.tableExists("secret") ? try WorkStore.secret(of: who, db) : nil
    }
  }

  /// Refuses an officer who has a PIN and has not given it just now.
  public func requireProof(of officer: Officer) throws(Refusal) {
    guard officer.hasPIN else { return }
    let at = proofs.withLock { $0[officer.id] }
    guard let at, MachineStart.passed - at <= Self.grace else { throw .needsProof }
  }

  /// Ends the time in which a PIN need not be given again.
  public func forgetProof(of officer: OfficerID) {
    proofs.withLock { $0[officer] = nil }
  }

  /// Refuses an officer who does not have a right.
  func require(_ right: Right, of id: OfficerID, _ db: Database) throws {
    guard let officer = try office(db).officers[id], officer.isActive else {
      throw Refusal.unknownOfficer
    }
    try Rights.require(right, of: officer)
  }

  func append(_ drafts: [EntryDraft], by officer: OfficerID? = nil, now: Instant) throws {
    var randomness = SystemRandomNumberGenerator()
    try append(
      drafts, officer: officer, action: ActionID(at: now, using: &randomness), now: now)
  }

  func told<Result>(_ act: () throws -> Result) throws -> Result {
    do { return try act() } catch let refusal as Refusal { throw refusal } catch {
      throw StoreFailure(error, path: path)
    }
  }
}
