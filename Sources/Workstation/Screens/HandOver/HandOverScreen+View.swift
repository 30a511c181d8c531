import Complaints
import TerminalUI
import Wording

extension HandOverScreen {
  private static let width = 64

  public mutating func draw(on canvas: inout Canvas, _ session: Session) {
    guard let complaint else { return }
    let wording = session.wording
    let width = Dialog.textWidth(wanted: max(Self.width, buttons.width), on: session.size)
    let isRoomy = session.size.rows >= 16
    let hint = TextWrap.lines(done ?? wording.otherWaysHint(way), width: width).map(\.text)
    let most = Chrome.body(of: session.size).height - 3
    var steps = steps(for: complaint, session)
    var lines = lines(steps, hint, width: width, isRoomy: isRoomy)
    // Where not all fits, the button says the last step too.
    while lines.count > most, steps.count > 1 {
      steps.removeLast()
      lines = self.lines(steps, hint, width: width, isRoomy: isRoomy)
    }
    let box = Dialog(
      title: isAgain ? wording.copyAgainTitle : wording.handOverTitle(way),
      content: Size(columns: width, rows: lines.count + (isRoomy ? 2 : 1)))
    let inside = box.draw(on: &canvas, in: Chrome.body(of: session.size))
    for (index, line) in lines.enumerated() where index < inside.height - 1 {
      canvas.write(line, at: inside.line(index).origin, width: inside.width)
    }
    buttons.drawFitting(on: &canvas, in: inside.line(inside.height - 1))
  }

  private func lines(_ steps: [String], _ hint: [String], width: Int, isRoomy: Bool) -> [String] {
    let told = steps.enumerated().flatMap { index, step in
      TextWrap.lines(step, width: max(1, width - 3)).enumerated().map {
        ($0.offset == 0 ? "\(index + 1)  " : "   ") + $0.element.text
      }
    }
    return told + (isRoomy ? [""] : []) + hint
  }

  /// What is to be done, in order; the number is whole here, for whoever delivers.
  private func steps(for complaint: Complaint, _ session: Session) -> [String] {
    let wording = session.wording
    let reporter = wording.reporter(complaint.words, identity: complaint.identity)
    let phone = complaint.words.phone.map { PhoneNumber($0)?.national ?? $0 }
    if isAgain { return [wording.answerReady, wording.pasteAnywhere] }
    return switch way {
    case .whatsapp: [wording.answerReady, wording.pasteInWhatsApp(phone), wording.comeBack]
    case .lapor:
      [wording.answerReady, wording.pasteInLapor(complaint.words.externalNumber), wording.comeBack]
    case .email: [wording.answerReady, wording.pasteInEmail, wording.comeBack]
    case .printedLetter:
      [wording.printTheLetter, wording.giveLetter(to: reporter), wording.comeBackAfterLetter]
    case .oral: [wording.tell(reporter, phone: phone), wording.comeBackAfterTelling]
    }
  }
}
