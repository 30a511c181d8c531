/// Something being written that is not yet an act.
public enum DraftWork {}
public typealias DraftID = Identifier<DraftWork>

/// A draft: working state, kept as one types and found again after any end of the program.
public struct Draft: Equatable, Sendable {
  /// What is being written.
  public enum Purpose: Equatable, Sendable {
    case reply(to: ComplaintID)
    case intake
    case note(on: ComplaintID)
    case reporterReply(on: ComplaintID)
    /// A text of the collection of templates by its code; nil for a new one.
    case template(code: String?)
  }

  public var id: DraftID
  public var officer: OfficerID
  public var purpose: Purpose
  public var text: String
  /// The cursor, in UTF-8 bytes from the start of the text.
  public var cursor: Int
  /// The other fields of the form, by name, such as the template, the kind of answer, the phone.
  public var fields: [String: String]
  /// The id its sending will have, from the moment the last look opens.
  public var action: ActionID?
  /// The version of the complaint it was written against.
  public var seen: Int64
  public var savedAt: Instant

  public init(
    id: DraftID, officer: OfficerID, purpose: Purpose, text: String = "", cursor: Int = 0,
    fields: [String: String] = [:], action: ActionID? = nil, seen: Int64 = 0, savedAt: Instant
  ) {
    self.id = id
    self.officer = officer
    self.purpose = purpose
    self.text = text
    self.cursor = cursor
    self.fields = fields
    self.action = action
    self.seen = seen
    self.savedAt = savedAt
  }
}
