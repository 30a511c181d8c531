import Complaints

/// What imports, verification and rebuilding say.
extension Wording {
  public var importNeedsFile: String {
    say("Sebutkan berkasnya: loket import BERKAS.csv", "Name the file: loket import FILE.csv")
  }
  public var checking: String { say("Memeriksa", "Checking") }
  public var bringingIn: String { say("Memasukkan", "Bringing in") }
  public func unknownImport(_ id: String) -> String {
    say(
      "\(id) bukan nomor impor. Lihat daftarnya: loket import --list",
      "\(id) is no import. See the list: loket import --list")
  }
  public func importTakenBack(_ count: Int, kept: Int) -> String {
    kept == 0
      ? say(
        "\(self.count(count)) aduan ditarik kembali.", "\(self.count(count)) complaints taken back."
      )
      : say(
        "\(self.count(count)) aduan ditarik kembali; \(self.count(kept)) tetap karena sudah ditangani:",
        "\(self.count(count)) complaints taken back; \(self.count(kept)) stay because someone acted on them:"
      )
  }
  public func moreProblems(_ count: Int) -> String {
    say(
      "… seluruhnya \(self.count(count)) baris bermasalah.",
      "… \(self.count(count)) rows with problems in all.")
  }
  public func imported(read: Int, imported: Int, changed: Int, skipped: Int, refused: Int) -> String
  {
    say(
      "\(count(read)) baris dibaca: \(count(imported)) masuk, \(count(changed)) diperbarui, \(count(skipped)) sudah ada, \(count(refused)) ditolak.",
      "\(count(read)) rows read: \(count(imported)) brought in, \(count(changed)) updated, \(count(skipped)) known, \(count(refused)) refused."
    )
  }
  public func howToTakeBack(_ id: String) -> String {
    say(
      "Tarik kembali dengan: loket import --undo \(id)",
      "Take it back with: loket import --undo \(id)")
  }
  public func checked(read: Int, good: Int, bad: Int) -> String {
    say(
      "\(count(read)) baris diperiksa: \(count(good)) baik, \(count(bad)) bermasalah. Belum ada yang ditulis.",
      "\(count(read)) rows checked: \(count(good)) good, \(count(bad)) with problems. Nothing was written."
    )
  }
  public var nothingImported: String {
    say(
      "Betulkan barisnya, atau masukkan yang baik saja dengan --keep-good.",
      "Mend the rows, or bring in the good ones only with --keep-good.")
  }
  public var rebuilt: String {
    say("Tabel dibangun ulang dari catatan.", "The tables were made anew from the journal.")
  }
  public var problemFile: String {
    say("Berkas rusak menurut SQLite.", "SQLite finds the file damaged.")
  }
  public func problemMissing(_ sequence: Int) -> String {
    say("Catatan \(sequence) tidak ada.", "Entry \(sequence) is missing.")
  }
  public func problemChanged(_ sequence: Int) -> String {
    say(
      "Catatan \(sequence) diubah sesudah dicatat.",
      "Entry \(sequence) was changed after it was recorded.")
  }
  public func problemWords(_ sequence: Int) -> String {
    say("Kata-kata catatan \(sequence) diubah.", "The words of entry \(sequence) were changed.")
  }
  public func problemUnreadable(_ sequence: Int) -> String {
    say("Catatan \(sequence) tidak dapat dibaca.", "Entry \(sequence) cannot be read.")
  }
  public func problemTable(_ name: String, _ number: ComplaintNumber?) -> String {
    let place = number.map { " (\($0))" } ?? ""
    return say(
      "Tabel \(name)\(place) tidak cocok dengan catatan. Perbaiki dengan: loket rebuild",
      "Table \(name)\(place) does not agree with the journal. Mend it with: loket rebuild")
  }
}
