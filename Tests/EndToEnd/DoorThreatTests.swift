import Foundation
import PseudoTerminal
import Testing

@Suite("Threats from the surroundings")
struct DoorThreatTests {
  @Test(
    "threatT14: what is brought in through a link, a folder or a device is refused in one sentence")
  func threatT14() throws {
    let desk = try NewDesk()
    let home = desk.program.home.path
    let secret = try desk.program.home.write("subject,body\nrahasia,isi\n", to: "rahasia.csv")
    symlink(secret, home + "/tautan.csv")
    for path in [home + "/tautan.csv", home, "/dev/zero"] {
      for call in [
        ["import", path], ["review", path], ["template", "check", path],
        ["calendar", "import", path],
      ] {
        let outcome = try desk.program.run(call + ["--officer", NewDesk.officer], within: 20)
        #expect(outcome.status != 0 && !outcome.output.contains("rahasia"), "\(call)")
        #expect(!outcome.errors.contains("rahasia,isi"), "\(call)")
      }
    }
    symlink(home + "/korban.csv", home + "/keluar.csv")
    let export = try desk.program.run(
      "export", home + "/keluar.csv", "--officer", NewDesk.officer)
    #expect(export.status != 0)
    #expect(!FileManager.default.fileExists(atPath: home + "/korban.csv"))
  }

  @Test(
    "threatT16: neither a planted description of the terminal nor an unknown one stops or leads the screen"
  )
  func threatT16() throws {
    for (type, isKnown) in [("xterm-256color", true), ("vt100", true), ("tiada-terminal", false)] {
      var program = try NewDesk().program
      for folder in ["/jahat/x", "/jahat/v", "/jahat/t", "/.terminfo/x"] {
        try FileManager.default.createDirectory(
          atPath: program.home.path + folder, withIntermediateDirectories: true)
        _ = try program.home.write("\u{1A}\u{1}rusak", to: "\(folder.dropFirst())/\(type)")
      }
      program.environment["TERM"] = type
      program.environment["TERMINFO"] = program.home.path + "/jahat"
      program.environment["TERMINFO_DIRS"] = program.home.path + "/jahat"
      program.environment["TERMCAP"] = "x|\(type):cl=\\E]0;jahat^G:cm=\\E]52;c;eA==^G:"
      let session = try program.open()
      try session.waitFor("Meja saya")
      #expect(session.picture.forbidden.isEmpty && session.picture.clipboard.isEmpty, "\(type)")
      #expect(String(decoding: session.output, as: UTF8.self).contains("\u{1B}]0;jahat") == false)
      if !isKnown { try session.waitFor("F1") }
      try session.send(.f(10))
      #expect(try session.ending() == .exited(0))
    }
  }

  @Test(
    "threatT16: a terminal that cannot be used is refused with a sentence and status 2",
    arguments: ["dumb", ""])
  func threatT16Refused(type: String) throws {
    var program = try NewDesk().program
    program.environment["TERM"] = type
    let session = try program.open()
    #expect(try session.ending() == .exited(2))
    #expect(String(decoding: session.output, as: UTF8.self).contains("TERM=xterm-256color loket"))
  }

  @Test(
    "threatT17: an editor gets a private file in a private folder, nothing else, and leaves nothing"
  )
  func threatT17() throws {
    var desk = try Typing()
    let report = desk.program.home.path + "/laporan"
    let editor = try desk.editor(
      """
      #!/bin/sh
      { stat -c '%a %h' "$1"; stat -c %a "$(dirname "$1")"; ls /proc/self/fd | tr '\\n' ' '; echo; env; } >\(report)
      printf 'Sudah diganti.' >"$1"
      """)
    desk.program.environment["LOKET_EDITOR"] = editor
    desk.program.environment["LOKET_STORE"] = desk.program.store
    let session = try desk.write("Tulisan awal.")
    try session.send(.control("e"))
    try session.waitFor("Sudah diganti.")
    let told = try String(contentsOfFile: report, encoding: .utf8).split(separator: "\n")
    #expect(told.prefix(2) == ["600 1", "700"])
    #expect(told[2] == "0 1 2 3 ")
    #expect(!told.contains { $0.hasPrefix("LOKET_") || $0.hasPrefix("SWIFT_") })
    #expect(try desk.left.isEmpty)
  }

  @Test("threatT17: what an editor left behind at an abrupt end is gone at the next start")
  func threatT17Orphan() throws {
    let desk = try Typing()
    let folder = desk.program.home.path + "/loket"
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    // No process has this number: the kernel's highest is below.
    _ = try desk.program.home.write("NIK warga", to: "loket/tulisan-4194999-1.txt")
    _ = try desk.program.home.write("milik orang lain", to: "loket/catatan.txt")
    let session = try desk.write("Tulisan.")
    #expect(try desk.left == ["catatan.txt"])
    try session.send(.f(10))
  }

  @Test(
    "threatT17: without a chosen editor, in a folder others reach, or where a command was forced there is none",
    arguments: ["unset", "open folder", "forced"])
  func threatT17Shut(reason: String) throws {
    var desk = try Typing()
    let editor = try desk.editor("#!/bin/sh\ntouch \(desk.program.home.path)/dijalankan\n")
    if reason != "unset" { desk.program.environment["LOKET_EDITOR"] = editor }
    desk.program.environment["EDITOR"] = editor
    if reason == "forced" { desk.program.environment["SSH_ORIGINAL_COMMAND"] = "x" }
    if reason == "open folder" {
      let folder = desk.program.home.path + "/loket"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
    }
    let session = try desk.write("Tulisan tetap di sini.")
    try session.press(.control("e"))
    #expect(session.picture.shows("Tulisan tetap di sini."))
    #expect(!FileManager.default.fileExists(atPath: desk.program.home.path + "/dijalankan"))
  }

  @Test(
    "threatT18: a store that strangers reach is not opened, and the command that closes it is told",
    arguments: ["loket.sqlite", "loket.work.sqlite", "loket.sqlite.lock", ""])
  func threatT18(name: String) throws {
    let desk = try NewDesk()
    let folder = desk.program.home.path + "/data/loket"
    let path = name.isEmpty ? folder : folder + "/" + name
    #expect(try desk.program.run("list", "--officer", NewDesk.officer).status == 0)
    let mode = try #require(
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    #expect(mode & 0o077 == 0, "\(path) was made with \(String(mode, radix: 8))")
    for bit in [0o4, 0o2, 0o1] {
      try FileManager.default.setAttributes([.posixPermissions: mode | bit], ofItemAtPath: path)
      let outcome = try desk.program.run("list", "--officer", NewDesk.officer)
      #expect(outcome.isOneSentence(with: "chmod o-rwx \(path)"))
      let session = try desk.program.open("--officer", NewDesk.officer)
      #expect(try session.ending() == .exited(1))
    }
    let doctor = try desk.program.run("doctor")
    #expect(doctor.status == 1)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    #expect(try desk.program.run("list", "--officer", NewDesk.officer).status == 0)
  }

  @Test("threatT18: whatever the umask, what is made is its owner's alone, and no core is kept")
  func threatT18Umask() throws {
    let desk = try LoketProgram()
    let script = """
      umask 000; { "$0" init --unit U --prefix UJI --officer A && "$0" export "$HOME/keluar.csv" --reason uji \
      && "$0" backup "$HOME/cadangan"; } >"$HOME/kata" && find "$HOME" -type f -perm /077
      """
    let outcome = try Command.run(
      "/bin/sh", ["-c", script, LoketProgram.path], environment: desk.environment)
    #expect(outcome.status == 0, "\(outcome.errors)")
    // What the shell itself made is open, so the search would have seen it.
    #expect(outcome.output == desk.home.path + "/kata\n", "\(outcome.output)")
    let doctor = try desk.run("doctor", "--json")
    #expect(doctor.output.contains(#""code":"process","weak":false"#))
  }

  @Test(
    "threatT19: the end and a crash leave neither a screen nor a mode behind",
    arguments: [0, SIGSEGV, SIGTERM])
  func threatT19(signal: Int32) throws {
    let desk = try NewDesk()
    try Visitor(desk.program).receive("Lampu padam", "NIK 3375011212800001 rahasia.")
    let session = try desk.program.open("--officer", NewDesk.officer)
    try session.waitFor("Lampu padam")
    if signal == 0 { try session.send(.f(10)) } else { session.signal(signal) }
    _ = try session.ending()
    let output = String(decoding: session.output, as: UTF8.self)
    #expect(output.contains("\u{1B}[?1049h") && output.contains("\u{1B}[?2004l"))
    let last = try #require(output.range(of: "\u{1B}[?1049l", options: .backwards))
    #expect(!output[last.upperBound...].contains("Lampu"))
    #expect(!session.picture.shows("Lampu padam"))
  }

  @Test(
    "threatT22: an old SQLite is told, with the lock that covers its weakness; the lock is in force"
  )
  func threatT22() throws {
    let desk = try NewDesk()
    let doctor = try desk.program.run("doctor", "--json")
    let told = try #require(
      try JSONSerialization.jsonObject(with: Data(doctor.outputBytes)) as? [String: Any])
    let findings = try #require(told["findings"] as? [[String: Any]])
    let text = { (code: String) in
      findings.first { $0["code"] as? String == code }?["text"] as? String ?? ""
    }
    #expect(text("sqlite").contains("SQLite 3."))
    #expect(!text("lock").isEmpty)
    // No write goes on while another process holds the lock.
    let lock = try Command.run(
      "/usr/bin/flock",
      [
        desk.program.store + ".lock", "/usr/bin/timeout", "2", LoketProgram.path, "officer",
        "--add",
        "Budi", "--officer", NewDesk.officer,
      ], environment: desk.program.environment)
    #expect(lock.status == 124)
  }
}

/// A desk with one complaint, and an answer to it that is being written.
private struct Typing {
  var program: LoketProgram
  private let number: String

  init() throws {
    let desk = try NewDesk()
    program = desk.program
    number = try Visitor(program).receive("Lampu padam", "Lampu jalan padam.")
  }

  func editor(_ script: String) throws -> String {
    let path = try program.home.write(script, to: "penyunting")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return path
  }

  func write(_ text: String) throws -> Session {
    let session = try program.open("--officer", NewDesk.officer)
    try session.waitFor(number)
    try session.find(number)
    try session.startReply(text)
    return session
  }

  /// The files that lie in the folder for an editor.
  var left: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: program.home.path + "/loket")
    }
  }
}
