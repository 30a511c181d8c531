import Complaints

/// Why a deadline is on its day.
extension Wording {
  public var commandWhy: CommandWords {
    language == .id
      ? .init(
        "Hitungan tenggat", short: "",
        help: "Hari demi hari: apa yang dihitung, apa yang tidak, dan mengapa.",
        synonyms: "tenggat mengapa kapan libur jatuh tempo deadline")
      : .init(
        "How it is counted", short: "",
        help: "Day by day: what counted, what did not, and why.",
        synonyms: "deadline due why when holiday")
  }

  public func whyTitle(_ number: ComplaintNumber) -> String {
    say("\(number) · mengapa tenggatnya itu", "\(number) · why this date")
  }

  /// Beside a deadline that is shown.
  public var whyKeyHint: String { say("h hitungannya", "h why") }

  public func whyHint(steps: Int) -> String {
    steps > 1
      ? say(
        "← → langkah lain · ↑ ↓ menggulung · Esc kembali", "← → other steps · ↑ ↓ scroll · Esc back"
      )
      : say("↑ ↓ menggulung · Esc kembali", "↑ ↓ scroll · Esc back")
  }

  public var whyNothing: String {
    say(
      "Tidak ada tenggat untuk aduan ini: belum ada aturannya.",
      "This complaint has no deadline: no rule gives it one.")
  }

  /// What a step comes to: `Tindak lanjut: Kamis 19 November, LEWAT 2 hari kerja`.
  public func whyHead(
    _ why: Explanation, today: Day, calendar: WorkingCalendar, offset: UTCOffset
  ) -> String {
    let name = label(why.step) + ": "
    if let met = why.met {
      let day = weekdayDate(met.day(at: offset), today: today)
      guard let due = why.judged ?? why.due else {
        return name + say("terpenuhi \(day)", "met on \(day)")
      }
      return name
        + (met <= due
          ? say("terpenuhi \(day), tepat waktu", "met on \(day), in time")
          : say("terpenuhi \(day), sesudah tenggat", "met on \(day), after the deadline"))
    }
    return name
      + spelled(
        due: why.due, isPaused: why.due == nil, today: today, calendar: calendar, offset: offset)
  }

  /// The counting, line by line; where there is little `room` days are named shortly.
  public func why(
    _ why: Explanation, today: Day, offset: UTCOffset, isNarrow: Bool = false
  ) -> [String] {
    func date(_ day: Day) -> String {
      isNarrow
        ? "\(calendarNames.shortName(day.weekday)) \(dayMonth(day))"
        : weekdayDate(day, today: today)
    }
    var lines = [basis(why)]
    lines += beginning(why, today: today, offset: offset)
    if why.days.isEmpty {
      lines += why.pauses.map { standstill($0, today: today, offset: offset) }
    } else {
      lines.append(say("Dihitung mulai hari sesudahnya:", "Counted from the day after:"))
      let width = why.days.map { date($0.day).count }.max() ?? 0
      lines += why.days.map { passed in
        let number = passed.number.map(String.init) ?? "-"
        let day = date(passed.day)
        let reason = whatItIs(passed, isLast: passed.day == why.days.last?.day && why.due != nil)
        let space = String(repeating: " ", count: max(1, 4 - number.count))
        let gap = String(repeating: " ", count: width - day.count)
        return reason.isEmpty
          ? "\(space)\(number)  \(day)" : "\(space)\(number)  \(day)\(gap)  \(reason)"
      }
    }
    lines.append("")
    lines += outcome(why, today: today, offset: offset)
    return lines
  }

  /// The rule in words: `14 hari kerja sejak diterima; jam berhenti selama menunggu pelapor`.
  public func rule(_ rule: DeadlineRule) -> String {
    let from =
      switch rule.from {
      case .receipt: say("sejak diterima", "from receipt")
      case .request: say("sejak kelengkapan diminta", "from the request")
      case .delivery: say("sejak jawaban disampaikan", "from delivery")
      }
    let pause =
      rule.pausedWhileAwaiting
      ? say("; berhenti selama menunggu pelapor", "; stops while the reporter is waited for") : ""
    return "\(amount(rule.amount, rule.unit)) \(from)\(pause)"
  }

  public func amount(_ amount: Int, _ unit: TimeUnit) -> String {
    switch unit {
    case .workingDays: workingDays(amount)
    case .calendarDays: say("\(count(amount)) hari kalender", "\(count(amount)) calendar days")
    case .hours: say("\(count(amount)) jam", "\(count(amount)) hours")
    }
  }

  private func basis(_ why: Explanation) -> String {
    switch why.basis {
    case .rule(let rule): return say("Aturan: ", "Rule: ") + self.rule(rule) + "."
    case .named where why.step == .promised:
      return say("Tanggal yang dijanjikan dalam jawaban.", "The day an answer promised.")
    case .named:
      return say("Tanggal yang disebut kepada pelapor.", "The day the reporter was told.")
    }
  }

  private func beginning(_ why: Explanation, today: Day, offset: UTCOffset) -> [String] {
    let began =
      weekdayDate(why.began.day(at: offset), today: today) + " " + clock(why.began, at: offset)
    let first: String
    switch why.step {
    case .acknowledge, .verify, .followUp, .settle:
      first = say("Diterima \(began)", "Received \(began)")
    case .completeDetails: first = say("Kelengkapan diminta \(began)", "Asked for \(began)")
    case .closeInSilence, .promised: first = say("Disampaikan \(began)", "Delivered \(began)")
    }
    guard let moved = why.start.moved else { return [first + "."] }
    let reason =
      switch moved {
      case .freeDay(let kind): dayName(kind)
      case .afterHours(let closed):
        say("sesudah loket tutup (\(clock(closed)))", "after closing time (\(clock(closed)))")
      }
    let day = weekdayDate(why.start.day, today: today)
    return [
      "\(first), \(reason):",
      say("dianggap diterima \(day).", "taken as received \(day)."),
    ]
  }

  private func standstill(_ pause: Pause, today: Day, offset: UTCOffset) -> String {
    let from = moment(pause.from, at: offset, today: today)
    guard let to = pause.to else {
      return say("Jam berhenti sejak \(from).", "The clock stands still since \(from).")
    }
    let end = moment(to, at: offset, today: today)
    return say("Jam berhenti \(from) sampai \(end).", "The clock stood still \(from) to \(end).")
  }

  /// What a day on the way is, counted or not.
  public func reason(_ reason: Explanation.PassedDay.Reason) -> String {
    switch reason {
    case .counted(let kind), .free(let kind): dayName(kind)
    case .paused(let since):
      say(
        "jeda, menunggu pelapor sejak \(dayMonth(since))", "paused since \(dayMonth(since))")
    }
  }

  private func whatItIs(_ day: Explanation.PassedDay, isLast: Bool) -> String {
    switch day.reason {
    case .counted(let kind):
      if isLast { return say("hari terakhir", "the last day") }
      switch kind {
      case .workedLeave, .extraWorking: return dayName(kind)
      case .working, .weekend, .holiday: return ""
      }
    case .free, .paused: return reason(day.reason)
    }
  }

  /// What a day is, a free one with its name.
  public func dayName(_ kind: DayKind) -> String {
    switch kind {
    case .working: return say("hari kerja", "a working day")
    case .extraWorking: return say("masuk kerja", "worked by order")
    case .workedLeave(let free): return say("masuk kerja (\(free.name))", "worked (\(free.name))")
    case .weekend: return say("akhir pekan", "weekend")
    case .holiday(let free):
      let kind = label(free.kind)
      if free.name.isEmpty { return kind }
      return free.name.lowercased().hasPrefix(kind.lowercased())
        ? free.name : "\(kind): \(free.name)"
    }
  }

  private func outcome(_ why: Explanation, today: Day, offset: UTCOffset) -> [String] {
    var lines: [String] = []
    if why.due == nil {
      lines.append(
        say(
          "Jam berhenti, jadi belum ada tanggalnya.",
          "The clock stands still: there is no date yet."))
    }
    if let judged = why.judged {
      let day = weekdayDate(judged.advanced(byMilliseconds: -1).day(at: offset), today: today)
      lines.append(
        judged == why.due
          ? say("Aduan dinilai menurut tanggal ini.", "The complaint was judged by this date.")
          : say(
            "Saat selesai aduan dinilai menurut \(day), dan itu tetap.",
            "When it closed it was judged by \(day), and that stays."))
    }
    if !why.unknownYears.isEmpty { lines.append(unknownCalendar(why.unknownYears)) }
    guard why.met == nil, why.judged == nil else { return lines }
    lines.append(say("Yang mengubahnya:", "What would change it:"))
    return lines + changes(why).map { "· " + $0 }
  }

  private func changes(_ why: Explanation) -> [String] {
    guard case .rule(let rule) = why.basis else {
      return [
        why.step == .promised
          ? say(
            "kabar atau jawaban berikut memenuhinya; janji baru menggantikannya",
            "the next news or answer keeps it; a new promise replaces it")
          : say("permintaan baru dengan tanggal lain", "a new request with another day")
      ]
    }
    var changes: [String] = []
    if rule.pausedWhileAwaiting {
      changes.append(
        say(
          "minta kelengkapan (t): jam berhenti sampai pelapor menjawab",
          "asking for details (t): the clock stands still until the reporter answers"))
    }
    if rule.unit == .workingDays {
      changes.append(
        say(
          "hari libur yang ditambah atau dicabut menggesernya seketika",
          "a holiday that is added or taken out moves it at once"))
    }
    if rule.from == .receipt {
      changes.append(
        say(
          "klasifikasi atau saluran lain (e) memakai aturan lain",
          "another classification or channel (e) has another rule"))
    } else {
      changes.append(say("balasan pelapor mengakhirinya", "a reply of the reporter ends it"))
    }
    return changes
  }

  /// What is said wherever a counting goes into years whose holidays are not known.
  public func unknownCalendar(_ years: [Int]) -> String {
    let list = years.map(String.init).joined(separator: ", ")
    return say(
      "Hari libur \(list) belum diketahui: tanggal ini masih bisa bergeser.",
      "The holidays of \(list) are not known yet: this date may still move.")
  }

  public func label(_ kind: FreeDay.Kind) -> String {
    switch kind {
    case .nationalHoliday: say("libur nasional", "national holiday")
    case .collectiveLeave: say("cuti bersama", "collective leave")
    case .local: say("libur setempat", "local holiday")
    }
  }
}
