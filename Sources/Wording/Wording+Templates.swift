import Complaints

/// The collection of templates: its list, the editing, the versions.
extension Wording {
  public func collectionTitle(_ count: Int) -> String {
    say("Contoh jawaban, bagian, frasa (\(count))", "Templates, parts, phrases (\(count))")
  }

  public func collectionHint(narrow: Bool) -> String {
    narrow
      ? say("Enter buka · F5 baru · Esc kembali", "Enter opens · F5 new · Esc back")
      : say(
        "Enter buka · F4 menurut jenis · F6 aduan lain · Ctrl-O utuh · Esc kembali",
        "Enter opens · F4 by kind · F6 another sample · Ctrl-O whole · Esc back")
  }

  public var templateGroup: String { say("Contoh", "Template") }
  public var partGroup: String { say("Bagian", "Part") }
  public var phraseGroup: String { say("Frasa", "Phrase") }
  public var templateGroupNew: String { say("Baru", "New") }
  public var templateUntitled: String { say("belum berjudul", "without a title") }
  public var templateHasMistakes: String { say("ada kesalahan", "has mistakes") }
  public var sharedPart: String { say("bagian bersama", "shared part") }
  public var offered: String { say("ditawarkan", "offered") }

  public func usedBy(_ count: Int) -> String {
    say("dipakai \(count) contoh", count == 1 ? "used by 1 text" : "used by \(count) texts")
  }

  public func switched(on isOn: Bool) -> String {
    isOn
      ? say("Ditawarkan lagi. F8 mematikannya.", "Offered again. F8 switches it off.")
      : say("Tidak ditawarkan lagi. F8 menghidupkannya.", "No longer offered. F8 switches it on.")
  }

  public func willBeSwitched(on isOn: Bool) -> String {
    isOn
      ? say("Ditawarkan lagi setelah disimpan: F7.", "Offered again once it is saved: F7.")
      : say("Tidak ditawarkan setelah disimpan: F7.", "No longer offered once it is saved: F7.")
  }

  public var partsStayOn: String {
    say(
      "Bagian bersama dipakai contoh lain, jadi tidak dimatikan. Ubah isinya saja.",
      "Templates use this part, so it is not switched off. Change its text instead.")
  }

  public var whatToShow: String { say("Tampilkan", "Show") }
  public var newTemplateTitle: String { say("Mulai dari", "Begin with") }
  public func copyOf(_ title: String) -> String { say("Salinan: \(title)", "A copy: \(title)") }

  public func trying(_ sample: String) -> String {
    say("Dicoba pada aduan contoh: \(sample).", "Tried on a sample complaint: \(sample).")
  }

  public func previewHeading(_ sample: String) -> String {
    say("Dibaca pelapor: \(sample)", "As the reporter reads it: \(sample)")
  }

  public func previewBefore(_ sample: String) -> String {
    say("Terakhir tanpa kesalahan: \(sample)", "Before the mistake: \(sample)")
  }

  public var previewWaits: String {
    say(
      "Terlihat setelah kesalahannya dibetulkan.", "It is shown once the mistakes are mended.")
  }

  public var backToTemplate: String { say("Esc atau Ctrl-O kembali", "Esc or Ctrl-O goes back") }
}

/// The editing of one text.
extension Wording {
  public func editingTitle(_ name: String) -> String {
    say("Contoh jawaban: \(name)", "Template: \(name)")
  }

  public func editingHint(narrow: Bool) -> String {
    narrow
      ? say("F7 simpan · F4 sisipkan · F6 coba", "F7 saves · F4 inserts · F6 tries")
      : say(
        "F7 simpan · F4 sisipkan · F6 coba · Ctrl-R versi lama · Esc simpan konsep",
        "F7 saves · F4 inserts · F6 tries · Ctrl-R versions · Esc keeps the draft")
  }

  public func readingHint(narrow: Bool) -> String {
    narrow
      ? say("Hanya dibaca · F6 coba · Esc kembali", "To be read only · F6 tries · Esc back")
      : say(
        "Hanya dibaca · F6 aduan lain · Ctrl-O utuh · Ctrl-R versi lama · Esc kembali",
        "To be read only · F6 other sample · Ctrl-O whole · Ctrl-R versions · Esc back")
  }

  public var onlyToRead: String {
    say(
      "Hanya penyelia atau administrator yang mengubah contoh jawaban.",
      "Only a supervisor or administrator changes templates.")
  }

  public var notSavedYet: String { say("belum disimpan", "not saved yet") }
  public var builtInVersion: String { say("bawaan program", "built in") }
  public func version(_ number: Int) -> String { say("versi \(number)", "version \(number)") }

  /// A mistake at its place: `9:7 bidang {nomer} tidak dikenal`.
  public func place(_ line: Int, _ column: Int, _ sentence: String) -> String {
    say(
      "baris \(line), kolom \(column): \(sentence)", "line \(line), column \(column): \(sentence)")
  }

  public func mistakeMark(_ sentence: String, place: Int, of count: Int) -> String {
    count == 1
      ? say("!! \(sentence). Tab ke sana", "!! \(sentence). Tab goes there")
      : say(
        "!! \(place) dari \(count), \(sentence). Tab ke sana",
        "!! \(place) of \(count), \(sentence). Tab goes there")
  }

  public var noMistake: String { say("Tidak ada kesalahan. F7 simpan.", "No mistake. F7 saves.") }

  public func templateNotSaved(_ count: Int, first sentence: String) -> String {
    count == 1
      ? say("Belum disimpan: \(sentence).", "Not saved yet: \(sentence).")
      : say(
        "Belum disimpan, \(count) kesalahan. Yang pertama \(sentence).",
        "Not saved yet, \(count) mistakes. The first: \(sentence).")
  }

  public func templateSaved(version: Int) -> String {
    say(
      "Tersimpan sebagai versi \(version). Berlaku mulai sekarang.",
      "Saved as version \(version). It holds from now on.")
  }

  public var noNewVersion: String {
    say(
      "Tidak ada yang berubah, jadi tidak ada versi baru.",
      "Nothing was changed, so there is no new version.")
  }

  public var templateDraftKept: String {
    say(
      "Konsep tersimpan dan belum berlaku. Buka lagi untuk melanjutkan.",
      "The draft is kept and does not hold yet. Open it again to go on.")
  }

  public func newerVersion(_ name: String, at time: String) -> String {
    say(
      "Belum tersimpan: \(name) lebih dahulu, \(time). Ctrl-R membacanya; F7 lagi menyimpan di atasnya.",
      "Not saved yet: \(name) was faster, \(time). Ctrl-R reads it; F7 again saves above it.")
  }

  public func savedMeanwhile(_ name: String, at time: String) -> String {
    say(
      "\(name) menyimpan versi lain, \(time). Ctrl-R membacanya; tulisan Anda tetap.",
      "\(name) saved another version, \(time). Ctrl-R reads it; your text stays.")
  }

  public var neverSaved: String {
    say(
      "Belum pernah diubah: ini bawaan program.",
      "It was never changed: this is what the program has.")
  }

  public func versionsTitle(_ count: Int) -> String {
    say("Versi (\(count))", "Versions (\(count))")
  }

  public func versionLine(_ number: Int, by name: String, at time: String, mark: String) -> String {
    ["\(version(number))", name, time, mark].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  public var versionInForce: String { say("berlaku", "in force") }
  public var versionsHint: String {
    say("Enter mengambilnya kembali · Esc kembali", "Enter takes it back · Esc back")
  }
  public var versionTaken: String {
    say(
      "Diambil kembali. F7 menyimpannya sebagai versi terbaru; Ctrl-Z mengurungkan.",
      "Taken back. F7 saves it as the newest version; Ctrl-Z takes this back.")
  }

  public func valuesOf(_ header: String) -> String {
    say("Pilihan untuk \(header)", "Values of \(header)")
  }
  public var headersTitle: String { say("Kepala contoh", "Headers") }
  public var piecesTitle: String { say("Sisipkan", "Insert") }
  public var meaningOfBlock: String { say("hanya bila berlaku", "only where it holds") }
}

/// What becomes of an answer, and what is put into one.
extension Wording {
  public var noAnswerYet: String {
    say(
      "Belum ada jawaban pada aduan ini. F7 menulis jawaban.",
      "This complaint has no answer yet. F7 writes one.")
  }

  public func madeFromAnswer(_ number: ComplaintNumber) -> String {
    say(
      "Dari jawaban \(number). Periksa, beri judul, lalu F7.",
      "From the answer to \(number). Look it over, give it a title, then F7.")
  }

  public var standsAlready: String {
    say("Sudah ada di jawaban ini.", "It stands in this answer already.")
  }

  public var typeOverBlank: String {
    say(
      "Ketik di atas isiannya; Tab ke isian berikut.", "Type over the blank; Tab goes to the next.")
  }

  public func phrasesTitle(_ count: Int) -> String {
    say("Frasa (\(count))", "Phrases (\(count))")
  }

  public func phrasesHint(narrow: Bool) -> String {
    narrow
      ? say("Enter sisipkan · F5 kelompok · Esc", "Enter inserts · F5 next group · Esc")
      : say(
        "Ketik untuk mencari · F5 kelompok berikut · Enter sisipkan · Esc kembali",
        "Type to find · F5 next group · Enter inserts · Esc back")
  }

  public var noPhraseFits: String {
    say("Tidak ada frasa dengan kata itu.", "No phrase has these words.")
  }
}
