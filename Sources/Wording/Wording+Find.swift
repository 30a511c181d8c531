import Complaints

/// What search and filter say.
extension Wording {
  public var searchPrompt: String { say("Cari:", "Find:") }

  public var searchHelp: String {
    say(
      """
      Ketik nama, nomor aduan, kata dari cerita, atau nomor telepon atau NIK yang utuh.

      perbaikan          juga memperbaiki, diperbaiki
      "jalan rusak"      persis kata-kata itu
      lampu -padam       tanpa kata itu
      0412   7890        nomor aduan; empat angka terakhir telepon
      kelurahan:medono   kategori:bansos   status:baru
      tenggat:lewat      petugas:siti      diterima:2025
      """,
      """
      Type a name, a complaint number, a word of the story, or a whole phone number or NIK.

      perbaikan          also memperbaiki, diperbaiki
      "jalan rusak"      exactly these words
      lampu -padam       without that word
      0412   7890        a number; the last four digits of a telephone
      place:medono       category:bansos   status:new
      due:past           officer:siti      received:2025
      """)
  }

  public func nothingFits(_ words: String) -> String {
    say(
      "Tidak ada yang cocok dengan \u{201C}\(words)\u{201D}. Coba satu kata saja, awal kata, atau nomor aduan.",
      "Nothing fits \u{201C}\(words)\u{201D}. Try a single word, the beginning of one, or the number."
    )
  }

  public func searchHint(isTyping: Bool) -> String {
    isTyping
      ? say(
        "↓ atau Enter ke hasil · F4 saring · Esc kembali",
        "↓ or Enter goes to the hits · F4 filters · Esc back")
      : say(
        "Enter buka · F7 balas · / atau ↑ ubah kata · Esc kembali",
        "Enter opens · F7 replies · / or ↑ changes the words · Esc back")
  }

  /// How many hits; the list stops somewhere, and says so.
  public func hits(_ number: Int, isCut: Bool) -> String {
    isCut
      ? say("\(number) terbaru; tambah kata", "the newest \(number); add a word")
      : say("\(number) ditemukan", "\(number) found")
  }

  public var commandSaveFilter: CommandWords {
    language == .id
      ? CommandWords(
        "Simpan saringan", short: "", help: "Di bawah nama, untuk dipakai lagi.", synonyms: "nama")
      : CommandWords(
        "Save the filter", short: "", help: "Under a name, to be used again.", synonyms: "name")
  }
  public var noFilter: String { say("Tampilkan semua", "Show everything") }
  public var savedFilters: String { say("Tersimpan", "Saved") }
  public var filterPlace: String { "Kelurahan" }
  public var filterName: String { say("Nama saringan:", "The filter's name:") }
  public var filterHint: String {
    say(
      "Enter pilih dan lihat · Tab tambah lagi · Ctrl-S simpan dengan nama",
      "Enter sets and shows · Tab sets another · Ctrl-S saves by name")
  }
  public var savedFilterHint: String {
    say("Enter pakai dan lihat · Del hapus saringan ini", "Enter uses it · Del forgets it")
  }
  public func filterForgotten(_ name: String) -> String {
    say(
      "Saringan \(name) dihapus. Ctrl-Z mengembalikan.",
      "Filter \(name) forgotten. Ctrl-Z brings it back.")
  }
  public var noSuchFilter: String {
    say("Tidak ada kelurahan, kategori, atau petugas itu.", "There is nothing of that name.")
  }
  public var filterNeedsName: String {
    say("Beri nama dahulu, mis. KTP Medono.", "Give it a name first, such as KTP Medono.")
  }
  public var nothingToSave: String {
    say(
      "Belum ada yang disaring. Pilih dahulu dengan Tab.",
      "Nothing is filtered yet. Choose first, with Tab.")
  }

  public func wholeGroup(_ name: String) -> String { say("\(name): semua", "\(name): all") }

  public func filterSaved(_ name: String) -> String {
    say("Saringan \(name) tersimpan. Lain kali ada di F4.", "Filter \(name) saved. F4 has it.")
  }
}
