import Complaints
import Foundation
import GRDB

/// A row of the journal that was found on a page, told from other rows by its form.
struct SalvagedEntry {
  let sequence: Int64
  let digest: [UInt8]
  /// The columns after `sequence`, in the order of the table.
  let values: [DatabaseValue]

  /// Nil for a record that is no entry which this program can read.
  init?(_ record: SalvagedRecords.Record) {
    let values = record.values
    guard let sequence = record.id, sequence > 0, values.count == 14, values[0] == .null,
      case .integer = values[1], case .integer = values[2], case .integer(let kind) = values[4],
      case .blob(let key) = values[5], case .text(let word) = values[6],
      case .blob(let action) = values[7], action.count == 16,
      case .integer(let index) = values[8], index >= 0,
      case .text(let facts) = values[9],
      (try? JSON(parsing: String(decoding: facts, as: UTF8.self))) != nil,
      case .blob(let wordsDigest) = values[12], wordsDigest.count == Digest.size,
      case .blob(let digest) = values[13], digest.count == Digest.size,
      digest.contains(where: { $0 != 0 }),
      Subject(kind: Int(truncatingIfNeeded: kind), key: key) != nil,
      EntryKind(rawValue: String(decoding: word, as: UTF8.self)) != nil,
      Self.isOfficer(values[3]), Self.areWords(values[10], salt: values[11])
    else { return nil }
    self.sequence = sequence
    self.digest = digest
    self.values = values.dropFirst().map(Self.stored)
  }

  private static func isOfficer(_ value: SalvagedValue) -> Bool {
    if case .blob(let bytes) = value { bytes.count == 16 } else { value == .null }
  }

  private static func areWords(_ words: SalvagedValue, salt: SalvagedValue) -> Bool {
    guard case .blob(let bytes) = words else { return words == .null && salt == .null }
    guard case .blob = salt else { return false }
    return (try? JSON(parsing: String(decoding: bytes, as: UTF8.self))) != nil
  }

  private static func stored(_ value: SalvagedValue) -> DatabaseValue {
    switch value {
    case .null, .real: .null
    case .integer(let number): number.databaseValue
    case .blob(let bytes): Data(bytes).databaseValue
    case .text(let bytes): String(decoding: bytes, as: UTF8.self).databaseValue
    }
  }
}
