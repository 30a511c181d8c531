import Complaints
import Store
import Wording

/// Asks on the command line who works, and again before what reveals, exports, erases or changes rights.
struct StepUp {
  let store: Store
  let wording: Wording
  let now: Instant

  init(_ store: Store, _ wording: Wording, now: Instant) {
    self.store = store
    self.wording = wording
    self.now = now
  }

  init(_ reading: Reading) { self.init(reading.store, reading.wording, now: reading.now) }

  /// Asks an officer for their PIN, if they have one and have not given it just now.
  ///
  /// At a terminal it is typed unseen; otherwise it is the first line of standard input. It is never an argument.
  func prove(_ officer: Officer) throws {
    do { try store.requireProof(of: officer) } catch {
      let prompt = wording.askSecret(
        of: officer.shortName, isPassphrase: Protection.usesPassphrase(officer.role))
      let typed = Passphrase.ask(prompt) ?? ""
      let proving = try store.prove(officer.id, secret: typed, opensDoors: true, now: now)
      if let sentence = wording.told(proving) { throw Trouble(sentence: sentence) }
    }
  }

  /// Asks for the PIN that goes with a name which may be nobody's; every name that does not fit is answered alike.
  func prove(named name: String) throws -> Officer {
    let typed = Passphrase.ask(wording.askSecret(of: name, isPassphrase: false)) ?? ""
    let (proving, officer) = try store.prove(named: name, secret: typed, now: now)
    if let sentence = wording.told(proving) { throw Trouble(sentence: sentence) }
    guard let officer else { throw Trouble(sentence: wording.unknownOfficer(name)) }
    return officer
  }
}
