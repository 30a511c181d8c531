import Complaints
import Replies
import TerminalUI
import Wording

/// What the desk proposes while the story is written: nothing of it is applied by itself.
extension IntakeScreen {
  mutating func askForProposals(_ session: Session) -> [Wish] {
    guard
      let request = proposals.request(fields, unit: session.officer.unit, now: session.now)
    else { return [] }
    return [.askQuietly(.suggest(request), key: "proposals")]
  }

  mutating func take(_ suggestions: Suggestions, _ session: inout Session) {
    let before = proposals.open(fields)
    let formerTwin = proposals.twin
    proposals.take(suggestions)
    guard session.notice == nil else { return }
    let now = proposals.open(fields).first
    switch now {
    case .oversight where !before.contains { if case .oversight = $0 { true } else { false } }:
      session.tell(session.wording.misconductSaid)
    case .secret where !before.contains { if case .secret = $0 { true } else { false } }:
      session.tell(session.wording.thirdPersonNamed)
    default:
      guard let twin = shownTwin, twin.id != formerTwin?.id else { return }
      session.tell(
        session.wording.maybeSame(
          twin.number, session.wording.ago(session.days(since: twin.received))))
    }
  }

  /// The complaint that may be the same, where this one is joined to none yet.
  var shownTwin: Twin? { lead == nil ? proposals.twin : nil }

  mutating func acceptProposal(_ session: inout Session) {
    guard let proposal = proposals.open(fields).first else {
      session.tell(session.wording.noProposal)
      return
    }
    proposals.accept(proposal, into: &fields)
    session.tell(
      session.wording.accepted(
        name(of: proposal, session).startingInCapital,
        because: session.wording.because(proposal.reasons)))
  }

  /// Whether a key took back what was accepted last.
  mutating func takeBackProposal(_ session: inout Session) -> Bool {
    guard proposals.takeBack(in: &fields) else { return false }
    session.tell(session.wording.proposalTakenBack)
    return true
  }

  func name(of proposal: IntakeProposals.Proposal, _ session: Session) -> String {
    let wording = session.wording
    switch proposal {
    case .oversight: return wording.proposeSecretAndInspectorate
    case .secret: return wording.proposeSecret
    case .emergency: return wording.proposeEmergency
    case .category(let category):
      return session.office.categories[category.code]?.title ?? category.code
    case .classification(let kind, _): return wording.label(kind)
    case .kelurahan(let code, _):
      return wording.fieldKelurahan + " " + (session.office.places[code]?.name ?? code)
    }
  }

  func openTwins(_ session: Session) -> Reaction {
    var words = Words()
    words.body = fields["story"]
    words.subject = fields["subject"]
    words.reporterName = fields["name"]
    words.phone = fields["phone"]
    var request = SuggestionRequest(
      words: words, received: session.now, unit: session.officer.unit, wantsAnswers: false)
    request.kelurahan = fields["kelurahan"].isEmpty ? nil : fields["kelurahan"]
    request.category = fields["category"].isEmpty ? nil : fields["category"]
    return .push(AlikeScreen(request, for: .intake))
  }
}
