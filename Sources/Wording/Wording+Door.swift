/// What is said of the store that accounts share, and of the way to it.
extension Wording {
  /// `path`: the shared store.
  public func onlyTheSharedStore(_ path: String) -> String {
    say(
      "Di sini selalu dipakai \(path), dengan jam komputer ini. Pilihan lain tidak berlaku.",
      "Here it is always \(path), by this computer's clock. Other choices do not count.")
  }

  public var onlyForAdministrator: String {
    say(
      "Perintah ini mengganti data bersama. Minta administrator: sudo loket …",
      "This command replaces the shared data. Ask the administrator: sudo loket …")
  }

  public func storeExposed(_ path: String) -> String {
    say(
      "\(path) terbuka bagi pengguna lain. Tutup dahulu dengan: chmod o-rwx \(path)",
      "\(path) is open to other users. Close it first with: chmod o-rwx \(path)")
  }

  public var doctorNoDoor: String {
    say(
      "Data ini milik satu akun: siapa pun yang memakai akun itu dapat membacanya.",
      "This store is one account's: whoever uses that account can read it.")
  }

  public var doctorCore: String {
    say(
      "Isi memori dapat tertulis ke diska saat program terhenti. Jalankan: sysctl fs.suid_dumpable=0",
      "Memory may be written to the disk when the program is stopped. Run: sysctl fs.suid_dumpable=0"
    )
  }

  public var doctorUmask: String {
    say(
      "Berkas baru terbuka bagi pengguna lain. Jalankan Loket yang terpasang, bukan salinannya.",
      "New files are open to other users. Run the Loket that is installed, not a copy of it.")
  }

  public var doctorProcess: String {
    say(
      "Memori dan berkas barunya tertutup bagi pengguna lain.",
      "Its memory and its new files are closed to other users.")
  }

  public func doctorProgram(_ path: String) -> String {
    say("\(path) adalah pintu ke data bersama.", "\(path) is the door to the shared store.")
  }

  public func doctorFolder(_ path: String) -> String {
    say(
      "\(path) hanya dapat dimasuki lewat Loket.", "\(path) can be entered through Loket alone.")
  }

  public func doctorNoMembers(_ group: String) -> String {
    say("Grup \(group) tidak beranggota.", "Nobody is a member of the group \(group).")
  }

  public func doctorMembers(_ members: String, of group: String) -> String {
    say(
      "\(members) anggota grup \(group) dan dapat membaca data tanpa Loket. Keluarkan: gpasswd -d NAMA \(group)",
      "\(members) belongs to the group \(group) and can read the store without Loket. Take out: gpasswd -d NAME \(group)"
    )
  }

  /// `owner` and `mode`: the commands that put it right, without the path.
  public func doctorMend(_ path: String, _ owner: String, _ mode: String?) -> String {
    let commands = [owner, mode].compactMap { $0 }.map { "\($0) \(path)" }
      .joined(separator: " && ")
    return say(
      "\(path) tidak seperti saat dipasang. Perbaiki dengan: sudo sh -c '\(commands)'",
      "\(path) is not as it was installed. Mend it with: sudo sh -c '\(commands)'")
  }
}
