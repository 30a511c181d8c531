import Complaints

/// Two answers laid before the supervisor on the morning the demo opens: one waits for a word, one came back.
struct Approvals {
  private struct Candidate {
    let file: Case
    let author: Officer
    let answer: Answer
    let answersAt: Instant
  }

  private let submittedAt: Instant
  private var candidates: [Candidate] = []

  init(today: Day) {
    submittedAt = today.instant(
      ClockTime(secondOfDay: (8 * 60 + 41) * 60), at: WorkingTime.offset)
  }

  /// Takes note of a complaint whose next stroke would be its final answer.
  mutating func note(_ life: Life, until opens: Instant) {
    let past = life.strokes.prefix { $0.at < opens }
    guard let last = past.last, last.at < submittedAt, past.count < life.strokes.count,
      case .answer(let answer) = life.strokes[past.count].action, answer.kind == .final,
      !life.file.isSecret, life.file.channel != .other
    else { return }
    candidates.append(
      Candidate(
        file: life.file, author: life.strokes[past.count].officer, answer: answer,
        answersAt: life.strokes[past.count].at))
  }

  /// The strokes of both, of those whose answers were nearest.
  var acts: [SampleAct] {
    let nearest = candidates.sorted { ($0.answersAt, $0.file.id) < ($1.answersAt, $1.file.id) }
    var acts: [SampleAct] = []
    for (place, candidate) in nearest.prefix(2).enumerated() {
      var random = SplitMix64(seed: candidate.file.id.uuid.high)
      func act(_ action: Action, by officer: Officer, after minutes: Int) {
        let at = submittedAt.advanced(bySeconds: 60 * minutes)
        acts.append(
          SampleAct(
            at: at, officer: officer.id, complaint: candidate.file.id,
            id: ActionID(at: at, using: &random), action: action))
      }
      act(.submit(candidate.answer), by: candidate.author, after: 3 * place)
      guard place == 1 else { continue }
      act(
        .sendBack(remark: Self.remark, quote: nil), by: SampleOffice.hadi, after: 11)
    }
    return acts
  }

  private static let remark =
    "Sebutkan siapa yang mengerjakan dan tanggalnya, supaya warga bisa menagih."
}
