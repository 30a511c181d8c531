/// Fills a body in one pass: what a value contains is never read again.
struct Filler {
  private let context: FillContext
  private let parts: [String: TemplatePart]
  private(set) var blanks: [Blank] = []
  private var text = ""
  /// The address stands last in the text, so a missing name leaves nothing behind it.
  private var endsInAddress = false
  /// A part alone on its line said nothing, so its line goes with it.
  private var dropsLineBreak = false

  init(context: FillContext, parts: [String: TemplatePart]) {
    self.context = context
    self.parts = parts
  }

  static func fill(
    _ nodes: [TemplateNode], context: FillContext, parts: [String: TemplatePart]
  ) -> (text: String, blanks: [Blank]) {
    var filler = Filler(context: context, parts: parts)
    filler.add(nodes)
    return (TidyText.tidy(filler.text), filler.blanks)
  }

  private mutating func add(_ nodes: [TemplateNode]) {
    for node in nodes {
      switch node {
      case .text(let literal):
        endsInAddress = endsInAddress && literal.allSatisfy { $0 == " " }
        text += dropsLineBreak && literal.first == "\n" ? literal.dropFirst() : literal[...]
        dropsLineBreak = false
      case .field(let field): add(field)
      case .blank(let blank): add(blank)
      case .part(let name): add(part: parts[name]?.body ?? [])
      case .block(let branches):
        let taken = branches.first { $0.condition?.holds(in: context) ?? true }
        add(taken?.body ?? [])
      }
    }
  }

  /// A part stands without the line breaks at its ends, so that it can also stand within a line.
  private mutating func add(part body: [TemplateNode]) {
    let before = text
    let startsLine = before.isEmpty || before.last == "\n"
    text = ""
    add(body)
    let said = text[...].trimmingSpace
    text = before + said
    endsInAddress = endsInAddress && !said.isEmpty
    dropsLineBreak = said.isEmpty && startsLine
  }

  private mutating func add(_ field: Field) {
    dropsLineBreak = false
    if let value = context.value(of: field) {
      text += value
      endsInAddress = field == .salutation
    } else if field == .name {
      if !endsInAddress { text += Salutation.unsure }
      endsInAddress = false
    } else {
      add(Blank(label: field.label, type: field.blankType))
    }
  }

  private mutating func add(_ blank: Blank) {
    text += blank.mark
    dropsLineBreak = false
    endsInAddress = false
    if !blanks.contains(where: { $0.label == blank.label }) { blanks.append(blank) }
  }
}
