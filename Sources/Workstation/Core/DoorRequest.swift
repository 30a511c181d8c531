import Complaints

/// What is asked of the desk about who works.
public enum DoorRequest: Equatable, Sendable {
  /// Whether a PIN is right; `opensDoors` for what asks for it anew.
  case prove(OfficerID, secret: String, opensDoors: Bool)
  /// Somebody begins to work.
  case enter(OfficerID)
  /// Another PIN for an officer, or none.
  case give(String?, to: OfficerID)
  /// Lets somebody in again who was locked out.
  case unlock(OfficerID)
  case standings
  case accesses(AccessRequest)
}

public enum DoorReply: Equatable, Sendable {
  case proving(Proving)
  case entered(Entered)
  case standings([OfficerID: SecretStanding])
  case accesses([AccessRecord])
}

/// What somebody who begins to work finds.
public struct Entered: Equatable, Sendable {
  public var office: Office
  public var drafts: [Draft]
  /// When a workstation of theirs ended without saying so.
  public var stopped: Instant?

  public init(office: Office, drafts: [Draft], stopped: Instant?) {
    self.office = office
    self.drafts = drafts
    self.stopped = stopped
  }
}

/// The part of the desk that knows who works.
public protocol Doorkeeper: Sendable {
  func prove(_ officer: OfficerID, secret: String, opensDoors: Bool, now: Instant) throws -> Proving
  func enter(_ officer: OfficerID) throws -> Entered
  func give(_ secret: String?, to officer: OfficerID, by giver: OfficerID, now: Instant) throws
  func unlock(_ officer: OfficerID, by giver: OfficerID, now: Instant) throws
  func standings() throws -> [OfficerID: SecretStanding]
  func accesses(_ request: AccessRequest, for officer: OfficerID) throws -> [AccessRecord]
}

extension Desk {
  func answer(_ request: DoorRequest, officer: OfficerID, now: Instant) throws -> DeskReply {
    switch request {
    case .prove(let who, let secret, let opensDoors):
      return .door(
        .proving(try prove(who, secret: secret, opensDoors: opensDoors, now: now)))
    case .enter(let who): return .door(.entered(try enter(who)))
    case .give(let secret, let who):
      try give(secret, to: who, by: officer, now: now)
      return .office(try office())
    case .unlock(let who):
      try unlock(who, by: officer, now: now)
      return .door(.standings(try standings()))
    case .standings: return .door(.standings(try standings()))
    case .accesses(let request): return .door(.accesses(try accesses(request, for: officer)))
    }
  }
}
