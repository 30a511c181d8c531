import ArgumentParser
import CSystem
import Complaints
import Door
import Samples
import Store
import TerminalUI
import Wording

/// Opens the workstation on invented data.
struct OpenDemo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Mencoba dengan data contoh.")

  @OptionGroup var options: Options

  func run() throws {
    // Sample data is nobody's: it lies where its user's own files do.
    Door.leave()
    try options.run { wording in try Self.run(options, wording) }
  }

  static func run(_ options: Options, _ wording: Wording) throws {
    let today = options.fixedDay ?? Clock(today: nil).now.day(at: .westernIndonesia)
    let (store, demo) = try DemoStore.open(at: options.store.last, today: today)
    let office = try store.office()
    let officer = try options.officer == nil ? demo.officer : options.officer(in: store, office)
    let opening = Opening(
      store: store, officer: officer, clock: Clock(startingAt: demo.opens), wording: wording,
      isSample: true)
    guard lk_is_terminal(0), lk_is_terminal(1) else {
      for line in try opening.picture(size: .home) { print(line) }
      print(wording.demoNeedsTerminal)
      return
    }
    try opening.run()
  }
}
