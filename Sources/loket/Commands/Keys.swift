import ArgumentParser
import Workstation

/// Prints every key, from the same table that obeys them.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Menampilkan semua tombol.")

  @OptionGroup var options: Options

  @Flag(help: "As a Markdown document.")
  var markdown = false

  func run() {
    for line in markdown ? KeysPage.markdown() : KeysPage.plain(options.wording) { print(line) }
  }
}
