import Complaints
import Wording

extension Session {
  /// Says what an act came to: every act is told the same way wherever it was done.
  mutating func tell(_ performed: Performed, of request: ActRequest) {
    guard let sentence = sentence(for: performed, of: request) else { return }
    tell(sentence, undoing: request.action.isOfferedToUndo ? [Notice.Act(performed)] : [])
  }

  private func sentence(for performed: Performed, of request: ActRequest) -> String? {
    let complaint = performed.complaint
    let number = complaint.number
    switch request.action {
    case .receive: return wording.received(number)
    case .verify: return wording.verified(number)
    case .correct: return wording.corrected
    case .take: return wording.taken(number)
    case .assign(let to): return wording.assigned(number, to: wording.officer(to, in: office))
    case .release: return wording.released(number)
    case .takeOver(let holder, _):
      return wording.takenOver(from: wording.officer(holder, in: office))
    case .note: return wording.noted
    case .forward(let agency, _, _):
      return wording.forwarded(number, to: office.agencies[agency]?.name ?? agency)
    case .recordReturn: return wording.returnRecorded
    case .answer(let answer): return wording.answered(answer.kind)
    case .submit: return wording.submitted(to: supervisor(of: complaint.unit))
    case .approve:
      return wording.approved(for: wording.officer(complaint.undelivered?.officer, in: office))
    case .sendBack:
      let author = performed.entries.last?.facts.author
      return wording.sentBack(to: wording.officer(author, in: office))
    case .deliver:
      let silence = office.deadlines(for: complaint.unit).silenceDay(of: complaint)
      let at = (complaint.lastDelivered?.at ?? now).clock(at: offset)
      return wording.delivered(
        at: at, silence: silence, today: today,
        isWaitingForDetails: complaint.status == .awaitingDetails)
    case .recordReply: return wording.replyRecorded
    case .close(let closing): return wording.closed(number, closing.outcome)
    case .reopen: return wording.reopened(number)
    case .join: return wording.joined(to: number)
    case .markDuplicate: return wording.closed(number, .duplicate)
    case .part: return wording.parted
    case .reveal, .erase, .hold: return nil
    case .rate: return wording.rated(number)
    case .advise: return wording.advised(wording.officer(complaint.advice?.to, in: office))
    case .readAdvice: return wording.adviceRead
    case .undo:
      return performed.undid.map { wording.undone($0, of: number) }
    }
  }

  /// The one who approves, where there is just one.
  private func supervisor(of unit: UnitID) -> String? {
    let all = office.officers.values.filter {
      $0.isActive && $0.unit == unit && Rights.of($0.role).contains(.approve)
    }
    return all.count == 1 ? all.first?.shortName : nil
  }

  /// Says why an act was refused, and what to do.
  mutating func refuse(_ refusal: Refusal, of request: ActRequest? = nil) {
    var way: Notice.Way?
    if case .colleagueWasFaster = refusal { way = request?.complaint.map { .complaint($0) } }
    refuse(
      wording.refusal(refusal, of: request?.action, office: office, offset: offset), onEnter: way)
  }

  mutating func refuse(_ failure: DeskFailure) {
    switch failure {
    case .diskFull: refuse(wording.diskFull)
    case .readOnly: refuse(wording.storeReadOnly)
    case .damaged: refuse(wording.storeFoundDamaged)
    case .wrongPassphrase: refuse(wording.wrongPassphrase)
    case .noKey(let path): refuse(wording.noSealKey(path))
    case .cannotRead(let path): refuse(wording.noSuchFile(path))
    case .cannotWrite(let path): refuse(wording.cannotWriteFile(path))
    case .tooManyFiles: refuse(wording.tooManyFiles)
    case .notConfirmed: refuse(wording.notConfirmed)
    case .cancelled: refuse(wording.waitCancelled)
    case .other(let detail): refuse(wording.storeTrouble(detail))
    }
  }
}

extension Notice.Act {
  init(_ performed: Performed) {
    self.init(complaint: performed.complaint.id, version: performed.complaint.version)
  }

  init?(_ outcome: BulkOutcome) {
    guard let version = outcome.version else { return nil }
    self.init(complaint: outcome.complaint, version: version)
  }
}

extension Action {
  /// Whether the sentence that tells of it offers the undo key.
  fileprivate var isOfferedToUndo: Bool {
    switch self {
    case .verify, .correct, .take, .assign, .release, .note, .forward, .close, .markDuplicate,
      .join, .part, .approve, .sendBack, .rate, .advise:
      true
    case .receive, .recordReturn, .answer, .submit, .deliver, .recordReply, .reopen, .reveal,
      .readAdvice, .takeOver, .erase, .hold, .undo:
      false
    }
  }
}
