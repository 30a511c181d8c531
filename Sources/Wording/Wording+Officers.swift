import Complaints

/// The commands and screens of officers, their PINs and what they did.
extension Wording {
  private func words(
    _ id: CommandWords, _ en: CommandWords
  ) -> CommandWords { language == .id ? id : en }

  public var commandChangeOfficer: CommandWords {
    words(
      .init(
        "Ganti petugas", short: "",
        help: "Petugas lain bekerja di layar ini; konsep masing-masing tersimpan terpisah.",
        synonyms: "login masuk gantian user"),
      .init(
        "Change officer", short: "", help: "Someone else works here; drafts stay apart.",
        synonyms: "login user"))
  }
  public var commandOwnSecret: CommandWords {
    words(
      .init(
        "Ganti PIN saya", short: "", help: "PIN atau kata sandi sendiri.",
        synonyms: "password sandi pin"),
      .init("Change my PIN", short: "", help: "One's own PIN or passphrase.", synonyms: "password"))
  }
  public var commandOfficers: CommandWords {
    words(
      .init(
        "Petugas dan PIN", short: "", help: "Siapa bekerja di sini, perannya, dan PIN-nya.",
        synonyms: "pengguna user akun peran hak pin sandi"),
      .init(
        "Officers and PINs", short: "", help: "Who works here, as what, and their PINs.",
        synonyms: "user role rights account password"))
  }
  public var commandAccesses: CommandWords {
    words(
      .init(
        "Jejak akses", short: "", help: "Siapa melihat, mengekspor, menghapus; siapa terkunci.",
        synonyms: "audit log riwayat data pribadi"),
      .init(
        "Who looked", short: "", help: "Who revealed, exported, erased; who was locked out.",
        synonyms: "audit log access"))
  }
  public var commandGiveSecret: CommandWords {
    words(
      .init("Beri PIN", short: "PIN", help: "PIN atau kata sandi baru untuk petugas ini."),
      .init("Give a PIN", short: "PIN", help: "A new PIN or passphrase for this officer."))
  }
  public var commandTakeSecret: CommandWords {
    words(
      .init("Cabut PIN", short: "Cabut", help: "Petugas ini bekerja tanpa PIN."),
      .init("Take the PIN", short: "Take", help: "This officer works without a PIN."))
  }
  public var commandLetIn: CommandWords {
    words(
      .init(
        "Buka kunci", short: "Buka", help: "Petugas yang terkunci karena PIN salah boleh masuk."),
      .init("Let in again", short: "Let in", help: "For one whom wrong PINs locked out."))
  }

  public var officersTitle: String { say("Petugas dan PIN", "Officers and PINs") }
  public var officersHint: String {
    say(
      "Enter ubah · F5 petugas baru · F6 PIN · F7 buka kunci · F8 cabut PIN",
      "Enter changes · F5 new officer · F6 PIN · F7 lets in again · F8 takes the PIN")
  }
  public var fieldRole: String { say("Peran", "Role") }
  public var fieldAccount: String { say("Akun", "Account") }
  public var hintAccount: String {
    say(
      "Akun komputer miliknya sendiri. Kosong bila dipakai bersama.",
      "Their own account on this computer. Empty where it is shared.")
  }
  public var fieldCategories: String { say("Kategori", "Categories") }
  public var hintCategories: String {
    say(
      "Kode, mis. adminduk, bansos. Kosong: melihat semua.",
      "Codes such as adminduk, bansos. Empty: they see all.")
  }
  public var fieldOwnUnit: String { say("Hanya unitnya", "Own unit only") }
  public var fieldTraining: String { say("Pelatihan", "In training") }
  public var fieldWorksHere: String { say("Bekerja di sini", "Works here") }
  public var newOfficer: String { say("Petugas baru", "A new officer") }
  public var officerSaved: String { say("Data petugas tersimpan.", "The officer was saved.") }
  public var noLongerHere: String { say("sudah pindah", "has left") }
  public var secretKept: String { say("ada", "yes") }
  public var secretElsewhere: String { say("tidak di sini", "not here") }
  public func lockedFor(_ seconds: Int) -> String {
    say("terkunci \(wait(seconds))", "locked \(wait(seconds))")
  }
  public var hasNoSecret: String {
    say("Petugas ini tidak memakai PIN. F6 memberinya.", "This officer has no PIN. F6 gives one.")
  }
  public func reallyTakeSecret(_ name: String) -> String {
    say(
      "\(name) akan bekerja tanpa PIN. Siapa pun di layar ini dapat memakai namanya.",
      "\(name) will work without a PIN. Anybody at this screen can use their name.")
  }
  public var firstSecretIsGiven: String {
    say(
      "PIN pertama diberikan penyelia: Menu, Petugas dan PIN.",
      "A supervisor gives the first PIN: Menu, Officers and PINs.")
  }
  public func secretTitle(isPassphrase: Bool) -> String {
    isPassphrase ? say("Kata sandi baru", "A new passphrase") : say("PIN baru", "A new PIN")
  }
  public func secretHint(least: Int, isPassphrase: Bool) -> String {
    isPassphrase
      ? say(
        "Paling sedikit \(least) huruf; beberapa kata mudah diingat.",
        "At least \(least) letters; some words are easy to remember.")
      : say(
        "Paling sedikit \(least) angka, tidak berurutan.", "At least \(least) digits, not in a row."
      )
  }
  public var fieldOnceMore: String { say("Sekali lagi", "Once more") }

  public var settingProtection: String { say("Kunci layar dan PIN", "Screen lock and PINs") }
  public var fieldIdle: String { say("Kunci setelah", "Locks after") }
  public var hintIdle: String {
    say("Menit tanpa tombol, 0 tidak pernah.", "Minutes without a key, 0 for never.")
  }
  public var fieldLeastPIN: String { say("Angka PIN, paling sedikit", "Digits of a PIN, at least") }
  public var fieldLeastPassphrase: String {
    say("Huruf kata sandi, paling sedikit", "Letters of a passphrase, at least")
  }
  public var protectionSaved: String { say("Pengaturan tersimpan.", "The settings were saved.") }
  public func numberBetween(_ least: Int, _ most: Int) -> String {
    say("Ketik angka dari \(least) sampai \(most).", "Type a number from \(least) to \(most).")
  }

  public var accessTitle: String { say("Jejak akses", "Who looked") }
  public var accessHint: String {
    say(
      "Enter selengkapnya · F4 per petugas · Esc kembali",
      "Enter all of it · F4 one officer · Esc back")
  }
  public var accessOf: String { say("Jejak siapa", "Whose") }
  public var everybody: String { say("Semua petugas", "Everybody") }
  public var noAccess: String { say("Belum ada jejak.", "Nothing yet.") }
  public var accessForAuditors: String {
    say(
      "Jejak akses dibaca penyelia, pengelola, dan pemeriksa.",
      "This is read by supervisors, administrators and auditors.")
  }
  public func reasonGiven(_ reason: String) -> String {
    say("Alasan: \(reason)", "Reason: \(reason)")
  }

  /// What somebody did with citizens' data or rights, beginning with their name.
  public func access(_ record: AccessRecord, in office: Office) -> String {
    let who = officer(record.officer, in: office)
    let about = record.about.map { officer($0, in: office) } ?? ""
    let number = record.number.map { " \($0)" } ?? ""
    let count = record.count.map { self.count(Int($0)) } ?? ""
    switch record.kind {
    case .lockedOut:
      return say(
        "\(about) terkunci, PIN salah \(count) kali", "\(about) locked out, \(count) wrong PINs")
    case .unlocked: return say("\(who) membuka kunci \(about)", "\(who) let \(about) in again")
    case .secured:
      return record.isGiven == false
        ? say("\(who) mencabut PIN \(about)", "\(who) took the PIN of \(about)")
        : say("\(who) memberi PIN \(about)", "\(who) gave \(about) a PIN")
    case .saved:
      let role = record.role.map(label) ?? ""
      return record.isGiven == false
        ? say("\(who): \(about) tidak bekerja lagi", "\(who): \(about) works here no more")
        : say("\(who): \(about) menjadi \(role)", "\(who): \(about) is \(role)")
    case .exported, .backedUp:
      return "\(who) \(deed(record.kind))\(number)" + (count.isEmpty ? "" : " (\(count))")
    default: return "\(who) \(deed(record.kind))\(number)"
    }
  }

  // The gate.
  public var whoWorks: String { say("Siapa yang bekerja?", "Who works here?") }
  public var screenLocked: String { say("Layar terkunci", "The screen is locked") }
  public var proveAgain: String { say("Ketik PIN sekali lagi", "Give your PIN again") }
  public var whyProveAgain: String {
    say(
      "Diminta sebelum data pelapor, ekspor, dan hak petugas. Esc batal.",
      "Asked before a reporter's data, exports and rights. Esc leaves it.")
  }
  public var notYou: String {
    say("Enter membuka. Bukan Anda? Esc memilih nama.", "Enter opens. Not you? Esc chooses a name.")
  }
  public var anyKeyAsksName: String {
    say("Layar terlindungi. Tekan tombol apa pun.", "The screen is shielded. Press any key.")
  }
  public var chooseName: String {
    say("Enter memilih · F10 keluar", "Enter chooses · F10 leaves")
  }
  public var provingNow: String { say("memeriksa …", "checking …") }
  public var gateHelp: String {
    say(
      "Pilih nama, Enter, ketik PIN, Enter. Lupa PIN? Minta penyelia.",
      "Choose a name, Enter, type the PIN, Enter. Forgotten? Ask a supervisor.")
  }
}
