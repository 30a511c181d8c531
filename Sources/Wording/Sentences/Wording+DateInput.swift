import Complaints

/// What a date blank says of what was typed into it.
extension Wording {
  /// Why something typed names no day, and what to type.
  public func problem(_ problem: DateInputProblem) -> String {
    switch problem {
    case .empty: typeADate
    case .notADate(let word):
      say("\"\(word)\" bukan tanggal. \(typeADate)", "\"\(word)\" is no date. \(typeADate)")
    case .missingMonth(let day):
      say(
        "Tanggal \(day) bulan apa? Ketik mis. \(day)/11.",
        "\(day) of which month? Type \(day)/11, say.")
    case .noSuchMonth(let month):
      say(
        "Bulan \(month) tidak ada. Tanggal dahulu, lalu bulan: 27/11.",
        "There is no month \(month). Day first, then month: 27/11.")
    case .noSuchDay(let day, let month, let year):
      say(
        "Tidak ada tanggal \(day) \(calendarNames.name(month: month)) \(year).",
        "There is no \(day) \(calendarNames.name(month: month)) \(year).")
    case .weekdayDiffers(_, let actual, let day):
      say(
        "\(dayMonth(day)) jatuh hari \(calendarNames.name(actual)). Betulkan salah satunya.",
        "\(dayMonth(day)) is a \(calendarNames.name(actual)). Correct one of them.")
    case .nextWeekOrSunday:
      say(
        "Hari Minggu atau pekan depan? Ketik tanggalnya, mis. 29/11.",
        "Next Sunday or next week? Type the date, such as 29/11.")
    case .passedThisWeek(let weekday):
      say(
        "\(calendarNames.name(weekday)) minggu ini sudah lewat. Ketik \(calendarNames.name(weekday)) depan.",
        "\(calendarNames.name(weekday)) of this week has passed. Type next \(calendarNames.name(weekday))."
      )
    case .tooFar:
      say(
        "Itu terlalu jauh. Ketik tanggal dalam sepuluh tahun ini.",
        "That is too far off. Type a date within ten years.")
    }
  }

  private var typeADate: String {
    say(
      "Ketik tanggal, mis. 27/11, jumat, besok atau 3 hk.",
      "Type a date, such as 27/11, friday, tomorrow or 3 wd.")
  }

  /// The date that was read, with what the day is: `Jumat 27 November 2026, hari kerja`.
  public func dateRead(_ day: Day, calendar: WorkingCalendar) -> String {
    let kind = calendar.reasonFree(day)
    let date = "\(weekdayDate(day)) \(day.year)"
    guard !kind.isWorking else { return say("\(date), hari kerja", "\(date), a working day") }
    return "\(date), \(dayKind(kind))"
  }

  /// Why a day is no good for a promise, and the next that is; nil where the day is worked.
  public func dateIsFree(_ day: Day, calendar: WorkingCalendar) -> String? {
    let kind = calendar.reasonFree(day)
    guard !kind.isWorking else { return nil }
    let next = weekdayDate(calendar.nextWorkingDay(onOrAfter: day))
    return say(
      "\(weekdayDate(day)) \(dayKind(kind)). Hari kerja berikutnya \(next).",
      "\(weekdayDate(day)) is \(dayKind(kind)). The next working day is \(next).")
  }

  /// What a day is, in a word or two.
  public func dayKind(_ kind: DayKind) -> String {
    switch kind {
    case .working, .extraWorking, .workedLeave: say("hari kerja", "a working day")
    case .weekend: say("akhir pekan", "a weekend day")
    case .holiday(let free):
      switch free.kind {
      case .collectiveLeave: say("cuti bersama", "collective leave")
      case .nationalHoliday, .local:
        say("libur", "a holiday") + (free.name.isEmpty ? "" : " (\(free.name))")
      }
    }
  }
}
