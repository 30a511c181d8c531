import Complaints

/// What is said before work begins: after an abrupt end, and on the first day.
extension Wording {
  public func welcomeBack(_ name: String) -> String {
    say("Selamat datang kembali, \(name)", "Welcome back, \(name)")
  }

  public func stoppedAbruptly(on day: Day, today: Day, at time: String, writings: Int) -> String {
    let when = ago(day, today: today)
    return say(
      "Program berhenti mendadak \(when) pukul \(time). Yang sudah disimpan tetap ada. \(capitalised(words(for: writings))) tulisan belum selesai:",
      "The program stopped abruptly \(when) at \(time). What was saved is still there. \(writings == 1 ? "One text is" : "\(capitalised(words(for: writings))) texts are") not finished:"
    )
  }

  public func writing(_ purpose: Draft.Purpose, number: String) -> String {
    switch purpose {
    case .reply: say("Balasan \(number)", "Reply to \(number)")
    case .intake: say("Aduan baru, belum bernomor", "New complaint, no number yet")
    case .note: say("Catatan pada \(number)", "Note on \(number)")
    case .template(nil): say("Contoh jawaban baru", "New template")
    case .template(let code?): say("Contoh jawaban \(code)", "Template \(code)")
    case .reporterReply: say("Balasan pelapor \(number)", "The reporter's reply on \(number)")
    }
  }

  public func savedAt(_ time: String) -> String { say("tersimpan \(time)", "saved \(time)") }

  public var welcomeHintShort: String {
    say("Enter lanjutkan · Esc nanti", "Enter goes on · Esc later")
  }
  public var welcomeHint: String {
    say(
      "Enter lanjutkan · Esc nanti (tetap ada di Meja saya)",
      "Enter goes on with it · Esc later (it stays on My desk)")
  }

  /// A number in words up to ten, as it stands in a sentence.
  private func words(for number: Int) -> String {
    let indonesian = [
      "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
      "sepuluh",
    ]
    let english = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    let names = language == .id ? indonesian : english
    return names.indices.contains(number) ? names[number] : count(number)
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension Wording {
  public var firstStartTitle: String {
    say("Loket, pertama kali dipakai", "Loket, used for the first time")
  }
  public var firstStartIntroduction: String {
    say(
      "Belum ada data Loket untuk pengguna ini di komputer ini.",
      "This user has no Loket data on this computer yet.")
  }
  public var startAnew: String { say("Mulai baru", "Start anew") }
  public var openExisting: String {
    say(
      "Buka data yang sudah ada, atau pulihkan dari cadangan",
      "Open data that exists already, or restore a backup")
  }
  public var openExistingShort: String {
    say("Buka data lama atau cadangan", "Open old data or a backup")
  }
  public var trySamples: String {
    say("Coba dulu dengan data contoh", "Try it first, on sample data")
  }
  public var unitName: String { say("Nama unit", "Unit name") }
  public var numberPrefix: String { say("Awalan nomor", "Number prefix") }
  public var yourName: String { say("Nama Anda", "Your name") }
  public var deskPhone: String { say("Telepon loket", "Desk phone") }
  public var filePath: String { say("Berkas data", "Data file") }
  public var mayFollow: String { say("boleh menyusul", "may follow") }
  public var leave: String { say("Keluar", "Quit") }
  public var startWork: String { say("Mulai", "Start") }

  public func numbersWillBe(_ number: String) -> String {
    say("nomor aduan menjadi \(number)", "numbers become \(number)")
  }
  public var firstStartNeedsNames: String {
    say("Isi nama unit dan nama Anda dahulu.", "Fill in the unit's name and yours first.")
  }
  public var firstStartNeedsPrefix: String {
    say(
      "Awalan nomor: 2 sampai 6 huruf atau angka, huruf di depan, misalnya MDN.",
      "The prefix: 2 to 6 letters or digits, a letter first, such as MDN.")
  }
  public var firstStartNeedsPath: String {
    say(
      "Tulis letak data atau cadangannya, misalnya /media/loket.sqlite.",
      "Write where the data or the backup lies, such as /media/loket.sqlite.")
  }
  /// Said after leaving, so that the next start finds the same data.
  public func nextTimeOpen(_ path: String) -> String {
    say(
      "Lain kali buka dengan: loket --store \(path)",
      "Next time open it with: loket --store \(path)")
  }
}
