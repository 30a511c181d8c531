extension Report.Chart {
  /// Lying bars, the first series black, the second white with a black edge; the number stands behind each.
  var svg: String {
    let (width, labelWidth, barHeight, gap) = (680, 170, 12, 6)
    let most = max(1, bars.flatMap(\.values).max() ?? 1)
    let group = series.count * (barHeight + 2) + gap
    let head = series.count > 1 ? 22 : 0
    let height = head + bars.count * group
    var out =
      "<svg viewBox=\"0 0 \(width) \(height)\" role=\"img\" xmlns=\"http://www.w3.org/2000/svg\">\n"
    if series.count > 1 { out += legend(labelWidth) }
    for (place, bar) in bars.enumerated() {
      let top = head + place * group
      out +=
        "<text x=\"\(labelWidth - 8)\" y=\"\(top + barHeight - 2)\" text-anchor=\"end\">"
        + Report.escaped(Self.shortened(bar.label)) + "</text>\n"
      for (row, value) in bar.values.enumerated() {
        let length = value * (width - labelWidth - 60) / most
        let y = top + row * (barHeight + 2)
        out += Self.rectangle(x: labelWidth, y: y, width: length, height: barHeight, row: row)
        out += "<text x=\"\(labelWidth + length + 5)\" y=\"\(y + barHeight - 2)\">\(value)</text>\n"
      }
    }
    return out + "</svg>\n"
  }

  private func legend(_ left: Int) -> String {
    var out = ""
    for (place, name) in series.enumerated() {
      let x = left + place * 130
      out += Self.rectangle(x: x, y: 2, width: 12, height: 12, row: place)
      out += "<text x=\"\(x + 18)\" y=\"12\">\(Report.escaped(name))</text>\n"
    }
    return out
  }

  private static func rectangle(x: Int, y: Int, width: Int, height: Int, row: Int) -> String {
    let fill = row == 0 ? "#000" : "#fff"
    return
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" fill=\"\(fill)\" stroke=\"#000\"/>\n"
  }

  private static func shortened(_ label: String) -> String {
    label.count > 26 ? label.prefix(25) + "…" : label
  }
}
