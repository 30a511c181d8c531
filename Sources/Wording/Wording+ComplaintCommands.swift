extension Wording {
  private func words(_ id: CommandWords, _ en: CommandWords) -> CommandWords {
    language == .id ? id : en
  }

  public var commandForward: CommandWords {
    words(
      .init(
        "Teruskan ke instansi (disposisi)", short: "",
        help: "Dengan instansi dan nomornya di sana.", synonyms: "oper disposisi lempar kirim"),
      .init(
        "Forward to an agency", short: "", help: "With the agency and its number there.",
        synonyms: "pass on"))
  }
  public var commandRecordReturn: CommandWords {
    words(
      .init(
        "Catat kembali dari instansi", short: "",
        help: "Instansi sudah menjawab atau mengembalikan.", synonyms: "balik kembali"),
      .init(
        "Record its return", short: "", help: "The agency answered or sent it back.",
        synonyms: "returned"))
  }
  public var commandCorrect: CommandWords {
    words(
      .init(
        "Ubah data aduan", short: "", help: "Perihal, pelapor, kategori, tanda.",
        synonyms: "edit betulkan koreksi ganti kategori"),
      .init(
        "Correct its data", short: "", help: "Subject, reporter, category, flags.",
        synonyms: "edit change"))
  }
  public var commandVerify: CommandWords {
    words(
      .init(
        "Tandai terverifikasi", short: "", help: "Isi dan kelengkapannya sudah diperiksa.",
        synonyms: "verifikasi periksa"),
      .init(
        "Mark as verified", short: "", help: "Its content and completeness were checked.",
        synonyms: "check"))
  }
  public var commandJoin: CommandWords {
    words(
      .init(
        "Gabungkan, tambah pelapor", short: "",
        help: "Beberapa pelapor tentang hal yang sama; atau duplikat.",
        synonyms: "gabung duplikat sama kembar merge pelapor"),
      .init(
        "Join, add a reporter", short: "", help: "Several reporters of one matter; or a duplicate.",
        synonyms: "merge twin"))
  }
  public var commandNote: CommandWords {
    words(
      .init(
        "Catatan intern", short: "", help: "Hanya dibaca petugas.",
        synonyms: "catat memo komentar foto bukti"),
      .init("Internal note", short: "", help: "Read by officers only.", synonyms: "memo comment"))
  }
  public var commandReveal: CommandWords {
    words(
      .init(
        "Lihat data pelapor", short: "", help: "Alasannya ditanyakan dan dicatat.",
        synonyms: "telepon nik buka"),
      .init(
        "Show the reporter's data", short: "", help: "The reason is asked and recorded.",
        synonyms: "phone nik reveal"))
  }
  public var commandPrint: CommandWords {
    words(
      .init(
        "Cetak", short: "", help: "Tanda terima atau jawaban, ke printer atau berkas.",
        synonyms: "print tanda terima surat"),
      .init(
        "Print", short: "", help: "Receipt or answer, to a printer or a file.",
        synonyms: "receipt letter"))
  }
  public var commandRecordReply: CommandWords {
    words(
      .init(
        "Catat balasan pelapor (respons)", short: "",
        help: "Yang dikatakan pelapor; dapat membuka kembali.", synonyms: "respons tanggapan"),
      .init(
        "Record the reporter's reply", short: "", help: "What the reporter said; may reopen.",
        synonyms: "response"))
  }
  public var commandAskDetails: CommandWords {
    words(
      .init(
        "Tanya lagi (minta kelengkapan)", short: "",
        help: "Jam tenggat berhenti sampai ada balasan.", synonyms: "pending tunda lengkapi"),
      .init(
        "Ask for details", short: "", help: "The clock stops until a reply comes.",
        synonyms: "pending hold"))
  }
  public var commandUndo: CommandWords {
    words(
      .init(
        "Urungkan", short: "", help: "Mengurungkan catatan terakhir aduan ini.",
        synonyms: "undo batal salah kembalikan tarik ambil kembali"),
      .init(
        "Undo", short: "", help: "Takes back this complaint's last entry.",
        synonyms: "revert mistake"))
  }
  public var commandCopyAnswer: CommandWords {
    words(
      .init(
        "Salin untuk WhatsApp", short: "", help: "Menyalin jawaban terakhir.",
        synonyms: "wa kopi copy salin kirim"),
      .init(
        "Copy for WhatsApp", short: "", help: "Copies the last answer.", synonyms: "wa clipboard"))
  }
  public var commandDeliver: CommandWords {
    words(
      .init(
        "Sampaikan jawaban", short: "", help: "Menyalin, mencetak, lalu mencatat terkirim.",
        synonyms: "kirim sampaikan ulang terkirim"),
      .init(
        "Deliver the answer", short: "", help: "Copy, print, then record it as delivered.",
        synonyms: "send"))
  }
  public var commandRelease: CommandWords {
    words(
      .init(
        "Lepas aduan", short: "", help: "Kembali ke Baru, untuk siapa saja.",
        synonyms: "lepaskan kembalikan"),
      .init("Release", short: "", help: "Back to New, for anyone.", synonyms: "unclaim"))
  }
  public var commandReopen: CommandWords {
    words(
      .init("Buka kembali", short: "", help: "Dengan alasannya.", synonyms: "reopen ulang lagi"),
      .init("Reopen", short: "", help: "With its reason.", synonyms: "again"))
  }
  public var commandMarkSecret: CommandWords {
    words(
      .init(
        "Tandai rahasia", short: "", help: "Hanya penangan dan penyelia yang dapat membuka.",
        synonyms: "rahasia sembunyikan"),
      .init(
        "Mark as secret", short: "", help: "Only its handler and the supervisor can open it.",
        synonyms: "hide"))
  }

  public var commandNextOpen: CommandWords {
    words(
      .init(
        "Ke yang belum terisi", short: "Lanjut", help: "Pergi ke isian atau bagian berikutnya."),
      .init("Next open point", short: "Next", help: "Goes to the next blank or part."))
  }
  public var commandTemplates: CommandWords {
    words(
      .init(
        "Contoh jawaban", short: "Contoh", help: "Memilih contoh; isinya menyesuaikan aduan.",
        synonyms: "template format"),
      .init(
        "Templates", short: "Sample", help: "Chooses a template, filled for this complaint.",
        synonyms: "sample"))
  }
  public var commandPhrases: CommandWords {
    words(
      .init(
        "Frasa", short: "Frasa",
        help: "Menyisipkan kalimat siap pakai: empati, maaf, langkah, penutup.",
        synonyms: "kalimat empati maaf penutup"),
      .init(
        "Phrases", short: "Phrase",
        help: "Puts in a ready sentence: empathy, apology, step, closing.",
        synonyms: "sentence empathy apology"))
  }
  public var commandSend: CommandWords {
    words(
      .init(
        "Kirim, simpan", short: "Kirim", in: ["intake": "Simpan", "form": "Simpan"],
        help: "Melihat sekali lagi sebelum disampaikan, atau menyimpan."),
      .init(
        "Send, save", short: "Send", in: ["intake": "Save", "form": "Save"],
        help: "A last look before it goes out, or saves."))
  }
  public var commandSave: CommandWords {
    words(
      .init(
        "Simpan konsep", short: "", help: "Konsep tersimpan sendiri; ini mengatakannya.",
        synonyms: "save"),
      .init("Save the draft", short: "", help: "Drafts save themselves; this says so."))
  }
  public var commandCitizenWords: CommandWords {
    words(
      .init("Baca kata-kata pelapor", short: "", help: "Selayar penuh; Esc kembali menulis."),
      .init("Read the reporter's words", short: "", help: "On the whole screen; Esc returns."))
  }
  public var commandExternalEditor: CommandWords {
    words(
      .init(
        "Tulis di penyunting lain", short: "",
        help: "Membuka penyunting yang diatur di komputer ini."),
      .init("Write in another editor", short: "", help: "Opens the editor set on this computer."))
  }
  public var commandPick: CommandWords {
    words(
      .init("Pilih dari daftar", short: "Pilih", help: "Membuka pilihan untuk isian ini."),
      .init("Pick from a list", short: "Pick", help: "Opens the choices for this field."))
  }
  public var commandChangeIdentity: CommandWords {
    words(
      .init(
        "Identitas pelapor", short: "Anonim", help: "Terbuka, disembunyikan, atau tanpa nama.",
        synonyms: "anonim rahasia"),
      .init(
        "Reporter's identity", short: "Anon", help: "Open, withheld or nameless.",
        synonyms: "anonymous"))
  }
  public var commandOtherWays: CommandWords {
    words(
      .init(
        "Cara lain menyampaikan", short: "Cara", help: "Layar salin, berkas, cetak.",
        synonyms: "berkas cetak layar salin"),
      .init(
        "Other ways to deliver", short: "Ways", help: "Copy screen, file, print.",
        synonyms: "file print"))
  }

  public var sampleMark: String { say("CONTOH", "SAMPLE") }
  public var readOnlyStore: String {
    say(
      "Data ini hanya dapat dibaca dari sini, jadi tidak dicatat.",
      "This data can only be read from here, so nothing was recorded.")
  }
  public var readOnlyRole: String {
    say(
      "Peran Anda hanya membaca. Mintalah petugas mencatatnya.",
      "Your role reads only. Ask an officer to record it.")
  }
  public var nothingChosen: String { say("Pilih dahulu aduannya.", "Choose a complaint first.") }
  public var secretToYou: String {
    say(
      "Aduan ini rahasia: hanya penangan dan penyelia yang dapat membukanya.",
      "This complaint is secret: only its handler and the supervisor can open it.")
  }
  /// What lists say of a secret complaint to those who may open it.
  public var secretInLists: String {
    say(
      "Aduan ini rahasia: isinya hanya tampak setelah dibuka (Enter).",
      "This complaint is secret: what it says shows only when it is opened (Enter).")
  }
  public var closedAlready: String {
    say(
      "Aduan ini sudah selesai. Ctrl-P, Buka kembali, bila perlu.",
      "This complaint is closed. Ctrl-P, Reopen, if needed.")
  }
  public var takenByYou: String {
    say("Aduan ini sudah Anda tangani.", "You already handle this complaint.")
  }
  public var supervisorOnly: String {
    say("Hanya penyelia yang menunjuk petugas.", "Only a supervisor assigns officers.")
  }
  public var notClosedYet: String {
    say(
      "Aduan ini belum selesai, jadi tidak perlu dibuka kembali.",
      "This complaint is not closed, so it need not be reopened.")
  }
  public var heldByNobody: String {
    say("Belum ada yang menangani aduan ini.", "Nobody handles this complaint yet.")
  }
  public var notForwarded: String {
    say("Aduan ini tidak sedang di instansi lain.", "This complaint is not with another agency.")
  }
  public var nothingToDeliver: String {
    say("Tidak ada jawaban yang menunggu disampaikan.", "No answer waits to be delivered.")
  }
}
