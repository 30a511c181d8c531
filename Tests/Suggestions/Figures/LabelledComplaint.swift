import Complaints
import Foundation
import Replies

/// A complaint with what a careful officer would note of it.
public struct LabelledComplaint: Sendable {
  public let id: String
  public let category: String
  public let classification: Classification
  /// The kelurahan's name; nil for none.
  public let kelurahan: String?
  /// The agency's code; nil where any will do.
  public let agency: String?
  public let feeling: Feeling
  public let isEmergency: Bool
  /// nil where any will do.
  public let personalData: Set<PersonalDataKind>?
  public let body: String

  /// The complaints of a file; a line that is no complaint throws.
  public static func all(in file: URL) throws -> [LabelledComplaint] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { try LabelledComplaint(String($0)) }
  }

  struct Unreadable: Error {
    let line: String
  }

  private init(_ line: String) throws {
    let fields = line.components(separatedBy: " | ")
    guard fields.count == 9, let classification = Classification(rawValue: fields[2]),
      let feeling = Feeling(rawValue: fields[5])
    else { throw Unreadable(line: line) }
    id = fields[0]
    category = fields[1]
    self.classification = classification
    kelurahan = fields[3] == "-" ? nil : fields[3]
    agency = fields[4] == "*" ? nil : fields[4]
    self.feeling = feeling
    isEmergency = fields[6] != "-"
    switch fields[7] {
    case "*": personalData = nil
    case "-": personalData = []
    default:
      let kinds = fields[7].split(separator: ",").map { PersonalDataKind(rawValue: String($0)) }
      guard !kinds.contains(nil) else { throw Unreadable(line: line) }
      personalData = Set(kinds.compactMap { $0 })
    }
    body = fields[8]
  }
}
