import Complaints
import Replies
import TerminalUI
import Wording

/// Beside the story: what to ask while the citizen is here, and what is proposed.
extension IntakeScreen {
  /// Columns of the pane, its rule among them.
  static let paneWidth = 29

  func drawPane(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    let (rule, rest) = area.splitTop(1)
    canvas.horizontalLine(
      at: rule.origin, width: rule.width, title: session.wording.askHeading)
    let proposed = proposalLines(session, width: rest.width - 1)
    let questions = questionLines(session.wording)
    let room = max(0, rest.height - min(proposed.count, 3))
    let asked = questions.count <= room ? questions : questions.filter { !$0.hasPrefix("ok") }
    var lines = Array(asked.prefix(room))
    lines += proposed.prefix(rest.height - lines.count)
    for (row, text) in lines.enumerated() {
      let line = rest.line(row)
      canvas.write(
        " " + TextWrap.truncated(text, to: line.width - 1), at: line.origin, width: line.width)
    }
  }

  private func questionLines(_ wording: Wording) -> [String] {
    var open = OpenQuestion.open(in: fields["story"])
    if !fields["story"].trimmed.isEmpty { open.remove(.whatHappened) }
    let isPlaced =
      !fields["kelurahan"].isEmpty || !fields["address"].isEmpty
      || proposals.suggestions?.reading.kelurahan != nil
    if isPlaced { open.remove(.place) }
    if !fields["evidence"].isEmpty { open.remove(.evidence) }
    if !fields["wish"].isEmpty { open.remove(.wish) }
    return OpenQuestion.allCases.map { question in
      let mark = !open.contains(question) ? "ok" : question.isNeeded ? "!!" : "--"
      return "\(mark) \(wording.label(question))"
    }
  }

  /// Each proposal on a line, then what is worth knowing beside.
  func proposalLines(_ session: Session, width: Int) -> [String] {
    let wording = session.wording
    var lines = proposals.open(fields).map { proposal -> String in
      let name = name(of: proposal, session)
      let whole = wording.proposal(name)
      // Without room for both, the kind matters more than its group.
      guard CellWidth.of(whole) > width, case .category = proposal,
        let colon = name.firstIndex(of: ":")
      else { return whole }
      return wording.proposal(String(name[name.index(colon, offsetBy: 2)...]))
    }
    guard let reading = proposals.suggestions?.reading else { return lines }
    if reading.feeling.value != .neutral {
      lines.append("\(wording.headingFeeling): \(wording.label(reading.feeling.value))")
    }
    for data in reading.personalData where data.value != .thirdParty {
      lines.append("\(wording.headingPersonalData): \(wording.label(data.value))")
    }
    return lines
  }

  /// The line that names the likeliest complaint of the same matter.
  func twinLine(_ session: Session) -> String? {
    shownTwin.map { twin in
      session.wording.alikeLine(
        twin.number, TextWrap.truncated(twin.subject, to: 34),
        session.wording.ago(session.days(since: twin.received)))
    }
  }
}

extension Wording {
  fileprivate func label(_ question: OpenQuestion) -> String {
    switch question {
    case .whatHappened: askWhatHappened
    case .sinceWhen: askSinceWhen
    case .place: askWhere
    case .whoServed: askWhoServed
    case .evidence: askEvidence
    case .wish: askWish
    }
  }
}
