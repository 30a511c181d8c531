import Complaints

/// What the settings say.
extension Wording {
  private func words(_ id: CommandWords, _ en: CommandWords) -> CommandWords {
    language == .id ? id : en
  }

  public var commandSettings: CommandWords {
    words(
      .init(
        "Pengaturan", short: "", help: "Kalender, jam kerja, aturan tenggat.",
        synonyms: "setelan kalender libur cuti bersama ramadan jam kerja aturan tenggat sla"),
      .init(
        "Settings", short: "", help: "Calendar, hours, rules of deadlines.",
        synonyms: "calendar holiday hours rules"))
  }
  public var commandNewEntry: CommandWords {
    words(
      .init("Tambah", short: "Baru", help: "Menambah hari atau aturan."),
      .init("Add", short: "New", help: "Adds a day or a rule."))
  }
  public var commandRemoveEntry: CommandWords {
    words(
      .init("Hapus yang dipilih", short: "Hapus", help: "Mengeluarkannya dari daftar."),
      .init("Take out the chosen one", short: "Remove", help: "Takes it out of the list."))
  }
  public var commandResetEntries: CommandWords {
    words(
      .init("Kembalikan aturan awal", short: "Semula", help: "Semua aturan seperti semula."),
      .init("Put the rules back", short: "Reset", help: "All rules as they were at first."))
  }

  public var settingCalendar: String {
    say("Kalender: libur, cuti bersama, jam Ramadan", "Calendar: holidays, leave, Ramadan hours")
  }
  public var settingHours: String { say("Jam kerja unit ini", "Hours of this unit") }
  public var settingRules: String { say("Aturan tenggat", "Rules of deadlines") }
  public var settingImported: String { say("Penutupan aduan impor", "Closing imported complaints") }

  public func calendarTitle(_ year: Int, unit: String) -> String {
    say("Kalender \(year) · \(unit)", "Calendar \(year) · \(unit)")
  }
  public func calendarTitle(_ year: Int) -> String { say("Kalender \(year)", "Calendar \(year)") }
  public func calendarSummary(holidays: Int, leave: Int, working: Int) -> String {
    say(
      "\(holidays) libur nasional, \(leave) cuti bersama, \(working) hari kerja",
      "\(holidays) national holidays, \(leave) of leave, \(working) working days")
  }
  public func yearUnknown(_ year: Int) -> String {
    say(
      "Hari libur \(year) belum diketahui: tenggat ke sana masih bisa bergeser.",
      "The holidays of \(year) are not known: deadlines there may still move.")
  }
  public var emptyYear: String {
    say("Belum ada hari di tahun ini. F5 menambah.", "No days in this year yet. F5 adds one.")
  }
  public func calendarHint(narrow: Bool) -> String {
    narrow
      ? say("Enter ubah · ← → tahun · Esc kembali", "Enter changes · ← → year · Esc back")
      : say(
        "Enter ubah · F5 tambah · F8 hapus · ← → tahun lain · Esc kembali",
        "Enter changes · F5 adds · F8 takes out · ← → other years · Esc goes back")
  }
  public func rulesHint(narrow: Bool) -> String {
    narrow
      ? say("Enter ubah · F5 tambah · Esc kembali", "Enter changes · F5 adds · Esc back")
      : say(
        "Enter ubah · F5 tambah · F6 seperti semula · F8 hapus · Esc kembali",
        "Enter changes · F5 adds · F6 as at first · F8 takes out · Esc goes back")
  }
  /// Behind what holds for this unit alone.
  public var ownMark: String { say(" · unit ini", " · this unit") }
  public var newDayTitle: String { say("Tambah apa?", "Add what?") }
  public var fieldKindOfDay: String { say("Jenis", "Kind") }
  public var fieldDate: String { say("Tanggal", "Date") }
  public var fieldFrom: String { say("Dari", "From") }
  public var fieldThrough: String { say("Sampai", "Through") }
  public var fieldDayName: String { say("Nama", "Name") }
  public var fieldEstimated: String { say("Perkiraan", "Estimated") }
  public var hintEstimated: String {
    say("ya bila SKB masih dapat menggesernya", "yes while the decree may still move it")
  }
  public var hintOwnUnit: String {
    say("hanya berlaku untuk unit ini", "holds for this unit alone")
  }
  public var hintAllUnits: String {
    say("berlaku untuk semua unit di data ini", "holds for every unit of this store")
  }
  public var hintHours: String {
    say(
      "mis. 07.30-12.00, 13.00-16.30; kosong berarti libur",
      "such as 07.30-12.00, 13.00-16.30; empty is free")
  }
  public var hintSpanHours: String {
    say(
      "mis. 08.00-12.00, 12.30-15.15; kosong berarti jam biasa",
      "such as 08.00-12.00, 12.30-15.15; empty keeps the usual")
  }
  public var fieldMondayToThursday: String { say("Senin-Kamis", "Mon to Thu") }
  public var ramadanHours: String { say("Jam Ramadan", "Ramadan hours") }
  public var fieldWorksOnLeave: String { say("Saat cuti bersama", "On collective leave") }
  public var worksOnLeave: String { say("masuk", "works") }
  public var freeOnLeave: String { say("libur", "is free") }
  public func hoursUnreadable(_ label: String) -> String {
    say(
      "Jam \(label) belum dapat dibaca. Contoh: 07.30-12.00, 13.00-16.30",
      "The hours of \(label) cannot be read. Example: 07.30-12.00, 13.00-16.30")
  }
  public var weekWithoutHours: String {
    say(
      "Belum ada hari kerja: tenggat tidak akan pernah berakhir. Isi jam satu hari.",
      "No day is worked: no deadline would ever end. Give one day its hours.")
  }
  public var endsBeforeItBegins: String {
    say("Tanggal sampai mendahului tanggal dari.", "It would end before it begins.")
  }
  public func dayTaken(_ day: Day, name: String) -> String {
    say(
      "\(weekdayDate(day)) \(day.year) sudah ada: \(name). Pilih di daftar untuk mengubahnya.",
      "\(weekdayDate(day)) \(day.year) is there already: \(name). Choose it in the list.")
  }
  public var deadlinesMoved: String {
    say(
      "Tersimpan. Tenggat yang berjalan sudah disesuaikan.",
      "Saved. Running deadlines have moved with it.")
  }
  public func reallyRemove(_ what: String) -> String {
    say(
      "\(what) dihapus? Tenggat yang berjalan ikut bergeser.",
      "Take out \(what)? Running deadlines move with it.")
  }
  public var buttonRemove: String { say("Hapus", "Take out") }
  public var reallyReset: String {
    say(
      "Kembalikan semua aturan seperti semula? Tenggat yang berjalan ikut bergeser.",
      "Put all rules back as they were at first? Running deadlines move with it.")
  }
  public var buttonReset: String { say("Kembalikan", "Put back") }
  public var rulesTitle: String { say("Aturan tenggat", "Rules of deadlines") }
  public var noRules: String {
    say(
      "Belum ada aturan: tidak ada tenggat. F5 menambah.",
      "No rules: there are no deadlines. F5 adds one.")
  }
  public var columnHoldsFor: String { say("Berlaku untuk", "Holds for") }
  public var columnTime: String { say("Waktu", "Time") }
  public var fieldStep: String { say("Langkah", "Step") }
  public var fieldAmount: String { say("Jumlah", "Amount") }
  public var fieldUnitOfTime: String { say("Satuan", "Unit") }
  public var fieldPauses: String { say("Menunggu pelapor", "Waiting for reporter") }
  public var clockStops: String { say("jam berhenti", "clock stops") }
  public var clockRuns: String { say("jam tetap berjalan", "clock runs on") }
  public var hintAllWhenEmpty: String {
    say("kosong berarti semua", "empty means all")
  }
  public func label(_ unit: TimeUnit) -> String {
    switch unit {
    case .workingDays: say("hari kerja", "working days")
    case .calendarDays: say("hari kalender", "calendar days")
    case .hours: say("jam", "hours")
    }
  }
  public var amountIsNoNumber: String {
    say("Jumlahnya bukan angka. Contoh: 14", "The amount is no number. Example: 14")
  }
  public var fieldImported: String { say("Selesai sendiri", "Close by themselves") }
  public var hintImported: String {
    say(
      "ya: aduan impor yang dijawab ikut selesai bila pelapor tidak membalas",
      "yes: imported ones that were answered close as well when no reply comes")
  }
}
