import ArgumentParser
import Complaints
import Store
import Wording

/// PINs given, taken and let in again on the command line; they are typed, never named.
struct SecretOptions: ParsableArguments {
  @Option(help: "Gives the officer of that name a PIN or a passphrase, which is asked for.")
  var pin: String?
  @Option(help: "Takes the PIN of the officer of that name.")
  var noPin: String?
  @Option(help: "Lets the officer of that name in again whom wrong PINs locked out.")
  var unlock: String?

  /// Does what was asked; false where nothing was.
  func run(_ options: Options) throws -> Bool {
    let wording = options.wording
    guard let name = pin ?? noPin ?? unlock else { return false }
    let store = try options.open()
    let office = try store.office()
    guard let target = office.officer(named: name) else {
      throw Trouble(sentence: wording.unknownOfficer(name))
    }
    let giver = try giver(of: target, store, office, options)
    let now = options.clock.now
    if pin != nil {
      try store.giveSecret(
        try ask(for: target, office, wording), to: target.id, by: giver, now: now)
      Printing.line(wording.secretGiven(target.shortName))
    } else if noPin != nil {
      try store.giveSecret(nil, to: target.id, by: giver, now: now)
      Printing.line(wording.secretTaken(target.shortName))
    } else if let giver {
      try store.unlock(target.id, by: giver, now: now)
      Printing.line(wording.unlocked(target.shortName))
    }
    return true
  }

  /// Who gives it, proven; nil where the machine itself obeys whoever asks, and no officer was named.
  private func giver(
    of target: Officer, _ store: Store, _ office: Office, _ options: Options
  ) throws -> OfficerID? {
    if unlock == nil, options.officer == nil, target.hasPIN, try store.obeysUser(for: target) {
      return nil
    }
    let officer = try options.officer(in: store, office)
    try StepUp(store, options.wording, now: options.clock.now).prove(officer)
    return officer.id
  }

  private func ask(for target: Officer, _ office: Office, _ wording: Wording) throws -> String {
    let isPassphrase = Protection.usesPassphrase(target.role)
    let least =
      isPassphrase ? office.protection.leastPassphrase : office.protection.leastPIN
    let typed = Passphrase.ask(
      wording.askNewSecret(of: target.shortName, least: least, isPassphrase: isPassphrase))
    let again = Passphrase.ask(wording.passphraseAgain)
    guard let typed, typed == again else { throw Trouble(sentence: wording.secretsDiffer) }
    return typed
  }
}
