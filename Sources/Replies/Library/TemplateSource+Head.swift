import Complaints

/// Changes of a text's head that need no hand.
extension TemplateSource {
  /// The same text offered or not: its head says `aktif: tidak`, or nothing of it.
  public func switched(on isOn: Bool) -> TemplateSource {
    TemplateSource(
      code: code, text: Self.text(text, setting: "aktif", to: isOn ? nil : "tidak"), isActive: isOn)
  }

  /// The text under another name, with another title where it has one.
  public static func copy(of text: String, named name: String, title: (String) -> String) -> String
  {
    let headers = ["id", "frasa", "bagian"]
    guard let header = headers.first(where: { value(of: $0, in: text) != nil }) else { return text }
    let renamed = Self.text(text, setting: header, to: name)
    guard let old = value(of: "judul", in: renamed) else { return renamed }
    return Self.text(renamed, setting: "judul", to: title(old))
  }

  /// What stands behind a header; nil where it is missing.
  public static func value(of header: String, in text: String) -> String? {
    let lines = text.lines
    guard let line = line(of: header, in: lines), let colon = lines[line].firstIndex(of: ":") else {
      return nil
    }
    return String(lines[line][lines[line].index(after: colon)...].trimmingSpace)
  }

  /// The text with a header set, or taken out; a new one stands last in the head.
  private static func text(_ text: String, setting header: String, to value: String?) -> String {
    var lines = text.lines
    let new = value.map { "\(header): \($0)"[...] }
    if let line = line(of: header, in: lines) {
      lines.replaceSubrange(line...line, with: new.map { [$0] } ?? [])
    } else if let new {
      lines.insert(new, at: headEnd(of: lines))
    }
    return lines.joined(separator: "\n")
  }

  private static func headEnd(of lines: [Substring]) -> Int {
    lines.firstIndex { TemplateFile.isDivider($0, of: "-") } ?? lines.count
  }

  private static func line(of header: String, in lines: [Substring]) -> Int? {
    lines[..<headEnd(of: lines)].firstIndex { line in
      guard let colon = line.firstIndex(of: ":") else { return false }
      return line[..<colon].trimmingSpace.lowercased() == header
    }
  }
}
