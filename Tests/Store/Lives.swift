import Complaints

@testable import Store

/// Random but repeatable lives of complaints, as far as the rules allow them.
extension Bench {
  func liveSomeLives(count: Int, seed: UInt64) throws {
    var random = SplitMix(state: seed)
    var ids: [ComplaintID] = []
    for step in 0..<count {
      now = now.advanced(bySeconds: Int.random(in: 60...40_000, using: &random))
      let number = try receive(
        "Aduan \(step) tentang \(Self.matters.randomElement(using: &random) ?? "")"
      ) {
        $0.isSecret = Int.random(in: 0..<8, using: &random) == 0
        $0.category =
          ["jalan.rusak", "jalan.lampu", "adminduk.ktp", nil].randomElement(using: &random) ?? nil
        $0.kelurahan = ["337501", "337502"].randomElement(using: &random)
        $0.words.reporterName = "Budi Santoso"
        $0.words.phone = "0812\(Int.random(in: 1_000_000...9_999_999, using: &random))"
      }
      if let id = try store.complaint(numbered: number) { ids.append(id) }
      for _ in 0..<5 {
        guard let id = ids.randomElement(using: &random) else { continue }
        now = now.advanced(bySeconds: Int.random(in: 60...90_000, using: &random))
        let others = ids.filter { $0 != id }
        let action = Self.action(others: others, colleague: colleague.id, &random)
        let officer = [officer, colleague, supervisor].randomElement(using: &random)
        do { try act(action, on: id, by: officer) } catch is Refusal {}
      }
    }
  }

  private static let matters = [
    "lampu padam", "jalan berlubang", "KTP belum jadi", "sampah menumpuk",
  ]

  private static func action(
    others: [ComplaintID], colleague: OfficerID, _ random: inout SplitMix
  ) -> Action {
    let other = others.randomElement(using: &random)
    let kind = AnswerKind.allCases.randomElement(using: &random) ?? .final
    let outcome = Outcome.allCases.randomElement(using: &random) ?? .resolved
    var correction = Correction()
    correction.kelurahan = ["337501", "337503"].randomElement(using: &random)
    correction.isSecret = Bool.random(using: &random)
    let actions: [Action] = [
      .take, .take, .verify, .release, .assign(to: colleague), .note("dicatat"),
      .correct(correction),
      .forward(agency: "dishub", number: "DH/12", text: nil), .recordReturn(text: "kembali"),
      .answer(Answer(kind: kind, text: "Jawaban kami.", way: .whatsapp)),
      .answer(Answer(kind: .final, text: "Sudah selesai.", way: .oral)),
      .deliver(way: .whatsapp, at: nil), .deliver(way: .oral, at: nil),
      .recordReply(text: "terima kasih", at: nil, reopens: Bool.random(using: &random)),
      .close(Closing(outcome: outcome, ground: "dasar", until: Day(daysSince1970: 21_000))),
      .reopen(reason: "belum tuntas"), .reveal(reason: "menelepon"), .undo, .undo, .part,
      other.map { .join(to: $0) } ?? .part, other.map { .markDuplicate(of: $0) } ?? .part,
    ]
    return actions.randomElement(using: &random) ?? .verify
  }
}

/// A generator whose numbers follow from its seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
