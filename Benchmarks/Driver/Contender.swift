import PseudoTerminal

/// A program that is timed: Loket, or the bare limit.
struct Contender {
  static let rows = 40
  static let columns = 120

  let program: String
  let environment: [String: String]
  /// The arguments that make it show the store at a path.
  let arguments: (String) -> [String]
  /// The bytes by which it leaves an open complaint.
  var leaving = "q"

  /// Starts it on a store, and reads until its first screen stands.
  func open(_ store: String, rows: Int = Self.rows, columns: Int = Self.columns) throws
    -> Recording
  {
    let recording = try Recording(
      program, arguments(store), environment: environment, rows: rows, columns: columns)
    recording.read(quiet: 400)
    return recording
  }

  static func replay() -> Replay { Replay(rows: rows, columns: columns) }
}

extension Picture {
  /// How many rows show a complaint's number.
  var numbersShown: Int { rows.count { $0.contains(Stores.prefix + "-") } }

  /// The number in the row on which the cursor stands, where that row is the chosen one.
  var chosenNumber: Substring? {
    guard cells.indices.contains(cursor.row) else { return nil }
    let row = cells[cursor.row]
    guard row.contains(where: \.isReverse) else { return nil }
    let text = row.map(\.text).joined()
    return text.firstRange(of: Stores.prefix + "-").map {
      text[$0.lowerBound...].prefix { $0 != " " }
    }
  }
}

extension Int {
  /// Nanoseconds as milliseconds.
  var milliseconds: Double { Double(self) / 1_000_000 }
}
