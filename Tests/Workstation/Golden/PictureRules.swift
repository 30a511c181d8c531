import TerminalUI
import Wording

@testable import Workstation

extension Picture {
  /// What is wrong with it whatever it shows.
  func problems(in scene: Scene) -> [String] {
    var problems = measure()
    let isTooSmall =
      frame.size.columns < smallestSize.columns || frame.size.rows < smallestSize.rows
    if !isTooSmall {
      if let problem = misplacedCursor(scene.focus) { problems.append(problem) }
      if !showsWayBack { problems.append("no way back is to be seen") }
    }
    if frame.glyphs == .ascii { problems += beyondASCII }
    if frame.language == .en {
      problems += IndonesianLeftovers.found(in: labels).map { "not in English: \($0)" }
    }
    return problems
  }

  private var rows: [ArraySlice<Cell>] { (0..<canvas.size.rows).map { canvas.row($0) } }

  /// Every row as wide as the window, by the width of its characters.
  private func measure() -> [String] {
    var problems: [String] = []
    if canvas.size != frame.size { problems.append("drawn for \(canvas.size)") }
    for (number, row) in rows.enumerated() {
      let width = row.reduce(0) { $0 + CellWidth.of($1.text) }
      if width != frame.size.columns { problems.append("row \(number) is \(width) wide") }
    }
    return problems
  }

  /// The cursor belongs to what the next key acts on.
  private func misplacedCursor(_ focus: Scene.Focus) -> String? {
    guard let cursor = canvas.cursor, let cell = canvas.cell(at: cursor) else {
      return "the cursor is hidden"
    }
    let row = canvas.row(cursor.row).map(\.text)
    let before = row.prefix(cursor.column).joined()
    let isRight =
      switch focus {
      case .row: ["▶", "▸", ">"].contains(cell.text) && cell.style.role == .selected
      case .button: cell.style.role == .selected
      case .typed(let text): before.hasSuffix(text)
      case .field: cell.style.attributes.contains(.underline) || cell.style.role == .selected
      case .writing: cell.style.role == .plain || cell.style.role == .mark
      case .reading: (1..<frame.size.rows - 2).contains(cursor.row)
      }
    return isRight ? nil : "the cursor is not on \(focus)"
  }

  /// Esc, or a button that goes back, or F10 at the foot.
  private var showsWayBack: Bool {
    let foot = canvas.text.last ?? ""
    return foot.contains("F10" + (frame.language == .en ? "Quit" : "Keluar"))
      || canvas.text.contains { $0.contains("Esc") }
  }

  private var beyondASCII: [String] {
    rows.enumerated().compactMap { number, row in
      let strange = row.map(\.text).joined().filter { !(" "..."~").contains($0) }
      return strange.isEmpty ? nil : "row \(number) has \(strange)"
    }
  }

  /// The rows that hold labels rather than what people wrote.
  private var labels: [String] {
    let text = canvas.text
    let frames = text.filter { $0.contains("┌─") }
    return frames + [text.first ?? ""] + text.suffix(3)
  }
}
