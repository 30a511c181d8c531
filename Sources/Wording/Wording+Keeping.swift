import Complaints

/// What is said about backups, restoring and recovering.
extension Wording {
  public func backedUp(_ path: String, isEncrypted: Bool) -> String {
    isEncrypted
      ? say("Cadangan tersandi ditulis: \(path)", "An encrypted backup was written: \(path)")
      : say("Cadangan ditulis dan diperiksa: \(path)", "A backup was written and checked: \(path)")
  }
  public func backupHolds(entries: Int, drafts: Int) -> String {
    say(
      "Isinya \(count(entries)) catatan dan \(count(drafts)) konsep.",
      "It holds \(count(entries)) entries and \(count(drafts)) drafts.")
  }
  public var notARecipient: String {
    say(
      "Itu bukan kunci publik age. Kunci seperti ini dibuat dengan: age-keygen -o kunci.txt",
      "That is no public key of age. Such a key is made with: age-keygen -o key.txt")
  }
  public var ageMissing: String {
    say(
      "Program age belum terpasang. Pasang dengan: apt install age",
      "The program age is not installed. Install it with: apt install age")
  }
  public var notEncrypted: String {
    say(
      "Cadangan belum dibuat: age tidak menyandikannya. Periksa kunci publiknya.",
      "No backup was made: age did not encrypt it. Check the public key.")
  }
  public var mayNotBackUp: String {
    say(
      "Salinan terbuka dibuat penyelia atau pengelola. Tanpa nama berkas: loket backup",
      "An open copy is for a supervisor or administrator. Without a file name: loket backup")
  }
  public func noSuchFile(_ path: String) -> String {
    say(
      "\(path) tidak dapat dibaca. Periksa nama dan medianya.",
      "\(path) cannot be read. Check the name and the medium.")
  }

  public func restored(_ path: String, entries: Int, newest: Instant?, kept: String?) -> [String] {
    var lines = [
      say(
        "Data dipulihkan di \(path): \(count(entries)) catatan.",
        "The data was restored at \(path): \(count(entries)) entries.")
    ]
    if let newest {
      let day = fullDate(newest.day(at: .westernIndonesia))
      let time = clock(newest, at: .westernIndonesia)
      lines.append(
        say(
          "Catatan terakhirnya \(day) pukul \(time). Yang sesudah itu dicatat ulang.",
          "Its last entry is of \(day), \(time). What came after is to be entered again."))
    }
    if let kept {
      lines.append(say("Data sebelumnya disimpan: \(kept)", "The former data is kept: \(kept)"))
    }
    return lines
  }
  public func restoreOverGood(_ path: String) -> String {
    say(
      "\(path) masih baik dan tidak diganti. Bila memang dimaksud: loket restore --replace",
      "\(path) is good and was not replaced. If that is meant: loket restore --replace")
  }
  public var restoreNeedsIdentity: String {
    say(
      "Cadangan ini tersandi. Sebutkan kunci rahasianya dengan --identity BERKAS.",
      "This backup is encrypted. Name its secret key with --identity FILE.")
  }
  public var notDecrypted: String {
    say(
      "Cadangan tidak terbuka dengan kunci itu. Data yang ada tidak diubah.",
      "That key does not open the backup. The data there is was left as it is.")
  }
  public func backupDamaged(_ path: String) -> String {
    say(
      "Cadangan \(path) rusak dan tidak dipakai. Coba cadangan hari sebelumnya.",
      "The backup \(path) is damaged and was not used. Try the one of the day before.")
  }
  public func noBackup(_ path: String) -> String {
    say(
      "\(path) bukan cadangan Loket. Data yang ada tidak diubah.",
      "\(path) is no backup of Loket. The data there is was left as it is.")
  }
  public var storeInUse: String {
    say(
      "Masih ada meja kerja yang membuka data ini. Tutup semuanya (F10), lalu ulangi.",
      "A workstation still has this data open. Close them all (F10), then try again.")
  }

  public func recovered(_ path: String, entries: Int, last: Int, drafts: Int) -> String {
    say(
      "Diselamatkan ke \(path): \(count(entries)) catatan, yang terakhir nomor \(last), dan \(count(drafts)) konsep.",
      "Recovered to \(path): \(count(entries)) entries, the last is number \(last), and \(count(drafts)) drafts."
    )
  }
  public func recoveryGap(_ sequences: String, count: Int) -> String {
    say(
      "Hilang: catatan \(sequences) (\(self.count(count))). Rantai terputus di sana.",
      "Lost: entries \(sequences) (\(self.count(count))). The chain is broken there.")
  }
  public func recoveryOrphans(_ count: Int) -> String {
    say(
      "\(self.count(count)) catatan milik aduan yang awalnya hilang; aduannya tidak ada di antrean.",
      "\(self.count(count)) entries belong to complaints whose beginning is lost; no queue has them."
    )
  }
  public var recoveryLostDesk: String {
    say(
      "Tanda pengenal data hilang: rantai tidak dapat dibuktikan lagi.",
      "The identity of the data is lost: the chain cannot be proven any more.")
  }
  public var recoveryLostKey: String {
    say(
      "Kunci pencarian hilang: impor yang sama tidak dikenali lagi, jangan diulang.",
      "The search key is lost: the same import is not known again, do not repeat it.")
  }
  public var recoveryEnd: String {
    say(
      "Yang dicatat sesudah catatan terakhir itu tidak diketahui. Bandingkan dengan buku segel.",
      "What was recorded after that last entry is not known. Compare with the register of seals.")
  }
  public func nothingToRecover(_ path: String) -> String {
    say(
      "Tidak ada catatan yang terbaca di \(path). Pulihkan dari cadangan: loket restore BERKAS",
      "No entry can be read in \(path). Restore a backup: loket restore FILE")
  }

  // The workstation.
  public func dailyBackupTrouble(_ reason: String) -> String {
    say("Cadangan hari ini belum dibuat. \(reason)", "Today's backup was not made. \(reason)")
  }
  public func backedUpNow(_ path: String) -> String {
    say("Data dicadangkan: \(path)", "The data was backed up: \(path)")
  }
}

/// What is said about closing the day: keys, seals, codes.
extension Wording {
  public var sealNeedsKey: String {
    say(
      "Sebutkan kuncinya: loket seal --key BERKAS, atau buat dengan --new-key BERKAS.",
      "Name the key: loket seal --key FILE, or make one with --new-key FILE.")
  }
  public func newPassphrase(_ least: Int) -> String {
    say(
      "Kata sandi untuk kunci baru, paling sedikit \(least) huruf (tidak tampak saat diketik):",
      "A passphrase for the new key, at least \(least) letters (not shown while typed):")
  }
  public var passphraseAgain: String { say("Sekali lagi:", "Once more:") }
  public var passphrasesDiffer: String {
    say(
      "Kedua kata sandi berbeda. Kunci belum dibuat; ulangi.",
      "The two passphrases differ. No key was made; try again.")
  }
  public func shortPassphrase(_ least: Int) -> String {
    say(
      "Kata sandi terlalu pendek: paling sedikit \(least) huruf. Kunci belum dibuat.",
      "The passphrase is too short: at least \(least) letters. No key was made.")
  }
  public func passphraseOf(_ path: String) -> String {
    say("Kata sandi untuk \(path):", "The passphrase of \(path):")
  }
  public var wrongPassphrase: String {
    say(
      "Kata sandi tidak cocok. Hari belum ditutup; coba lagi.",
      "The passphrase does not fit. The day was not closed; try again.")
  }
  public func noSealKey(_ path: String) -> String {
    say(
      "\(path) bukan kunci segel Loket. Buat dengan: loket seal --new-key BERKAS",
      "\(path) is no seal key of Loket. Make one with: loket seal --new-key FILE")
  }
  public func noSealsIn(_ path: String) -> String {
    say("\(path) tidak berisi segel.", "There is no seal in \(path).")
  }
  public func keyMade(_ path: String) -> String {
    say(
      "Kunci dibuat: \(path). Simpan di media sendiri. Kunci publik, boleh diketahui siapa saja:",
      "The key was made: \(path). Keep it on a medium of its own. The public key, for anybody:")
  }
  public func dayClosed(through sequence: Int) -> String {
    say(
      "Hari ditutup: catatan 1 sampai \(count(sequence)) disegel.",
      "The day is closed: entries 1 to \(count(sequence)) are sealed.")
  }
  /// The words of a code in lines, each word with its place.
  public func codeLines(_ words: [String], perLine: Int = 4) -> [String] {
    stride(from: 0, to: words.count, by: perLine).map { first in
      (first..<min(first + perLine, words.count)).map { place in
        let number = place < 9 ? " \(place + 1)" : "\(place + 1)"
        let blanks = String(repeating: " ", count: max(1, 11 - words[place].count))
        return "\(number) \(words[place])\(blanks)"
      }.joined()
    }
  }
  public var sealingIsForSupervisors: String {
    say("Hanya penyelia yang menutup hari.", "Only a supervisor closes the day.")
  }
  public var fieldSealKey: String { say("Berkas kunci", "Key file") }
  public var sealKeyHint: String {
    say(
      "Di media penyelia, mis. /media/segel/kunci. Baru: loket seal --new-key",
      "On the supervisor's medium, like /media/seal/key. New: loket seal --new-key")
  }
  public var fieldPassphrase: String { say("Kata sandi", "Passphrase") }
  public var buttonCloseDay: String { say("Tutup hari", "Close day") }
  public var closeDayIntroduction: String {
    say(
      "Semua catatan sampai saat ini disegel: perubahan sesudahnya akan terlihat.",
      "All entries up to now are sealed: whatever is changed afterwards will show.")
  }
  public var codeGoesToPaper: String {
    say(
      "Tulis dua belas kata ini dengan tanggalnya di buku register.",
      "Write these twelve words with the date into the paper register.")
  }
  public func problemSeal(_ sequence: Int) -> String {
    say(
      "Catatan \(sequence) bukan lagi yang dahulu disegel.",
      "Entry \(sequence) is not the one that was sealed.")
  }
  public func sealUnsigned(_ sequence: Int) -> String {
    say(
      "Segel atas catatan \(sequence) tidak dibuat dengan kunci ini.",
      "The seal over entry \(sequence) was not made with this key.")
  }
  public func sealCutOff(_ sealed: Int, last: Int) -> String {
    say(
      "Catatan \(last + 1) sampai \(sealed) pernah disegel, kini tidak ada.",
      "Entries \(last + 1) to \(sealed) were sealed and are gone.")
  }
  public func sealDiffers(_ sequence: Int, since: Int) -> String {
    say(
      "Di antara catatan \(since + 1) dan \(sequence) ada yang diubah sesudah disegel.",
      "Between entries \(since + 1) and \(sequence) something was changed after it was sealed.")
  }
  public var noSeals: String {
    say(
      "Belum ada segel. Tutup hari dengan: loket seal", "There is no seal yet. Make one: loket seal"
    )
  }
  public func sealsSound(_ count: Int, through sequence: Int) -> String {
    say(
      "\(self.count(count)) segel cocok; terbukti sampai catatan \(self.count(sequence)).",
      "\(self.count(count)) seals agree; proven through entry \(self.count(sequence)).")
  }
  public var sealsNeedKey: String {
    say(
      "Sebutkan kunci publik penyelia dengan --public-key.",
      "Name the supervisor's public key with --public-key.")
  }
  public func codeFound(_ sequence: Int, day: Day) -> String {
    say(
      "Kode itu milik catatan \(count(sequence)), \(fullDate(day)): masih seperti waktu disegel.",
      "That code is of entry \(count(sequence)), \(fullDate(day)): as it was when it was sealed.")
  }
  public var codeNotFound: String {
    say(
      "Tidak ada catatan dengan kode itu: sesuatu sebelum hari itu diubah atau dihapus.",
      "No entry has that code: something before that day was changed or removed.")
  }
  public func codeNotTwelve(_ count: Int) -> String {
    say(
      "Kode terdiri dari dua belas kata; ini \(count). Tulis dalam tanda kutip.",
      "A code has twelve words; these are \(count). Write them in quotes.")
  }
  public func codeUnknownWord(_ word: String, place: Int) -> String {
    say(
      "Kata ke-\(place), \(word), tidak ada dalam daftar. Periksa tulisannya.",
      "Word \(place), \(word), is not in the list. Check how it is written.")
  }
  public var codeSlip: String {
    say(
      "Ada kata yang tertukar atau salah. Bandingkan lagi dengan buku register.",
      "A word is wrong or out of place. Compare with the register once more.")
  }
}

/// What a look at the store says of what keeps it.
extension Wording {
  public var doctorDurable: String {
    say(
      "Yang disimpan sudah di diska sebelum dijawab (synchronous FULL).",
      "What is saved is on the disk before it is told (synchronous FULL).")
  }
  public var doctorNotDurable: String {
    say(
      "Simpanan terakhir bisa hilang saat listrik padam: synchronous bukan FULL.",
      "The latest saves can be lost in a power cut: synchronous is not FULL.")
  }
  public func doctorApplicationID(isThere: Bool) -> String {
    isThere
      ? say(
        "Tanda data Loket ada (application_id).",
        "The mark of Loket data is there (application_id).")
      : say("Tanda data Loket tidak ada.", "The mark of Loket data is missing.")
  }
  public func doctorLock(heldBy holder: String?) -> String {
    guard let holder else {
      return say("Kunci tulis bebas.", "The lock for writing is free.")
    }
    return say("Sedang ditulis oleh proses \(holder).", "Process \(holder) is writing now.")
  }
  public func doctorSQLite(_ version: String, hasLogFault: Bool) -> String {
    hasLogFault
      ? say(
        "SQLite \(version); kelemahannya ditutup oleh kunci tulis.",
        "SQLite \(version); the lock for writing covers its weakness.")
      : say("SQLite \(version).", "SQLite \(version).")
  }
  public func doctorBallast(isThere: Bool) -> String {
    isThere
      ? say(
        "8 MB disimpan untuk konsep terakhir bila diska penuh.",
        "8 MB are kept for the last drafts, should the disk fill up.")
      : say(
        "Belum ada ruang simpanan untuk diska penuh; dibuat saat Loket dibuka.",
        "No room is kept for a full disk yet; it is made when Loket is opened.")
  }
  public func doctorRoom(megabytes: Int, isLittle: Bool) -> String {
    isLittle
      ? say(
        "Ruang diska tinggal \(count(megabytes)) MB. Kosongkan sebelum cadangan berikutnya.",
        "Only \(count(megabytes)) MB of the disk are left. Free some before the next backup.")
      : say("Ruang diska \(count(megabytes)) MB.", "\(count(megabytes)) MB of the disk are free.")
  }
  public var doctorModesSound: String {
    say("Berkas-berkasnya tertutup bagi pengguna lain.", "Its files are closed to other users.")
  }
  public var doctorNoBackup: String {
    say(
      "Belum ada cadangan. Dibuat sendiri setiap hari Loket dibuka, atau: loket backup",
      "There is no backup yet. One is made each day Loket is opened, or: loket backup")
  }
  public func doctorBackup(_ day: Day, _ path: String) -> String {
    say(
      "Cadangan terakhir \(fullDate(day)): \(path)",
      "The latest backup is of \(fullDate(day)): \(path)")
  }
  public func doctorBackupOpen(_ path: String) -> String {
    say(
      "Cadangan tidak tersandi meski ada kuncinya: \(path). Pasang age: apt install age",
      "The backup is not encrypted though there is a key: \(path). Do: apt install age")
  }
  public var doctorNoSeal: String {
    say(
      "Hari belum pernah ditutup dengan segel. Caranya di panduan penyelia.",
      "No day was closed with a seal yet. The supervisor's guide tells how.")
  }
  public func doctorSeal(_ day: Day, through sequence: Int) -> String {
    say(
      "Segel terakhir \(fullDate(day)), sampai catatan \(count(sequence)).",
      "The latest seal is of \(fullDate(day)), through entry \(count(sequence)).")
  }
}
