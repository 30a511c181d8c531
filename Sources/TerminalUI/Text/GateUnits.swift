/// One step through a text on its way to the screen.
struct GateUnit {
  enum Kind {
    /// A base character and its marks.
    case cluster
    /// A forbidden character, drawn as a token.
    case token
    /// Marks beyond the fourth on the character before, drawn as a token that counts them.
    case surplus
    /// Spaces drawn for a tab.
    case tab
    case newline
  }

  var kind: Kind
  /// What is drawn: safe for any terminal.
  var text: String
  /// Columns that `text` takes.
  var width: Int
  /// The bytes of the source that it stands for.
  var source: Range<Int>
}

/// A text, unit by unit, as ``TextGate`` lets it through.
struct GateUnits: Sequence, IteratorProtocol {
  static let marksPerBase = 4
  static let tabStop = "    "

  private let scalars: String.UnicodeScalarView
  private var index: String.Index
  private var offset = 0
  private var waiting: GateUnit?

  init(_ text: String) {
    scalars = text.unicodeScalars
    index = scalars.startIndex
  }

  /// Whether the next unit belongs to what came before it.
  var isHalfway: Bool { waiting != nil }

  mutating func next() -> GateUnit? {
    if let unit = waiting {
      waiting = nil
      return unit
    }
    guard let scalar = peek() else { return nil }
    let start = offset
    advance(over: scalar)
    switch scalar.value {
    case 0x0A: return GateUnit(kind: .newline, text: "\n", width: 0, source: start..<offset)
    case 0x0D where peek()?.value == 0x0A:
      advance(over: "\n")
      return GateUnit(kind: .newline, text: "\n", width: 0, source: start..<offset)
    case 0x09:
      return GateUnit(
        kind: .tab, text: Self.tabStop, width: Self.tabStop.utf8.count, source: start..<offset)
    case 0x20...0x7E:
      if (peek()?.value ?? 0) < 0x80 {
        return GateUnit(kind: .cluster, text: String(scalar), width: 1, source: start..<offset)
      }
    default: break
    }
    if let name = ForbiddenScalars.name(of: scalar) { return token(name, from: start) }
    return cluster(from: scalar, at: start)
  }

  private mutating func cluster(from scalar: Unicode.Scalar, at start: Int) -> GateUnit {
    guard let width = CellWidth.of(scalar) else {
      return GateUnit(kind: .cluster, text: "\u{FFFD}", width: 1, source: start..<offset)
    }
    if scalar.properties.generalCategory == .spaceSeparator && scalar.value != 0x20 {
      let blanks = String(repeating: " ", count: width)
      return GateUnit(kind: .tab, text: blanks, width: width, source: start..<offset)
    }
    var text = String.UnicodeScalarView()
    var marks = 0
    if width == 0 {
      // A mark with nothing to stand on gets the dotted circle, or it would change its neighbour.
      text.append("\u{25CC}")
      marks = 1
    }
    text.append(scalar)
    var surplus = 0
    var end = offset
    while let mark = peek(), stands(mark, on: scalar) {
      advance(over: mark)
      if marks < Self.marksPerBase {
        text.append(mark)
        marks += 1
        end = offset
      } else {
        surplus += 1
      }
    }
    if surplus > 0 {
      let name = "⟦+\(surplus)⟧"
      waiting = GateUnit(
        kind: .surplus, text: name, width: name.unicodeScalars.count, source: end..<offset)
    } else {
      skipEmojiJoiners(after: scalar)
      end = offset
    }
    return GateUnit(
      kind: .cluster, text: String(text), width: width == 0 ? 1 : width, source: start..<end)
  }

  private func stands(_ mark: Unicode.Scalar, on base: Unicode.Scalar) -> Bool {
    guard mark.value >= 0x300, ForbiddenScalars.name(of: mark) == nil else { return false }
    if CellWidth.isConjoiningJamo(mark.value) {
      return (0x1100...0x11FF).contains(base.value) || (0xA960...0xA97C).contains(base.value)
        || (0xAC00...0xD7FF).contains(base.value) || base.value == 0x25CC
    }
    return CellWidth.of(mark) == 0
  }

  /// Takes the joints of an ordinary emoji sequence along silently: its parts are drawn one by one.
  private mutating func skipEmojiJoiners(after base: Unicode.Scalar) {
    // All of those joints come after U+200C, and most texts have none.
    guard let next = peek(), next.value > 0x200C else { return }
    guard base.value > 0xFF, base.properties.isEmoji else {
      // A digit in a box: 1, U+FE0F, U+20E3.
      if base.properties.isEmoji, peek()?.value == 0xFE0F, peekSecond()?.value == 0x20E3 {
        advance(over: "\u{FE0F}")
        advance(over: "\u{20E3}")
      }
      return
    }
    if let next = peek(), (0xFE0E...0xFE0F).contains(next.value) { advance(over: next) }
    if let tone = peek(), tone.properties.isEmojiModifier, base.properties.isEmojiModifierBase {
      advance(over: tone)
    }
    // At the end of a text a joiner joins nothing: a line may have been broken there.
    let second = peekSecond()
    if let joiner = peek(), joiner.value == 0x200D,
      second.map({ $0.value > 0xFF && $0.properties.isEmoji }) ?? true
    {
      advance(over: joiner)
    }
  }

  private func token(_ name: String, from start: Int) -> GateUnit {
    GateUnit(
      kind: .token, text: "⟦\(name)⟧", width: name.utf8.count + 2, source: start..<offset)
  }

  private func peek() -> Unicode.Scalar? {
    index < scalars.endIndex ? scalars[index] : nil
  }

  private func peekSecond() -> Unicode.Scalar? {
    guard index < scalars.endIndex else { return nil }
    let second = scalars.index(after: index)
    return second < scalars.endIndex ? scalars[second] : nil
  }

  private mutating func advance(over scalar: Unicode.Scalar) {
    index = scalars.index(after: index)
    offset += UTF8.width(scalar)
  }
}
