/// The nine parts of a good answer, in the order in which they are ticked off.
public enum PartOfAnswer: String, CaseIterable, Hashable, Sendable {
  case salutation, thanks, problem, empathy, apology, findings, nextStep, contact, closing

  public enum State: Hashable, Sendable {
    case present
    case missing(RemarkLevel)
    /// Nothing calls for it here.
    case notOwed

    /// It stands in the answer or is not owed.
    public var isFine: Bool { if case .missing = self { false } else { true } }
  }

  /// A part and how it stands.
  public struct Tick: Hashable, Sendable {
    public let part: PartOfAnswer
    public let state: State
  }

  /// The parts of an answer of which no word is written.
  static let nothingYet: [Tick] = allCases.map {
    Tick(part: $0, state: .missing($0 == .findings ? .should : .must))
  }

  static func ticks(_ reading: Reading, remarks: [(RuleID, RemarkTopic)]) -> [Tick] {
    guard !reading.draft.words.isEmpty else { return nothingYet }
    return allCases.map { part in Tick(part: part, state: state(of: part, reading, remarks)) }
  }

  private static func state(
    of part: PartOfAnswer, _ reading: Reading, _ remarks: [(RuleID, RemarkTopic)]
  ) -> State {
    func has(_ rule: RuleID, but topics: Set<RemarkTopic> = []) -> Bool {
      remarks.contains { $0.0 == rule && !topics.contains($0.1) }
    }
    switch part {
    case .salutation: return has(.salutation) ? .missing(.must) : .present
    case .thanks: return has(.thanks, but: [.tooManyThanks]) ? .missing(.must) : .present
    case .problem: return has(.problem) ? .missing(.must) : .present
    case .empathy:
      if has(.empathy) { return .missing(.must) }
      return reading.showsEmpathy.contains(true) ? .present : .notOwed
    case .apology:
      if has(.apology) { return .missing(.must) }
      return Apology.all(in: reading.draft).contains { $0.kind == .plain } ? .present : .notOwed
    case .findings: return Findings.areTold(in: reading) ? .present : .missing(.should)
    case .nextStep:
      let open = remarks.contains { $0.1 == .openBlank } && !reading.hasTime.contains(true)
      return has(.nextStep) || has(.date) || open ? .missing(.must) : .present
    case .contact: return has(.contact) ? .missing(.must) : .present
    case .closing: return has(.closing) ? .missing(.should) : .present
    }
  }
}

/// Whether an answer tells what was looked into, done or found.
enum Findings {
  private static let words = Phrases([
    "setelah|sesudah kami? periksa|telusuri|cek|teliti|diperiksa|dicek|ditelusuri|memeriksa",
    "dari|menurut pemeriksaan|pengecekan|penelusuran|peninjauan|catatan",
    "mendatangi|meninjau|bertemu|mengunjungi|memeriksa|mempelajari|menelusuri",
    "hasil pemeriksaan|pengecekan|penelusuran|peninjauan", "hasilnya", "ternyata",
    "kami periksa|temukan|telusuri|cek", "sudah|telah memeriksa|mengecek|menemukan|meninjau",
    "sudah|telah kami? petugas? _? diperiksa|periksa|cek|dicek|kerjakan|perbaiki|angkut|lakukan",
    "menemukan|mendapati", "karena|sebab|disebabkan|penyebabnya", "jawabannya|alasannya|caranya",
    "yang sudah kami lakukan", "tertahan", "berkas bapak|ibu", "rusak|bocor|terputus",
  ])

  static func areTold(in reading: Reading) -> Bool {
    let asksOnly = Distress.isPlainQuestion(reading.complaint)
    return reading.draft.sentences.indices.contains { index in
      let own = reading.draft.sentences[index].words
      guard reading.isSubstance(index) else { return false }
      // A plain question is answered by what is told.
      if asksOnly, own.count >= 6 { return true }
      if reading.takesStep[index], reading.draft.says(["sudah", "telah", "sedang"], in: own) {
        return true
      }
      return words.first(in: reading.draft, own) != nil
    }
  }
}
