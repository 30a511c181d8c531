import Complaints

/// What the taking down of a complaint says.
extension Wording {
  public var intakeTitle: String { say("Catat aduan baru", "New complaint") }
  public var notYetNumbered: String { say("belum bernomor", "no number yet") }
  public var storyHeading: String {
    say("Cerita pelapor, apa adanya", "The reporter's story, as told")
  }
  public func intakeHint(narrow: Bool) -> String {
    narrow
      ? say(
        "Hanya cerita yang wajib. F7 simpan dan beri nomor",
        "Only the story is required. F7 saves and numbers")
      : say(
        "Hanya cerita yang wajib; yang lain boleh menyusul. F7 simpan dan beri nomor",
        "Only the story is needed; the rest may follow. F7 saves and numbers it")
  }

  public var fieldName: String { say("Nama", "Name") }
  public var fieldSalutation: String { say("Sapaan", "Title") }
  public var fieldIdentity: String { say("Identitas", "Identity") }
  public var fieldPhone: String { say("Telepon", "Phone") }
  public var fieldNIK: String { say("NIK", "NIK") }
  public var fieldWay: String { say("Dibalas lewat", "Reply by") }
  public var fieldAddress: String { say("Alamat", "Address") }
  public var fieldKelurahan: String { say("Kelurahan", "Kelurahan") }
  public var fieldWish: String { say("Harapan", "Wish") }
  public var fieldEvidence: String { say("Bukti", "Evidence") }
  public var fieldChannel: String { say("Saluran", "Channel") }
  public var fieldExternal: String { say("Nomor luar", "Other number") }
  public var fieldClassification: String { say("Klasifikasi", "Kind") }
  public var fieldSecret: String { say("Rahasia", "Secret") }
  public var fieldEmergency: String { say("Darurat", "Emergency") }

  public var hintIdentity: String {
    say(
      "terbuka · disembunyikan: tidak disebut ke luar · tanpa nama: tidak disimpan",
      "open · withheld: not named outside · nameless: not kept")
  }
  public var hintWay: String {
    say("kosong: menurut salurannya", "empty: by the channel it came")
  }
  public var hintSubject: String {
    say("satu baris; kosong: diambil dari awal cerita", "one line; empty: the story's beginning")
  }
  public var hintWish: String {
    say("apa yang diharapkan pelapor", "what the reporter hopes for")
  }
  public var hintEvidence: String {
    say(
      "nama, ukuran, catatan; mis. foto1.jpg 2 MB lampu padam; surat RT",
      "name, size, note; such as photo1.jpg 2 MB dark lamp; letter")
  }
  public var hintReceived: String {
    say(
      "kapan disampaikan: 23/11/2026 09.22, kemarin 14.30, 09.22",
      "when it was told: 23/11/2026 09.22, yesterday 14.30, 09.22")
  }
  public var hintExternal: String {
    say("nomor di sistem lain, mis. #9165816", "its number elsewhere, such as #9165816")
  }
  public var hintSecret: String {
    say(
      "ya: hanya penangan dan penyelia yang dapat membukanya",
      "yes: only its handler and the supervisor can open it")
  }
  public var hintEmergency: String {
    say("ya: bertanda [darurat] di semua antrean", "yes: marked [emergency] in every queue")
  }

  /// A moment as it is typed: `23/11/2026 09.22`.
  public func typedMoment(_ instant: Instant, at offset: UTCOffset) -> String {
    "\(typedDate(instant.day(at: offset))) \(clock(instant, at: offset))"
  }

  public func identityNow(_ identity: ReporterIdentity) -> String {
    switch identity {
    case .open: say("Identitas terbuka.", "Identity open.")
    case .withheld:
      say(
        "Identitas disembunyikan: nama disimpan, tidak disebut ke luar.",
        "Identity withheld: the name is kept, and told to nobody outside.")
    case .nameless:
      say(
        "Tanpa nama: nama, telepon dan alamat tidak disimpan.",
        "Nameless: name, phone and address are not kept.")
    }
  }

  public var nothingEmpty: String {
    say("Semua isian sudah terisi. F7 menyimpan.", "Every field is filled. F7 saves.")
  }
  public var storyMissing: String {
    say(
      "Belum disimpan: ceritanya belum ada. Tulis apa yang dialami pelapor.",
      "Not saved yet: there is no story. Write what the reporter went through.")
  }
  public var intakeKept: String {
    say(
      "Aduan ini disimpan di Meja saya, langkah: lanjutkan.",
      "Kept on your desk, next step: continue.")
  }

  /// One line above everything, for a word that may mean danger; whom to call is never cut off.
  public func emergency(_ word: String, narrow: Bool) -> String {
    guard !narrow else {
      return say("DARURAT? Hubungi 112, medis 119 dahulu", "EMERGENCY? Call 112, medical 119 first")
    }
    return say(
      "DARURAT? Cerita menyebut \u{201C}\(word)\u{201D}. Hubungi 112, medis 119, lebih dahulu.",
      "EMERGENCY? The story says \u{201C}\(word)\u{201D}. Call 112, medical 119, first.")
  }

  public var recordedTitle: String { say("Tercatat", "Recorded") }
  public var complaintNumber: String { say("Nomor aduan", "Number") }
  public var printReceipt: String { say("Cetak tanda terima", "Print the receipt") }
  public var copyReceipt: String {
    say("Salin tanda terima untuk WhatsApp", "Copy the receipt for WhatsApp")
  }
  public var replyNow: String { say("Jawab sekarang", "Reply now") }
  public var settledOnTheSpotShort: String {
    say("Dijawab lisan, selesai di tempat", "Answered and settled here")
  }
  public var settledOnTheSpot: String {
    say(
      "Sudah dijawab lisan dan selesai di tempat", "Answered by word of mouth and settled here")
  }
  public var backToQueue: String { say("Kembali ke antrean", "Back to the queue") }
  public var receiptCopied: String {
    say("Tanda terima siap ditempel di WhatsApp.", "The receipt is ready to paste in WhatsApp.")
  }
}
