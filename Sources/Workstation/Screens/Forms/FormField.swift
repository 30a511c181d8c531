import Complaints
import TerminalUI

/// One of the things a choice field offers.
struct FormOption: Equatable, Sendable {
  let code: String
  let label: String

  init(_ code: String, _ label: String) {
    self.code = code
    self.label = label
  }
}

/// A field of a form: its label, how it is filled in, and what stands in it.
struct FormField: Sendable {
  enum Kind: Equatable, Sendable {
    case line
    /// Several lines, of which that many are in view where there is room.
    case text(rows: Int)
    case choice([FormOption])
    case date
  }

  /// What a passer-by is not to read while the field is left.
  enum Cover: Sendable {
    case none, phone, nik, secret
  }

  let name: String
  var label: String
  let kind: Kind
  var hint: String
  var isRequired: Bool
  /// Whether nothing may be chosen; what began with a choice keeps one.
  let canBeEmpty: Bool
  var cover = Cover.none
  /// How many twelfths of a row it takes where rows are wide.
  var span = 12
  var line: LineEditor
  var text: TextEditor
  private var code: String

  init(
    _ name: String, _ label: String, _ kind: Kind = .line, value: String = "", hint: String = "",
    isRequired: Bool = false
  ) {
    self.name = name
    self.label = label
    self.kind = kind
    self.hint = hint
    self.isRequired = isRequired
    canBeEmpty = value.isEmpty
    line = LineEditor()
    text = TextEditor()
    code = ""
    self.value = value
  }

  /// What stands in it: text as typed, the code of what was chosen.
  var value: String {
    get {
      switch kind {
      case .line, .date: line.text
      case .text: text.text
      case .choice: code
      }
    }
    set {
      switch kind {
      case .line, .date: line.setText(newValue)
      case .text:
        text.setText(newValue)
        text.cursorOffset = Int.max
      case .choice: code = newValue
      }
    }
  }

  var options: [FormOption] {
    if case .choice(let options) = kind { options } else { [] }
  }

  var isText: Bool { if case .text = kind { true } else { false } }

  /// The cursor in UTF-8 bytes; 0 where nothing is typed.
  var cursor: Int {
    get {
      switch kind {
      case .line, .date: line.cursorOffset
      case .text: text.cursorOffset
      case .choice: 0
      }
    }
    set {
      switch kind {
      case .line, .date: line.cursorOffset = newValue
      case .text: text.cursorOffset = newValue
      case .choice: break
      }
    }
  }

  mutating func insert(_ pasted: String) {
    switch kind {
    case .line, .date: line.insert(pasted)
    case .text: text.insert(pasted)
    case .choice: break
    }
  }

  /// Goes to the next or the previous of its options, round the ends.
  mutating func step(by distance: Int) {
    guard !options.isEmpty else { return }
    guard let place = options.firstIndex(where: { $0.code == code }) else {
      code = options[distance > 0 ? 0 : options.count - 1].code
      return
    }
    code = options[(place + distance + options.count) % options.count].code
  }
}

extension FormField {
  /// A question answered by yes or no.
  static func yesNo(
    _ name: String, _ label: String, _ answer: Bool, yes: String, no: String, hint: String = ""
  ) -> FormField {
    FormField(
      name, label, .choice([FormOption("no", no), FormOption("yes", yes)]),
      value: answer ? "yes" : "no", hint: hint)
  }

  func covered(_ cover: Cover) -> FormField {
    var field = self
    field.cover = cover
    return field
  }

  func spanning(_ span: Int) -> FormField {
    var field = self
    field.span = span
    return field
  }
}
