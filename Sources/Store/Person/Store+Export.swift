import Complaints
import GRDB

/// What is taken out of the store to a file.
public struct ExportRecord: Sendable {
  public var complaints: [ComplaintID]
  /// What was exported and how, in words of the program: `all csv masked`.
  public var code: String
  /// Why, in the officer's words.
  public var reason: String
  /// A supervisor lets it pass the day's limit.
  public var beyondLimit: Bool
  /// Whether citizens' numbers stand in it whole.
  public var isWhole: Bool

  public init(
    complaints: [ComplaintID], code: String, reason: String, beyondLimit: Bool = false,
    isWhole: Bool = false
  ) {
    self.complaints = complaints
    self.code = code
    self.reason = reason
    self.beyondLimit = beyondLimit
    self.isWhole = isWhole
  }
}

/// An officer has exported what the unit allows for a day.
public struct ExportLimitReached: Error, Equatable, Sendable {
  public let limit: Int
  /// How many before this.
  public let already: Int
}

extension Store {
  /// Records an export as an entry and in the counts; whoever writes the file calls it before the file is at its place.
  ///
  /// Throws `Refusal.notAllowed`, `.missing(.reason)`, or `ExportLimitReached`.
  public func record(_ export: ExportRecord, by officer: OfficerID, now: Instant) throws {
    guard let reason = export.reason.trimmed.nonEmpty else { throw Refusal.missing(.reason) }
    var randomness = SystemRandomNumberGenerator()
    let action = ActionID(at: now, using: &randomness)
    try writing { db in
      let office = try office(db)
      guard let officer = office.officers[officer], officer.isActive else {
        throw Refusal.unknownOfficer
      }
      let rights = Rights.of(officer.role)
      let needed: Right = export.isWhole ? .disclose : .export
      guard rights.contains(needed) else { throw Refusal.notAllowed(needed) }
      if let limit = office.units[officer.unit]?.exportLimit {
        let day = now.day(at: .westernIndonesia)
        let already = try work?.exported(by: officer.id, on: day) ?? 0
        let passes = export.beyondLimit && rights.contains(.oversee)
        guard already + export.complaints.count <= limit || passes else {
          throw ExportLimitReached(limit: limit, already: already)
        }
      }
      let entry = EntryDraft(
        .exported, on: .store, at: now,
        facts: .with {
          $0.count = Int64(export.complaints.count)
          $0.code = export.code
          $0.unit = officer.unit
        }, words: .with { $0.text = reason })
      _ = try append([entry], officer: officer.id, action: action, from: 0, now: now, db)
    }
    do { try work?.note(.exported, of: export.complaints, by: officer, at: now) } catch {
      throw StoreFailure(error, path: path)
    }
  }
}
