extension Wording {
  public func storeNotFound(_ path: String) -> String {
    say(
      "Belum ada data Loket di \(path). Buat dengan: loket init",
      "There is no Loket data at \(path) yet. Make it with: loket init")
  }

  public func storeForeign(_ path: String) -> String {
    say(
      "\(path) bukan data Loket. Periksa jalurnya; tidak ada yang diubah.",
      "\(path) is not Loket data. Check the path; nothing was changed.")
  }

  public func storeNewer(_ path: String, version: Int) -> String {
    say(
      "\(path): bentuk data \(version), lebih baru dari program ini. Perbarui program.",
      "\(path): data version \(version), newer than this program. Update it first.")
  }

  public func storeLinked(_ path: String) -> String {
    say(
      "\(path) punya nama kedua (tautan keras), tidak dibuka. Hapus satu nama.",
      "\(path) has a second name (a hard link), not opened. Remove one name.")
  }

  public func storeRemote(_ path: String) -> String {
    say(
      "\(path) di folder jaringan, tidak dibuka. Pindahkan ke diska sendiri.",
      "\(path) is in a network folder, not opened. Move it to a local disk.")
  }

  public var tooManyFiles: String {
    say(
      "Terlalu banyak berkas terbuka. Tutup program lain, lalu coba lagi.",
      "Too many files are open. Close other programs, then try again.")
  }

  /// Why nothing more is written after the disk once did not confirm.
  public var notConfirmed: String {
    say(
      "Diska tidak memastikan simpanan. Salin tulisan Anda; F10, lalu buka lagi.",
      "The disk did not confirm the saving. Copy your text; F10, then start again.")
  }

  public var waitCancelled: String {
    say(
      "Tidak jadi disimpan. Tulisan Anda tetap di sini; coba lagi nanti.",
      "Not saved after all. Your text stays here; try again later.")
  }

  /// Who holds the lock, where that is no officer's workstation.
  public func otherProgram(_ process: String) -> String {
    say("program lain (proses \(process))", "another program (process \(process))")
  }

  /// The mark of a disk that is full.
  public var noRoomMark: String { say("ruang habis", "disk full") }
  public var savingMark: String { say("sedang menyimpan …", "saving …") }
  public var readingMark: String { say("sedang membaca …", "reading …") }

  public func storeOlder(_ path: String) -> String {
    say(
      "\(path) dari Loket yang lebih lama. Bukalah sekali di tempat yang boleh ditulis.",
      "\(path) is of an older Loket. Open it once where it may be written.")
  }

  public func storeEmpty(_ path: String) -> String {
    say(
      "\(path) kosong. Hapus berkas itu lalu: loket init, atau: loket restore",
      "\(path) is empty. Remove that file, then: loket init, or: loket restore")
  }

  public func storeDamaged(_ path: String) -> String {
    say(
      "Data \(path) rusak dan tidak diubah. Pulihkan: loket restore CADANGAN; atau: loket recover",
      "The data \(path) is damaged and left as it is. Do: loket restore BACKUP; or: loket recover")
  }

  /// Said in the workstation when reading the store through has found it damaged.
  public var storeFoundDamaged: String {
    say(
      "Data ternyata rusak, tidak ditulis lagi. Konsep Anda aman; panggil penyelia.",
      "The data is damaged, not written any more. Drafts are safe; call the supervisor.")
  }

  public var diskHasNoRoom: String {
    say("Ruang diska tidak cukup.", "There is not enough room on the disk.")
  }

  /// The working state was damaged and is begun anew; the journal never is.
  public var draftsSetAside: String {
    say(
      "Berkas konsep rusak dan disisihkan; konsep dimulai baru. Semua aduan utuh.",
      "The file of drafts was damaged and set aside; drafts begin anew. All complaints are whole.")
  }

  public func storeMissingFolder(_ path: String) -> String {
    say(
      "Folder \(path) tidak ada. Buat dahulu, atau tunjuk folder lain dengan --store.",
      "The folder \(path) does not exist. Make it, or name another with --store.")
  }

  public func storeNotPermitted(_ path: String) -> String {
    say(
      "\(path) tidak boleh dibuka oleh akun ini. Minta izin kepada pengelolanya.",
      "This account may not open \(path). Ask its administrator.")
  }

  /// Why acts are refused on a store that can only be read.
  public var storeReadOnly: String {
    say(
      "Data ini baca saja. Tulisan Anda aman; simpan setelah izinnya dibuka.",
      "This data is read-only. Your text is safe; save it once it can be written.")
  }

  /// The mark in the title of a store that can only be read.
  public var readOnlyMark: String { say("baca saja", "read-only") }

  public var diskFull: String {
    say(
      "Diska penuh. Konsep Anda selamat. Kosongkan ruang lalu F7 lagi.",
      "The disk is full. Your draft is safe. Free some room, then F7 again.")
  }

  /// Something in the store went wrong that has no sentence of its own; `detail` is for who is asked.
  public func storeTrouble(_ detail: String) -> String {
    say(
      "Belum tersimpan (\(detail)). Tulisan Anda aman; coba lagi.",
      "Not saved (\(detail)). Your text is safe; try again.")
  }

  /// Said while another workstation holds the store for more than two seconds.
  public func waitingFor(_ holder: String) -> String {
    say(
      "Menunggu \(holder) selesai menyimpan. Esc membatalkan; tulisan Anda aman.",
      "Waiting for \(holder) to finish saving. Esc cancels; your text is safe.")
  }

  public func clockWrong(_ day: String) -> String {
    say(
      "Jam komputer \(day), sebelum catatan terakhir. Betulkan dahulu.",
      "The computer's clock says \(day), before the last entry. Set it first.")
  }
}
