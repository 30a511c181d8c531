import Complaints

/// What is said while an answer is handed over.
///
/// Nothing here claims that a copy worked: nobody can know.
extension Wording {
  public func handOverTitle(_ way: DeliveryWay) -> String {
    switch way {
    case .whatsapp: say("Tempel di WhatsApp", "Paste into WhatsApp")
    case .printedLetter: say("Surat cetak", "Printed letter")
    case .oral: say("Sampaikan lisan", "Say it in person")
    case .lapor: say("Tempel di laman LAPOR!", "Paste into the LAPOR! site")
    case .email: say("Tempel di e-mail", "Paste into an e-mail")
    }
  }

  public var copyAgainTitle: String { say("Salin jawaban", "Copy the answer") }
  public var answerReady: String { say("Jawaban siap ditempel.", "The answer is ready to paste.") }
  public var pasteAnywhere: String {
    say("Buka tujuannya, tekan Ctrl-V.", "Open where it belongs, press Ctrl-V.")
  }

  public func pasteInWhatsApp(_ phone: String?) -> String {
    guard let phone else {
      return say(
        "Buka WhatsApp Web, percakapan pelapor (nomornya tidak tercatat), tekan Ctrl-V.",
        "Open WhatsApp Web, the reporter's chat (no number is on file), press Ctrl-V.")
    }
    return say(
      "Buka WhatsApp Web, percakapan \(phone), tekan Ctrl-V.",
      "Open WhatsApp Web, the chat with \(phone), press Ctrl-V.")
  }

  public func pasteInLapor(_ number: String?) -> String {
    let report = number.map { say(" laporan \($0)", " report \($0)") } ?? ""
    return say(
      "Buka laman LAPOR!,\(report) tindak lanjut, tekan Ctrl-V.",
      "Open the LAPOR! site,\(report) follow-up, press Ctrl-V.")
  }

  public var pasteInEmail: String {
    say("Buka e-mail pelapor, balas, tekan Ctrl-V.", "Open the reporter's e-mail, reply, Ctrl-V.")
  }
  public var comeBack: String {
    say("Kembali ke sini setelah terkirim.", "Come back here once it is sent.")
  }
  public var printTheLetter: String {
    say("Cetak suratnya; F4 memilih printer.", "Print the letter; F4 chooses the printer.")
  }
  public func giveLetter(to reporter: String) -> String {
    say("Serahkan atau kirim kepada \(reporter).", "Hand or post it to \(reporter).")
  }
  public var comeBackAfterLetter: String {
    say("Kembali ke sini setelah diserahkan.", "Come back here once it is handed over.")
  }
  public func tell(_ reporter: String, phone: String?) -> String {
    let number = phone.map { " (\($0))" } ?? ""
    return say(
      "Sampaikan isi jawaban kepada \(reporter)\(number).", "Tell \(reporter)\(number) the answer.")
  }
  public var comeBackAfterTelling: String {
    say("Kembali ke sini setelah disampaikan.", "Come back here once it is said.")
  }

  public func otherWaysHint(_ way: DeliveryWay) -> String {
    switch way {
    case .printedLetter, .oral:
      say("F4: cara lain, juga printer dan berkas.", "F4: other ways, printers and a file too.")
    case .whatsapp, .lapor, .email:
      say(
        "Tidak muncul saat ditempel? F4: layar salin, berkas, cetak.",
        "Nothing to paste? F4: copy screen, file, print.")
    }
  }
  public var otherWaysTitle: String { say("Cara lain", "Other ways") }
  public var bareCopy: String {
    say("Layar salin: pilih dengan tetikus", "Copy screen: select with the mouse")
  }
  public var copyOnceMore: String { say("Salin sekali lagi", "Copy once more") }
  public var writeToFile: String { say("Simpan sebagai berkas", "Save as a file") }
  public var letterAsFile: String { say("Surat ke berkas", "Letter to a file") }
  public var saidInPerson: String { say("Disampaikan lisan", "Said in person") }
  public func printOn(_ printer: String) -> String {
    say("Cetak di \(printer)", "Print on \(printer)")
  }
  public var printOnTerminal: String {
    say("Cetak di printer terminal ini", "Print at this terminal's printer")
  }

  public var notYet: String { say("Belum, nanti saja", "Not yet, later") }
  public var markDelivered: String { say("Sudah, catat terkirim", "Done, record as sent") }
  public var back: String { say("Kembali", "Back") }
  public var noAnswerToCopy: String {
    say("Belum ada jawaban untuk disalin. F7 menulisnya.", "No answer to copy yet. F7 writes one.")
  }
  public var printerSilentUseOtherWay: String {
    say(
      "Printer tidak menjawab. F4 memilih printer lain atau berkas.",
      "The printer does not answer. F4 chooses another one, or a file.")
  }
  public func cannotWrite(_ path: String) -> String {
    say(
      "\(path) belum dapat ditulis. Pilih cara lain dengan F4.",
      "\(path) could not be written. Choose another way with F4.")
  }
}
