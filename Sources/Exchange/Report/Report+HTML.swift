extension Report {
  /// One page of HTML that needs nothing else: styles for A4 paper, charts as SVG, no script, nothing fetched.
  public var html: String {
    var out = """
      <!DOCTYPE html>
      <html lang="\(Self.escaped(language))">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(Self.escaped(title)): \(Self.escaped(subtitle))</title>
      <style>
      \(Self.styles)
      </style>
      </head>
      <body>
      <main>
      <header>

      """
    for (place, line) in letterhead.enumerated() {
      out +=
        "<p\(place == letterhead.count - 1 ? " class=\"office\"" : "")>\(Self.escaped(line))</p>\n"
    }
    out += "</header>\n<h1>\(Self.escaped(title))</h1>\n"
    out += "<p class=\"period\">\(Self.escaped(subtitle))</p>\n"
    for section in sections { out += Self.html(of: section) }
    out += "<section class=\"signature\">\n"
    out += signature.above.map { "<p>\(Self.escaped($0))</p>\n" }.joined()
    out += "<div class=\"room\"></div>\n"
    for (place, line) in signature.below.enumerated() {
      out += "<p\(place == 0 ? " class=\"signer\"" : "")>\(Self.escaped(line))</p>\n"
    }
    out += "</section>\n<footer><p>\(Self.escaped(note))</p></footer>\n</main>\n</body>\n</html>\n"
    return out
  }

  private static func html(of section: Section) -> String {
    var out =
      section.table?.isRegister == true ? "<section class=\"register\">\n" : "<section>\n"
    out += "<h2>\(escaped(section.title))</h2>\n"
    out += section.paragraphs.map { "<p>\(escaped($0))</p>\n" }.joined()
    if let chart = section.chart, !chart.bars.isEmpty { out += chart.svg }
    if let table = section.table { out += html(of: table) }
    return out + "</section>\n"
  }

  private static func html(of table: Table) -> String {
    func cell(_ text: String, _ column: Int, _ tag: String) -> String {
      let kind = table.head[column].isNumber ? "number" : "whole"
      let isPlain = !table.head[column].isNumber && !(table.head[column].isWhole && tag == "td")
      return "<\(tag)\(isPlain ? "" : " class=\"\(kind)\"")>\(escaped(text))</\(tag)>"
    }
    func row(_ cells: [String], _ tag: String) -> String {
      "<tr>" + cells.enumerated().map { cell($1, $0, tag) }.joined() + "</tr>\n"
    }
    return "<table>\n<thead>\n" + row(table.head.map(\.title), "th") + "</thead>\n<tbody>\n"
      + table.rows.map { row($0, "td") }.joined() + "</tbody>\n</table>\n"
  }

  /// A text as it may stand in HTML; what neither HTML nor a reader can make anything of becomes U+FFFD.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case "\n", "\t": out += " "
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{200E}", "\u{200F}",
        "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        out += "\u{FFFD}"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }
}
