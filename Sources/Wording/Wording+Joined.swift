import Complaints

/// What is said while one answer goes to several reporters.
extension Wording {
  public func joinedTitle(_ count: Int, about subject: String) -> String {
    say(
      "Sampaikan kepada \(count) pelapor: \(subject)", "Deliver to \(count) reporters: \(subject)")
  }

  public var joinedHint: String {
    say(
      "Enter menyiapkan jawaban dengan nama dan nomornya sendiri · Esc nanti",
      "Enter prepares the answer with their own name and number · Esc later")
  }

  public var joinedAllDone: String {
    say("Semua pelapor sudah menerima jawaban.", "All reporters have the answer.")
  }

  public var joinedSent: String { say("terkirim", "sent") }
  public var joinedNext: String { say("berikutnya", "next") }
  public var joinedWaiting: String { say("belum", "not yet") }

  public func takenFromLead(_ lead: ComplaintNumber) -> String {
    say(
      "Jawaban \(lead) sudah disiapkan dengan nama dan nomor ini. Periksa, lalu F7.",
      "The answer of \(lead) is here under this name and number. Check it, then F7.")
  }

  /// Of `all` joined complaints whose answer was delivered, how many were closed with the lead.
  public func closedWithJoined(_ number: ComplaintNumber, _ closed: Int, of all: Int) -> String {
    say(
      "\(number) selesai, beserta \(closed) dari \(all) gabungannya. u mengurungkan.",
      "\(number) is closed, with \(closed) of \(all) joined to it. u undoes.")
  }

  public func joinedLeft(_ count: Int) -> String {
    say(
      "\(count) pelapor gabungan belum menerima jawaban; tetap di Meja saya.",
      count == 1
        ? "1 joined reporter has no answer yet; it stays on My desk."
        : "\(count) joined reporters have no answer yet; they stay on My desk.")
  }
}
