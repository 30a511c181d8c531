import Complaints
import Store
import Workstation

/// Who works, as the store knows it.
extension StoreDesk {
  func prove(
    _ officer: OfficerID, secret: String, opensDoors: Bool, now: Instant
  ) throws -> Proving {
    try told { try store.prove(officer, secret: secret, opensDoors: opensDoors, now: now) }
  }
  func enter(_ officer: OfficerID) throws -> Entered {
    try told {
      Entered(
        office: try store.office(), drafts: try store.drafts(of: officer),
        stopped: store.isReadOnly ? nil : try store.abruptEnd(of: officer))
    }
  }
  func give(_ secret: String?, to officer: OfficerID, by giver: OfficerID, now: Instant) throws {
    try told { try store.giveSecret(secret, to: officer, by: giver, now: now) }
  }
  func unlock(_ officer: OfficerID, by giver: OfficerID, now: Instant) throws {
    try told { try store.unlock(officer, by: giver, now: now) }
  }
  func standings() throws -> [OfficerID: SecretStanding] { try told { try store.standings() } }
  func accesses(_ request: AccessRequest, for officer: OfficerID) throws -> [AccessRecord] {
    try told { try store.accesses(request, for: officer) }
  }
}
