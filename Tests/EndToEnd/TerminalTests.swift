import Glibc
import PseudoTerminal
import Testing

@Suite("The workstation and its terminal")
struct TerminalTests {
  @Test("a window too small shows a sentence, and the screen is back when it is enlarged")
  func faultF16TooSmall() throws {
    let session = try SampleDesk().open()
    let before = session.picture
    try session.resize(rows: 5, columns: 20)
    try session.waitUntil("a sentence that fits") {
      $0.rows.joined(separator: " ").contains("Perbesar jendela")
    }
    try session.resize(rows: 24, columns: 80)
    try session.waitUntil("the queue as before") {
      $0.rows.dropFirst() == before.rows.dropFirst() && $0.cursor == before.cursor
    }
  }

  @Test("a queue with rows never comes up empty first, and a key sends only the rows it changes")
  func painting() throws {
    let program = try SampleDesk().program
    let recording = try Recording(
      LoketProgram.path, ["demo"], environment: program.environment, rows: 24, columns: 80)
    defer { recording.end() }
    recording.read(quiet: 1_000)
    let replay = Replay(rows: 24, columns: 80)
    let pictures = recording.pieces.map { replay.show($0) }
    #expect(pictures.last?.shows("MDN-26-") == true)
    #expect(!pictures.contains { $0.shows("Tidak ada yang menunggu") })
    _ = try recording.send("j")
    let sent = recording.read(quiet: 500).flatMap(\.bytes)
    let text = String(decoding: sent, as: UTF8.self)
    #expect(!text.isEmpty)
    #expect(!text.contains("Diproses") && !text.contains("F10Keluar"))
  }

  @Test("one picture is one write, however often the cursor moves in it")
  func oneWrite() throws {
    let program = try SampleDesk().program
    let recording = try Recording(
      LoketProgram.path, ["demo"], environment: program.environment, rows: 24, columns: 80)
    defer { recording.end() }
    recording.read(quiet: 1_000)
    var pieces = 0
    for _ in 0..<10 {
      _ = try recording.send("j")
      pieces += recording.read(quiet: 200).count
    }
    // The selection, then the look into what is selected; the clock may go on once.
    #expect((10...21).contains(pieces))
  }

  @Test("where there is no UTF-8 only ASCII is drawn")
  func ascii() throws {
    var program = try SampleDesk().program
    program.environment["LANG"] = "C"
    let session = try program.open("demo")
    try session.waitFor("MDN-26-0405")
    for _ in 0..<12 { try session.press(.down) }
    try session.press(.enter)
    try session.press(.escape, .left, .down)
    #expect(session.output.allSatisfy { $0 < 0x80 })
    #expect(session.picture.rows[13].hasPrefix("-- MDN-26-"))
    #expect(session.picture.forbidden.isEmpty)
  }

  @Test("a storm of resizes, with keys in between, leaves the screen as it was")
  func faultF17() throws {
    let session = try SampleDesk().open()
    let before = session.picture
    var random = SeededGenerator(seed: 23)
    for round in 0..<300 {
      try session.resize(
        rows: .random(in: 1...60, using: &random), columns: .random(in: 1...200, using: &random))
      if round.isMultiple(of: 3) {
        try session.send([.down, .up, .left, .right].randomElement(using: &random) ?? .up)
      }
    }
    try session.waitUntilIdle()
    try session.resize(rows: 24, columns: 80)
    try session.press(.escape, .escape, .home)
    try session.waitUntil("the queue as before") {
      $0.rows[1..<21] == before.rows[1..<21] && $0.cursor == before.cursor
    }
    #expect(session.picture.forbidden.isEmpty)
  }

  @Test("a key that means nothing here says so")
  func unknownKey() throws {
    let session = try SampleDesk().open()
    for key: Key in ["x", .f(11), .bytes(Array("\u{1B}[29~".utf8))] {
      try session.send(key)
      try session.waitFor("Tombol itu tidak dipakai di sini. F1 menunjukkan tombol yang ada.")
      try session.send(.down)
      try session.waitForNo("Tombol itu tidak dipakai")
    }
  }

  @Test("a terminal of a name that nobody knows is taken for a VT100")
  func unknownType() throws {
    var program = try SampleDesk().program
    program.environment["TERM"] = "tidak-ada"
    let session = try program.open("demo")
    try session.waitFor("F10Keluar")
    #expect(session.picture.forbidden.isEmpty)
  }

  @Test("F10 gives the terminal back as it was", arguments: [Key.f(10), .alt("0"), "q"])
  func leaving(key: Key) throws {
    let desk = try SampleDesk()
    // The shell tells the terminal's settings before and after.
    let session = try Session(
      "/bin/sh", ["-c", "stty -g; \(LoketProgram.path) demo; echo status $?; stty -g"],
      environment: desk.program.environment, columns: 132)
    try session.waitFor("Selamat pagi")
    #expect(session.picture.isAlternate)
    #expect(session.picture.isPasteBracketed)
    try session.send(key)
    #expect(try session.ending() == .exited(0))
    let picture = session.picture
    #expect(!picture.isAlternate)
    #expect(!picture.isPasteBracketed)
    #expect(picture.isCursorVisible)
    #expect(picture.rows[1] == "Semua konsep tersimpan. Sampai jumpa.")
    #expect(picture.rows[2] == "status 0")
    #expect(!picture.rows[0].isEmpty && picture.rows[0] == picture.rows[3])
  }

  @Test("the end of the session ends the program within a second", arguments: [SIGTERM, SIGHUP])
  func ended(by signal: Int32) throws {
    let session = try SampleDesk().open()
    session.signal(signal)
    #expect(try session.ending(within: 1) == .killed(signal: signal))
    #expect(!session.picture.isAlternate)
    #expect(!session.picture.isPasteBracketed)
    #expect(session.picture.isCursorVisible)
  }

  @Test("^C and ^Z do not take the officer's screen away")
  func controlC() throws {
    let session = try SampleDesk().open()
    try session.send(.control("c"))
    try session.waitFor("F10 untuk keluar")
    try session.press(.down)
    #expect(session.picture.isAlternate)
  }

  @Test("tmux, whose emulator is another, shows the same")
  func secondOpinion() throws {
    let desk = try SampleDesk()
    let session = try desk.open()
    let tmux = try SampleDesk().program.openInTmux("demo")
    try tmux.waitFor("MDN-26-0405")
    for (key, name) in [
      (Key.down, "Down"), (.enter, "Enter"), (.end, "End"), (.escape, "Escape"), (.left, "Left"),
    ] {
      try session.press(key)
      try tmux.press(name)
      let seen = session.picture.rows.dropFirst()
      try tmux.waitUntil("the screen that libvterm shows:\n\(session.screenshot)") {
        $0.dropFirst() == seen
      }
    }
  }
}
