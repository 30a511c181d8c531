import Complaints

/// The words of a report.
extension Wording {
  public var reportTitle: String {
    say("Laporan pengelolaan pengaduan", "Report on the handling of complaints")
  }

  public func reportMade(_ day: Day, entries: Int64) -> String {
    say(
      "Dibuat \(fullDate(day)) dari catatan sampai nomor \(count(Int(entries))).",
      "Made on \(fullDate(day)) from the journal up to entry \(count(Int(entries))).")
  }

  public func reportMade(_ day: Day, units: Int) -> String {
    say(
      "Dibuat \(fullDate(day)) dari catatan \(count(units)) unit.",
      "Made on \(fullDate(day)) from the journals of \(count(units)) units.")
  }

  public func reportUnits(_ units: Int) -> String {
    say("\(count(units)) unit", "\(count(units)) units")
  }

  public var reportSummary: String { say("Ringkasan", "Summary") }
  public var reportWeeks: String {
    say("Masuk dan selesai per minggu", "Received and closed by week")
  }
  public var reportSteps: String {
    say("Waktu dan ketepatan tiap langkah", "Time and punctuality of each step")
  }
  public var reportOutcomes: String { say("Hasil", "Outcomes") }
  public var reportAges: String {
    say("Belum selesai pada akhir masa, menurut umur", "Not closed at the end, by age")
  }
  public var reportCauses: String { say("Sebab aduan", "Causes") }
  public var reportImprovements: String { say("Perbaikan yang dilakukan", "Improvements made") }
  public var reportSatisfaction: String { say("Kepuasan pelapor", "Satisfaction of reporters") }
  public var reportRegister: String { say("Register aduan", "Register of complaints") }
  public func reportBy(_ dimension: Dimension) -> String {
    let name = self.name(dimension)
    return say("Menurut \(name.lowercased())", "By \(name.lowercased())")
  }

  public var columnFigure: String { say("Angka", "Figure") }
  public var columnAmount: String { say("Jumlah", "Number") }
  public var columnWeek: String { say("Minggu mulai", "Week from") }
  public var columnTaken: String { say("Dilakukan", "Taken") }
  public var columnInTime: String { say("Tepat", "In time") }
  public var columnLate: String { say("Terlambat", "Late") }
  public var columnShare: String { say("Bagian", "Share") }
  public var columnMedian: String { say("Tengah", "Median") }
  public var columnNinety: String { say("9 dari 10", "9 of 10") }
  public var columnHeld: String { say("Belum selesai", "Not closed") }
  public var columnCause: String { say("Sebab", "Cause") }
  public var columnOutcome: String { say("Hasil", "Outcome") }
  public var columnAge: String { say("Umur", "Age") }
  public var columnDay: String { say("Tanggal", "Date") }
  public var columnImprovement: String { say("Perbaikan", "Improvement") }
  public var columnElement: String { say("Unsur", "Element") }
  public var columnRespondents: String { say("Responden", "Respondents") }
  public var columnMean: String { say("Rata-rata", "Mean") }
  public var columnReceived: String { say("Diterima", "Received") }
  public var columnFirstAnswer: String { say("Jawaban pertama", "First answer") }
  public var columnSettled: String { say("Diselesaikan", "Settled") }
  public var columnInTimeYesNo: String { say("Tepat waktu", "In time") }

  public var reportNothing: String { say("Tidak ada.", "None.") }
  public var reportSecret: String { say("(rahasia)", "(secret)") }
  public var reportErased: String { say("(dihapus)", "(erased)") }

  public var reportNotJudged: String {
    say(
      "Yang diimpor tidak dinilai ketepatannya, karena tenggatnya tidak dicatat di sini.",
      "What was imported is not judged: its deadlines were not kept here.")
  }

  public var reportMasked: String {
    say(
      "Nama pelapor disingkat; perihal aduan rahasia tidak dimuat.",
      "Names of reporters are abbreviated; subjects of secret complaints are left out.")
  }

  public func reportIndex(_ index: Int, _ grade: ServiceGrade, respondents: Int) -> String {
    say(
      "Indeks \(decimal(hundredths: index)), mutu \(label(grade)), dari \(count(respondents)) responden.",
      "Index \(decimal(hundredths: index)), quality \(label(grade)), from \(count(respondents)) respondents."
    )
  }

  /// Which elements an index rests on, so that it is never taken for a full SKM.
  public func reportNotFullSurvey(_ elements: [SurveyElement]) -> String {
    let names = elements.map(\.rawValue).joined(separator: ", ")
    return say(
      "Hanya unsur \(names) dari sembilan unsur SKM: ini bukan nilai SKM penuh.",
      "Elements \(names) of the nine of the SKM only: this is no full SKM.")
  }

  public var signatureBlank: String { "(........................)" }

  /// A date as letters have it, as in `2 November 2026`.
  public func date(_ day: Day) -> String {
    "\(day.day) \(calendarNames.name(month: day.month)) \(day.year)"
  }

  public var signatureBy: String { say("Mengetahui,", "Acknowledged by") }
  public func signatureNumber(_ number: String) -> String { "NIP \(number)" }

  public func reportFileName(_ period: Period) -> String {
    let span =
      period.kind == .month
      ? String(period.first.iso.prefix(7)) : "\(period.first.iso)_\(period.last.iso)"
    return say("laporan-aduan-\(span)", "complaints-report-\(span)")
  }

  public var reportForSupervisors: String {
    say(
      "Laporan dibuat penyelia, pengelola, atau pemeriksa. Minta bantuannya.",
      "Reports are made by a supervisor, an administrator or an auditor. Ask them.")
  }

  public func notAPeriod(_ option: String, _ text: String, such example: String) -> String {
    say(
      "\(option) \(text) belum terbaca sebagai masa. Tulis seperti \(example).",
      "\(option) \(text) cannot be read as a period. Write it like \(example).")
  }

  public var onePeriodOnly: String {
    say(
      "Pilih satu masa saja: --month, --quarter, --year, atau --from dengan --to.",
      "Give one period only: --month, --quarter, --year, or --from with --to.")
  }

  public func storeTwice(_ path: String) -> String {
    say(
      "\(path) disebut dua kali. Sebut tiap penyimpanan sekali saja.",
      "\(path) is named twice. Name each store once.")
  }

  public func rated(_ number: ComplaintNumber) -> String {
    say(
      "Penilaian pelapor \(number) tercatat. u mengurungkan.",
      "The reporter's rating of \(number) is recorded. u undoes.")
  }

  public func advised(_ name: String) -> String {
    say(
      "Arahan tercatat; \(name) melihatnya di Meja saya. u mengurungkan.",
      "The advice is recorded; \(name) sees it on their desk. u undoes.")
  }

  public var adviceRead: String { say("Arahan sudah dibaca.", "The advice has been read.") }
}
