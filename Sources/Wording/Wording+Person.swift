import Complaints

/// What is said about a citizen's own data: giving it out, erasing it, keeping it.
extension Wording {
  public var personNotNamed: String {
    say(
      "Sebutkan satu saja: nomor aduan, --nik, --phone, --nik-file, atau --phone-file.",
      "Name just one: a complaint's number, --nik, --phone, --nik-file or --phone-file.")
  }
  public var askNIK: String { say("NIK (tidak tampak):", "NIK (not shown):") }
  public var askPhone: String { say("Nomor telepon (tidak tampak):", "Telephone (not shown):") }
  public var notNIK: String {
    say("NIK terdiri dari 16 angka. Periksa dan ulangi.", "A NIK has 16 digits. Check and repeat.")
  }
  public var notPhone: String {
    say("Itu bukan nomor telepon. Periksa dan ulangi.", "That is no telephone. Check and repeat.")
  }
  public var nothingHeld: String {
    say("Tidak ada data orang itu di sini.", "Nothing is held of that person here.")
  }
  public func severalPeople(_ numbers: [ComplaintNumber]) -> String {
    let list = numbers.prefix(6).map(\.description).joined(separator: ", ")
    return say(
      "Telepon itu dipakai beberapa orang. Sebutkan nomor aduannya: \(list).",
      "Several people share that telephone. Name a complaint instead: \(list).")
  }
  public func personExported(_ complaints: Int, to path: String) -> String {
    say(
      "Data dari \(count(complaints)) aduan ditulis ke \(path). Serahkan hanya kepada orangnya.",
      "Data of \(count(complaints)) complaints was written to \(path). Give it to them alone.")
  }

  // What the citizen reads.
  public var personHeading: String {
    say("DATA ANDA PADA LAYANAN ADUAN KAMI", "YOUR DATA AT OUR COMPLAINTS DESK")
  }
  public func personMade(_ moment: String) -> String { say("Dibuat \(moment)", "Made \(moment)") }
  public var personName: String { say("Nama", "Name") }
  public var personNIK: String { "NIK" }
  public var personPhone: String { say("Telepon", "Telephone") }
  public var personAddress: String { say("Alamat", "Address") }
  public var unknownPerson: String { say("petugas", "an officer") }
  public var personSeenBy: String { say("Dilihat oleh:", "Seen by:") }
  public func personMentioned(_ count: Int) -> String {
    say(
      "Nama atau nomor Anda disebut pada \(self.count(count)) catatan aduan lain.",
      "Your name or numbers stand in \(self.count(count)) entries of other complaints.")
  }
  public var personRights: [String] {
    [
      say(
        "Anda berhak meminta data ini dibetulkan, dilengkapi, atau dihapus (UU 27/2022).",
        "You may ask for this data to be corrected, completed or erased (UU 27/2022)."),
      say(
        "Sampaikan permintaan di loket kami dengan menyebut nomor aduan.",
        "Bring your request to our desk, naming the complaint's number."),
    ]
  }
  public func label(_ kind: AccessKind) -> String {
    switch kind {
    case .opened: say("dibuka", "opened")
    case .revealed: say("ditampilkan", "revealed")
    case .searched: say("dicari", "searched")
    case .exported: say("diekspor", "exported")
    }
  }
  /// As the head of a column of six letters.
  public func shortLabel(_ kind: AccessKind) -> String {
    switch kind {
    case .opened: say("buka", "opened")
    case .revealed: say("tampil", "shown")
    case .searched: say("cari", "search")
    case .exported: say("ekspor", "export")
    }
  }
  public func lastDays(_ days: Int) -> String {
    days == 1 ? say("hari ini", "today") : say("\(days) hari", "\(days) days")
  }
  public var accessCountsHint: String { say("Esc kembali  ", "Esc goes back  ") }
  public var nobodySaw: String {
    say("Tidak ada yang membuka data warga.", "Nobody opened citizens' data.")
  }

  // Erasing.
  public var eraseNeedsReason: String {
    say(
      "Sebutkan alasannya dengan --reason, misalnya nomor surat permintaannya.",
      "Say why with --reason, such as the number of the citizen's letter.")
  }
  public var reasonNamesPerson: String {
    say(
      "Alasan itu menyebut orangnya, padahal alasan tetap tersimpan. Pakai nomor suratnya.",
      "That reason names the person, and reasons are kept. Use the letter's number.")
  }
  public var eraseNeedsYes: String {
    say("Tambahkan --yes bila memang dimaksud.", "Add --yes if that is meant.")
  }
  public var wordToErase: String { say("HAPUS", "ERASE") }
  public var confirmErasing: String {
    say(
      "Ini tidak dapat dibatalkan. Ketik HAPUS untuk melanjutkan; Enter membatalkan.",
      "This cannot be undone. Type ERASE to go on; Enter stops.")
  }
  public var nothingErased: String { say("Tidak ada yang dihapus.", "Nothing was erased.") }
  public func wouldErase(
    _ numbers: [String], entries: Int, drafts: Int, mentions: Int
  ) -> [String] {
    [
      say(
        "Yang dihapus: \(count(entries)) catatan dari \(count(numbers.count)) aduan.",
        "To be erased: \(count(entries)) entries of \(count(numbers.count)) complaints."),
      "  " + numbers.joined(separator: ", "),
      say(
        "  juga \(count(drafts)) konsep, dan \(count(mentions)) catatan aduan lain.",
        "  also \(count(drafts)) drafts, and \(count(mentions)) entries of other complaints."),
      say(
        "Nomor, status, tanggal, dan hitungan tetap.",
        "Numbers, states, dates and counts stay."),
    ]
  }
  public func stillOpen(_ numbers: [String]) -> String {
    let list = numbers.joined(separator: ", ")
    return say(
      "Masih terbuka: \(list). Selesaikan dahulu, atau tambahkan --open.",
      "Still open: \(list). Close them first, or add --open.")
  }
  public func mentionsLeft(_ numbers: [String]) -> String {
    let list = Set(numbers).sorted().prefix(6).joined(separator: ", ")
    return say(
      "Tetap, karena mungkin orang lain atau milik warga lain: \(list). --mentions ikut menghapus.",
      "Left, for it may be another's: \(list). --mentions erases it too.")
  }
  public func personErased(_ complaints: Int, entries: Int) -> String {
    say(
      "Dihapus: \(count(entries)) catatan dari \(count(complaints)) aduan, dan sisanya di berkas.",
      "Erased: \(count(entries)) entries of \(count(complaints)) complaints, and their traces.")
  }
  public func oldCopies(_ number: Int) -> String {
    say(
      "\(count(number)) salinan lama masih memuatnya. Memulihkannya menghapus lagi dengan sendirinya:",
      "\(count(number)) older copies still hold it. Restoring one erases it again by itself:")
  }
  public var scrubbingPending: String {
    say(
      "Sudah dihapus, tetapi sisanya belum bersih dari berkas. Ulangi: loket person erase --finish",
      "Erased, but traces remain in the file. Complete it: loket person erase --finish")
  }
  public func scrubbed(_ erasures: Int) -> String {
    erasures == 0
      ? say("Tidak ada penghapusan yang tertunda.", "No erasure is pending.")
      : say(
        "\(count(erasures)) penghapusan dituntaskan.", "\(count(erasures)) erasures were completed."
      )
  }
  public func doctorErasing(_ pending: Int) -> String {
    pending == 0
      ? say("Tidak ada penghapusan yang tertunda.", "No erasure is pending.")
      : say(
        "\(count(pending)) penghapusan belum tuntas. Tuntaskan: loket person erase --finish",
        "\(count(pending)) erasures are pending. Complete them: loket person erase --finish")
  }

  // Exporting.
  public var exportNeedsReason: String {
    say("Sebutkan tujuannya dengan --reason.", "Say what for with --reason.")
  }
  public func exportLimitReached(_ limit: Int, already: Int) -> String {
    say(
      "Batas ekspor \(count(limit)) aduan sehari; sudah \(count(already)). Minta penyelia.",
      "The limit is \(count(limit)) complaints a day; \(count(already)) are used. Ask a supervisor."
    )
  }

  // Keeping.
  public var noRetention: String {
    say("Belum ada aturan masa simpan.", "There is no rule of keeping yet.")
  }
  public var notMonths: String {
    say("Masa simpan 1 sampai 1.200 bulan.", "Complaints are kept 1 to 1,200 months.")
  }
  public func retention(_ rule: RetentionRule) -> String {
    let scope = rule.category ?? say("semua kategori lain", "all other categories")
    let state = rule.isActive ? say("berlaku", "on") : say("tidak berlaku", "off")
    return say(
      "\(scope): \(count(rule.months)) bulan sejak selesai, \(state).",
      "\(scope): \(count(rule.months)) months from closing, \(state).")
  }
  public func retentionDue(_ numbers: [String]) -> String {
    listed(say("  dihapus", "  erased"), numbers)
  }
  public func retentionHeld(_ reason: Retention.Reason, _ numbers: [String]) -> String {
    let why =
      switch reason {
      case .open: say("masih terbuka", "still open")
      case .inDispute: say("dalam sengketa", "in dispute")
      case .conditional: say("selesai bersyarat, belum waktunya", "conditional, not due yet")
      case .joinedToOpen: say("gabungannya masih terbuka", "joined with an open one")
      case .newer: say("masih baru", "newer")
      }
    return listed(say("  ditahan, \(why)", "  held back, \(why)"), numbers)
  }
  public func retentionNewer(_ number: Int) -> String {
    say("  belum waktunya: \(count(number))", "  not due yet: \(count(number))")
  }
  private func listed(_ head: String, _ numbers: [String]) -> String {
    let shown = numbers.prefix(20).joined(separator: ", ")
    let rest = numbers.count > 20 ? " …" : ""
    return "\(head): \(count(numbers.count))" + (numbers.isEmpty ? "" : " (\(shown)\(rest))")
  }
  public func heldBack(_ number: String) -> String {
    say("\(number) ditahan sampai dilepas.", "\(number) is held back until it is let go.")
  }
  public func letGo(_ number: String) -> String {
    say("\(number) tidak ditahan lagi.", "\(number) is held back no more.")
  }
}
