/// What a phrase is for: the headings of the phrase bank, in the order of an answer.
///
/// The raw value is the word behind `kelompok:`.
public enum PhraseGroup: String, CaseIterable, Hashable, Sendable {
  case thanks = "terima kasih"
  case sad = "sedih"
  case angry = "marah"
  case anxious = "cemas"
  case tired = "lelah menunggu"
  case apology = "maaf"
  case finding = "temuan"
  case nextStep = "langkah"
  case badNews = "kabar buruk"
  case contact = "kontak"
  case objection = "keberatan"
  case closing = "penutup"

  /// Whether it answers to what the reporter feels.
  public var isEmpathy: Bool {
    switch self {
    case .sad, .angry, .anxious, .tired: true
    default: false
    }
  }
}

/// A sentence of the phrase bank, in the language of templates: a section whose head begins with `frasa:`.
public struct Phrase: Hashable, Sendable {
  public let name: String
  public let group: PhraseGroup
  /// Category codes or their beginnings for which it is meant; empty for any.
  public let categories: [String]
  /// What has to hold for it to be meant.
  public let occasions: [Condition]
  /// Words by which officers look for it.
  public let words: [String]
  public let isActive: Bool
  let body: [TemplateNode]
  /// The section of its file, as it was written.
  public let source: String

  /// Whether nothing is known of the complaint that it is not meant for.
  public func fits(_ context: FillContext) -> Bool {
    (categories.isEmpty || categories.contains(where: context.isInCategory))
      && occasions.allSatisfy { $0.holds(in: context) }
  }
}
