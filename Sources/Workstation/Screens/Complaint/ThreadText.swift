import Complaints
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
        entry, of: file.complaint, in: file.thread, office: session.office)
      lines.append(
        "\(wording.stamp(entry.occurredAt, at: session.offset, today: session.today))  \(line)")
      for said in Self.said(by: entry) {
        lines += TextWrap.lines(NIK.masking(said), width: max(1, width - 2)).map { "  " + $0.text }
      }
    }
    text = lines.joined(separator: "\n")
  }

  private static func said(by entry: JournalEntry) -> [String] {
    guard let words = entry.words else { return [] }
    switch entry.kind {
    case .received, .imported, .updated:
      return [words.body, words.text].compactMap { $0 }.filter { !$0.isEmpty }
    case .corrected, .closed, .saved: return []
    default: return [words.text].compactMap { $0 }
    }
  }
}
