import Complaints

/// What the message line says while someone writes.
extension Wording {
  public func draftSaved(_ time: ClockTime) -> String {
    say("Konsep tersimpan \(clock(time)).", "Draft saved \(clock(time)).")
  }

  /// The mark in a form's title: `konsep 09.41`.
  public func draftMark(_ time: ClockTime) -> String {
    say("konsep \(clock(time))", "draft \(clock(time))")
  }

  public func blanksOpen(_ number: Int, first label: String) -> String {
    say(
      "Belum bisa dikirim: \(number) isian kosong (\(label)). F6 ke sana.",
      number == 1
        ? "Cannot be sent yet: 1 open blank (\(label)). F6 goes there."
        : "Cannot be sent yet: \(number) open blanks (\(label)). F6 goes there.")
  }

  public func otherIsWriting(_ name: String, since time: ClockTime) -> String {
    say(
      "\(name) sedang menulis balasan ini sejak \(clock(time)). Anda dapat membaca.",
      "\(name) has been writing this reply since \(clock(time)). You can read.")
  }

  public func otherIsReading(_ name: String, since time: ClockTime) -> String {
    say(
      "\(name) membuka aduan ini sejak \(clock(time)).",
      "\(name) has had this open since \(clock(time)).")
  }

  /// A colleague did something that stands in nobody's way.
  public func changedByOther(_ name: String, did kind: EntryKind, at time: ClockTime) -> String {
    say("\(name) \(deed(kind)), \(clock(time)).", "\(name) \(deed(kind)), \(clock(time)).")
  }

  public func pastedInList(_ characters: Int) -> String {
    say(
      "Teks ditempel (\(count(characters)) huruf). Enter: catat sebagai aduan baru · Esc: abaikan",
      "Text pasted (\(count(characters)) characters). Enter: new complaint · Esc: ignore")
  }

  public var pastedInComplaint: String {
    say(
      "Teks ditempel. Enter: catat sebagai balasan pelapor · Esc: abaikan",
      "Text pasted. Enter: record as the reporter's reply · Esc: ignore")
  }

  public var howToPaste: String {
    say(
      "Untuk menempel di sini: Shift-Insert, Ctrl-Shift-V, atau klik kanan.",
      "To paste here: Shift-Insert, Ctrl-Shift-V, or the right button.")
  }

  public var nothingSelected: String {
    say("F10 untuk keluar. w untuk menyalin jawaban.", "F10 quits. w copies the answer.")
  }

  public var unknownKey: String {
    say(
      "Tombol itu tidak dipakai di sini. F1 menunjukkan tombol yang ada.",
      "That key does nothing here. F1 shows the keys there are.")
  }

  public func similarTo(_ number: ComplaintNumber, day: Day, today: Day, place: String) -> String {
    let at = place.isEmpty ? "" : ", \(place)"
    return say(
      "Mungkin sama dengan \(number) (\(ago(day, today: today))\(at)). F3 lihat, gabung.",
      "Perhaps the same as \(number) (\(ago(day, today: today))\(at)). F3 shows, joins.")
  }

  public var askWhyReveal: String {
    say(
      "Nomor telepon akan terlihat di layar dan tercatat. Alasannya:",
      "The phone number will show on the screen and be recorded. The reason:")
  }

  public func printed(on printer: String, pages: Int) -> String {
    say(
      "Dikirim ke printer \(printer), \(pages) halaman.",
      "Sent to the printer \(printer), \(pages) \(pages == 1 ? "page" : "pages").")
  }

  public var printerSilent: String {
    say(
      "Printer tidak menjawab. Nomor aduan tetap sah. Enter: simpan sebagai berkas.",
      "The printer does not answer. The number stays valid. Enter: save as a file.")
  }

  public func savedAsFile(_ path: String) -> String {
    say("Tersimpan sebagai \(path).", "Saved as \(path).")
  }

  public var notErased: String {
    say(
      "Aduan tidak dihapus. Pilih Duplikat, Diarsipkan, atau Urungkan.",
      "Complaints are not deleted. Choose Duplicate, Archived, or Undo.")
  }

  public var leaving: String {
    say("Semua konsep tersimpan. Sampai jumpa.", "All drafts are saved. See you soon.")
  }
}
