import Complaints

/// What is said where officers prove who they are.
extension Wording {
  /// The reason why something waits for a PIN.
  var proofNeeded: String {
    say(
      "PIN belum dimasukkan. Ulangi, lalu ketik PIN.",
      "no PIN was given. Do it again, then type it.")
  }

  func problemWith(_ problem: SecretProblem) -> String {
    switch problem {
    case .shortPIN(let least):
      say("PIN paling sedikit \(least) angka.", "a PIN has at least \(least) digits.")
    case .shortPassphrase(let least):
      say(
        "kata sandi penyelia paling sedikit \(least) huruf.",
        "a supervisor's passphrase has at least \(least) letters.")
    case .notDigits(let least):
      say(
        "PIN hanya angka, paling sedikit \(least).", "a PIN is digits only, at least \(least).")
    case .easilyGuessed:
      say(
        "PIN ini mudah ditebak. Pilih angka yang tidak berurutan.",
        "this PIN is easily guessed. Choose digits that are not in a row.")
    }
  }

  /// Asks for the PIN of an officer, or the passphrase that stands for it.
  public func askSecret(of name: String, isPassphrase: Bool) -> String {
    isPassphrase
      ? say("Kata sandi \(name):", "The passphrase of \(name):")
      : say("PIN \(name):", "The PIN of \(name):")
  }

  /// The same for a new one.
  public func askNewSecret(of name: String, least: Int, isPassphrase: Bool) -> String {
    isPassphrase
      ? say(
        "Kata sandi baru \(name), paling sedikit \(least) huruf (tidak tampak):",
        "A new passphrase of \(name), at least \(least) letters (not shown):")
      : say(
        "PIN baru \(name), paling sedikit \(least) angka (tidak tampak):",
        "A new PIN of \(name), at least \(least) digits (not shown):")
  }

  /// What came of a PIN that was given; nil where it was right.
  public func told(_ proving: Proving) -> String? {
    switch proving {
    case .proved: nil
    case .wrong:
      say(
        "Nama atau PIN tidak cocok. Ketik lagi, atau minta penyelia.",
        "Name or PIN does not fit. Type it again, or ask a supervisor.")
    case .locked(let seconds):
      say(
        "Beberapa kali tidak cocok. Tunggu \(wait(seconds)), atau minta penyelia.",
        "It did not fit several times. Wait \(wait(seconds)), or ask a supervisor.")
    case .unknownHere:
      say(
        "PIN itu tidak ada di komputer ini. Minta penyelia memberi PIN baru.",
        "That PIN is not known on this computer. Ask a supervisor for a new one.")
    }
  }

  /// How long one waits, in whole minutes from the last minute on.
  public func wait(_ seconds: Int) -> String {
    seconds >= 60
      ? say("\((seconds + 59) / 60) menit", "\((seconds + 59) / 60) min")
      : say("\(seconds) detik", "\(seconds) s")
  }

  public var secretsDiffer: String {
    say(
      "Keduanya berbeda. PIN belum diganti; ketik lagi.",
      "The two differ. No PIN was set; type it again.")
  }
  /// An account of the machine is somebody else.
  public func accountIsAnothers(_ name: String, account: String) -> String {
    say(
      "\(name) masuk dengan akun \(account) di komputer ini, atau dengan PIN.",
      "\(name) works from the account \(account) on this computer, or with a PIN.")
  }
  public func notProvenAtDoor(_ name: String) -> String {
    say(
      "\(name) belum punya akun atau PIN di komputer bersama ini. Mintalah PIN pada penyelia.",
      "\(name) has neither an account nor a PIN on this shared computer. Ask a supervisor for a PIN."
    )
  }
  public func secretGiven(_ name: String) -> String {
    say("PIN \(name) berlaku mulai sekarang.", "The PIN of \(name) holds from now on.")
  }
  public func secretTaken(_ name: String) -> String {
    say("\(name) tidak memakai PIN lagi.", "\(name) uses no PIN any more.")
  }
  public func unlocked(_ name: String) -> String {
    say("\(name) dapat masuk lagi.", "\(name) can get in again.")
  }
}
