/// A blank that still stands open in a draft.
public struct OpenBlank: Hashable, Sendable {
  public let label: String
  public let place: TextPlace
  /// Where it stands, the brackets with it.
  public let range: Range<String.Index>

  /// The open blanks of a draft in order; a bracket without its partner on the same line is none.
  public static func all(in text: String) -> [OpenBlank] {
    var found: [OpenBlank] = []
    var start: (index: String.Index, place: TextPlace)?
    TextWalk.walk(text) { character, index, place in
      switch character {
      case Blank.opening: start = (index, place)
      case Blank.closing:
        if let (from, at) = start {
          let label = String(text[text.index(after: from)..<index])
          if !label.isEmpty {
            found.append(
              OpenBlank(label: label, place: at, range: from..<text.index(after: index)))
          }
        }
        start = nil
      case _ where character.isNewline: start = nil
      default: break
      }
    }
    return found
  }

  /// The draft with every blank of this label filled.
  public static func fill(_ label: String, with value: String, in text: String) -> String {
    var result = ""
    var end = text.startIndex
    for blank in all(in: text) where blank.label == label {
      result += text[end..<blank.range.lowerBound]
      result += value
      end = blank.range.upperBound
    }
    return result + text[end...]
  }
}
