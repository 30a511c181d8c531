import Complaints
import Foundation
import GRDB

extension Officer {
  /// The complaints an officer has in sight, as a condition on a row; nil where they see all.
  ///
  /// What `Rights.obstacle` says of one complaint. A `+` keeps the condition off the index that a list runs along.
  func sightCondition(in table: String = "") -> (
    condition: String, arguments: StatementArguments
  )? {
    let (assigned, its, about) = ("+\(table)assignee", "+\(table)unit", "+\(table)category")
    guard isOwnUnitOnly || !categories.isEmpty else { return nil }
    var conditions: [String] = []
    var arguments: StatementArguments = [Data(id.uuid.bytes)]
    if isOwnUnitOnly {
      conditions.append("\(its) = ?")
      arguments += [Data(unit.uuid.bytes)]
    }
    if !categories.isEmpty {
      let each = categories.sorted().map { code -> String in
        arguments += [code, code]
        return "\(about) = ? OR \(about) GLOB ? || '.*'"
      }
      conditions.append("(ifnull(\(about), '') = '' OR \(each.joined(separator: " OR ")))")
    }
    return ("(\(assigned) = ? OR (\(conditions.joined(separator: " AND "))))", arguments)
  }
}
