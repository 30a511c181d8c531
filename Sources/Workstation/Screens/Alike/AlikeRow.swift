import Complaints
import Replies
import TerminalUI
import Wording

/// A row of what is alike: what it is, its number, how alike, when, about what.
struct AlikeRow {
  private let row: AlikeScreen.Row
  private let isMarked: Bool

  init(_ row: AlikeScreen.Row, isMarked: Bool) {
    self.row = row
    self.isMarked = isMarked
  }

  func text(width: Int, _ session: Session) -> String {
    let wording = session.wording
    switch row {
    case .twin(let twin):
      let mark = isMarked ? "* " : "  "
      let state = twin.lead == nil ? wording.label(twin.status) : wording.alreadyJoined
      var cells = [mark + padded(wording.kindComplaint, 8), padded(twin.number.description, 13)]
      if width >= 60 {
        cells += [
          padded(wording.percent(twin.score), 6),
          padded(wording.ago(session.days(since: twin.received)), 14),
        ]
      }
      if width >= 100 { cells.append(padded(TextWrap.truncated(state, to: 19), 20)) }
      return TextWrap.truncated(cells.joined() + twin.subject, to: width)
    case .answer(let answer):
      var cells = ["  " + padded(wording.kindAnswer, 8), padded(answer.number.description, 13)]
      if width >= 60 {
        cells += [
          padded(wording.percent(answer.score), 6),
          padded(wording.ago(session.days(since: answer.received)), 14),
        ]
      }
      let about = answer.category.flatMap { session.office.categories[$0]?.title } ?? ""
      return TextWrap.truncated(cells.joined() + about, to: width)
    }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - CellWidth.of(text)))
  }
}

extension Session {
  /// Calendar days from a moment to today.
  func days(since moment: Instant) -> Int { today - moment.day(at: offset) }
}
