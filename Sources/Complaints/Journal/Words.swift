/// What an entry says in people's own words, and who they are: the part that can be erased.
public struct Words: Equatable, Sendable {
  public var subject: String?
  public var body: String?
  public var wish: String?
  public var reporterName: String?
  public var salutation: String?
  public var phone: String?
  public var nik: String?
  public var address: String?
  /// The number another system gave the complaint, such as LAPOR's `#9165816`.
  public var externalNumber: String?
  /// The number the agency gave that it was forwarded to.
  public var agencyNumber: String?
  /// A note, an answer, a reply, a reason.
  public var text: String?
  /// The place of a draft that a remark is about, as it stood there.
  public var quote: String?
  /// Why an answer went out against the review.
  public var overrideReason: String?
  /// What a closing rests on.
  public var ground: String?
  /// What was changed so that it does not happen again.
  public var improvement: String?
  /// A status another system used that was not recognised.
  public var foreignStatus: String?
  /// Other words of another system's that were not recognised, each under its heading: `Kanal: telegram`.
  public var foreignWords: [String]?
  public var attachments: [Attachment]?
  // The office.
  public var name: String?
  public var account: String?
  public var contact: String?
  public var aliases: [String]?
  /// The lines above a unit's letters, and who signs them.
  public var letterhead: [String]?
  public var signatory: Signatory?

  public init() {}

  /// Words with some fields set; nil when nothing was said.
  public static func with(_ change: (inout Words) -> Void) -> Words? {
    var words = Words()
    change(&words)
    return words == Words() ? nil : words
  }
}

/// Something that belongs to a complaint but lies elsewhere.
public struct Attachment: Equatable, Sendable {
  public var name: String
  /// Bytes; nil when unknown.
  public var size: Int64?
  /// Where it lies.
  public var note: String

  public init(name: String, size: Int64? = nil, note: String = "") {
    self.name = name
    self.size = size
    self.note = note
  }
}
