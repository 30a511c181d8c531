import Foundation
import PseudoTerminal
import Testing

@Suite("Closing the day, and proving the journal", .serialized)
struct SealingTests {
  private static let passphrase = "kuda poni ungu tua"

  /// A desk with a key on a medium of its own, and the path of that key.
  private func desk() throws -> (desk: NewDesk, key: String) {
    let desk = try NewDesk()
    let visitor = try Visitor(desk.program)
    for number in 1...4 { try visitor.receive("Got meluap \(number)", "Got di RT \(number)") }
    let medium = desk.program.home.path + "/media"
    try FileManager.default.createDirectory(atPath: medium, withIntermediateDirectories: true)
    let made = try desk.program.run(
      ["seal", "--new-key", medium + "/kunci"], input: "\(Self.passphrase)\n\(Self.passphrase)\n")
    guard made.status == 0 else { throw Unexpected(made.errors) }
    return (desk, medium + "/kunci")
  }

  private func seal(_ desk: NewDesk, _ key: String) throws -> Outcome {
    try desk.program.run(["seal", "--key", key], input: Self.passphrase + "\n")
  }

  /// The twelve words that a closing printed.
  private func code(_ output: String) -> String {
    output.split(separator: "\n").dropFirst().prefix(3).flatMap { $0.split(separator: " ") }
      .filter { Int($0) == nil }.joined(separator: " ")
  }

  private func python(_ desk: NewDesk, _ arguments: String...) throws -> Outcome {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../Verifier/verify.py").path
    return try Command.run(
      "/usr/bin/python3", [script] + arguments, environment: desk.program.environment)
  }

  @Test(
    "a seal is checked by its file and the public key, by the twelve words, and by another program")
  func sealed() throws {
    let (desk, key) = try desk()
    let outcome = try seal(desk, key)
    #expect(outcome.status == 0 && outcome.output.contains("disegel"))
    let words = code(outcome.output)
    #expect(words.split(separator: " ").count == 12)
    #expect(try desk.run("verify", "--code", words).contains("masih seperti waktu disegel"))
    let sound = try desk.run("verify", "--seals", key + ".seals", "--public-key", key + ".pub")
    #expect(sound.contains("Utuh") && sound.contains("1 segel cocok"))
    #expect(
      try desk.run("verify", "--seals", desk.program.store, "--public-key", key + ".pub")
        .contains("1 segel cocok"))
    let other = try python(
      desk, desk.program.store, "--public-key", key + ".pub", "--seals", key + ".seals")
    #expect(other.status == 0 && other.output.hasPrefix("ok "), "\(other.output)\(other.errors)")
    let alone = try LoketProgram().run(
      "verify", "--seals", key + ".seals", "--public-key", key + ".pub")
    #expect(alone.status == 0 && alone.output.contains("1 segel cocok"))
    #expect(try desk.program.run("doctor").output.contains("Segel terakhir Senin"))
  }

  @Test(
    "what is changed under a seal is named by this program and by another",
    arguments: [
      "UPDATE journal SET occurred_at = occurred_at + 60000 WHERE sequence = 5",
      "UPDATE journal SET words = CAST('{}' AS BLOB) WHERE sequence = (SELECT min(sequence) FROM journal WHERE words IS NOT NULL)",
      "DELETE FROM journal WHERE sequence = 7",
      "DELETE FROM journal WHERE sequence > 9",
      "INSERT INTO journal SELECT (SELECT max(sequence) FROM journal) + 1, recorded_at, occurred_at, officer, subject_kind, subject_key, kind, randomblob(16), action_index, facts, words, salt, words_digest, digest FROM journal WHERE sequence = 3",
    ])
  func threatT21Tampered(sql: String) throws {
    let (desk, key) = try desk()
    #expect(try seal(desk, key).status == 0)
    let triggers = ["kept", "fixed"].map { "DROP TRIGGER journal_is_\($0);" }.joined()
    try Command.sqlite(
      desk.program.store, triggers + "DROP TRIGGER journal_words_only_go;" + sql)
    let found = try desk.program.run(
      "verify", "--seals", key + ".seals", "--public-key", key + ".pub")
    #expect(found.status == 1 && found.output.lowercased().contains("catatan"))
    let other = try python(
      desk, desk.program.store, "--public-key", key + ".pub", "--seals", key + ".seals")
    #expect(other.status == 1 && other.output.contains("not ok"), "\(other.output)\(other.errors)")
  }

  @Test("another passphrase, another key, a slip in the words: each is told by one sentence")
  func refused() throws {
    let (desk, key) = try desk()
    let wrong = try desk.program.run(["seal", "--key", key], input: "bukan kata sandinya\n")
    #expect(wrong.isOneSentence(with: "tidak cocok"))
    let missing = try desk.program.run(["seal", "--key", key + "x"], input: "\n")
    #expect(missing.isOneSentence(with: "tidak dapat dibaca"))
    #expect(try desk.program.run("seal").isOneSentence(with: "--new-key", status: 2))
    let short = try desk.program.run(["seal", "--new-key", key + "2"], input: "pendek\npendek\n")
    #expect(short.isOneSentence(with: "terlalu pendek"))
    #expect(!FileManager.default.fileExists(atPath: key + "2"))
    let again = try desk.program.run(["seal", "--new-key", key], input: "\n\n")
    #expect(again.isOneSentence(with: "sudah ada"))
    #expect(try desk.program.run("verify", "--code", "satu dua").isOneSentence(with: "dua belas"))
    let none = try desk.program.run("verify", "--seals", key, "--public-key", key + ".pub")
    #expect(none.isOneSentence(with: "tidak berisi segel"))
    _ = try desk.program.run(["officer", "--add", "Dewi Lestari", "--officer", NewDesk.officer])
    let officer = try desk.program.run(
      ["seal", "--key", key, "--officer", "Dewi Lestari"], input: Self.passphrase + "\n")
    #expect(officer.isOneSentence(with: "penyelia"))
  }

  @Test("in the workstation the passphrase is not seen, and the words stand on the screen")
  func inTheWorkstation() throws {
    let (desk, key) = try desk()
    let session = try desk.open()
    try session.send(.f(9))
    try session.waitFor("Menu")
    try session.send("tutup hari")
    try session.waitUntil("the command") { $0.selected?.contains("Tutup hari") == true }
    try session.send(.enter)
    try session.waitFor("Berkas kunci")
    try session.send(.text(key))
    try session.waitFor("media/kunci")
    try session.waitUntilIdle()
    try session.send(.tab)
    // Keys that come in one piece with a text count as pasted with it.
    try session.waitUntilIdle()
    try session.send(.text(Self.passphrase))
    try session.waitFor("•••")
    #expect(try !session.waitUntilIdle().shows("poni"))
    try session.send(.f(7))
    try session.waitFor("Hari ditutup")
    try session.waitFor("12 ")
    try session.send(.escape)
    try session.waitForNo("Hari ditutup")
    try session.send(.f(10))
    _ = try session.ending()
    #expect(
      try desk.run("verify", "--seals", key + ".seals", "--public-key", key + ".pub")
        .contains("1 segel cocok"))
  }

  @Test("the other program agrees on the sample data")
  func sample() throws {
    let sample = try SampleDesk()
    let store = sample.program.home.path + "/data/loket/contoh.sqlite"
    let desk = try NewDesk()
    let other = try python(desk, store)
    #expect(other.status == 0 && other.output.hasPrefix("ok "), "\(other.output)\(other.errors)")
    try Command.sqlite(
      store,
      "DROP TRIGGER journal_is_fixed; UPDATE journal SET recorded_at = recorded_at + 1 WHERE sequence = 100"
    )
    let changed = try python(desk, store)
    #expect(changed.output.hasPrefix("changed 100\n"))
  }
}
