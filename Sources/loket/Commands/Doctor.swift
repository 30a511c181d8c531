import ArgumentParser
import Complaints
import Glibc
import Store
import Wording

/// Looks over the store and its surroundings, and says what is weak.
struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Memeriksa data dan sekitarnya.")

  @OptionGroup var options: Options
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      let findings = try CheckUp(options, wording).findings()
      if json {
        Printing.json(
          .object([
            .init("ok", .bool(!findings.contains { $0.isWeak })),
            .init(
              "findings",
              .array(
                findings.map {
                  .object([
                    .init("code", .string($0.code)), .init("weak", .bool($0.isWeak)),
                    .init("text", .string($0.text)),
                  ])
                })),
          ]))
      } else {
        for finding in findings { Printing.line((finding.isWeak ? "!  " : "ok ") + finding.text) }
      }
      if findings.contains(where: \.isWeak) { throw ExitCode(1) }
    }
  }
}

/// What a look at the store found, one thing after the other.
struct CheckUp {
  /// One thing, by a code for programs and a sentence for people.
  struct Finding {
    let code: String
    var isWeak = false
    let text: String
  }

  private let options: Options
  private let wording: Wording
  private let store: Store
  private let office: Office
  private let condition: StoreCondition
  private let today: Day
  /// Days after which something that is done daily counts as forgotten.
  private static let patience = 3

  init(_ options: Options, _ wording: Wording) throws {
    self.options = options
    self.wording = wording
    store = try options.open(evenIfExposed: true)
    office = try store.office()
    condition = try store.condition()
    today = options.clock.now.day(at: .westernIndonesia)
  }

  func findings() throws -> [Finding] {
    try ofStore() + ofMachine() + ofFiles()
      + DoorCheck(path: store.path, wording: wording).findings()
      + [backup(), seal()] + ofOffice()
  }

  private func ofStore() throws -> [Finding] {
    var found = [
      Finding(
        code: "store", text: wording.doctorStore(options.path, entries: Int(try store.head())))
    ]
    if store.isReadOnly {
      found.append(Finding(code: "readOnly", isWeak: true, text: wording.storeReadOnly))
    }
    if let isDurable = condition.isDurable {
      found.append(
        Finding(
          code: "durable", isWeak: !isDurable,
          text: isDurable ? wording.doctorDurable : wording.doctorNotDurable))
    }
    found.append(
      Finding(
        code: "applicationID", isWeak: !condition.bearsApplicationID,
        text: wording.doctorApplicationID(isThere: condition.bearsApplicationID)))
    let pending = try store.pendingErasures()
    found.append(
      Finding(code: "erasing", isWeak: pending > 0, text: wording.doctorErasing(pending)))
    found.append(Finding(code: "lock", text: wording.doctorLock(heldBy: condition.lockHolder)))
    return found
  }

  private func ofMachine() -> [Finding] {
    var found = [
      Finding(
        code: "sqlite",
        text: wording.doctorSQLite(condition.sqlite, hasLogFault: condition.hasLogFault))
    ]
    if !store.isReadOnly {
      found.append(
        Finding(code: "ballast", text: wording.doctorBallast(isThere: condition.keepsRoom)))
    }
    if let free = DiskRoom.freeBytes(beside: store.path) {
      let needed = 2 * store.bytes + (64 << 20)
      found.append(
        Finding(
          code: "room", isWeak: free < needed,
          text: wording.doctorRoom(megabytes: Int(free >> 20), isLittle: free < needed)))
    }
    return found
  }

  private func ofFiles() -> [Finding] {
    var found = condition.openFiles.map {
      Finding(code: "mode", isWeak: true, text: wording.doctorMode($0))
    }
    if found.isEmpty { found.append(Finding(code: "mode", text: wording.doctorModesSound)) }
    var status = stat()
    if stat(options.path, &status) == 0, status.st_nlink > 1 {
      found.append(Finding(code: "links", isWeak: true, text: wording.doctorLinks(options.path)))
    }
    return found
  }

  /// The newest backup; a store of the last few days needs none yet.
  private func backup() -> Finding {
    guard let newest = BackupFolder(beside: store.path).all.first else {
      let age = condition.founded.map { today - $0.day(at: .westernIndonesia) } ?? 0
      return Finding(
        code: "backup", isWeak: age > Self.patience, text: wording.doctorNoBackup)
    }
    let hasKey = office.units.values.contains { $0.backupRecipient != nil }
    if hasKey, !newest.isEncrypted {
      return Finding(code: "backup", isWeak: true, text: wording.doctorBackupOpen(newest.path))
    }
    return Finding(
      code: "backup", isWeak: today - newest.day > Self.patience,
      text: wording.doctorBackup(newest.day, newest.path))
  }

  /// The newest seal; who never sealed is told how, who began is told when it was forgotten.
  private func seal() -> Finding {
    guard let seal = condition.lastSeal else {
      return Finding(code: "seal", text: wording.doctorNoSeal)
    }
    let day = seal.at.day(at: .westernIndonesia)
    return Finding(
      code: "seal", isWeak: today - day > 2 * Self.patience,
      text: wording.doctorSeal(day, through: Int(seal.sequence)))
  }

  private func ofOffice() -> [Finding] {
    var found: [Finding] = []
    let lastHoliday = office.calendar.knownThrough
    if lastHoliday < today + 120 {
      found.append(
        Finding(code: "calendar", isWeak: true, text: wording.doctorCalendar(lastHoliday)))
    }
    if office.units.values.contains(where: { $0.contact.isEmpty }) {
      found.append(Finding(code: "contact", isWeak: true, text: wording.doctorContact))
    }
    return found
  }
}
