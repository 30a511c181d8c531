import Complaints
import Door
import Glibc
import Store
import TerminalUI
import Wording
import Workstation

/// The first start: asks for what a store needs, and makes it or opens another one.
struct FirstStart {
  let options: Options
  let wording: Wording

  /// Whether the one who sits at the terminal has no store and named none.
  var isDue: Bool {
    !Door.isHere && options.store.isEmpty && Places.variable("LOKET_STORE") == nil
      && !canReach(options.path)
  }

  /// Asks, and opens what was wished; nothing is made when one leaves.
  func run() throws {
    switch try ask() {
    case nil: return
    case .sample: try OpenDemo.run(options, wording)
    case .open(let path) where Age.isEncrypted(path):
      throw Trouble(sentence: wording.restoreNeedsIdentity)
    case .open(let path) where BackupContents.isBackup(path):
      let restored = try Restoring(options.path, wording).restore(
        path, identity: nil, replacing: false, now: options.clock.now)
      try Open.run(at: options.path, options, wording)
      for line in wording.restored(
        options.path, entries: Int(restored.contents.entries), newest: restored.contents.newest,
        kept: restored.aside)
      { Printing.line(line) }
    case .open(let path):
      try Open.run(at: path, options, wording)
      print(wording.nextTimeOpen(path))
    case .create(let unit, let prefix, let name, let contact):
      var founding = Founding(at: options.clock.now)
      let store = try founding.store(
        at: options.path, unit: unit, prefix: prefix, officer: name, contact: contact)
      store.close()
      try Open.run(at: options.path, options, wording)
    }
  }

  private func ask() throws -> FirstStartScreen.Answer? {
    let terminal = try Terminal.start()
    defer { terminal.stop() }
    let now = options.clock.now
    var randomness = SystemRandomNumberGenerator()
    let nobody = Officer(
      id: Identifier(at: now, using: &randomness), name: "", role: .officer,
      unit: Identifier(at: now, using: &randomness))
    let session = Session(
      wording: wording, officer: nobody, office: Office(), now: now, size: terminal.size)
    var interview = Interview(
      FirstStartScreen(wording, backup: BackupFolder(beside: options.path).all.first?.path),
      on: terminal, session: session)
    return interview.run()?.answer
  }
}
