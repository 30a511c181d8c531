import TerminalUI
import Wording

@testable import Workstation

/// A scene as it looks in one window, in one language.
struct Picture {
  /// The window and the language it is seen in.
  struct Frame: Sendable {
    let name: String
    let size: Size
    var language = Language.id
    var glyphs = Glyphs.unicode

    init(_ columns: Int, _ rows: Int) {
      size = Size(columns: columns, rows: rows)
      name = "\(columns)x\(rows)"
    }

    private init(_ name: String, _ language: Language, _ glyphs: Glyphs) {
      size = .home
      self.name = name
      self.language = language
      self.glyphs = glyphs
    }

    /// The four sizes, then the home size in English and for a terminal that knows only ASCII.
    static let sizes = [
      Frame(40, 12), Frame(80, 24), Frame(100, 30), Frame(132, 43),
      Frame("80x24-en", .en, .unicode), Frame("80x24-ascii", .id, .ascii),
    ]
  }

  let frame: Frame
  let canvas: Canvas

  /// As it lies in its file: the rows, then where the cursor stands, counted from 0.
  var text: String {
    let cursor = canvas.cursor.map { "cursor \($0.row),\($0.column)" } ?? "cursor hidden"
    return (canvas.text + [cursor]).joined(separator: "\n") + "\n"
  }
}

extension Scene {
  /// Plays it once in each language and draws it in every frame.
  func pictures() throws -> [Picture] {
    var desks: [Language: Rehearsal] = [:]
    return try sizes.map { frame in
      let desk = try desks[frame.language] ?? play(frame.language)
      desks[frame.language] = desk
      return Picture(frame: frame, canvas: desk.picture(frame.size, frame.glyphs))
    }
  }
}
