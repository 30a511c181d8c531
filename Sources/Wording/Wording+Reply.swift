import Complaints

/// What the reply screen and the last look say.
extension Wording {
  public func replyTitle(_ number: ComplaintNumber, reporter: String) -> String {
    say("Balas \(number) · \(reporter)", "Reply \(number) · \(reporter)")
  }

  public var answerHeading: String { say("Jawaban", "Answer") }
  public var citizenHeading: String { say("Kata pelapor", "The reporter's words") }
  public var backToAnswer: String {
    say("Esc atau Ctrl-O kembali ke jawaban", "Esc or Ctrl-O goes back to the answer")
  }

  public func replyHint(narrow: Bool) -> String {
    narrow
      ? say(
        "F7 kirim · F6 periksa · F8 saran · Ctrl-O kata pelapor · Esc kembali",
        "F7 sends · F6 checks · F8 mends · Ctrl-O their words · Esc back")
      : say(
        "F7 kirim · F4 contoh · Tab isian · Ctrl-O kata pelapor · Esc simpan, kembali",
        "F7 sends · F4 templates · Tab blanks · Ctrl-O their words · Esc saves, back")
  }

  /// Which blank is being filled, as in `Isian 1 dari 2, tanggal selesai`.
  public func blankPlace(_ place: Int, of count: Int, label: String) -> String {
    say("Isian \(place) dari \(count), \(label)", "Blank \(place) of \(count), \(label)")
  }

  public var enterFills: String {
    say("Enter atau Tab mengisikan.", "Enter or Tab fills it in.")
  }

  public var allFilled: String {
    say("Semua isian terisi. F7 kirim.", "Every blank is filled. F7 sends.")
  }

  public var nothingOpen: String {
    say("Tidak ada yang masih kosong. F7 kirim.", "Nothing is left open. F7 sends.")
  }

  public var nothingWritten: String {
    say("Belum ada yang ditulis. F4 contoh jawaban.", "Nothing written yet. F4 has templates.")
  }

  public func leftoverInAnswer(_ text: String) -> String {
    say(
      "Belum bisa dikirim: masih ada \"\(text)\". F6 ke sana.",
      "Cannot be sent yet: \"\(text)\" is still there. F6 goes there.")
  }

  public func leftoverHere(_ text: String) -> String {
    say("\"\(text)\" masih harus diganti.", "\"\(text)\" still has to be replaced.")
  }

  public var emptySalutationInAnswer: String {
    say(
      "Belum bisa dikirim: sapaan tanpa nama (Yth.). F6 ke sana.",
      "Cannot be sent yet: the salutation (Yth.) names nobody. F6 goes there.")
  }

  public func handledByOther(_ name: String) -> String {
    say(
      "\(name) menangani aduan ini. Anda tetap dapat menulis jawaban.",
      "\(name) handles this. You can write an answer all the same.")
  }

  public var takeOverTitle: String { say("Sedang ditulis petugas lain", "A colleague is writing") }
  public var buttonTakeOver: String { say("Ambil alih", "Take over") }

  /// Said in the box that opens instead of the answer.
  public func askWhyTakeOver(_ name: String, since time: ClockTime) -> String {
    say(
      "\(name) sedang menulis balasan ini sejak \(clock(time)). Bicaralah dahulu dengannya, atau ambil alih dengan alasan; tulisannya tetap ada padanya, dan alasan Anda tercatat.",
      "\(name) has been writing this reply since \(clock(time)). Speak with them first, or take it over with a reason; their text stays with them, and your reason is recorded."
    )
  }

  public func takenOver(from name: String) -> String {
    say(
      "Balasan ini Anda ambil alih dari \(name); alasannya tercatat.",
      "You have taken this reply over from \(name); the reason is recorded.")
  }

  /// Said to the one from whom an answer was taken over.
  public func wasTakenOver(by name: String, at time: ClockTime) -> String {
    say(
      "\(name) mengambil alih balasan ini \(clock(time)). Tulisan Anda aman.",
      "\(name) took this reply over at \(clock(time)). Your text is safe.")
  }

  /// Said where one officer has the same answer open at two workstations.
  public func youAreWriting(since time: ClockTime) -> String {
    say(
      "Balasan ini juga terbuka atas nama Anda di meja lain sejak \(clock(time)).",
      "This reply is also open under your name at another desk since \(clock(time)).")
  }

  public func changedSinceDraft(_ name: String, did kind: EntryKind, at time: String) -> String {
    say(
      "Sejak konsep ini: \(name) \(deed(kind)), \(time). Bacalah lagi. Enter.",
      "Since this draft: \(name) \(deed(kind)), \(time). Read it again. Enter.")
  }

  public var noEditorSet: String {
    say(
      "Belum ada penyunting luar. Atur LOKET_EDITOR dahulu; tulisan Anda tetap di sini.",
      "No other editor is set. Set LOKET_EDITOR first; your text stays here.")
  }

  public var editorEnded: String {
    say(
      "Penyunting luar berhenti tanpa menyimpan. Tulisan Anda tetap di sini.",
      "The other editor ended without saving. Your text stays here.")
  }

  public var textTooLong: String {
    say("Terlalu panjang untuk satu jawaban.", "Too long for one answer.")
  }
}

/// The list of templates.
extension Wording {
  public func templatesTitle(_ count: Int) -> String {
    say("Contoh jawaban (\(count))", count == 1 ? "Templates (1)" : "Templates (\(count))")
  }

  public var templateSearch: String { say("Cari: ", "Find: ") }
  public var noTemplateFits: String {
    say("Tidak ada contoh dengan kata itu.", "No template has these words.")
  }
  public var noTemplates: String {
    say("Belum ada contoh jawaban.", "There are no templates yet.")
  }
  public func templateHint(narrow: Bool) -> String {
    narrow
      ? say("Ketik cari · Enter pakai · Esc kosong", "Type finds · Enter uses · Esc blank")
      : say(
        "Ketik untuk mencari · Enter pakai · Esc halaman kosong",
        "Type to find · Enter uses · Esc blank page")
  }
}

/// The last look before an answer goes out.
extension Wording {
  public func lastLookTitle(_ number: ComplaintNumber, reporter: String) -> String {
    say(
      "Periksa sebelum disampaikan: \(number), \(reporter)",
      "Check before it goes out: \(number), \(reporter)")
  }

  public func lastLookTitle(_ number: ComplaintNumber) -> String {
    say("Periksa dahulu: \(number)", "Check first: \(number)")
  }

  public var kindHeading: String { say("Jenis", "Kind") }
  public var afterwardsHeading: String { say("Sesudahnya", "Afterwards") }
  public var wayHeading: String { say("Melalui", "By") }
  public var backToEditing: String { say("Kembali menyunting", "Back to editing") }

  /// What the right button of the last look does.
  public func handOver(by way: DeliveryWay) -> String {
    switch way {
    case .whatsapp: say("Salin untuk WhatsApp", "Copy for WhatsApp")
    case .printedLetter: say("Cetak surat", "Print the letter")
    case .oral: say("Sampaikan lisan", "Say it in person")
    case .lapor: say("Salin untuk LAPOR!", "Copy for LAPOR!")
    case .email: say("Salin untuk e-mail", "Copy for e-mail")
    }
  }

  public var promiseHeading: String { say("Janji", "Promise") }

  /// The day an answer promises, as the last look offers it as a deadline.
  public func promise(_ day: Day?, today: Day, isBeingChanged: Bool) -> String {
    guard let day else {
      return isBeingChanged
        ? say("tidak menjadi tenggat · → kembali", "no deadline · → brings it back")
        : say("tidak menjadi tenggat", "no deadline")
    }
    let date = weekdayDate(day, today: today)
    return isBeingChanged
      ? say("◄ \(date) ► · Del meniadakan", "◄ \(date) ► · Del drops it")
      : say("\(date), menjadi tenggat", "\(date), becomes a deadline")
  }

  /// What becomes of the complaint once the answer is delivered.
  public func afterwards(_ kind: AnswerKind, status: Status, until day: Day?, today: Day) -> String
  {
    let date = day.map { weekdayDate($0, today: today) }
    switch kind {
    case .final:
      guard let date else { return say("Dijawab", "Answered") }
      return say(
        "Dijawab; selesai sendiri \(date) bila tidak ada balasan",
        "Answered; closes by itself on \(date) without a reply")
    case .request:
      guard let date else { return say("Menunggu kelengkapan", "Awaiting details") }
      return say(
        "Menunggu kelengkapan sampai \(date); tenggat berhenti",
        "Awaiting details until \(date); the clock stops")
    case .interim, .acknowledgement:
      return say(
        "Tetap \(label(status)); tenggat terus berjalan",
        "Stays \(label(status)); the deadline runs on")
    }
  }
}
