import Complaints
import TerminalUI
import Wording

/// A form over the screen whose fields become entries about the office.
struct OfficeFormScreen: Screen {
  /// What the fields amount to.
  enum Filled: Sendable {
    case save([EntryDraft])
    /// Not yet: why, and the field to go to.
    case lacking(String, field: String)
  }

  private var box: FormBox
  private let untouched: [String: String]
  private var hasWarned = false
  /// What is said when it is saved.
  private let saved: String
  private let fill: @Sendable (FormFields, Session) -> Filled

  init(
    _ title: String, _ fields: [FormField], _ session: Session, saved: String? = nil,
    fill: @escaping @Sendable (FormFields, Session) -> Filled
  ) {
    box = FormBox(
      title, fields, back: session.wording.buttonBack, save: session.wording.buttonSave)
    self.saved = saved ?? session.wording.deadlinesMoved
    untouched = box.fields.values
    self.fill = fill
  }

  var context: Context { .form }
  var isTyping: Bool { true }
  var isOverlay: Bool { true }
  var canPaste: Bool { !box.isOnButtons && box.fields.canPaste }

  func situation(_ session: Session) -> Situation { box.situation(session) }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .key(let key):
      hasWarned = false
      return follow(box.handle(key), &session)
    case .paste(let text):
      box.paste(text)
      return .none
    case .command(.back): return leave(&session)
    case .command(.quit): return Reaction([], .quit)
    case .command(.send), .command(.save): return submit(&session)
    case .command(.pick): return follow(box.pick(), &session)
    case .resumed(.code(let code)):
      box.fields.current.value = code
      return .none
    case .resumed(.codeAndOn(let code)):
      box.fields.current.value = code
      return follow(box.handle(.tab), &session)
    case .reply(.office, .saveOffice):
      session.tell(saved)
      return .pop()
    default: return .none
    }
  }

  private mutating func follow(_ outcome: FormBox.Outcome, _ session: inout Session) -> Reaction {
    switch outcome {
    case .handled: return .none
    case .leave: return leave(&session)
    case .save: return submit(&session)
    case .pick(let list): return .push(list)
    case .unused:
      session.tell(session.wording.unknownKey)
      return .none
    }
  }

  private mutating func leave(_ session: inout Session) -> Reaction {
    guard box.fields.values != untouched, !hasWarned else { return .pop() }
    hasWarned = true
    session.tell(session.wording.leavingLoses)
    return .none
  }

  private mutating func submit(_ session: inout Session) -> Reaction {
    guard box.isComplete(&session) else { return .none }
    switch fill(box.fields, session) {
    case .lacking(let sentence, let field):
      box.go(to: field)
      session.refuse(sentence)
      return .none
    case .save(let drafts): return drafts.isEmpty ? .pop() : .ask(.saveOffice(drafts))
    }
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    box.draw(on: &canvas, session)
  }
}
