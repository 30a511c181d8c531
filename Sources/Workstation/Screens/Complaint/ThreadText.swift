import Complaints
import Replies
import TerminalUI
import Wording

/// All that was said about a complaint, oldest first, as one text to be read.
struct ThreadText {
  let text: String

  /// Wrapped to `width`, so that what was said stands indented under who said it.
  init(_ file: ComplaintFile, _ session: Session, width: Int) {
    let wording = session.wording
    var lines: [String] = []
    for entry in file.thread where !file.undone.contains(entry.sequence) {
      let line = wording.threadLine(
        entry, of: file.complaint, in: file.thread,
        other: file.lead.flatMap { $0.id == entry.facts.other ? $0.number : nil },
        office: session.office)
      lines.append(
        "\(wording.stamp(entry.saidAt, at: session.offset, today: session.today))  \(line)")
      for said in Self.said(by: entry, in: file, wording) {
        lines += TextWrap.lines(session.office.masking(said), width: max(1, width - 2)).map {
          "  " + $0.text
        }
      }
    }
    text = lines.joined(separator: "\n")
  }

  private static func said(
    by entry: JournalEntry, in file: ComplaintFile, _ wording: Wording
  ) -> [String] {
    guard let words = entry.words else { return [] }
    switch entry.kind {
    case .approved:
      let submitted = file.thread.last { $0.kind == .submitted && $0.sequence < entry.sequence }
      return TextDifference(from: submitted?.words?.text ?? "", to: words.text ?? "").changes.map {
        wording.wasChanged($0.old, to: $0.new)
      }
    case .answered where entry.facts.author != nil && file.hasSubmission(before: entry): return []
    case .sentBack, .advised:
      return [
        [words.quote.map { "\"\($0)\":" }, words.text].compactMap { $0 }.joined(separator: " ")
      ]
    case .received, .imported, .updated:
      let foreign = words.foreignStatus.map { ["status: \($0)"] } ?? []
      return [words.body, words.text].compactMap { $0 }.filter { !$0.isEmpty }
        + (foreign + (words.foreignWords ?? [])).map(wording.notRecognised)
    case .corrected, .closed, .saved: return []
    default:
      let against = words.overrideReason.map {
        wording.sentAgainst(entry.facts.overridden ?? [], because: $0)
      }
      return [words.text, against].compactMap { $0 }
    }
  }
}

extension ComplaintFile {
  /// Whether the words of an approved answer stand in the thread already.
  fileprivate func hasSubmission(before entry: JournalEntry) -> Bool {
    thread.contains {
      $0.kind == .submitted && $0.sequence < entry.sequence && $0.words?.text != nil
    }
  }
}
