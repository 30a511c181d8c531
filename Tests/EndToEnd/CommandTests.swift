import Foundation
import PseudoTerminal
import Testing

@Suite("The test kit: programs without a terminal, and tmux")
struct CommandTests {
  @Test("a command's status, output and errors come apart")
  func streams() throws {
    let home = try TemporaryHome()
    let outcome = try Command.run(
      "/bin/sh", ["-c", "cat; echo salah >&2; exit 4"], environment: home.environment,
      input: Array("halo".utf8))
    #expect(outcome.status == 4)
    #expect(outcome.output == "halo")
    #expect(outcome.errors == "salah\n")
  }

  @Test("input and output larger than a pipe holds pass through")
  func large() throws {
    let home = try TemporaryHome()
    let bytes = [UInt8](repeating: 65, count: 1_000_000)
    let outcome = try Command.run("/bin/cat", environment: home.environment, input: bytes)
    let isSame = outcome.outputBytes == bytes
    #expect(isSame)
  }

  @Test("a command that reads nothing of its input is no failure")
  func unread() throws {
    let home = try TemporaryHome()
    let outcome = try Command.run(
      "/bin/true", environment: home.environment, input: [UInt8](repeating: 65, count: 1_000_000))
    #expect(outcome.status == 0)
  }

  @Test("a command that does not end is killed, and its output told")
  func endless() throws {
    let home = try TemporaryHome()
    let failure = try #require(throws: TookTooLong.self) {
      try Command.run(
        "/bin/sh", ["-c", "echo mulai; sleep 600"], environment: home.environment, within: 0.5)
    }
    #expect(failure.description.contains("mulai"))
  }

  @Test("a program sees only the environment it was given")
  func environment() throws {
    let outcome = try Command.run("/usr/bin/env", environment: ["A": "satu"])
    #expect(outcome.output == "A=satu\n")
  }

  @Test("a home is removed with its last owner")
  func homeRemoved() throws {
    var home: TemporaryHome? = try TemporaryHome()
    let path = try #require(home?.path)
    _ = try home?.write("isi", to: "berkas")
    #expect(FileManager.default.fileExists(atPath: path + "/berkas"))
    home = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("the program under test is the one that was just built")
  func builtProgram() {
    #expect(FileManager.default.isExecutableFile(atPath: LoketProgram.path))
  }

  @Test("tmux runs a program, takes keys and shows its screen")
  func tmux() throws {
    let home = try TemporaryHome()
    let session = try TmuxSession(
      "/bin/sh", ["-c", "stty size; read -r line; echo \"dapat $line\"; read -r line"],
      home: home, environment: home.environment, rows: 9, columns: 44)
    try session.waitFor("9 44")
    try session.type("it's; apa")
    try session.press("Enter")
    let rows = try session.waitFor("dapat it's; apa")
    #expect(rows.count == 9)
  }
}
