import Complaints

/// An intake as it is kept while it is being written: what stands in the fields and where the cursor is.
struct IntakeDraft: Equatable, Sendable {
  private var values: [String: String]
  private var focus: String
  private var cursor: Int
  private var storyCursor: Int
  /// The complaint it is joined to once it is recorded.
  let lead: FurtherReporter.Lead?

  init(_ fields: FormFields, lead: FurtherReporter.Lead? = nil) {
    self.lead = lead
    values = fields.values
    focus = fields.current.name
    cursor = fields.current.cursor
    storyCursor = fields.fields.first { $0.name == "story" }?.cursor ?? 0
  }

  init(_ draft: Draft) {
    values = draft.fields
    lead = values.removeValue(forKey: Self.leadKey).flatMap(FurtherReporter.Lead.init)
    focus = values.removeValue(forKey: Self.focusKey) ?? "story"
    cursor = values.removeValue(forKey: Self.cursorKey).flatMap { Int($0) } ?? draft.cursor
    values["story"] = draft.text.isEmpty ? nil : draft.text
    storyCursor = draft.cursor
  }

  private static let focusKey = "@field"
  private static let cursorKey = "@cursor"
  private static let leadKey = "@lead"

  func draft(_ id: DraftID, officer: OfficerID, action: ActionID?, savedAt: Instant) -> Draft {
    var fields = values
    let story = fields.removeValue(forKey: "story") ?? ""
    fields[Self.focusKey] = focus
    fields[Self.cursorKey] = String(cursor)
    fields[Self.leadKey] = lead?.text
    return Draft(
      id: id, officer: officer, purpose: .intake, text: story, cursor: storyCursor, fields: fields,
      action: action, savedAt: savedAt)
  }

  /// Fills the fields, those that were empty too, and puts the cursor back.
  ///
  /// A choice that always has a value keeps its own, and so does every field where only a story was kept.
  func put(into fields: inout FormFields) {
    let hasOnlyStory = values.keys.allSatisfy { $0 == "story" }
    for place in fields.fields.indices {
      let field = fields.fields[place]
      let staysChosen = !field.options.isEmpty && !field.canBeEmpty
      if let kept = values[field.name] {
        fields.fields[place].value = kept
      } else if !hasOnlyStory, !staysChosen {
        fields.fields[place].value = ""
      }
    }
    fields.go(to: "story")
    fields.current.cursor = storyCursor
    fields.go(to: focus)
    fields.current.cursor = cursor
  }
}
