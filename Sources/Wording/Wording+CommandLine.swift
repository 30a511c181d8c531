import Complaints

/// What the command line says.
extension Wording {
  public func storeAlreadyExists(_ path: String) -> String {
    say(
      "\(path) sudah ada dan tidak diubah. Buka dengan: loket",
      "\(path) exists and was left as it is. Open it with: loket")
  }
  public func unknownOfficer(_ name: String) -> String {
    say(
      "Petugas \(name) tidak dikenal. Lihat daftarnya: loket officer",
      "No officer is called \(name). See the list: loket officer")
  }
  public func whichOfficer(_ names: [String]) -> String {
    let list = names.joined(separator: ", ")
    return say(
      "Petugas siapa? Sebutkan dengan --officer: \(list)",
      "Which officer? Name one with --officer: \(list)")
  }
  public func badPrefix(_ prefix: String) -> String {
    say(
      "Awalan \(prefix) tidak bisa dipakai: 2 sampai 6 huruf besar atau angka, huruf di depan, misalnya MDN.",
      "The prefix \(prefix) cannot be used: 2 to 6 capitals or digits, a letter first, such as MDN."
    )
  }
  /// `named` tells whether the store has to be named to be opened.
  public func created(_ path: String, named: Bool) -> String {
    let command = named ? "loket --store \(path)" : "loket"
    return say(
      "Data baru dibuat di \(path). Buka dengan: \(command)",
      "A new store was made at \(path). Open it with: \(command)")
  }
  public var demoNeedsTerminal: String {
    say(
      "Ini layar pertamanya. Untuk membukanya, jalankan dari terminal: loket demo",
      "This is its first screen. To open it, run in a terminal: loket demo")
  }
  public func notThere(_ number: String) -> String {
    say(
      "Aduan \(number) tidak ada. Cari dengan: loket search KATA",
      "There is no complaint \(number). Find it with: loket search WORDS")
  }
  public func verified(_ entries: Int) -> String {
    say(
      "Utuh: \(count(entries)) catatan, rantai dan tabel cocok.",
      "Sound: \(count(entries)) entries, chain and tables agree.")
  }
  public var initNeedsNames: String {
    say(
      "Sebutkan nama unit dengan --unit dan nama Anda dengan --officer.",
      "Give the unit's name with --unit and yours with --officer.")
  }
  public func unknownQueue(_ name: String) -> String {
    say(
      "Antrean \(name) tidak dikenal. Lihat: loket list --help",
      "There is no queue \(name). See: loket list --help")
  }
  /// An option's value that is none of its choices.
  public func unknownChoice(_ option: String, _ value: String, of choices: String) -> String {
    say(
      "\(option) \(value) tidak dikenal. Pilihannya: \(choices).",
      "\(option) \(value) is not known. It may be: \(choices).")
  }
  /// A place or category that the office does not have.
  public func notInOffice(_ option: String, _ value: String) -> String {
    say(
      "\(option) \(value) tidak dikenal di kantor ini. Periksa ejaannya.",
      "\(option) \(value) is not known in this office. Check its spelling.")
  }
  public var nothingFound: String {
    say("Tidak ada yang cocok. Coba kata yang lebih pendek.", "Nothing fits. Try a shorter word.")
  }
  public var mayNotConfigure: String {
    say(
      "Hanya penyelia atau administrator yang mengubahnya.",
      "Only a supervisor or administrator changes this.")
  }
  public func unknownRole(_ name: String) -> String {
    say(
      "Peran \(name) tidak dikenal: officer, supervisor, administrator, auditor.",
      "There is no role \(name): officer, supervisor, administrator, auditor.")
  }
  public func officerExists(_ name: String) -> String {
    say("Petugas \(name) sudah ada.", "There is an officer \(name) already.")
  }
  public func lastSupervisor(_ name: String) -> String {
    say(
      "\(name) satu-satunya yang dapat mengatur data ini. Tunjuk penyelia lain dahulu.",
      "\(name) is the only one who may configure this store. Make someone else supervisor first.")
  }
  public func unknownCategory(_ code: String) -> String {
    say(
      "Kategori \(code) tidak ada. Lihat: loket category",
      "There is no category \(code). See: loket category")
  }
  public func unknownAgencyCode(_ code: String) -> String {
    say("Instansi \(code) tidak dikenal.", "There is no agency \(code).")
  }
  public func badCategoryCode(_ code: String) -> String {
    say(
      "Kode \(code) tidak dapat dipakai. Contoh: adminduk.kia, huruf kecil tanpa spasi.",
      "\(code) cannot be a code. Example: adminduk.kia, small letters without spaces.")
  }
  public var categoryNeedsTitle: String {
    say("Sebutkan nama kategorinya dengan --title.", "Give the category's name with --title.")
  }
  public var templateOff: String { say("tidak dipakai", "off") }
  public func templatesTaken(_ count: Int) -> String {
    say("\(count) teks contoh jawaban tersimpan.", "\(count) texts of templates saved.")
  }
  public func templatesSound(_ count: Int) -> String {
    say(
      "\(count) teks contoh jawaban, tanpa kesalahan.", "\(count) texts of templates, no mistake.")
  }
  public func templatesRefused(_ count: Int) -> String {
    say(
      "\(count) hal perlu dibetulkan; belum ada yang disimpan.",
      count == 1
        ? "1 thing is to be mended; nothing was saved."
        : "\(count) things are to be mended; nothing was saved.")
  }
  public func templatesNotUTF8(_ path: String) -> String {
    say(
      "\(path) bukan teks UTF-8. Simpan ulang sebagai UTF-8.",
      "\(path) is not UTF-8 text. Save it as UTF-8.")
  }
  public func noTemplates(_ path: String) -> String {
    say("\(path) tidak berisi contoh jawaban.", "There is no template in \(path).")
  }
  public func notADay(_ text: String) -> String {
    say("\(text) bukan tanggal. Contoh: 2026-11-23", "\(text) is not a date. Example: 2026-11-23")
  }
  public func daysOutOfReach(_ most: Int) -> String {
    say("Jumlah hari dari 0 sampai \(most).", "The number of days is 0 to \(most).")
  }
  public func fileExists(_ path: String) -> String {
    say(
      "\(path) sudah ada dan tidak ditimpa. Pilih nama lain.",
      "\(path) exists and was not overwritten. Choose another name.")
  }
  public func cannotWriteFile(_ path: String) -> String {
    say(
      "\(path) tidak dapat ditulis. Periksa folder dan ruang diska.",
      "\(path) cannot be written. Check the folder and the disk's space.")
  }
  public func doctorStore(_ path: String, entries: Int) -> String {
    say("\(path): \(count(entries)) catatan.", "\(path): \(count(entries)) entries.")
  }
  public func doctorMode(_ path: String) -> String {
    say(
      "\(path) dapat dibaca pengguna lain. Tutup dengan: chmod 600 \(path)",
      "\(path) can be read by others. Close it with: chmod 600 \(path)")
  }
  public func doctorLinks(_ path: String) -> String {
    say(
      "\(path) punya lebih dari satu nama. Buka selalu dengan nama yang sama.",
      "\(path) has more than one name. Always open it by the same one.")
  }
  public func doctorCalendar(_ day: Day) -> String {
    say(
      "Hari libur hanya diketahui sampai \(fullDate(day)). Tenggat sesudahnya bisa bergeser.",
      "Holidays are known until \(fullDate(day)) only. Later deadlines may move.")
  }
  public var doctorContact: String {
    say(
      "Telepon unit belum diisi, padahal disebut dalam jawaban. Isi dengan: loket unit --contact NOMOR",
      "The unit's telephone is missing, though answers name it. Give it with: loket unit --contact NUMBER"
    )
  }
}
