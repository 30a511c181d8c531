extension Report {
  /// As plain text of so many columns; a cell too long for its column goes on below it.
  public func text(columns: Int = 80) -> String {
    var lines = letterhead.map { Self.centred($0, columns) }
    lines += ["", Self.centred(title.uppercased(), columns), Self.centred(subtitle, columns), ""]
    for section in sections {
      lines += [section.title, String(repeating: "-", count: section.title.count)]
      lines += section.paragraphs.flatMap { Receipt.wrapped($0, columns) }
      if let table = section.table { lines += Self.lines(of: table, columns) }
      lines.append("")
    }
    let edge = columns / 2
    let signed = signature.above + ["", "", ""] + signature.below
    lines += signed.map { $0.isEmpty ? "" : String(repeating: " ", count: edge) + $0 }
    lines += [""] + Receipt.wrapped(note, columns)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func centred(_ text: String, _ columns: Int) -> String {
    String(repeating: " ", count: max(0, (columns - text.count) / 2)) + text
  }

  private static func lines(of table: Table, _ columns: Int) -> [String] {
    let widths = widths(of: table, columns)
    return [table.head.map(\.title)].flatMap { record($0, table, widths) }
      + table.rows.flatMap { record($0, table, widths) }
  }

  /// As wide as what stands in it; the widest column gives way where the line would be too long.
  private static func widths(of table: Table, _ columns: Int) -> [Int] {
    var widths = table.head.indices.map { column in
      ([table.head[column].title] + table.rows.map { $0[column] }).map(\.count).max() ?? 0
    }
    let room = columns - 2 * max(0, widths.count - 1)
    while widths.reduce(0, +) > room,
      let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > 6
    {
      widths[widest] -= 1
    }
    return widths
  }

  private static func record(_ cells: [String], _ table: Table, _ widths: [Int]) -> [String] {
    let wrapped = cells.enumerated().map { Receipt.wrapped($1, widths[$0]) }
    let height = wrapped.map(\.count).max() ?? 1
    return (0..<height).map { line in
      let parts = wrapped.indices.map { column -> String in
        let text = wrapped[column].indices.contains(line) ? wrapped[column][line] : ""
        let space = String(repeating: " ", count: max(0, widths[column] - text.count))
        return table.head[column].isNumber ? space + text : text + space
      }
      var whole = parts.joined(separator: "  ")
      while whole.last == " " { whole.removeLast() }
      return whole
    }
  }
}
