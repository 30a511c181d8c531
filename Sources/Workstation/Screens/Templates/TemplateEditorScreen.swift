import Complaints
import Replies
import TerminalUI
import Wording

/// One text of the collection being written: its mistakes are told while one types, and how it reads for a sample complaint.
struct TemplateEditorScreen: Screen {
  /// The text that is edited; nil for a new one.
  let code: String?
  let collection: TemplateCollection
  /// Whether this officer may save it; others read it.
  let canEdit: Bool
  var editor: TextEditor
  var reading: SectionReading
  /// The text as it was last without a mistake, to be looked at while one is being mended.
  private(set) var sound: SectionReading?
  /// The versions there are, oldest first.
  var versions: [JournalEntry] = []
  /// The text as it is in force; "" for a new one.
  var standing: String
  /// The newest version that the officer was shown.
  var seen: Int64 = 0
  var draft: TemplateDraft
  /// Until the versions have come nothing is written.
  var isOpen = false
  /// Whether a saving was just refused because of a newer version.
  var knowsNews = false
  var sample = 0
  /// Whether the look on the sample stands in place of the text, where there is no room for both.
  var showsPreview = false

  /// Goes on with what was begun, or edits a text of the collection.
  init(_ code: String, _ session: Session) {
    let collection = TemplateCollection(session.office.templates)
    self.init(code: code, text: collection[code]?.text ?? "", in: collection, session)
  }

  /// A new text that begins with these words.
  init(new text: String, _ session: Session) {
    self.init(
      code: nil, text: text, in: TemplateCollection(session.office.templates), session)
  }

  init(resuming kept: Draft, _ session: Session) {
    let collection = TemplateCollection(session.office.templates)
    var code: String?
    if case .template(let edited) = kept.purpose { code = edited }
    let text = code.flatMap { collection[$0]?.text } ?? ""
    self.init(code: code, text: text, in: collection, session)
    resume(kept, session)
  }

  private init(
    code: String?, text: String, in collection: TemplateCollection, _ session: Session
  ) {
    self.code = code
    self.collection = collection
    canEdit = !session.isReadOnly && Rights.of(session.officer.role).contains(.configure)
    editor = TextEditor(text)
    standing = code == nil ? "" : text
    draft = TemplateDraft()
    reading = SectionReading(
      text, editing: code, in: collection, categories: Set(session.office.categories.keys))
    if reading.mistakes.isEmpty { sound = reading }
  }

  var context: Context { .template }
  var isTyping: Bool { canEdit && !showsPreview }
  var canPaste: Bool { canEdit && !editor.clipboard.isEmpty }
  var wantsTicks: Bool { draft.pace.isDirty }
  var isChanged: Bool { editor.text != standing }

  mutating func begin(_ session: inout Session) -> Reaction {
    guard let code else {
      isOpen = true
      return draft.id == nil ? noteChange(&session) : .none
    }
    return Reaction([.ask(.drafts), .ask(.templateVersions(code))])
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .key(let key): return press(key, &session)
    case .paste(let text): return paste(text, &session)
    case .command(let command): return run(command, &session)
    case .reply(let reply, let request): return take(reply, to: request, &session)
    case .resumed(.code(let picked)): return insert(picked, &session)
    case .resumed(.text(let version)): return takeBack(version, &session)
    case .changed:
      return Reaction(code.map { [.askQuietly(.templateVersions($0), key: "versions")] } ?? [])
    case .tick: return Reaction(draft.pace.isDue(at: session.now) ? saving(&session) : [])
    case .resumed, .outside, .concluded: return .none
    }
  }

  mutating func lastWishes(_ session: inout Session) -> [DeskRequest] {
    draft.pace.isDirty ? keeping(&session) : []
  }

  /// Reads the text anew after it was changed.
  mutating func reread(_ session: Session) {
    reading = SectionReading(
      editor.text, editing: code, in: collection,
      categories: Set(session.office.categories.keys))
    if reading.mistakes.isEmpty { sound = reading }
  }

  mutating func noteChange(_ session: inout Session) -> Reaction {
    guard canEdit else { return .none }
    reread(session)
    draft.pace.noteChange(at: session.now)
    return Reaction(draft.pace.isDue(at: session.now) ? saving(&session) : [])
  }
}
