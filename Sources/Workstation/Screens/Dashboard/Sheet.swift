import Complaints
import TerminalUI

/// What a dashboard shows, as lines of pieces that are wider or longer than a window may be; numbers can be gone to.
struct Sheet: Sendable {
  /// A piece of a line.
  struct Piece: Sendable {
    var column: Int
    var text: String
    var style: Style = .plain
    var goal: Goal?

    var width: Int { CellWidth.of(text) }

    func moved(to column: Int) -> Piece {
      var piece = self
      piece.column = column
      return piece
    }
  }

  /// What Enter does on a piece.
  enum Goal: Equatable, Sendable {
    /// Opens the complaints a number was counted from.
    case list(Figure, Period, Slice, title: String)
    /// Tells the figures apart by something else.
    case page(DashboardScreen.Page)
  }

  var lines: [[Piece]] = []

  /// Where one can go to, in the order of reading.
  var spots: [(line: Int, piece: Int)] {
    lines.enumerated().flatMap { line, pieces in
      pieces.indices.filter { pieces[$0].goal != nil }.map { (line, $0) }
    }
  }

  mutating func add(_ pieces: [Piece]) { lines.append(pieces) }

  mutating func add(_ text: String, style: Style = .plain) {
    lines.append([Piece(column: 1, text: text, style: style)])
  }

  /// A rule over the whole width, with a joint where a bar between two panes begins or ends.
  mutating func rule(width: Int, joint: (column: Int, sign: String)? = nil) {
    var pieces = [Piece(column: 0, text: String(repeating: "─", count: max(0, width)))]
    if let joint { pieces.append(Piece(column: joint.column, text: joint.sign)) }
    lines.append(pieces)
  }

  /// Puts two sheets side by side with a bar between them.
  mutating func add(_ left: Sheet, beside right: Sheet, at column: Int) {
    for row in 0..<max(left.lines.count, right.lines.count) {
      var pieces = left.lines.indices.contains(row) ? left.lines[row] : []
      pieces.append(Piece(column: column, text: "│"))
      if right.lines.indices.contains(row) {
        pieces += right.lines[row].map { piece in
          var piece = piece
          piece.column += column + 1
          return piece
        }
      }
      lines.append(pieces)
    }
  }

  mutating func add(_ other: Sheet) { lines += other.lines }
}

/// Pieces set one behind the other, on a new line where the width ends.
struct Flow {
  private(set) var sheet = Sheet()
  private let width: Int
  private let gap: Int
  private var line: [Sheet.Piece] = []
  private var column = 1

  init(width: Int, gap: Int = 4) {
    self.width = width
    self.gap = gap
  }

  /// Adds pieces that stay together; their columns count from the first.
  mutating func add(_ pieces: [Sheet.Piece]) {
    let needed = pieces.map { $0.column + $0.width }.max() ?? 0
    if !line.isEmpty, column + needed > width { breakLine() }
    line += pieces.map { piece in
      var piece = piece
      piece.column += column
      return piece
    }
    column += needed + gap
  }

  private mutating func breakLine() {
    sheet.add(line)
    line = []
    column = 1
  }

  /// The lines set so far, the last one included.
  func finished() -> Sheet {
    var flow = self
    if !flow.line.isEmpty { flow.breakLine() }
    return flow.sheet
  }
}
