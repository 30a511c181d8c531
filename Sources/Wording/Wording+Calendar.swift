import Complaints

/// What is said of the calendar and of the rules of deadlines.
extension Wording {
  public func calendarTaken(_ days: Int, years: [Int]) -> String {
    let list = years.map(String.init).joined(separator: ", ")
    return say(
      "\(count(days)) hari libur tersimpan (\(list)). Semua tenggat yang berjalan sudah disesuaikan.",
      "\(count(days)) free days saved (\(list)). Every running deadline has moved with them.")
  }
  public func calendarSound(_ days: Int, years: [Int]) -> String {
    let list = years.map(String.init).joined(separator: ", ")
    return say(
      "\(count(days)) hari libur (\(list)), tanpa kesalahan. Belum disimpan.",
      "\(count(days)) free days (\(list)), no mistake. Nothing was saved.")
  }
  public func calendarRefused(_ problems: Int) -> String {
    say(
      "\(count(problems)) hal perlu dibetulkan; belum ada yang disimpan.",
      problems == 1
        ? "1 thing is to be mended; nothing was saved."
        : "\(count(problems)) things are to be mended; nothing was saved.")
  }
  public func line(_ number: Int?, _ sentence: String) -> String {
    number.map { say("Baris \($0): \(sentence)", "Line \($0): \(sentence)") } ?? sentence
  }
  public var calendarEmpty: String {
    say("Tidak ada hari di berkas itu.", "There is no day in that file.")
  }
  public var calendarNotText: String {
    say("Berkas itu bukan teks UTF-8.", "That file is no UTF-8 text.")
  }
  public func calendarHeadingMissing(_ heading: String) -> String {
    say(
      "judul kolom \(heading) tidak ada. Contoh: tanggal,hari,jenis,nama,perkiraan",
      "the heading \(heading) is missing. Example: tanggal,hari,jenis,nama,perkiraan")
  }
  public var calendarFieldsMissing: String {
    say("kolomnya kurang.", "columns are missing.")
  }
  public func noSuchDay(_ text: String) -> String {
    say(
      "tanggal \"\(text)\" tidak ada. Contoh: 2026-12-25",
      "there is no day \"\(text)\". Example: 2026-12-25")
  }
  public func yearNotGiven(_ text: String) -> String {
    say(
      "\"\(text)\" tanpa tahun. Contoh: 2026-12-25", "\"\(text)\" has no year. Example: 2026-12-25")
  }
  public func wrongWeekday(_ day: Day, written: String) -> String {
    let name = calendarNames.name(day.weekday)
    return say(
      "\(day.iso) hari \(name), bukan \(written).", "\(day.iso) is a \(name), not \(written).")
  }
  public func unknownKindOfDay(_ text: String) -> String {
    say(
      "jenis \"\(text)\" tidak dikenal: libur_nasional, cuti_bersama atau libur_setempat.",
      "the kind \"\(text)\" is not known: libur_nasional, cuti_bersama or libur_setempat.")
  }
  public var dayNameMissing: String { say("namanya kosong.", "its name is empty.") }
  public func doubledDay(_ day: Day, firstLine: Int) -> String {
    say(
      "\(day.iso) sudah ada di baris \(firstLine).",
      "\(day.iso) stands in line \(firstLine) already.")
  }
  public func yearMissing(_ year: Int) -> String {
    say(
      "Tahun \(year) tidak ada, padahal tahun sebelum dan sesudahnya ada. Impor \(year) lebih dahulu.",
      "The year \(year) is missing between its neighbours. Import \(year) first.")
  }
  public func yearThin(_ year: Int, _ days: Int) -> String {
    say(
      "Tahun \(year) baru \(days) hari libur nasional; belum dianggap lengkap.",
      "The year \(year) has \(days) national holidays only and does not count as known yet.")
  }
  public func noFreeDay(_ day: Day) -> String {
    say(
      "\(fullDate(day)) tidak ada di kalender.", "\(fullDate(day)) is not in the calendar.")
  }
  public func daySaved(_ day: Day, _ what: String) -> String {
    say(
      "\(fullDate(day)): \(what). Tenggat sudah disesuaikan.",
      "\(fullDate(day)): \(what). Deadlines have moved.")
  }
  public func dayRemoved(_ day: Day) -> String {
    say(
      "\(fullDate(day)) dihapus dari kalender. Tenggat sudah disesuaikan.",
      "\(fullDate(day)) was taken out. Deadlines have moved.")
  }
  /// What a line of the calendar is: `libur nasional: Natal`, `masuk kerja: Piket`.
  public func calendarRow(_ row: CalendarRow) -> String {
    let kind = label(row.kind)
    let name = row.isEstimated ? estimated(row.name) : row.name
    guard let through = row.through else {
      return name.lowercased().hasPrefix(kind.lowercased()) ? name : "\(kind): \(name)"
    }
    return say("\(name), sampai \(dayMonth(through))", "\(name), until \(dayMonth(through))")
  }
  public func label(_ kind: CalendarRow.Kind) -> String {
    switch kind {
    case .free(let kind): label(kind)
    case .worked: say("masuk kerja", "worked by order")
    case .span: say("jam khusus", "other hours")
    }
  }
  public var dayNeedsName: String {
    say("Sebutkan nama harinya dengan --name.", "Give the day's name with --name.")
  }
  public func estimated(_ name: String) -> String {
    name.hasSuffix("(perkiraan)") ? name : name + say(" (perkiraan)", " (estimated)")
  }

  // Rules.
  public func problem(_ problem: DeadlineRule.Problem) -> String {
    switch problem {
    case .amountOutOfRange(let most):
      say("Jumlahnya dari 1 sampai \(count(most)).", "The amount is 1 to \(count(most)).")
    case .neverEnds(let step):
      say(
        "\(label(step)) tidak dapat berhenti selama menunggu pelapor: tidak akan pernah berakhir.",
        "\(label(step)) cannot stop while the reporter is waited for: it would never end.")
    case .cannotStart(let step, _):
      say(
        "\(label(step)) selalu dihitung \(start(DeadlineRule.start(of: step))).",
        "\(label(step)) is always counted \(start(DeadlineRule.start(of: step))).")
    case .noRuleForStep(let step):
      say(
        "\(label(step)) tidak memakai aturan; tanggalnya dari jawaban.",
        "\(label(step)) has no rule; its day comes from the answer.")
    }
  }

  /// What a rule is counted from, inside a sentence.
  public func start(_ start: DeadlineRule.Start) -> String {
    switch start {
    case .receipt: say("sejak diterima", "from receipt")
    case .request: say("sejak kelengkapan diminta", "from the request")
    case .delivery: say("sejak jawaban disampaikan", "from delivery")
    }
  }

  /// What a rule holds for: `semua`, `Aspirasi`, `WhatsApp`.
  public func scope(_ rule: DeadlineRule) -> String {
    let parts = [rule.classification.map(label), rule.channel.map(label)].compactMap { $0 }
    return parts.isEmpty ? say("semua aduan", "all complaints") : parts.joined(separator: ", ")
  }

  public func ruleSaved(_ rule: DeadlineRule) -> String {
    say(
      "\(label(rule.step)), \(scope(rule)): \(self.rule(rule)). Tenggat sudah disesuaikan.",
      "\(label(rule.step)), \(scope(rule)): \(self.rule(rule)). Deadlines have moved.")
  }
  public func ruleRemoved(_ rule: DeadlineRule) -> String {
    say(
      "Aturan \(label(rule.step)), \(scope(rule)) dicabut. Tenggat sudah disesuaikan.",
      "The rule \(label(rule.step)), \(scope(rule)) was taken out. Deadlines have moved.")
  }
  public var noSuchRule: String {
    say(
      "Aturan itu tidak ada. Lihat: loket calendar rules",
      "There is no such rule. See: loket calendar rules")
  }
  public var rulesReset: String {
    say(
      "Semua aturan kembali seperti semula. Tenggat sudah disesuaikan.",
      "All rules are as they were at first. Deadlines have moved.")
  }

  // What is due.
  public func dueHeading(_ urgency: Urgency, _ number: Int) -> String {
    switch urgency {
    case .late: say("Lewat tenggat: \(count(number))", "Overdue: \(count(number))")
    case .today: say("Hari ini: \(count(number))", "Today: \(count(number))")
    default: say("Segera: \(count(number))", "Soon: \(count(number))")
    }
  }
  public var nothingDue: String {
    say("Tidak ada tenggat yang mendesak.", "No deadline is pressing.")
  }
  public func endedByCommand(_ number: Int) -> String {
    say(
      number == 0
        ? "Tidak ada aduan yang selesai karena tanpa balasan."
        : "\(count(number)) aduan selesai atau diarsipkan: tanpa balasan.",
      number == 0 ? "No complaint ended in silence." : "\(count(number)) ended in silence.")
  }
}
