import Complaints

/// What the dashboard, its lists and its forms say.
extension Wording {
  public func shortName(_ dimension: Dimension) -> String {
    switch dimension {
    case .officer: say("Ptgs", "Offcr")
    case .category: say("Kat", "Cat")
    case .kelurahan: say("Kel", "Kel")
    case .channel: say("Sal", "Chan")
    case .classification: say("Klas", "Class")
    case .unit: say("Unit", "Unit")
    }
  }

  public var placesTitle: String { say("Kelurahan × kategori", "Kelurahan × category") }
  public var shortPlacesTitle: String { say("Peta", "Map") }
  public var placesLegend: String {
    say(
      "Masuk dalam masa ini; makin gelap makin banyak.", "Received in this period; darker is more.")
  }

  public var allUnits: String { say("Semua unit", "All units") }
  public var onlyOneUnit: String {
    say("Hanya unit ini yang ada di sini.", "There is only this unit here.")
  }

  public var noLaterPeriod: String {
    say(
      "Sesudah ini belum ada apa-apa. ← melihat yang lalu.",
      "Nothing has come after this yet. ← looks back.")
  }

  public var ofWhole: String { say(" dari ", " of ") }
  public var untilFirstAnswer: String { say("Sampai jawaban pertama", "Until the first answer") }
  public var untilSettled: String { say("Sampai selesai", "Until settled") }
  public var usually: String { say("tengah", "median") }
  public var nineOfTen: String { say("9 dari 10 dalam", "9 of 10 within") }
  public var weekHeading: String { say("Minggu", "Week") }
  public func receivedBy(_ dimension: Dimension) -> String {
    say(
      "Masuk menurut \(name(dimension).lowercased())", "Received by \(name(dimension).lowercased())"
    )
  }
  public var others: String { say("Yang lain", "The rest") }
  public var byAge: String { say(", menurut umur", ", by age") }
  public var columnHold: String { say("Pegang", "Hold") }
  public var columnOverdue: String { say("Lewat", "Late") }
  public var nothingCounted: String {
    say("Tidak ada aduan dalam masa ini.", "There are no complaints in this period.")
  }

  public func dashboardHint(isTable: Bool, hasMore: Bool) -> String {
    let more = hasMore ? say(" · PgDn lanjut", " · PgDn more") : ""
    let other = isTable ? say("F6 grafik", "F6 charts") : say("F6 tabel", "F6 tables")
    return say(
      "Enter daftar di balik angka · ← → masa · n kelompok · \(other)",
      "Enter the list behind a number · ← → period · n groups · \(other)") + more
  }

  public var figureListHint: String {
    say(
      "Enter buka · spasi tandai · F7 balas · Esc kembali ke dasbor",
      "Enter opens · Space marks · F7 replies · Esc back to the dashboard")
  }

  public var noneBehindNumber: String {
    say("Tidak ada aduan di balik angka ini.", "There is no complaint behind this number.")
  }

  public var periodTitle: String { say("Masa", "Period") }
  public var rangeOfDays: String { say("Rentang tanggal …", "A range of days …") }
  public var fieldFirstDay: String { say("Dari", "From") }
  public var fieldLastDay: String { say("Sampai", "To") }
  public var hintRange: String {
    say("Tanggal pertama dan terakhir, mis. 1/10/2026.", "First and last day, such as 1/10/2026.")
  }
  public var buttonShow: String { say("Lihat", "Show") }
  public var periodEndsTooEarly: String {
    say(
      "Tanggal terakhir sebelum tanggal pertama. Tukar keduanya.",
      "The last day lies before the first. Swap them.")
  }

  public var fieldPeriod: String { say("Masa", "Period") }
  public var hintPeriod: String {
    say("Biasanya bulan yang lalu. F4 memilih.", "Usually the month before. F4 picks.")
  }
  public var fieldForm: String { say("Bentuk", "Form") }
  public var hintForm: String {
    say("HTML dibuka di peramban lalu dicetak.", "HTML opens in a browser and prints from there.")
  }
  public var formHTML: String { say("HTML, siap cetak", "HTML, ready to print") }
  public var formCSV: String { say("CSV, untuk lembar hitung", "CSV, for a spreadsheet") }
  public var formText: String { say("Teks biasa", "Plain text") }
  public var formJSON: String { say("JSON, untuk program", "JSON, for programs") }
  public var buttonMakeReport: String { say("Buat laporan", "Make it") }

  public var notAnswered: String { say("tidak dijawab", "not answered") }
  public func rating(_ value: Int) -> String {
    let words =
      switch value {
      case 4: say("sangat baik", "very good")
      case 3: say("baik", "good")
      case 2: say("kurang baik", "rather poor")
      default: say("tidak baik", "poor")
      }
    return "\(value) \(words)"
  }
  public var rateTitle: String { say("Penilaian pelapor", "The reporter's rating") }
  public var hintRating: String {
    say(
      "1 tidak baik sampai 4 sangat baik; panah memilih.", "1 poor to 4 very good; arrows choose.")
  }
  public var fieldTheirWords: String { say("Kata pelapor", "Their words") }
  public var nothingRated: String {
    say(
      "Belum ada unsur yang dinilai. Isi satu saja dahulu.",
      "No element is rated. Fill in one at least.")
  }
  public var ratedWhenClosed: String {
    say(
      "Penilaian dicatat sesudah aduan selesai. F8 menyelesaikan.",
      "A rating is recorded once the complaint is closed. F8 closes it.")
  }

  public var fieldAdvice: String { say("Arahan", "Advice") }
  public var hintAdvice: String {
    say(
      "Sebut yang baik, lalu yang dapat lebih baik. Tampil di Meja saya penangannya.",
      "Say what is good, then what can be better. It stands on the handler's desk.")
  }
  public func adviceFrom(_ name: String) -> String { say("Arahan \(name)", "Advice from \(name)") }
  public var buttonRead: String { say("Sudah dibaca", "I have read it") }

  public var fieldFromOfficer: String { say("Dari petugas", "From") }
  public var fieldToOfficer: String { say("Kepada", "To") }
  public var hintFromOfficer: String {
    say("Yang akan cuti atau pindah.", "Who goes on leave or elsewhere.")
  }
  public var hintToOfficer: String {
    say(
      "Semua yang belum selesai berpindah sekaligus; u mengurungkan.",
      "All that is not closed goes over at once; u undoes.")
  }
  public var buttonHandOver: String { say("Serahkan", "Hand over") }
  public var handOverToThemselves: String {
    say(
      "Penerimanya orang yang sama. Pilih petugas lain.", "That is the same person. Choose another."
    )
  }
  public func holdsNothing(_ name: String) -> String {
    say(
      "\(name) tidak memegang aduan yang belum selesai.",
      "\(name) holds nothing that is not closed.")
  }

  public var answerSampleHint: String {
    say(
      "F6 berikutnya · F2 beri arahan · Enter buka aduannya",
      "F6 next · F2 give advice · Enter opens the complaint")
  }
  public var noAnswersToRead: String {
    say("Tidak ada jawaban dalam masa ini.", "There are no answers in this period.")
  }
  public func answerWrittenBy(_ name: String) -> String {
    say("Ditulis \(stopped(name))", "Written by \(stopped(name))")
  }
  public var reviewRemarks: String { say("Catatan pemeriksaan", "Remarks of the review") }
  public var noRemarks: String { say("Tidak ada.", "None.") }
  public func sentAgainst(_ rules: [String], because reason: String) -> String {
    let names = rules.joined(separator: ", ")
    return say(
      "Dikirim dengan alasan, meskipun \(names): \(reason)",
      "Sent with a reason, despite \(names): \(reason)")
  }
}
