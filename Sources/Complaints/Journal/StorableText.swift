/// What a store keeps of a text: SQLite ends one at U+0000, so U+FFFD stands in its place.
extension String {
  /// The text with U+FFFD for every U+0000.
  public var storable: String {
    guard utf8.contains(0) else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.map { $0 == "\0" ? "\u{FFFD}" : $0 }))
  }
}

extension Draft {
  /// The draft with storable text and fields, its cursor at the same place.
  public var storable: Draft {
    var draft = self
    draft.text = text.storable
    let before = String(decoding: text.utf8.prefix(cursor), as: UTF8.self)
    draft.cursor += before.storable.utf8.count - before.utf8.count
    draft.fields = fields.mapValues(\.storable)
    return draft
  }
}

extension JSON {
  /// The value with storable texts.
  public var storable: JSON {
    switch self {
    case .null, .bool, .integer, .number: self
    case .string(let text): .string(text.storable)
    case .array(let values): .array(values.map(\.storable))
    case .object(let members): .object(members.map { Member($0.key, $0.value.storable) })
    }
  }
}
