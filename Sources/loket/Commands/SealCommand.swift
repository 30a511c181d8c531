import ArgumentParser
import Complaints
import Store
import Wording

/// Closes the day: seals the journal with the supervisor's key and prints the code for the paper register.
struct SealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal", abstract: "Menutup hari: menyegel catatan dengan kunci penyelia.")

  @OptionGroup var options: Options
  @Option(
    help: "Makes a new key in that file, on a medium of its own, and its public key beside it.")
  var newKey: String?
  @Option(help: "The file with the supervisor's key.")
  var key: String?
  @Option(help: "The file that keeps the seals; without it the one beside the key.")
  var seals: String?
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      do {
        if let newKey {
          try makeKey(at: newKey, wording)
        } else if let key {
          try seal(key, wording)
        } else {
          throw Trouble(sentence: wording.sealNeedsKey, status: 2)
        }
      } catch let refusal as Refusal {
        let office = try options.open().office()
        throw Trouble(
          sentence: wording.refusal(refusal, office: office, offset: .westernIndonesia))
      } catch let failure as SealFailure {
        throw Trouble(sentence: wording.sentence(failure, key ?? newKey ?? ""))
      }
    }
  }

  private func makeKey(at path: String, _ wording: Wording) throws {
    let file = try PlacedFile(at: path, of: .user)
    let publicFile = try PlacedFile(at: path + ".pub", of: .user)
    guard let passphrase = Passphrase.ask(wording.newPassphrase(SealKey.leastPassphrase)),
      let again = Passphrase.ask(wording.passphraseAgain), passphrase == again
    else { throw Trouble(sentence: wording.passphrasesDiffer) }
    let key = SealKey()
    try file.write(Array(try key.locked(with: passphrase).utf8))
    try publicFile.write(Array((key.publicKey.text + "\n").utf8))
    if json {
      Printing.json(
        .object([
          .init("key", .string(path)), .init("public", .string(key.publicKey.text)),
          .init("id", .string(key.publicKey.id)),
        ]))
    } else {
      Printing.line(wording.keyMade(path))
      Printing.line(key.publicKey.text)
    }
  }

  private func seal(_ path: String, _ wording: Wording) throws {
    let reading = try Reading(options)
    let text = try SmallFile.read(path)
    guard let passphrase = Passphrase.ask(wording.passphraseOf(path)) else {
      throw Trouble(sentence: wording.sentence(SealFailure.wrongPassphrase, path))
    }
    let closing = DayClosing(store: reading.store)
    let sealed = try closing.seal(
      with: SealKey(unlocking: text, with: passphrase), keptIn: seals ?? path + ".seals",
      officer: reading.officer.id, now: reading.now)
    if json {
      Printing.json(
        .object([
          .init("sequence", .integer(sealed.seal.sequence)),
          .init("digest", .string(sealed.seal.digest)), .init("key", .string(sealed.seal.key)),
          .init("code", .array(sealed.code.map { .string($0) })),
        ]))
      return
    }
    Printing.line(wording.dayClosed(through: Int(sealed.seal.sequence)))
    for line in wording.codeLines(sealed.code) { Printing.line(line) }
    Printing.line(wording.codeGoesToPaper)
  }
}
