import Glibc
import PseudoTerminal
import Testing

@Suite("The test kit: a program in a pseudo-terminal")
struct SessionTests {
  let home: TemporaryHome

  init() throws { home = try TemporaryHome() }

  func shell(_ script: String, rows: Int = 10, columns: Int = 60) throws -> Session {
    try Session(
      "/bin/sh", ["-c", script], environment: home.environment, rows: rows, columns: columns)
  }

  @Test("what a program prints stands on the screen, and its end is known")
  func prints() throws {
    let session = try shell("printf 'satu\\ndua\\n'; exit 3")
    #expect(try session.ending() == .exited(3))
    #expect(session.picture.rows.prefix(3) == ["satu", "dua", ""])
    #expect(session.picture.cursor == .init(row: 2, column: 0))
  }

  @Test("the program has a terminal of its own, of the size asked for")
  func controllingTerminal() throws {
    let session = try shell("tty && stty size && echo ya > /dev/tty", rows: 7, columns: 33)
    try session.waitFor("ya")
    #expect(session.picture.shows("/dev/pts/"))
    #expect(session.picture.shows("7 33"))
  }

  @Test("a resize reaches the program")
  func resize() throws {
    let session = try shell(
      "trap 'stty size; exit' WINCH; echo siap; while :; do read -r line; done")
    try session.waitFor("siap")
    try session.resize(rows: 12, columns: 50)
    try session.waitFor("12 50")
    #expect(session.picture.cells.count == 12)
    #expect(session.picture.cells[0].count == 50)
  }

  @Test("^C interrupts a program that did not ask to read it raw")
  func interrupt() throws {
    let session = try Session("/bin/cat", environment: home.environment)
    try session.send("halo", .enter)
    try session.waitUntil("halo twice, by echo and by cat") {
      $0.rows.prefix(2) == ["halo", "halo"]
    }
    try session.send(.control("c"))
    #expect(try session.ending() == .killed(signal: SIGINT))
  }

  @Test("a signal reaches the program")
  func signal() throws {
    let session = try shell(
      "trap 'echo berhenti; exit 7' TERM; echo siap; while :; do read -r x; done")
    try session.waitFor("siap")
    session.signal(SIGTERM)
    #expect(try session.ending() == .exited(7))
    #expect(session.picture.shows("berhenti"))
  }

  @Test("a killed program's end is known")
  func kill() throws {
    let session = try shell("echo siap; cat")
    try session.waitFor("siap")
    session.kill()
    #expect(try session.ending() == .killed(signal: SIGKILL))
  }

  /// Shows each byte it gets as hexadecimal digits.
  func dump(setUp: String = "", count: Int) throws -> Session {
    let session = try shell(
      "stty raw -echo; printf '\(setUp)siap\\r\\n'; head -c \(count) | od -An -v -tx1; stty sane")
    try session.waitFor("siap")
    return session
  }

  @Test("keys are sent as a terminal in its present mode sends them")
  func keys() throws {
    let plain = try dump(count: 9)
    try plain.send(.up, .alt("7"), .control("s"), .backspace, "é")
    try plain.waitFor("1b 5b 41 1b 37 13 7f c3 a9")
    let application = try dump(setUp: "\\033[?1h", count: 12)
    try application.send(.up, .f(1), .f(7), "q")
    try application.waitFor("1b 4f 41 1b 4f 50 1b 5b 31 38 7e 71")
  }

  @Test("a paste is bracketed only where the program asked for it")
  func paste() throws {
    let bracketed = try dump(setUp: "\\033[?2004h", count: 15)
    #expect(bracketed.picture.isPasteBracketed)
    try bracketed.send(.paste("a\nb"))
    try bracketed.waitFor("1b 5b 32 30 30 7e 61 0d 62 1b 5b 32 30 31 7e")
    let plain = try dump(count: 3)
    #expect(!plain.picture.isPasteBracketed)
    try plain.send(.paste("a\nb"))
    try plain.waitFor("61 0d 62")
  }

  @Test("a state that never comes fails with the whole screen in the message")
  func stuck() throws {
    let session = try shell("echo hanya ini; read -r line")
    try session.waitFor("hanya ini")
    let failure = try #require(throws: Stuck.self) {
      try session.waitFor("yang lain", within: 0.2)
    }
    #expect(failure.description.contains("yang lain"))
    #expect(failure.description.contains("|hanya ini"))
    #expect(failure.description.contains("SessionTests.swift"))
  }

  @Test("waiting ends at once when the program has ended")
  func endedEarly() throws {
    let session = try shell("echo sudah; exit 1")
    let start = ContinuousClock.now
    let failure = try #require(throws: Stuck.self) { try session.waitFor("yang lain", within: 60) }
    #expect(ContinuousClock.now - start < .seconds(30))
    #expect(failure.description.contains("exited with 1"))
  }

  @Test("a program that works is not idle, one that reads is")
  func idle() throws {
    let working = try shell("echo siap; while :; do :; done")
    try working.waitFor("siap")
    #expect(throws: Stuck.self) { try working.waitUntilIdle(within: 0.5) }
    let reading = try Session("/bin/cat", environment: home.environment)
    try reading.send("halo", .enter)
    #expect(try reading.waitUntilIdle().rows.prefix(2) == ["halo", "halo"])
  }

  @Test("24 sessions run side by side and none keeps another's terminal open")
  func manySessions() throws {
    let sessions = try (0..<24).map { number in
      try shell(
        "stty size; read -r line; echo \"dapat $line\"; exit \(number)", columns: 60 + number)
    }
    for (number, session) in sessions.enumerated() {
      try session.waitFor("10 \(60 + number)")
    }
    for (number, session) in sessions.enumerated() {
      try session.send(.text("nomor \(number)"), .enter)
    }
    for (number, session) in sessions.enumerated() {
      #expect(try session.ending() == .exited(Int32(number)))
      #expect(session.picture.shows("dapat nomor \(number)"))
    }
  }

  @Test("a session that nobody holds any more leaves no program behind")
  func abandoned() throws {
    var session: Session? = try shell("echo siap; cat")
    try session?.waitFor("siap")
    let process = try #require(session?.processID)
    session = nil
    // Killed at once; gone as soon as it is reaped.
    let start = ContinuousClock.now
    while Glibc.kill(process, 0) == 0, ContinuousClock.now - start < .seconds(20) {
      sched_yield()
    }
    #expect(Glibc.kill(process, 0) == -1)
  }
}
