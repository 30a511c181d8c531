import Complaints

/// What the message line says after something was done.
extension Wording {
  public func taken(_ number: ComplaintNumber) -> String {
    say("\(number) Anda tangani. u mengurungkan.", "\(number) is yours now. u undoes.")
  }

  public func released(_ number: ComplaintNumber) -> String {
    say(
      "\(number) dilepas dan menunggu diambil. u mengurungkan.",
      "\(number) is released and waits to be taken. u undoes.")
  }

  public func assigned(_ number: ComplaintNumber, to name: String) -> String {
    say(
      "\(number) ditangani \(stopped(name)) u mengurungkan.",
      "\(name) handles \(number) now. u undoes.")
  }

  public func received(_ number: ComplaintNumber) -> String {
    say("Tercatat dengan nomor \(number).", "Taken down under the number \(number).")
  }

  public func verified(_ number: ComplaintNumber) -> String {
    say("\(number) sudah diperiksa. u mengurungkan.", "\(number) is verified. u undoes.")
  }

  public var corrected: String {
    say("Data aduan diubah. u mengurungkan.", "The complaint is corrected. u undoes.")
  }

  public var noted: String {
    say("Catatan intern tersimpan. u mengurungkan.", "The note is kept. u undoes.")
  }

  public func forwarded(_ number: ComplaintNumber, to agency: String) -> String {
    say(
      "\(number) diteruskan ke \(agency). u mengurungkan.",
      "\(number) is forwarded to \(agency). u undoes.")
  }

  public var returnRecorded: String {
    say(
      "Kabar dari instansi tercatat. F7 membalas pelapor.",
      "The agency's news is recorded. F7 replies to the reporter.")
  }

  public var replyRecorded: String {
    say("Balasan pelapor tercatat. F7 membalas.", "The reporter's reply is recorded. F7 replies.")
  }

  /// The answer is recorded as given and waits to reach the reporter.
  public func answered(_ kind: AnswerKind) -> String {
    say(
      "\(label(kind)) tercatat. Tinggal disampaikan: F7.",
      "\(label(kind)) recorded. It remains to deliver it: F7.")
  }

  /// `silence` is the day on which the complaint closes or is archived by itself; nil where it does neither.
  public func delivered(
    at time: ClockTime, silence: Day?, today: Day, isWaitingForDetails: Bool = false
  ) -> String {
    let said = say("Tercatat terkirim \(clock(time)).", "Recorded as sent \(clock(time)).")
    guard let silence else { return said }
    let day = weekdayDate(silence, today: today)
    if isWaitingForDetails {
      return said
        + say(" Tanpa kelengkapan, diarsipkan \(day).", " Without details archived on \(day).")
    }
    return said
      + say(
        " Tanpa balasan, selesai sendiri \(day).", " No reply closes it on \(day)."
      )
  }

  public func submitted(to name: String?) -> String {
    guard let name else {
      return say(
        "Diajukan ke penyelia. Ada di Meja saya lagi setelah diperiksa.",
        "Submitted to the supervisor. It is back on My desk once looked at.")
    }
    return say(
      "Diajukan ke \(name). Ada di Meja saya lagi setelah diperiksa.",
      "Submitted to \(name). It is back on My desk once looked at.")
  }

  public func approved(for name: String) -> String {
    say(
      "Disetujui. \(name) tinggal menyampaikannya. u mengurungkan.",
      "Approved. \(name) has only to deliver it. u undoes.")
  }

  public func sentBack(to name: String) -> String {
    say(
      "Dikembalikan ke \(name) dengan catatan Anda. u mengurungkan.",
      "Sent back to \(name) with your remark. u undoes.")
  }

  public var notDelivered: String {
    say(
      "Belum disampaikan. Tetap di Meja saya, langkah: sampaikan.",
      "Not delivered yet. It stays on My desk, next step: deliver.")
  }

  public func closed(_ number: ComplaintNumber, _ outcome: Outcome) -> String {
    say(
      "\(number) selesai: \(choice(outcome).lowercased()). u mengurungkan.",
      "\(number) is closed: \(choice(outcome).lowercased()). u undoes.")
  }

  public func reopened(_ number: ComplaintNumber) -> String {
    say("\(number) dibuka kembali. F7 membalas.", "\(number) is reopened. F7 replies.")
  }

  public func markedDuplicate(_ number: ComplaintNumber, of other: ComplaintNumber) -> String {
    say("\(number) duplikat \(other). u mengurungkan.", "\(number) duplicates \(other). u undoes.")
  }

  public func joined(to lead: ComplaintNumber) -> String {
    say(
      "Digabung dengan \(lead); nomor dan jawaban tetap sendiri. u mengurungkan.",
      "Joined to \(lead); number and answer stay its own. u undoes.")
  }

  public var parted: String {
    say("Dipisahkan kembali. u mengurungkan.", "Parted again. u undoes.")
  }

  public func undone(_ kind: EntryKind, of number: ComplaintNumber) -> String {
    say("\(number) diurungkan: \(deed(kind)).", "\(number), undone: \(deed(kind)).")
  }

  /// What came of an act on several complaints at once, or of undoing one.
  public func doneInBulk(_ done: Int, undoes: Bool = false) -> String {
    undoes
      ? say("Diurungkan untuk \(count(done)) aduan.", "Undone for \(count(done)).")
      : say(
        "Tercatat untuk \(count(done)) aduan. u mengurungkan.", "Done for \(count(done)). u undoes."
      )
  }

  /// The same where some were refused; `reason` is given where there is one alone.
  public func doneInBulk(_ done: Int, refused: Int, because reason: String?) -> String {
    guard let reason else {
      return say(
        "\(count(done)) tercatat, \(count(refused)) belum. Enter menunjukkan sebabnya.",
        "Done for \(count(done)), not for \(count(refused)). Enter shows why.")
    }
    return say(
      "\(count(done)) tercatat, \(count(refused)) belum: \(reason)",
      "Done for \(count(done)), not for \(count(refused)): \(reason)")
  }
}
