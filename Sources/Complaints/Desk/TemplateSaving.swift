/// A text of the collection of templates on its way to the store: one version more.
public struct TemplateSaving: Equatable, Sendable {
  /// Chosen beforehand, so that saving it again is saving it once.
  public var id: ActionID
  public var template: TemplateSource
  /// The newest entry about it that the officer had before them; 0 for a text nobody has saved yet.
  public var seen: Int64
  public var officer: OfficerID
  /// The draft that this fulfils; dropped in the same stroke.
  public var draft: DraftID?

  public init(
    id: ActionID, template: TemplateSource, seen: Int64, officer: OfficerID, draft: DraftID? = nil
  ) {
    self.id = id
    self.template = template
    self.seen = seen
    self.officer = officer
    self.draft = draft
  }
}
