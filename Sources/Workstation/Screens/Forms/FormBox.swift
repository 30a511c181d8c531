import TerminalUI
import Wording

/// A box with fields and two buttons below them: the left one leaves, the right one saves.
struct FormBox: Sendable {
  let title: String
  var fields: FormFields
  private let save: String
  private var buttons: ButtonRow
  private(set) var isOnButtons = false
  /// Lines that stand above the fields.
  var heading: [String] = []

  init(_ title: String, _ fields: [FormField], back: String, save: String) {
    self.title = title
    self.fields = FormFields(fields)
    self.save = save
    buttons = ButtonRow([back, save])
  }

  /// Where one stands in it: F7 is called what the right button is.
  func situation(_ session: Session) -> Situation {
    var situation = Situation(context: .form, session: session)
    situation.sendLabel = save
    return situation
  }

  /// What a key came to.
  enum Outcome {
    case handled
    case leave, save
    case pick(PickScreen)
    case unused
  }

  mutating func handle(_ key: Key) -> Outcome {
    if isOnButtons { return handleOnButtons(key) }
    switch fields.handle(key) {
    case .handled: return .handled
    case .leftForward: goToButtons(0)
    case .leftBackward: goToButtons(1)
    case .pick(let typed): return pick(typed)
    case .unused: return .unused
    }
    return .handled
  }

  /// What an event came to where the box is all there is on its screen; a key that means nothing here is told.
  mutating func take(_ event: Event, _ session: inout Session) -> Outcome {
    switch event {
    case .command(.back): return .leave
    case .command(.send), .command(.save): return .save
    case .paste(let text): paste(text)
    case .key(let key):
      let outcome = handle(key)
      if case .unused = outcome { session.tell(session.wording.unknownKey) }
      return outcome
    default: break
    }
    return .handled
  }

  private mutating func goToButtons(_ button: Int) {
    isOnButtons = true
    buttons.setFocus(button)
  }

  private mutating func handleOnButtons(_ key: Key) -> Outcome {
    switch buttons.handle(key) {
    case .pressed(0): return .leave
    case .pressed: return .save
    case .leftForward: go(to: fields.fields[0].name)
    case .leftBackward: go(to: fields.fields[fields.fields.count - 1].name)
    case .moved: break
    case nil: return .unused
    }
    return .handled
  }

  /// Puts the focus on the right button, where all that is to be said stands there already.
  mutating func goToSave() { goToButtons(1) }

  /// Puts the cursor into a field.
  mutating func go(to field: String) {
    isOnButtons = false
    fields.go(to: field)
  }

  mutating func paste(_ text: String) {
    if !isOnButtons { fields.current.insert(text) }
  }

  /// The list of the field, narrowed by what was typed.
  func pick(_ typed: String = "") -> Outcome {
    let field = fields.current
    guard !isOnButtons, !field.options.isEmpty else { return .unused }
    return .pick(PickScreen(field.label, field.options, chosen: field.value, filter: typed))
  }

  /// Goes to the first required field that is empty, and says so.
  mutating func isComplete(_ session: inout Session) -> Bool {
    guard let missing = fields.firstMissing else { return true }
    go(to: missing.name)
    session.refuse(session.wording.fieldMissing(missing.label))
    return false
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let body = Chrome.body(of: session.size)
    let width = min(session.size.columns >= 120 ? 88 : 70, session.size.columns - 4)
    let heading = heading.flatMap { TextWrap.lines($0, width: width).map(\.text) }
    let below = 3
    let wanted = heading.count + fields.height(width: width) + below
    let inside = Dialog(
      title: title, content: Size(columns: width, rows: min(body.height - 2, wanted))
    ).draw(on: &canvas, in: body)
    let needed = fields.height(width: width)
    let least = min(3, heading.count + needed)
    let (form, foot) = inside.splitBottom(min(below, max(1, inside.height - least)))
    let (top, rest) = form.splitTop(min(heading.count, max(0, form.height - min(2, needed))))
    for place in 0..<top.height {
      canvas.write(heading[place], at: top.line(place).origin, width: width)
    }
    fields.draw(on: &canvas, in: rest, focused: !isOnButtons, session.wording)
    if !isOnButtons {
      let hint = TextWrap.lines(fields.current.hint, width: max(1, foot.width))
      for (row, line) in hint.prefix(foot.height - 1).enumerated() {
        canvas.write(line.text, at: foot.line(row).origin, width: foot.width)
      }
    }
    let line = foot.line(foot.height - 1)
    let indent = max(0, (line.width - buttons.width) / 2)
    buttons.draw(
      on: &canvas, at: Position(row: line.row, column: line.column + indent),
      width: line.width - indent, focused: isOnButtons)
  }
}
