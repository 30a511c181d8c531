import Complaints

/// Officers who act at random on one complaint: what the rules allow is appended, what they refuse is counted.
struct RandomLife {
  var desk = Desk()
  var random: Sequence64
  var refused = 0

  init(seed: UInt64) {
    random = Sequence64(seed: seed)
    var intake = Desk.intake
    intake.isSecret = random.chance(15)
    intake.identity = random.any(ReporterIdentity.self)
    desk.does(.receive(intake))
    desk.other = Complaint(
      id: ComplaintID(UUIDv7(high: 3, low: 2)), number: Desk.number, unit: Desk.unit,
      received: Desk.morning, version: 1)
  }

  /// One act, allowed or refused; true when it was done.
  mutating func step() -> Bool {
    desk.now = desk.now.advanced(bySeconds: Int.random(in: 60...400_000, using: &random))
    let officer = random.pick(Desk.everyone)
    let seen = random.chance(90) ? Int64.max : Int64(random.pick(Array(desk.thread.indices)) + 1)
    do {
      try desk.act(action(), by: officer, seen: seen)
      return true
    } catch {
      refused += 1
      return false
    }
  }

  private mutating func action() -> Action {
    let at = random.maybe { [now = desk.now] random in
      now.advanced(bySeconds: -Int.random(in: 0...100_000, using: &random))
    }
    switch Int.random(in: 0..<35, using: &random) {
    case 0: return .verify
    case 1: return .correct(correction())
    case 2: return .take
    case 3: return .assign(to: random.pick(Desk.everyone).id)
    case 4: return .release
    case 5: return .note("Catatan")
    case 6: return .forward(agency: "dpu", number: random.maybe { _ in "470/12" }, text: nil)
    case 7: return .recordReturn(text: "Sudah")
    case 8...11, 26...28:
      return .answer(Answer(kind: random.any(AnswerKind.self), text: "Jawaban", way: .oral))
    case 12...15, 29...32: return .deliver(way: random.any(DeliveryWay.self), at: at)
    case 16: return .recordReply(text: "Balasan", at: at, reopens: random.chance(50))
    case 17, 18, 33:
      return .close(
        Closing(
          outcome: random.any(Outcome.self), ground: "cukup", improvement: "jadwal",
          until: random.maybe { _ in day("2027-01-29") }))
    case 19: return .reopen(reason: "Belum selesai")
    case 20: return .markDuplicate(of: ComplaintID(UUIDv7(high: 3, low: 2)))
    case 21: return random.chance(50) ? .join(to: ComplaintID(UUIDv7(high: 3, low: 2))) : .part
    case 22:
      return .submit(Answer(kind: random.any(AnswerKind.self), text: "Konsep", way: .whatsapp))
    case 23: return .approve(text: random.maybe { _ in "Konsep yang diubah" })
    case 24: return .sendBack(remark: "Sebutkan tanggalnya", quote: nil)
    case 25: return .reveal(reason: "menelepon")
    default: return .undo
    }
  }

  private mutating func correction() -> Correction {
    var correction = Correction()
    correction.classification = random.maybe { $0.any(Classification.self) }
    correction.identity = random.maybe { $0.any(ReporterIdentity.self) }
    correction.isSecret = random.maybe { $0.chance(50) }
    correction.isEmergency = random.maybe { $0.chance(50) }
    correction.words = random.maybe { _ in
      words {
        $0.subject = "Perihal"
        $0.reporterName = "Siti Aminah"
      }
    }
    return correction
  }
}
