import Complaints

/// What the small forms say.
extension Wording {
  public var buttonBack: String { say("Kembali", "Back") }
  public var buttonSave: String { say("Simpan", "Save") }
  public var answerYes: String { say("ya", "yes") }
  public var answerNo: String { say("tidak", "no") }
  public var pickWithF4: String { say("F4 pilih", "F4 picks") }
  public var typeToFilter: String { say("Ketik untuk mencari:", "Type to find:") }
  public var pickHint: String {
    say("Enter pilih · Esc kembali", "Enter picks · Esc goes back")
  }
  public var nothingFits: String { say("Tidak ada yang cocok.", "Nothing fits.") }
  public var draftKept: String {
    say("Tulisan Anda disimpan dan muncul lagi di sini.", "Your words are kept and come back here.")
  }
  public var leavingLoses: String {
    say(
      "Isian belum disimpan. F7 menyimpan, Esc sekali lagi membuangnya.",
      "Not saved yet. F7 saves, Esc once more drops it.")
  }

  public func fieldMissing(_ label: String) -> String {
    say(
      "Belum disimpan: “\(label)” belum diisi.", "Not saved yet: “\(label)” is still empty.")
  }

  public func formTitle(_ title: String, count: Int) -> String {
    count == 1 ? title : say("\(title): \(count) aduan", "\(title): \(count) complaints")
  }

  public var forwardTitle: String { say("Teruskan ke instansi", "Forward to an agency") }
  public var forwardSave: String { say("Teruskan", "Forward") }
  public var fieldAgency: String { say("Instansi", "Agency") }
  public var fieldTheirNumber: String { say("Nomor mereka", "Their number") }
  public var fieldLetter: String { say("Pengantar", "Covering words") }
  public var hintAgency: String {
    say("F4 atau ketik namanya untuk memilih", "F4, or type its name, to pick")
  }
  public var hintTheirNumber: String {
    say(
      "nomor surat atau tiket di instansi itu; boleh menyusul",
      "the letter or ticket number there; may follow")
  }

  public var returnTitle: String {
    say("Catat jawaban instansi", "Record what the agency said")
  }
  public var fieldTheirAnswer: String { say("Yang disampaikan instansi", "What the agency said") }

  public var noteTitle: String { say("Catatan intern", "Internal note") }
  public var fieldNote: String {
    say("Catatan, tidak dibaca pelapor", "Note, not read by the reporter")
  }

  public var replyTitle: String { say("Catat balasan pelapor", "Record the reporter's reply") }
  public var fieldReply: String { say("Balasan, apa adanya", "The reply, as it is") }
  public var fieldReopens: String { say("Buka kembali", "Reopen") }
  public var hintReopens: String {
    say(
      "ya bila pelapor belum puas: aduan diproses lagi",
      "yes if the reporter is not content: it is worked on again")
  }

  public var reopenTitle: String { say("Buka kembali", "Reopen") }
  public var fieldReason: String { say("Alasan", "Reason") }

  public var assignTitle: String { say("Tunjuk petugas", "Assign to an officer") }
  public var assignSave: String { say("Tunjuk", "Assign") }

  public func officer(_ officer: Officer, load: Role) -> String {
    "\(officer.name) (\(label(load)))"
  }

  public var closeTitle: String { say("Selesaikan aduan", "Close") }
  public var fieldOutcome: String { say("Hasil", "Outcome") }
  public var fieldGround: String { say("Dasar", "Ground") }
  public var hintGround: String {
    say(
      "wajib selama hari pelapor masih berjalan, mis. pelapor menyatakan cukup",
      "needed while the reporter's days run, such as: the reporter is content")
  }
}

/// What joining, correcting, revealing and printing say.
extension Wording {
  public var joinTitle: String { say("Gabungkan", "Join") }
  public var buttonJoin: String { say("Gabungkan", "Join") }
  public var fieldOther: String { say("Dengan nomor", "With number") }
  public var wayAddReporter: String {
    say("Tambah pelapor: orang lain, hal yang sama", "Add a reporter: someone else, same matter")
  }
  public var wayJoin: String {
    say("Gabungkan dengan aduan yang ada", "Join it to a complaint that is there")
  }
  public var wayDuplicate: String {
    say("Duplikat: orang yang sama, tercatat dua kali", "Duplicate: the same person, twice")
  }
  public var duplicateTitle: String { say("Tandai duplikat", "Mark as duplicate") }
  public var buttonDuplicate: String { say("Tandai duplikat", "Mark as duplicate") }
  public var hintOther: String { say("mis. MDN-26-0430 atau 430", "such as MDN-26-0430 or 430") }
  public var joinedStays: String {
    say(
      "Nomor, pelapor, tenggat, dan jawabannya tetap sendiri.",
      "Number, reporter, deadline and answer stay its own.")
  }
  public var duplicateCloses: String {
    say("Aduan ini langsung selesai sebagai duplikat.", "This complaint is closed as a duplicate.")
  }

  /// The story of a further reporter, until they tell it in their own words.
  public func sameMatter(as number: ComplaintNumber, _ subject: String) -> String {
    say(
      "Melaporkan hal yang sama dengan \(number): \(subject)",
      "Reports the same matter as \(number): \(subject)")
  }

  public func joiningTo(_ number: String) -> String { say("gabung \(number)", "joins \(number)") }
  public func joinedWith(_ lead: ComplaintNumber) -> String {
    say("digabung dengan \(lead)", "joined to \(lead)")
  }
  public func duplicateOf(_ other: ComplaintNumber) -> String {
    say("duplikat \(other)", "duplicate of \(other)")
  }
  public func joinedReporters(_ numbers: [String]) -> String {
    say("Gabung ", "Joined ") + "  " + numbers.joined(separator: ", ")
  }

  public func notANumber(_ typed: String) -> String {
    say(
      "\(typed) belum berupa nomor aduan. Contoh: MDN-26-0430.",
      "\(typed) is not a complaint number. Example: MDN-26-0430.")
  }

  public func noSuchNumber(_ number: ComplaintNumber) -> String {
    say(
      "Tidak ada aduan bernomor \(number). Periksa nomornya.",
      "There is no complaint numbered \(number). Check the number.")
  }

  public func otherIs(_ other: Complaint) -> String {
    let about = other.isSecret ? flagSecret : other.words.subject ?? ""
    return "\(other.number): \(about) (\(state(other)))"
  }

  public func correctTitle(_ number: ComplaintNumber) -> String {
    say("Ubah data \(number)", "Correct \(number)")
  }
  public var nothingChanged: String {
    say("Belum ada yang diubah. Esc kembali.", "Nothing is changed yet. Esc goes back.")
  }

  public var revealTitle: String { say("Data pelapor", "The reporter") }
  public var buttonReveal: String { say("Lihat", "Show") }
  public var notGiven: String { say("(tidak ada)", "(none)") }
  public var anyKeyHides: String {
    say("Tombol apa pun menutupnya lagi.", "Any key hides it again.")
  }

  /// The reporter's salutation and whole name.
  public func called(_ words: Words) -> String {
    [words.salutation ?? "", words.reporterName ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  public var printScreenTitle: String { say("Cetak layar", "Print the screen") }
  public func printTitle(_ number: ComplaintNumber) -> String {
    say("Cetak \(number)", "Print \(number)")
  }
  public var buttonPrint: String { say("Cetak", "Print") }
  public var fieldPaper: String { say("Yang dicetak", "What") }
  public var fieldPrinter: String { say("Di mana", "Where") }
  public var paperReceipt: String { say("tanda terima", "receipt") }
  public var paperAnswer: String { say("jawaban terakhir", "last answer") }
  public var hintPrinter: String {
    say("← → ganti, F4 daftar; pilihan ini diingat", "← → change, F4 list; this is remembered")
  }
}
