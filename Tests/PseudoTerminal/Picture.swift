/// What a person sees on a terminal at one moment, and what the program told the terminal so far.
public struct Picture: Sendable, Equatable {
  /// One place on the screen; the right half of a wide character has an empty text.
  public struct Cell: Sendable, Equatable {
    public var text: String
    public var isBold: Bool
    public var isReverse: Bool
    public var isUnderlined: Bool
  }

  /// A place on the screen, counted from 0.
  public struct Position: Sendable, Equatable {
    public var row: Int
    public var column: Int

    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  public var cells: [[Cell]]
  public var cursor: Position
  public var isCursorVisible: Bool
  public var isAlternate: Bool
  /// The program asked for bracketed paste (DEC mode 2004).
  public var isPasteBracketed: Bool
  /// The texts the program put on the clipboard (OSC 52), oldest first.
  public var clipboard: [String]
  /// What should never reach a terminal and did, each named once: `U+202E`, `byte FF`, `ESC P`.
  public var forbidden: Set<String>

  /// The rows as text, without the blanks at their ends.
  public var rows: [String] {
    cells.map { row in
      let text = row.map(\.text).joined()
      let blanks = text.reversed().prefix { $0 == " " }.count
      return String(text.dropLast(blanks))
    }
  }

  /// All rows, one a line.
  public var text: String { rows.joined(separator: "\n") }

  /// Whether some row shows this text.
  public func shows(_ text: String) -> Bool {
    rows.contains { $0.contains(text) }
  }

  /// The first place at which the text stands.
  public func position(of text: String) -> Position? {
    for (row, cells) in cells.enumerated() {
      for column in cells.indices where !cells[column].text.isEmpty {
        if cells[column...].map(\.text).joined().hasPrefix(text) {
          return Position(row: row, column: column)
        }
      }
    }
    return nil
  }

  /// The cells that show this text where it stands first; empty where it does not stand.
  public func cells(of text: String) -> ArraySlice<Cell> {
    guard let start = position(of: text) else { return [] }
    let row = cells[start.row]
    var shown = ""
    let end = row[start.column...].firstIndex { cell in
      defer { shown += cell.text }
      return shown.hasPrefix(text)
    }
    return row[start.column..<(end ?? row.endIndex)]
  }

  /// The screen in a frame, with where the cursor stands below: for messages of a test that failed.
  public var framed: String {
    let edge = "+" + String(repeating: "-", count: cells.first?.count ?? 0) + "+"
    let body = cells.map { "|" + $0.map(\.text).joined() + "|" }
    let place = "cursor at row \(cursor.row), column \(cursor.column)"
    let foot = isCursorVisible ? place : place + ", hidden"
    return ([edge] + body + [edge, foot]).joined(separator: "\n")
  }
}
