import Complaints

/// What an officer does with a complaint, in the order in which a life allows it.
enum Act: String, CaseIterable {
  case receive, take, verify, classify, note, forward, `return`, reveal, draft, answer, deliver,
    close, reopen, undo

  static let now = Instant(iso8601: "2026-11-23T09:14:00+07:00") ?? Instant(milliseconds: 0)

  /// The act under the rules; nil for a draft, which is working state.
  func action(unit: UnitID) -> Action? {
    switch self {
    case .receive:
      var words = Words()
      words.body = "Lampu jalan depan pasar padam dua malam, tolong dicek."
      words.reporterName = "Budi Santoso"
      return .receive(Intake(unit: unit, received: Self.now, channel: .whatsapp, words: words))
    case .take: return .take
    case .verify: return .verify
    case .classify:
      var correction = Correction()
      correction.isEmergency = true
      return .correct(correction)
    case .note: return .note("Sudah ditelepon, tidak diangkat.")
    case .forward: return .forward(agency: "dishub", number: "DH/12", text: nil)
    case .return: return .recordReturn(text: "Dikembalikan, bukan jalan kota.")
    case .reveal: return .reveal(reason: "menelepon pelapor")
    case .draft: return nil
    case .answer:
      return .answer(Answer(kind: .final, text: "Lampu sudah kami ganti.", way: .whatsapp))
    case .deliver: return .deliver(way: .whatsapp, at: nil)
    case .close: return .close(Closing(outcome: .resolved, ground: "dicek di lapangan"))
    case .reopen: return .reopen(reason: "padam lagi")
    case .undo: return .undo
    }
  }
}
