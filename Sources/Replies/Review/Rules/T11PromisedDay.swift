import Complaints

extension Rule {
  static let promisedDay = Rule(
    .promisedDay, .must, source: "UU 25/2009; the deadlines of each channel; SKB on holidays",
    bad: [
      Example(
        "Petugas kami akan mengganti lampu paling lambat Minggu, 29 November 2026.",
        about: "Minggu, 29 November 2026"
      ) { $0.today = Day(iso: "2026-11-23") },
      Example("KTP-el dapat diambil mulai 18 Desember 2026.", about: "18 Desember 2026") {
        $0.today = Day(iso: "2026-11-23")
        $0.deadline = Day(iso: "2026-12-04")
      },
      Example("Petugas kami akan mengganti selang pada tanggal 25 Desember.", about: "25 Desember")
      { $0.today = Day(iso: "2026-12-18") },
    ],
    good: [
      Example("Petugas kami mengeruk got itu pada Minggu, 22 November 2026.") {
        $0.today = Day(iso: "2026-11-23")
      },
      Example("Mohon Bapak mengirim foto paling lambat Minggu, 6 Desember 2026.") {
        $0.today = Day(iso: "2026-11-23")
      },
      Example(
        "Perbaikan kami usulkan pada APBD 2027. Kabarnya kami sampaikan paling lambat 15 Januari 2027."
      ) {
        $0.today = Day(iso: "2026-11-23")
        $0.deadline = Day(iso: "2026-12-04")
      },
      Example("Mulai minggu depan stok solar kami catat setiap hari.") {
        $0.today = Day(iso: "2026-11-26")
      },
      Example("Mulai Minggu, dua juru parkir kami berjaga di sana.") {
        $0.today = Day(iso: "2026-11-25")
        $0.body = "Tiap Minggu pagi jalan di depan gereja macet."
      },
    ]
  ) { reading in
    let waits = Promised.waits(reading)
    return reading.times.compactMap { time in
      guard let day = Promised.day(of: time, in: reading) else { return nil }
      let calendar = reading.context.calendar
      let isFree = calendar.map { !$0.isWorkingDay(day) } ?? (day.weekday > .friday)
      if isFree { return .at(time.words, .freeDay, suggested(reading, before: day)) }
      if !waits, let deadline = reading.context.deadline, day > deadline {
        return .at(time.words, .pastDeadline, details: [LongDate.text(deadline)])
      }
      if case .day(_, .some(let written)) = time.kind, written != day.weekday {
        return .at(time.words, .wrongWeekday, LongDate.text(day), level: .should)
      }
      return nil
    }
  }

  /// The last working day up to a free one, where it still lies ahead.
  private static func suggested(_ reading: Reading, before day: Day) -> String? {
    var candidate = day
    for _ in 0..<14 {
      candidate = candidate - 1
      let works =
        reading.context.calendar?.isWorkingDay(candidate) ?? (candidate.weekday <= .friday)
      if works { break }
    }
    guard let today = reading.context.today, candidate > today else { return nil }
    return LongDate.text(candidate)
  }
}

/// The days an answer promises.
enum Promised {
  private static let waiting: Set<String> = [
    "apbd", "anggaran", "dianggarkan", "musrenbang", "usulkan", "diusulkan", "bersyarat", "rkpd",
    "penganggaran",
  ]

  /// The work waits for a budget or someone else, or is late already: no deadline can be kept.
  static func waits(_ reading: Reading) -> Bool {
    let context = reading.context
    if context.isLate || context.outcome == .conditionallyResolved { return true }
    return reading.draft.says(waiting, in: 0..<reading.draft.words.count)
  }

  /// The day that a time promises on our part; nil where it tells of the past, asks, or only recurs.
  static func day(of time: TimeMention, in reading: Reading) -> Day? {
    let draft = reading.draft
    let words = draft.sentence(of: time.words.lowerBound)
    guard promises(draft, words, at: time), !asks(draft, words, before: time) else { return nil }
    let today = reading.context.today
    switch time.kind {
    case .day(let day, _):
      guard let today else {
        let isTold = draft.says(done, in: words)
        let begun = reading.context.received.map { day > $0 } ?? true
        return day.year > 2000 && !isTold && begun ? day : nil
      }
      return day > today ? day : nil
    case .weekday(let weekday):
      guard let today, sets(draft, time), !isTheirs(weekday, in: reading) else { return nil }
      let ahead = (weekday.rawValue - today.weekday.rawValue + 6) % 7 + 1
      return today + ahead
    case .workingDays(let count):
      // How long a thing takes, told to one who only asked, is no promise in their matter.
      guard let today, let calendar = reading.context.calendar, count > 0, count < 400,
        !Distress.isPlainQuestion(reading.complaint)
      else { return nil }
      return calendar.workingDays(after: today, count: count)
    case .other: return nil
    }
  }

  /// The citizen spoke of that weekday: `macet tiap Minggu pagi` is mended on Sundays.
  private static func isTheirs(_ weekday: Weekday, in reading: Reading) -> Bool {
    reading.complaint.words.contains { TimeFinder.weekdays[$0.text] == weekday }
  }

  /// Whether a weekday without a date is set as a limit or a start.
  private static func sets(_ draft: DraftText, _ time: TimeMention) -> Bool {
    let before = (1...2).map { draft.said(time.words.lowerBound - $0) }
    return before.contains { ["lambat", "mulai", "lambatnya", "besok"].contains($0) }
  }

  private static let marks: Set<String> = [
    "akan", "lambat", "mulai", "selambat-lambatnya", "selambatnya", "kami", "dapat", "bisa",
    "selesai", "jadi", "rampung", "keluar", "besok", "dijadwalkan",
  ]
  private static let done: Set<String> = ["sudah", "telah", "tadi", "kemarin"]

  private static func promises(
    _ draft: DraftText, _ words: Range<Int>, at time: TimeMention
  ) -> Bool {
    guard draft.says(marks, in: words) else { return false }
    let first = draft.said(time.words.lowerBound - 1)
    if ["sebelum", "sejak", "libur", "tanggal"].contains(first), first != "tanggal" {
      return false
    }
    if ["setiap", "tiap"].contains(first) || draft.said(time.words.lowerBound - 2) == "setiap" {
      return false
    }
    return !draft.says(
      ["sampai", "hingga"],
      in: max(words.lowerBound, time.words.lowerBound - 2)..<time.words.lowerBound)
      && !(draft.says(done, in: words) && !draft.says(["akan", "lambat", "mulai"], in: words))
  }

  private static let requests: Set<String> = [
    "mohon", "silakan", "tolong", "kirim", "mengirim", "mengirimkan", "dikirim", "melengkapi",
    "lengkapi", "dilengkapi", "kirimkan", "membawa", "menanggapi", "menanggapinya", "membalas",
    "libur", "natal", "warga", "musrenbang", "musyawarah",
  ]
  private static let actors: Set<String> = [
    "kami", "petugas", "tim", "regu", "mencetak", "dicetak",
  ]
  private static let matters: Set<String> = ["tentang", "mengenai", "soal", "perihal", "laporan"]

  /// Whether the day is one by which the citizen is asked to do something, or is part of the matter.
  private static func asks(_ draft: DraftText, _ words: Range<Int>, before time: TimeMention)
    -> Bool
  {
    let before = words.lowerBound..<time.words.lowerBound
    // "Loket tutup pada Minggu" closes an office, "lubang kami tutup" a hole.
    if draft.says(["tutup", "libur"], in: before),
      draft.says(["loket", "kantor", "layanan"], in: before)
    {
      return true
    }
    let asking = before.last { requests.contains(draft.said($0)) }
    let matter = before.last { matters.contains(draft.said($0)) }
    guard let last = [asking, matter].compactMap({ $0 }).max() else {
      return draft.says(["libur", "natal"], in: words)
    }
    return !draft.says(actors, in: last..<time.words.lowerBound)
  }
}
