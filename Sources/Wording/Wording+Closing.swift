import Complaints

/// What is said where a complaint is closed.
extension Wording {
  public func closingTitle(_ number: ComplaintNumber) -> String {
    say("Selesaikan \(number)", "Close \(number)")
  }

  public var outcomeHeading: String { say("Hasil", "Outcome") }
  public var groundHeading: String { say("Dasar", "Ground") }
  public var causeHeading: String { say("Sebab", "Cause") }
  public var causeNotSaid: String { say("tidak disebut", "not said") }
  /// The cause that was chosen, and the key that chooses.
  public func causeShown(_ cause: String?) -> String {
    "\(cause ?? causeNotSaid) " + say("(F4 memilih)", "(F4 chooses)")
  }
  public var improvementHeading: String { say("Perbaikan", "Mended") }
  public var lookAgainHeading: String { say("Tanggal", "Date") }
  public var notYetBack: String { say("Belum, kembali", "Not yet, back") }
  public var closeComplaint: String { say("Selesaikan aduan", "Close the complaint") }

  public var groundNote: String {
    say(
      "mis. pelapor menyatakan cukup, atau hasilnya sudah diterima",
      "such as: the reporter is satisfied, or has what was asked for")
  }

  public var improvementNote: String {
    say(
      "apa yang diubah supaya tidak terulang; masuk laporan bulanan",
      "what was changed so that it does not happen again; in the monthly report")
  }

  public var closingHint: String {
    say(
      "Tab pindah · panah memilih · Enter pada tombol · bisa diurungkan (u)",
      "Tab moves · arrows choose · Enter on a button · can be undone (u)")
  }

  public var closingIsNotKept: String {
    say(
      "Belum ada yang dicatat sebelum tombol Selesaikan aduan.",
      "Nothing is recorded before the button Close the complaint.")
  }

  /// What an outcome means, beside it.
  public func hint(for outcome: Outcome) -> String? {
    switch outcome {
    case .conditionallyResolved:
      say("menunggu anggaran, pihak lain; tanggal", "awaits a budget, others; date")
    case .declined:
      say("dengan alasan dan jalan keberatan", "with the reason and the way to object")
    case .resolved, .notOurAuthority, .duplicate, .withdrawn, .archived: nil
    }
  }

  public func finalAnswerDelivered(by way: DeliveryWay?, at moment: String) -> String {
    guard let way else {
      return say(
        "Jawaban akhir disampaikan \(moment).", "The final answer was delivered on \(moment).")
    }
    return say(
      "Jawaban akhir disampaikan melalui \(label(way)), \(moment).",
      "The final answer was delivered by \(label(way)) on \(moment).")
  }

  public func closesByItself(_ day: String) -> String {
    say(
      "Tidak harus sekarang: bila tidak ada balasan sampai \(day), aduan ini selesai dengan sendirinya. Selesaikan sekarang hanya bila pelapor menyatakan cukup atau hasilnya sudah ia terima.",
      "It need not be now: without a reply by \(day) this complaint closes by itself. Close it now only if the reporter is satisfied or has what was asked for."
    )
  }

  public var noFinalAnswerYet: String {
    say(
      "Jawaban akhir belum disampaikan. Yang belum mungkin menyebut sebab dan tombolnya.",
      "No final answer was delivered yet. What is not possible names its reason and key.")
  }

  public var answerStillToDeliver: String {
    say(
      "Ada jawaban yang belum disampaikan. Sampaikan dahulu (F7), lalu selesaikan.",
      "An answer is still to be delivered. Deliver it first (F7), then close.")
  }
}

/// What is said where an answer given by word of mouth is recorded.
extension Wording {
  public func oralTitle(_ number: ComplaintNumber) -> String {
    say("Dijawab lisan: \(number)", "Answered in person: \(number)")
  }

  public var oralAnswerHeading: String { say("Yang disampaikan", "What was said") }
  public var oralGround: String {
    say("dijawab lisan, pelapor menyatakan cukup", "answered in person, the reporter is satisfied")
  }
  public var oralHint: String {
    say(
      "Enter mencatat jawaban, penyampaian dan selesainya · Esc batal",
      "Enter records the answer, its delivery and the closing · Esc cancels")
  }
}
