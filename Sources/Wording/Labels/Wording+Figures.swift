import Complaints

/// What figures are called; `docs/figures.md` says what each counts.
extension Wording {
  public func name(_ figure: Figure) -> String {
    switch figure {
    case .received: say("Masuk", "Received")
    case .answered: say("Dijawab", "Answered")
    case .firstAnswered: say("Mendapat jawaban pertama", "Got a first answer")
    case .settled: say("Diselesaikan", "Settled")
    case .answeredJudged: say("Dijawab, dinilai", "Answered, judged")
    case .closed: say("Selesai", "Closed")
    case .reopened: say("Dibuka kembali", "Reopened")
    case .forwarded: say("Diteruskan", "Forwarded")
    case .rated: say("Dinilai pelapor", "Rated by reporters")
    case .improved: say("Perbaikan dicatat", "Improvements noted")
    case .overridden: say("Dikirim dengan alasan", "Sent with a reason")
    case .closedAs(let outcome): label(outcome)
    case .caused(let cause): label(cause)
    case .answeredInTime: say("Dijawab tepat waktu", "Answered in time")
    case .answeredLate: say("Dijawab terlambat", "Answered late")
    case .inTime(let step): say("Tepat waktu: \(label(step))", "In time: \(label(step))")
    case .late(let step): say("Terlambat: \(label(step))", "Late: \(label(step))")
    case .open: say("Belum selesai", "Not closed")
    case .notReturned: say("Diteruskan, belum kembali", "Forwarded, not back")
    case .aged(let band): say("Belum selesai, \(label(band))", "Not closed, \(label(band))")
    case .overdue: say("Lewat tenggat", "Overdue")
    case .awaitingApproval: say("Menunggu persetujuan", "Awaiting approval")
    case .undelivered: say("Belum disampaikan", "Not delivered")
    }
  }

  /// How long something has been open, as in `6-14 hk`.
  public func label(_ band: Figure.AgeBand) -> String {
    let days = say("hk", "wd")
    return switch band {
    case .upTo5: "0-5 \(days)"
    case .upTo14: "6-14 \(days)"
    case .upTo60: "15-60 \(days)"
    case .longer: "> 60 \(days)"
    }
  }

  public func label(_ cause: Cause) -> String {
    switch cause {
    case .delay: say("Pelayanan lambat", "Slow service")
    case .information: say("Informasi kurang jelas", "Unclear information")
    case .procedure: say("Prosedur atau syarat", "Procedure or requirements")
    case .conduct: say("Sikap petugas", "Conduct of an officer")
    case .facility: say("Sarana rusak atau kurang", "Facility broken or missing")
    case .records: say("Data tidak cocok", "Records that disagree")
    case .budget: say("Anggaran belum ada", "No budget yet")
    case .otherAgency: say("Bagian instansi lain", "Another agency's part")
    case .charge: say("Pungutan", "A charge")
    case .unfounded: say("Tidak terbukti", "Nothing found wrong")
    }
  }

  public func name(_ dimension: Dimension) -> String {
    switch dimension {
    case .officer: say("Petugas", "Officer")
    case .category: say("Kategori", "Category")
    case .kelurahan: say("Kelurahan", "Kelurahan")
    case .channel: say("Saluran", "Channel")
    case .classification: say("Klasifikasi", "Classification")
    case .unit: say("Unit", "Unit")
    }
  }

  /// What stands under a key of a dimension.
  public func title(of key: String?, in dimension: Dimension, office: Office) -> String {
    guard let key else {
      return dimension == .officer
        ? say("Belum diambil", "Untaken") : say("(belum diisi)", "(not given)")
    }
    switch dimension {
    case .officer:
      let officer = OfficerID(key).flatMap { office.officers[$0] }
      return officer?.shortName ?? say("Petugas lain", "Another officer")
    case .category: return categoryGroup(key, in: office)
    case .kelurahan: return office.places[key]?.name ?? key
    case .channel: return Channel(rawValue: key).map(label) ?? key
    case .classification: return Classification(rawValue: key).map(label) ?? key
    case .unit: return UnitID(key).flatMap { office.units[$0]?.name } ?? key
    }
  }

  /// The title of a group of categories: what stands before the colon in those of its members.
  private func categoryGroup(_ group: String, in office: Office) -> String {
    let member = office.categories.values.filter {
      $0.code.hasPrefix(group + ".") || $0.code == group
    }
    .min { $0.code < $1.code }
    guard let title = member?.title else { return group }
    return title.firstIndex(of: ":").map { String(title[..<$0]) } ?? title
  }

  public func label(_ element: SurveyElement) -> String {
    switch element {
    case .time: say("Waktu penyelesaian", "Time to settle")
    case .competence: say("Kompetensi petugas", "Competence of the officer")
    case .conduct: say("Perilaku petugas", "Conduct of the officer")
    case .handling: say("Penanganan pengaduan", "Handling of the complaint")
    }
  }

  /// The quality an index stands for, as in `B (baik)`.
  public func label(_ grade: ServiceGrade) -> String {
    let words =
      switch grade {
      case .a: say("sangat baik", "very good")
      case .b: say("baik", "good")
      case .c: say("kurang baik", "rather poor")
      case .d: say("tidak baik", "poor")
      }
    return "\(grade.rawValue) (\(words))"
  }

  /// A period as titles name it: `Oktober 2026`, `Triwulan III 2026`, `2026`, `1 Okt – 15 Nov 2026`.
  public func title(_ period: Period) -> String {
    switch period.kind {
    case .month: return month(of: period.first)
    case .quarter:
      let quarter = (period.first.month - 1) / 3
      return say(
        "Triwulan \(["I", "II", "III", "IV"][quarter]) \(period.first.year)",
        "Quarter \(quarter + 1) of \(period.first.year)")
    case .year: return say("Tahun \(period.first.year)", "\(period.first.year)")
    case .range:
      let first = dayMonth(period.first)
      let year = period.first.year == period.last.year ? "" : " \(period.first.year)"
      return "\(first)\(year) - \(dayMonth(period.last)) \(period.last.year)"
    }
  }

  /// A month where there is little room, as in `Okt 2026`.
  public func shortMonth(of day: Day) -> String {
    "\(calendarNames.shortName(month: day.month)) \(day.year)"
  }

  /// Hundredths as a decimal number, as in `83,33`, in English `83.33`.
  public func decimal(hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100)\(say(",", "."))\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A share of a whole in per cent, rounded half up, as in `93 %`; `-` where there is no whole.
  public func share(_ part: Int, of whole: Int) -> String {
    whole > 0 ? "\((200 * part + whole) / (2 * whole)) %" : "-"
  }

  /// A number of working days, as in `3 hk`; `-` where nothing was counted.
  public func workingDays(_ days: Int?) -> String {
    days.map { say("\($0) hk", "\($0) wd") } ?? "-"
  }

  /// As in `25 dari 27`.
  public func outOf(_ part: Int, _ whole: Int) -> String {
    say("\(count(part)) dari \(count(whole))", "\(count(part)) of \(count(whole))")
  }
}
