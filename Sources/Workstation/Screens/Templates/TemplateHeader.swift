import Complaints
import Replies
import Wording

/// The headers of a text of the collection, as the editing offers them.
enum TemplateHeader: String, CaseIterable, Sendable {
  case id, judul, jenis, hasil, kategori, status, saluran, saat, kata, aktif, bagian, frasa,
    kelompok

  /// Those that the kind of text may have.
  static func of(_ text: String) -> [TemplateHeader] {
    if TemplateSource.value(of: "frasa", in: text) != nil {
      return [.frasa, .kelompok, .kategori, .saat, .kata, .aktif]
    }
    if TemplateSource.value(of: "bagian", in: text) != nil { return [.bagian] }
    return [.id, .judul, .jenis, .hasil, .kategori, .status, .saluran, .saat, .kata, .aktif]
  }

  /// Whether it takes several values between commas.
  var isList: Bool {
    switch self {
    case .kategori, .status, .saluran, .saat, .kata: true
    default: false
    }
  }

  /// Whether its values are chosen from a list rather than written freely.
  var hasOptions: Bool {
    switch self {
    case .id, .judul, .kata, .bagian, .frasa: false
    default: true
    }
  }

  /// The values it takes; none where one writes freely.
  func options(_ session: Session) -> [FormOption] {
    let wording = session.wording
    switch self {
    case .jenis: return Self.options(TemplateWords.kinds) { wording.label($0) }
    case .hasil: return Self.options(TemplateWords.outcomes) { wording.label($0) }
    case .status: return Self.options(TemplateWords.statuses) { wording.label($0) }
    case .saluran: return Self.options(TemplateWords.channels) { wording.label($0) }
    case .kelompok: return Self.options(TemplateWords.phraseGroups) { wording.label($0) }
    case .aktif:
      return [FormOption("ya", wording.offered), FormOption("tidak", wording.templateOff)]
    case .saat: return TemplateWords.occasions.map { FormOption($0, $0) }
    case .kategori:
      return session.office.categories.values.filter(\.isActive).sorted { $0.code < $1.code }
        .map { FormOption($0.code, "\($0.code)  \($0.title)") }
    case .id, .judul, .kata, .bagian, .frasa: return []
    }
  }

  private static func options<Value>(
    _ words: [(word: String, value: Value)], _ label: (Value) -> String
  ) -> [FormOption] {
    words.map { FormOption($0.word, "\($0.word)  \(label($0.value))") }
  }
}
