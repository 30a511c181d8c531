import Complaints
import Testing
import Wording

@Suite("Messages")
struct MessageTests {
  /// The messages with names, numbers and counts of usual length.
  static func messages(_ wording: Wording) -> [String] {
    let (number, other, today) = (Sample.number, Sample.other, Sample.today)
    let time = Sample.time(9, 41)
    return [
      wording.taken(number), wording.released(number), wording.assigned(number, to: "Dewi L."),
      wording.received(number), wording.verified(number), wording.corrected, wording.noted,
      wording.forwarded(number, to: "Dinas Pekerjaan Umum"), wording.returnRecorded,
      wording.replyRecorded, wording.answered(.final), wording.notDelivered,
      wording.delivered(at: time, silence: today + 10, today: today),
      wording.delivered(
        at: time, silence: today + 10, today: today, isWaitingForDetails: true),
      wording.closed(number, .conditionallyResolved), wording.reopened(number),
      wording.markedDuplicate(number, of: other), wording.joined(to: other), wording.parted,
      wording.undone(.taken, of: number),
      wording.doneInBulk(12, refused: 3, because: nil),
      wording.doneInBulk(12), wording.archivedInSilence(number),
      wording.closedInSilence(3, days: 10), wording.draftSaved(time), wording.draftMark(time),
      wording.blanksOpen(1, first: "tanggal selesai"),
      wording.blanksOpen(2, first: "tanggal selesai"),
      wording.otherIsWriting("Dewi L.", since: time),
      wording.otherIsReading("Dewi L.", since: time),
      wording.changedByOther("Dewi L.", did: .noted, at: time), wording.pastedInList(412),
      wording.pastedInComplaint, wording.howToPaste, wording.nothingSelected, wording.unknownKey,
      wording.similarTo(other, day: today, today: today, place: "Jl. Truntum"),
      wording.askWhyReveal, wording.printed(on: "Loket-1", pages: 1), wording.printerSilent,
      wording.savedAsFile("MDN-26-0412.txt"), wording.notErased, wording.leaving,
      wording.storeReadOnly, wording.diskFull, wording.waitingFor("Dewi L."),
      wording.storeTrouble("SQLite 10"), wording.clockWrong("1 Januari 2009"), wording.noTerminal,
      wording.terminalUnsuited("dumb"), wording.windowTooSmall, wording.nothingWaits,
      wording.tooManyFiles,
      wording.notConfirmed, wording.waitCancelled, wording.leaseOutOfRange,
    ]
  }

  static func troubles(_ wording: Wording) -> [String] {
    let path = "loket.sqlite"
    return [
      wording.storeNotFound(path), wording.storeForeign(path), wording.storeNewer(path, version: 9),
      wording.storeEmpty(path), wording.storeDamaged(path), wording.storeMissingFolder(path),
      wording.storeNotPermitted(path), wording.storeLinked(path), wording.storeRemote(path),
    ]
  }

  @Test("fit one line, and are never empty", arguments: Language.allCases)
  func fit(language: Language) {
    for text in Self.messages(Wording(language)) + Queue.allCases.map(Wording(language).emptiness) {
      #expect(!text.isEmpty && text.count <= 80, "\(text.count): \(text)")
    }
  }

  @Test("differ between the languages")
  func languages() {
    let (id, en) = (Wording(.id), Wording(.en))
    for (indonesian, english) in zip(
      Self.messages(id) + Self.troubles(id), Self.messages(en) + Self.troubles(en))
    {
      #expect(indonesian != english)
    }
  }

  @Test("a trouble with the store names the file it is about", arguments: Language.allCases)
  func troubles(language: Language) {
    for text in Self.troubles(Wording(language)) { #expect(text.contains("loket.sqlite")) }
  }

  @Test("say what happened and what comes of it")
  func goldens() {
    let id = Wording(.id)
    #expect(id.taken(Sample.number) == "MDN-26-0412 Anda tangani. u mengurungkan.")
    #expect(
      id.delivered(at: Sample.time(9, 52), silence: Sample.on(2026, 12, 3), today: Sample.today)
        == "Tercatat terkirim 09.52. Tanpa balasan, selesai sendiri Kamis 3 Desember.")
    #expect(
      id.delivered(
        at: Sample.time(9, 52), silence: Sample.on(2026, 12, 3), today: Sample.today,
        isWaitingForDetails: true)
        == "Tercatat terkirim 09.52. Tanpa kelengkapan, diarsipkan Kamis 3 Desember.")
    #expect(
      id.dateIsFree(Sample.on(2026, 12, 24), calendar: Sample.calendar)
        == "Kamis 24 Desember cuti bersama. Hari kerja berikutnya Senin 28 Desember.")
    #expect(id.dateIsFree(Sample.today, calendar: Sample.calendar) == nil)
    #expect(
      id.dateRead(Sample.on(2026, 11, 27), calendar: Sample.calendar)
        == "Jumat 27 November 2026, hari kerja")
    #expect(
      id.settled(by: Sample.on(2026, 12, 11)) == "Selesai paling lambat Jumat, 11 Desember 2026")
    #expect(
      id.receiptMoment(Sample.at(Sample.today, 9, 22), at: Sample.offset)
        == "Senin, 23 November 2026, pukul 09.22")
  }

  @Test(
    "a receipt's lines keep to 48 columns on every day of the year", arguments: Language.allCases)
  func receipt(language: Language) {
    let wording = Wording(language)
    for distance in 0..<366 {
      #expect(wording.firstNews(by: Sample.today + distance).count <= 48)
      #expect(wording.settled(by: Sample.today + distance).count <= 48)
    }
  }

  @Test("answer every date that could not be read", arguments: Language.allCases)
  func dates(language: Language) {
    let problems: [DateInputProblem] = [
      .empty, .notADate("soon"), .missingMonth(day: 27), .noSuchMonth(27),
      .noSuchDay(day: 31, month: 11, year: 2026),
      .weekdayDiffers(typed: .monday, actual: .friday, day: Sample.on(2026, 11, 27)),
      .nextWeekOrSunday, .passedThisWeek(.monday), .tooFar,
    ]
    let sentences = problems.map(Wording(language).problem)
    #expect(Set(sentences).count == problems.count)
    for text in sentences { #expect(!text.isEmpty && text.count <= 78, "\(text)") }
  }
}
