import Complaints

/// What is said while answers are laid before a supervisor.
extension Wording {
  public var submitToSupervisor: String { say("Ajukan ke penyelia", "Submit to supervisor") }
  public var afterSubmitting: String {
    say(
      "Menunggu persetujuan; setelah disetujui, Anda yang menyampaikan",
      "Awaits approval; once approved, it is yours to deliver")
  }
  public var awaitingApproval: String { say("persetujuan", "approval") }
  public var waitsForApproval: String {
    say(
      "Jawaban ini menunggu persetujuan penyelia. u menariknya kembali.",
      "This answer awaits the supervisor's approval. u takes it back.")
  }
  public var noLongerSubmitted: String {
    say(
      "Konsep ini tidak lagi menunggu persetujuan.", "This draft no longer awaits approval.")
  }

  public func approvalOf(
    _ number: ComplaintNumber, by author: String, kind: AnswerKind, narrow: Bool
  ) -> String {
    narrow
      ? say("Setujui \(number) · \(author)", "Approve \(number) · \(author)")
      : say(
        "Persetujuan \(number) · konsep \(author) · \(label(kind))",
        "Approval of \(number) · draft by \(author) · \(label(kind))")
  }
  public var changedMark: String { say("diubah", "changed") }
  public func approvalHint(narrow: Bool) -> String {
    narrow
      ? say("F7 setujui · F8 kembalikan · Esc kembali", "F7 approve · F8 send back · Esc back")
      : say(
        "F7 setujui · F8 kembalikan (tandai dahulu katanya) · ketik untuk mengubah",
        "F7 approves · F8 sends back (select first what is meant) · type to change")
  }
  public var approveTitle: String { say("Beri persetujuan", "Give approval") }
  public var approveButton: String { say("Setujui", "Approve") }
  public func approving(_ author: String, isChanged: Bool) -> String {
    let changed = isChanged ? say(" Perubahan Anda ikut disimpan.", " Your changes are kept.") : ""
    return say(
      "\(author) akan menyampaikannya kepada pelapor.\(changed)",
      "\(author) will deliver it to the reporter.\(changed)")
  }
  public var changesNotKept: String {
    say(
      "Perubahan Anda belum disetujui. F7 menyetujui, sekali lagi membuangnya.",
      "Your changes are not approved yet. F7 approves, once more drops them.")
  }

  public var sendBackTitle: String { say("Kembalikan konsep", "Send the draft back") }
  public var sendBackButton: String { say("Kembalikan", "Send back") }
  public var fieldRemark: String { say("Catatan", "Remark") }
  public var hintRemark: String {
    say("Apa yang perlu diperbaiki penulisnya", "What its author should mend")
  }
  public func remarkAbout(_ quote: String) -> String {
    let words = quote.split(whereSeparator: \.isWhitespace).prefix(6).joined(separator: " ")
    return say("Tentang \"\(words)\"", "About \"\(words)\"")
  }
  public func supervisorSays(_ name: String, _ remark: String) -> String {
    say("Penyelia (\(name)): \"\(remark)\"", "Supervisor (\(name)): \"\(remark)\"")
  }

  /// The piece that was taken out and the one that stands in its place.
  public func wasChanged(_ old: String, to new: String) -> String {
    switch (old.isEmpty, new.isEmpty) {
    case (true, _): say("ditambah: \(new)", "added: \(new)")
    case (_, true): say("dihapus: \(old)", "taken out: \(old)")
    default: say("semula: \(old) · menjadi: \(new)", "was: \(old) · is: \(new)")
    }
  }

  public var leaseOutOfRange: String {
    say("Batasnya 1 sampai 480 menit.", "It lies between 1 and 480 minutes.")
  }

  public func unknownApproval(_ term: String) -> String {
    say(
      "\(term) tidak dikenal. Contoh: all, category:adminduk, class:misconduct, none.",
      "\(term) is not known. Such as: all, category:adminduk, class:misconduct, none.")
  }
}
