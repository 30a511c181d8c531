/// What people call a command: its title, its label in the bar, its sentence, and the words it is found by.
public struct CommandWords: Sendable {
  public let title: String
  private let short: String
  /// Other labels of the bar, by context.
  private let shortIn: [String: String]
  public let help: String
  public let synonyms: String

  init(
    _ title: String, short: String, in contexts: [String: String] = [:], help: String,
    synonyms: String = ""
  ) {
    self.title = title
    self.short = short
    shortIn = contexts
    self.help = help
    self.synonyms = synonyms
  }

  /// The label in the function bar, at most six columns; five where the bar is full.
  public func short(in context: String) -> String { shortIn[context] ?? short }
}

extension Wording {
  private func words(
    _ id: CommandWords, _ en: CommandWords
  ) -> CommandWords { language == .id ? id : en }

  public var commandHelp: CommandWords {
    words(
      .init(
        "Bantuan", short: "Bantu",
        help: "Menjawab \u{201C}Saya ingin …\u{201D} dan menunjukkan tombol."),
      .init("Help", short: "Help", help: "Answers \u{201C}I want to …\u{201D} and shows the keys."))
  }
  public var commandActions: CommandWords {
    words(
      .init(
        "Semua perintah", short: "Aksi", help: "Mencari perintah dengan kata sendiri.",
        synonyms: "aksi palet"),
      .init(
        "All commands", short: "Action", help: "Finds a command by your own word.",
        synonyms: "palette"))
  }
  public var commandMenu: CommandWords {
    words(
      .init("Menu", short: "Menu", help: "Semua yang ada, menurut tempatnya."),
      .init("Menu", short: "Menu", help: "Everything there is, by its place."))
  }
  public var commandQuit: CommandWords {
    words(
      .init(
        "Keluar", short: "Keluar", help: "Menutup program; semua konsep tersimpan.",
        synonyms: "tutup program exit"),
      .init("Quit", short: "Quit", help: "Ends the program; every draft is kept.", synonyms: "exit")
    )
  }
  public var commandBack: CommandWords {
    words(
      .init(
        "Kembali", short: "", help: "Satu langkah kembali; tidak ada yang hilang.",
        synonyms: "batal"),
      .init("Back", short: "", help: "One step back; nothing is lost.", synonyms: "cancel"))
  }
  public var commandMessages: CommandWords {
    words(
      .init("Pesan terakhir", short: "", help: "Lima puluh pesan terakhir program ini."),
      .init("Last messages", short: "", help: "The last fifty things this program said."))
  }
  public var commandShield: CommandWords {
    words(
      .init(
        "Lindungi layar", short: "",
        help: "Mengosongkan dan mengunci layar seketika; PIN membukanya.",
        synonyms: "kunci sembunyi"),
      .init(
        "Shield the screen", short: "",
        help: "Blanks and locks the screen at once; the PIN opens it.",
        synonyms: "hide lock"))
  }
  public var commandBackUp: CommandWords {
    words(
      .init(
        "Cadangkan data", short: "",
        help: "Membuat cadangan hari ini sekarang juga; setiap hari dibuat sendiri.",
        synonyms: "backup cadangan salin simpan"),
      .init(
        "Back the data up", short: "",
        help: "Makes today's backup now; each day one is made by itself.", synonyms: "backup copy"))
  }
  public var commandCloseDay: CommandWords {
    words(
      .init(
        "Tutup hari", short: "",
        help: "Menyegel catatan dengan kunci penyelia; kodenya ditulis di buku register.",
        synonyms: "segel kunci register"),
      .init(
        "Close the day", short: "",
        help: "Seals the journal with the supervisor's key; its code goes to the register.",
        synonyms: "seal key register"))
  }
  public var commandSuggestion: CommandWords {
    words(
      .init(
        "Pakai saran", short: "Saran", help: "Menerapkan saran di tempatnya; Ctrl-Z mengurungkan.",
        synonyms: "perbaiki betulkan usul"),
      .init(
        "Take the suggestion", short: "Sugg.",
        help: "Makes the proposed change where it belongs; Ctrl-Z takes it back.",
        synonyms: "fix mend proposal"))
  }
  public var commandSendWithReason: CommandWords {
    words(
      .init(
        "Kirim dengan alasan", short: "Alasan",
        help: "Mengirim walau pemeriksaan menahannya; alasannya tercatat.",
        synonyms: "paksa tetap kirim abaikan override"),
      .init(
        "Send with a reason", short: "Reason",
        help: "Sends although the review holds it back; the reason is kept.",
        synonyms: "override force anyway"))
  }
  public var commandApprove: CommandWords {
    words(
      .init(
        "Setujui jawaban", short: "Setuju", help: "Penulisnya lalu menyampaikan.",
        synonyms: "acc oke terima"),
      .init(
        "Approve the answer", short: "Approv", help: "Its author then delivers it.",
        synonyms: "accept ok"))
  }
  public var commandSendBack: CommandWords {
    words(
      .init(
        "Kembalikan konsep", short: "Revisi", help: "Dengan catatan untuk penulisnya.",
        synonyms: "revisi tolak balik perbaiki"),
      .init(
        "Send the draft back", short: "Revise", help: "With a remark for its author.",
        synonyms: "reject return"))
  }
  public var commandSaveScreen: CommandWords {
    words(
      .init(
        "Cetak layar ini", short: "", help: "Ke printer, atau sebagai teks ke berkas.",
        synonyms: "simpan layar teks screenshot berkas"),
      .init(
        "Print this screen", short: "", help: "On a printer, or as text to a file.",
        synonyms: "save text screenshot file"))
  }
  public var commandFind: CommandWords {
    words(
      .init("Cari", short: "Cari", help: "Nomor, nama, atau kata.", synonyms: "temukan search"),
      .init("Find", short: "Find", help: "A number, a name, or a word.", synonyms: "search"))
  }
  public var commandFilter: CommandWords {
    words(
      .init(
        "Saring", short: "Saring", help: "Menurut kelurahan, kategori, petugas.", synonyms: "filter"
      ),
      .init("Filter", short: "Filter", help: "By kelurahan, category, officer.", synonyms: "narrow")
    )
  }
  public var commandReceive: CommandWords {
    words(
      .init(
        "Catat aduan baru", short: "Catat", help: "Hanya cerita yang wajib; nomor langsung jadi.",
        synonyms: "tambah terima baru buat"),
      .init(
        "Take down a new complaint", short: "New",
        help: "Only the story is required; the number comes at once.", synonyms: "add create"))
  }
  public var commandTake: CommandWords {
    words(
      .init(
        "Ambil aduan ini", short: "Ambil", help: "Anda yang menangani; bisa diurungkan.",
        synonyms: "tangani klaim"),
      .init(
        "Take this complaint", short: "Take", help: "You handle it; can be undone.",
        synonyms: "claim"))
  }
  public var commandReply: CommandWords {
    words(
      .init(
        "Balas", short: "Balas",
        help: "Menulis jawaban; yang belum disampaikan langsung disampaikan.",
        synonyms: "jawab tulis sampaikan ralat template contoh"),
      .init(
        "Reply", short: "Reply", help: "Writes an answer; one not yet delivered is delivered.",
        synonyms: "answer write"))
  }
  public var commandFinish: CommandWords {
    words(
      .init(
        "Selesaikan aduan", short: "Tuntas", help: "Menyelesaikan dengan hasilnya.",
        synonyms: "tutup close tuntas hapus arsip tolak cabut"),
      .init(
        "Close the complaint", short: "Close", help: "Closes it with its outcome.",
        synonyms: "finish archive delete"))
  }
  public var commandAssign: CommandWords {
    words(
      .init(
        "Tunjuk petugas", short: "Tunjuk", help: "Menyerahkan kepada petugas lain.",
        synonyms: "oper disposisi pindahkan ganti"),
      .init(
        "Assign an officer", short: "Assign", help: "Hands it to another officer.",
        synonyms: "reassign"))
  }
  public var commandOrder: CommandWords {
    words(
      .init(
        "Urutkan", short: "", help: "Menurut tenggat, umur, atau nomor.", synonyms: "urut sortir"),
      .init("Order", short: "", help: "By deadline, age or number.", synonyms: "sort"))
  }
  public var commandMark: CommandWords {
    words(
      .init("Tandai", short: "", help: "Untuk beberapa sekaligus.", synonyms: "pilih banyak"),
      .init("Mark", short: "", help: "For several at once.", synonyms: "select many"))
  }
}
