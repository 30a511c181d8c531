import Complaints
import TerminalUI
import Wording

/// What the reporter said, in their own words, oldest first.
struct CitizenWords {
  /// Each time they spoke: when, where it was not at the beginning, and what.
  let said: [(stamp: String?, text: String)]

  init(_ file: ComplaintFile, _ session: Session) {
    said = file.thread.filter { !file.undone.contains($0.sequence) }.compactMap { entry in
      switch entry.kind {
      case .received, .imported:
        return entry.words?.body.map { (nil, PersonalNumbers.masking($0)) }
      case .reporterReplied:
        let day = entry.occurredAt.day(at: session.offset)
        return entry.words?.text.map {
          (session.wording.dayMonth(day), PersonalNumbers.masking($0))
        }
      default: return nil
      }
    }
  }

  var isEmpty: Bool { said.isEmpty }

  /// All of it, to be read whole.
  var text: String {
    said.map { [$0.stamp.map { "\($0):" }, $0.text].compactMap { $0 }.joined(separator: " ") }
      .joined(separator: "\n\n")
  }

  /// The newest of it as quoted lines, at most `limit`; what is left out is marked in the first line.
  func quoted(width: Int, limit: Int) -> [String] {
    let lines = said.flatMap { part in
      TextWrap.lines((part.stamp.map { "\($0): " } ?? "") + part.text, width: max(1, width - 2))
        .map(\.text)
    }
    .filter { !$0.isEmpty }
    guard lines.count > limit, limit > 0 else { return lines.map { "> " + $0 } }
    let newest = lines.suffix(limit)
    return newest.enumerated().map { $0.offset == 0 ? "> … " + $0.element : "> " + $0.element }
  }
}
