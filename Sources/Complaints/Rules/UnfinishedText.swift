extension String {
  /// The label of the first blank that is still open (`‹label›`); nil when none is.
  public var firstOpenBlank: String? { firstBetween("‹", "›") }

  /// The first field of a template that was not filled, its braces with it; nil when none is.
  public var firstOpenField: String? { firstBetween("{", "}").map { "{\($0)}" } }

  /// Whether a line is a salutation without anybody behind it: `Yth. ,`.
  public var addressesNobody: Bool {
    split(whereSeparator: \.isNewline).contains { line in
      let said = line.lowercased().filter { !$0.isWhitespace }
      return said.hasPrefix("yth.,") || said.hasPrefix("yth,")
    }
  }

  /// What stands between two signs on one line.
  private func firstBetween(_ opening: Character, _ closing: Character) -> String? {
    for line in split(whereSeparator: \.isNewline) {
      guard let open = line.firstIndex(of: opening) else { continue }
      let rest = line[line.index(after: open)...]
      if let close = rest.firstIndex(of: closing) { return String(rest[..<close]) }
    }
    return nil
  }
}
