import ArgumentParser
import CSystem
import Complaints
import Door
import Glibc
import Store
import Wording
import Workstation

/// The program: without a subcommand it opens the workstation.
@main
struct Loket: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "loket", abstract: "Meja kerja petugas layanan aduan.", version: "0.1.0",
    subcommands: [
      Open.self, OpenDemo.self, Init.self, List.self, Show.self, Search.self, Due.self,
      OfficerCommand.self,
      UnitCommand.self, CategoryCommand.self, TemplateCommand.self, CalendarCommand.self,
      Export.self, ReportCommand.self, SurveyCommand.self, Doctor.self, Import.self, Verify.self,
      Rebuild.self,
      Keys.self,
      ReviewCommand.self, SuggestCommand.self,
      AuditCommand.self, BackupCommand.self, RestoreCommand.self, RecoverCommand.self,
      SealCommand.self,
      RulesCommand.self,
      PersonCommand.self, RetentionCommand.self, AccessCommand.self,
    ],
    defaultSubcommand: Open.self)

  /// As many files as a workstation has open at once, and as many again.
  private static let handles: Int32 = 40

  /// Nearly every start opens the workstation: the tree of all commands is only made when another is meant.
  static func main() {
    Door.startUp()
    // The libraries below end the program where they find none.
    guard lk_has_handles(handles) else {
      Printing.aside(Wording(.id).tooManyFiles)
      Glibc.exit(1)
    }
    do {
      var command: any ParsableCommand
      if let open = try? Open.parse(Array(CommandLine.arguments.dropFirst())) {
        command = open
      } else {
        command = try parseAsRoot()
      }
      try command.run()
    } catch { end(error) }
  }

  /// Ends as the parser would, but what it quotes of the call passes the gate like every other text.
  private static func end(_ error: any Error) -> Never {
    let status = exitCode(for: error)
    let text = fullMessage(for: error)
    if !text.isEmpty {
      if status == .success {
        Printing.line(text)
      } else {
        Printing.aside(text, keepNewlines: true)
      }
    }
    Glibc.exit(status.rawValue)
  }
}

/// Opens the officer's own store.
struct Open: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Membuka meja kerja.", shouldDisplay: false)

  @OptionGroup var options: Options

  func run() throws {
    try options.run { wording in
      guard lk_is_terminal(0), lk_is_terminal(1) else {
        throw Trouble(sentence: wording.noTerminal)
      }
      let first = FirstStart(options: options, wording: wording)
      if first.isDue { try first.run() } else { try Self.run(at: options.path, options, wording) }
    }
  }

  /// Opens a store at a path and works on it until the officer leaves.
  static func run(at path: String, _ options: Options, _ wording: Wording) throws {
    let store = try Store.open(at: path)
    let office = try store.office()
    var opening = Opening(
      store: store, officer: Officer.nobody, clock: options.clock, wording: wording, isSample: false
    )
    switch try Identity(in: office, named: options.officer, wording) {
    case .known(let officer): opening.officer = officer
    case .toProve(let officer):
      opening.officer = officer
      opening.isOpen = true
    // A name that is nobody's is answered like one whose PIN is still to be given.
    case .unknown, .open:
      opening.isOpen = true
    }
    try opening.run()
  }
}
