import Door
import Foundation
import Testing

@Suite("Files that somebody named")
struct UserFileTests {
  private let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/loket-door-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func path(_ name: String) -> String { folder + "/" + name }

  @Test("a plain file is read to its end")
  func reads() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let content = [UInt8](repeating: 7, count: 200_000)
    try Data(content).write(to: URL(fileURLWithPath: path("a")))
    #expect(UserFile.bytes(of: path("a")) == content)
    #expect(UserFile.bytes(of: path("tiada")) == nil)
  }

  @Test("threatT14: a link, a folder, a pipe and a device are not read, whatever they lead to")
  func threatT14Reading() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("rahasia".utf8).write(to: URL(fileURLWithPath: path("a")))
    symlink(path("a"), path("tautan"))
    mkfifo(path("pipa"), 0o600)
    for name in [path("tautan"), path("pipa"), folder, "/dev/null"] {
      #expect(throws: UserFile.Failure.noPlainFile) { try UserFile.open(name) }
      #expect(UserFile.bytes(of: name) == nil)
    }
    // The planted fault: an open that follows links is seen by the same question.
    #expect(FileManager.default.contents(atPath: path("tautan")) == Data("rahasia".utf8))
  }

  @Test("threatT14: a new file is never another's, nor behind a link, and is its user's alone")
  func threatT14Writing() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let new = try UserFile.create(path("baru"))
    #expect(UserFile.write(Array("isi".utf8)[...], to: new))
    close(new)
    let mode = try FileManager.default.attributesOfItem(atPath: path("baru"))[.posixPermissions]
    #expect(mode as? Int == 0o600)
    #expect(throws: UserFile.Failure.alreadyThere) { try UserFile.create(path("baru")) }
    symlink(path("korban"), path("jebakan"))
    #expect(throws: UserFile.Failure.alreadyThere) { try UserFile.create(path("jebakan")) }
    #expect(!FileManager.default.fileExists(atPath: path("korban")))
    UserFile.remove(path("baru"))
    #expect(!UserFile.exists(path("baru")))
  }

  @Test("one file is poured into another whole")
  func pours() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let content = [UInt8]((0..<300_000).map { UInt8(truncatingIfNeeded: $0) })
    try Data(content).write(to: URL(fileURLWithPath: path("a")))
    let source = try UserFile.open(path("a"))
    let target = try UserFile.create(path("b"))
    #expect(UserFile.pour(source, into: target))
    close(source)
    close(target)
    #expect(UserFile.bytes(of: path("b")) == content)
  }

  @Test("a text may begin with a mark, and other bytes are no text")
  func texts() {
    #expect(UserFile.text([0xEF, 0xBB, 0xBF, 0x61]) == "a")
    #expect(UserFile.text([0x61, 0xFF]) == nil)
  }
}

@Suite("Other programs")
struct OtherProgramTests {
  @Test("know nothing but the variables on the list, and hold no file of this one")
  func clean() throws {
    setenv("LOKET_STORE", "/rahasia", 1)
    defer { unsetenv("LOKET_STORE") }
    let said = OtherProgram.output(of: ["env"])
    #expect(said.contains("PATH="))
    #expect(!said.contains("LOKET_") && !said.contains("SWIFT"))
    let held = open("/dev/null", O_RDONLY)  // not closed on exec
    defer { close(held) }
    let files = OtherProgram.output(of: ["ls", "/proc/self/fd"]).split(separator: "\n")
    // The three standard ones, and the folder that ls reads.
    #expect(files.map(String.init) == ["0", "1", "2", "3"])
  }

  @Test("get their arguments as they are: no shell reads them")
  func noShell() {
    let argument = "$(id); `id` | id > x \"'"
    #expect(OtherProgram.output(of: ["printf", "%s", argument]) == argument)
    #expect(OtherProgram.run(["no such program"], input: []) == .notFound)
  }
}
