import Complaints

extension Wording {
  /// The line above an entry in a complaint's thread: who did what, as in `Ratna W. menyampaikan tanda terima, WhatsApp`.
  ///
  /// `thread` names what an undoing took back; without it the line says only that something was undone. `other` is the
  /// number of the complaint that the entry ties this one to, where it is known.
  public func threadLine(
    _ entry: JournalEntry, of complaint: Complaint, in thread: [JournalEntry] = [],
    other: ComplaintNumber? = nil, office: Office
  ) -> String {
    let name = officer(entry.officer, in: office)
    switch entry.kind {
    case .received:
      return reporter(complaint.words, identity: complaint.identity) + ", "
        + label(entry.facts.channel ?? complaint.channel)
    case .reporterReplied: return replied(entry, of: complaint)
    case .closed where entry.officer == nil: return closedBySilence(entry.facts.outcome)
    case .undone: return "\(name) \(undoing(entry, in: thread))"
    case .markedDuplicate, .joined: return "\(name) \(tied(entry, to: other))"
    default: return "\(name) \(told(entry, office: office))"
    }
  }

  /// What an entry's facts add to the deed.
  private func told(_ entry: JournalEntry, office: Office) -> String {
    let facts = entry.facts
    switch entry.kind {
    case .assigned:
      let holder = officer(facts.assignee, in: office)
      return say("menunjuk \(holder)", "assigned this to \(holder)")
    case .forwarded: return forwarded(entry, office: office)
    case .returned: return say("mencatat kabar dari instansi", "recorded news from the agency")
    case .approved where entry.words?.text != nil:
      return say("menyetujui dengan perubahan", "approved it with changes")
    case .answered where facts.author != nil:
      let author = officer(facts.author, in: office)
      return say("meneruskan jawaban \(author)", "passed \(author)'s answer on") + until(facts)
    case .answered:
      let kind = facts.answerKind.map(inSentence) ?? say("jawaban", "an answer")
      return say("menulis \(kind)", "wrote \(kind)") + until(facts)
    case .delivered:
      let kind = facts.answerKind.map(inSentence) ?? say("jawaban", "an answer")
      let way = facts.way.map { ", " + label($0) } ?? ""
      return say("menyampaikan \(kind)", "delivered \(kind)") + way
    case .closed: return closed(entry)
    case .parted: return say("memisahkan dari aduan lain", "parted this from the other")
    case .imported: return say("mengimpor aduan ini", "imported this complaint")
    default: return deed(entry.kind)
    }
  }

  private func tied(_ entry: JournalEntry, to other: ComplaintNumber?) -> String {
    let whole = other.map { $0.description }
    let id = whole ?? "aduan lain"
    let en = whole ?? "another"
    return entry.kind == .joined
      ? say("menggabungkan dengan \(id)", "joined this to \(en)")
      : say("menandai duplikat \(id)", "marked this a duplicate of \(en)")
  }

  private func replied(_ entry: JournalEntry, of complaint: Complaint) -> String {
    let who = reporter(complaint.words, identity: complaint.identity)
    guard entry.facts.reopens == true else { return say("\(who) membalas", "\(who) replied") }
    return say("\(who) membalas; aduan dibuka kembali", "\(who) replied; the complaint is reopened")
  }

  private func forwarded(_ entry: JournalEntry, office: Office) -> String {
    let code = entry.facts.agency ?? ""
    let agency = office.agencies[code]?.name ?? code
    let number = entry.words?.agencyNumber.map { say(", nomor \($0)", ", number \($0)") } ?? ""
    return say("meneruskan ke \(agency)", "forwarded this to \(agency)") + number
  }

  private func closed(_ entry: JournalEntry) -> String {
    let outcome = entry.facts.outcome.map { choice($0).lowercased() } ?? ""
    let ground = entry.words?.ground.map { ". " + say("Dasar: \($0)", "Ground: \($0)") } ?? ""
    let head = say("menyelesaikan", "closed this")
    return (outcome.isEmpty ? head : "\(head): \(outcome)") + until(entry.facts) + ground
  }

  private func closedBySilence(_ outcome: Outcome?) -> String {
    outcome == .archived
      ? say(
        "Diarsipkan sendiri: kelengkapan tidak datang", "Archived by itself: the details never came"
      )
      : say(
        "Selesai sendiri: tidak ada balasan pelapor", "Closed by itself: the reporter did not reply"
      )
  }

  private func until(_ facts: Facts) -> String {
    facts.until.map { say(", sampai \(dayMonth($0))", ", until \(dayMonth($0))") } ?? ""
  }

  private func undoing(_ entry: JournalEntry, in thread: [JournalEntry]) -> String {
    let taken = entry.facts.undoes.flatMap { sequence in thread.first { $0.sequence == sequence } }
    guard let taken else { return say("mengurungkan catatan sebelumnya", "undid the entry before") }
    return say("mengurungkan: \(deed(taken.kind))", "undid: \(deed(taken.kind))")
  }
}
