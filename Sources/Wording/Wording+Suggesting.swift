import Complaints

/// What is said of proposals, of complaints that are alike, and of answers that were given before.
extension Wording {
  public func learned(complaints: Int, terms: Int) -> String {
    say(
      "Belajar dari \(count(complaints)) aduan yang selesai; \(count(terms)) kata dikenal.",
      "Learned from \(count(complaints)) closed complaints; \(count(terms)) terms are known.")
  }

  public var headingFeeling: String { say("Perasaan", "Feeling") }
  public var headingPersonalData: String { say("Data pribadi", "Personal") }
  public var headingTwin: String { say("Mirip", "Alike") }
  public var headingPastAnswer: String { say("Jawaban lama", "Past answer") }

  // MARK: - Proposals

  public func proposal(_ what: String) -> String { say("Usul (F8): \(what)", "F8: \(what)") }
  public func accepted(_ what: String, because: String) -> String {
    let reason = because.isEmpty ? "" : ", \(because)"
    return say("\(what)\(reason). Ctrl-Z membatalkan.", "\(what)\(reason). Ctrl-Z takes it back.")
  }
  public var proposalTakenBack: String {
    say("Usul dibatalkan; isiannya seperti semula.", "Taken back; the fields are as they were.")
  }
  public var noProposal: String {
    say("Tidak ada usul untuk diterima.", "There is nothing to accept.")
  }
  public var proposeSecretAndInspectorate: String {
    say("ke Inspektorat, rahasia", "Inspectorate, secret")
  }
  public var proposeSecret: String { say("tandai rahasia", "mark as secret") }
  public var proposeEmergency: String { say("tandai darurat", "mark as an emergency") }
  public var misconductSaid: String {
    say(
      "Menyebut pelanggaran oleh petugas. F8: rahasia dan ke Inspektorat.",
      "Tells of misconduct by an official. F8: secret, and to the Inspectorate.")
  }
  public var thirdPersonNamed: String {
    say(
      "Menyebut nama orang lain. F8: tandai rahasia.", "Names another person. F8: mark as secret.")
  }

  // MARK: - What to ask

  public var askHeading: String { say("Tanyakan", "Ask") }
  public var askWhatHappened: String { say("Apa yang terjadi", "What happened") }
  public var askSinceWhen: String { say("Sejak kapan", "Since when") }
  public var askWhere: String { say("Di mana, loket mana", "Where, which counter") }
  public var askWhoServed: String { say("Siapa yang melayani", "Who served them") }
  public var askEvidence: String { say("Bukti, berkas, foto", "Evidence, papers") }
  public var askWish: String { say("Apa harapan pelapor", "What they hope for") }

  // MARK: - What is alike

  /// `hari ini`, `kemarin`, `5 hari lalu`.
  public func ago(_ days: Int) -> String {
    switch days {
    case ..<1: say("hari ini", "today")
    case 1: say("kemarin", "yesterday")
    default: say("\(days) hari lalu", "\(days) days ago")
    }
  }

  public func alikeLine(_ number: ComplaintNumber, _ subject: String, _ ago: String) -> String {
    say(
      "Mirip: \(number), \(subject), \(ago) (F3 lihat, gabung)",
      "Alike: \(number), \(subject), \(ago) (F3 look, join)")
  }
  public func maybeSame(_ number: ComplaintNumber, _ ago: String) -> String {
    say(
      "Mungkin sama dengan \(number) (\(ago)). F3 lihat, gabung.",
      "May be the same as \(number) (\(ago)). F3 shows and joins it.")
  }
  public func willJoin(_ number: String) -> String {
    say(
      "Setelah disimpan digabung dengan \(number); nomornya tetap sendiri.",
      "Once saved it is joined to \(number); it keeps a number of its own.")
  }
  public func alikeSummary(twins: Int, answers: Int, joined: Int) -> String {
    let parts = [
      twins > 0 ? say("\(twins) aduan", "\(twins) complaints") : nil,
      answers > 0 ? say("\(answers) jawaban lama", "\(answers) past answers") : nil,
      joined > 0
        ? say("\(joined) digabung", "\(joined) joined")
        : say("belum ada yang digabung", "none joined yet"),
    ]
    return say("Mirip (F4): ", "Alike (F4): ") + parts.compactMap { $0 }.joined(separator: " · ")
  }

  public func alikeTitle(_ number: String?) -> String {
    number.map { say("Mirip dengan \($0)", "Like \($0)") }
      ?? say("Mirip dengan aduan ini", "Like this complaint")
  }
  public var pastAnswersTitle: String {
    say("Jawaban lama untuk aduan serupa", "Past answers to similar complaints")
  }
  public var alikeNone: String {
    say(
      "Tidak ada yang mirip, dan belum ada jawaban lama.",
      "Nothing is alike, and there is no past answer.")
  }
  public var alikeSearching: String { say("Mencari yang mirip …", "Looking for what is alike …") }
  public var alreadyJoined: String { say("tergabung", "joined") }
  public var kindComplaint: String { say("aduan", "report") }
  public var kindAnswer: String { say("jawaban", "answer") }
  public func alikeHint(canMark: Bool, narrow: Bool) -> String {
    if narrow {
      return canMark
        ? say("Enter baca · Spasi tandai · F7 gabung", "Enter reads · Space marks · F7 joins")
        : say("Enter baca · F7 gabungkan", "Enter reads · F7 joins")
    }
    return canMark
      ? say(
        "Enter baca · Spasi tandai · F7 gabungkan · F8 gabungkan lalu jawab semua",
        "Enter reads · Space marks · F7 joins · F8 joins and answers all")
      : say("Enter baca · F7 gabungkan · Esc kembali", "Enter reads · F7 joins · Esc goes back")
  }
  public var pastAnswersHint: String {
    say("Enter baca · F7 pakai seluruhnya · Esc kembali", "Enter reads · F7 takes all · Esc back")
  }
  public var passageHint: String {
    say(
      "↑↓ paragraf · Enter pakai paragraf ini · F7 pakai seluruhnya",
      "↑↓ paragraph · Enter takes this one · F7 takes all")
  }
  public func passageTaken(_ number: ComplaintNumber) -> String {
    say(
      "Diambil dari jawaban \(number). Ctrl-Z membatalkan.",
      "Taken from the answer to \(number). Ctrl-Z takes it back.")
  }
  public var onlyComplaintsJoin: String {
    say(
      "Pilih aduan, bukan jawaban, untuk digabungkan.", "Choose a complaint to join, not an answer."
    )
  }
}
