import Door
import Glibc
import TerminalUI

/// Does what screens ask of clipboard, printer, files and editor.
final class OutsideRunner {
  private let terminal: Terminal
  private let documents: String

  init(terminal: Terminal, documents: String) {
    self.terminal = terminal
    self.documents = documents
  }

  func answer(_ request: OutsideRequest) -> OutsideReply {
    switch request {
    case .copy(let text): copy(text)
    case .showBare(let text): showBare(text)
    case .print(let text, let printer): print(text, on: printer)
    case .printers: .printers(printers(), terminal: Self.terminalCanPrint)
    case .write(let text, let name): write(text, named: name)
    case .edit(let text): edit(text)
    case .shield: .handedOver
    }
  }

  /// To the terminal's clipboard, and to that of the display where there is one.
  private func copy(_ text: String) -> OutsideReply {
    let clean = TextGate.sanitised(text, keepNewlines: true)
    terminal.write(raw: Array("\u{1B}]52;c;\(Base64.encoded(Array(clean.utf8)))\u{7}".utf8))
    if getenv("WAYLAND_DISPLAY") != nil {
      _ = OtherProgram.run(["wl-copy"], input: Array(clean.utf8), timeoutMilliseconds: 1_000)
    } else if getenv("DISPLAY") != nil {
      _ = OtherProgram.run(
        ["xclip", "-selection", "clipboard"], input: Array(clean.utf8), timeoutMilliseconds: 1_000)
    }
    return .handedOver
  }

  /// Until the loop is told of a key, it stands alone on the screen.
  ///
  /// Each paragraph is one long line, so that the terminal's own wrapping leaves no line ends in a selection.
  private func showBare(_ text: String) -> OutsideReply {
    let clean = TextGate.sanitised(text, keepNewlines: true).split(
      separator: "\n", omittingEmptySubsequences: false)
    terminal.write(
      raw: Array(("\u{1B}[2J\u{1B}[H" + clean.joined(separator: "\r\n") + "\r\n").utf8))
    return .handedOver
  }

  private func print(_ text: String, on printer: Printer) -> OutsideReply {
    let clean = TextGate.sanitised(text, keepNewlines: true) + "\n"
    let pages = max(1, (clean.count { $0 == "\n" } + 59) / 60)
    switch printer {
    case .file: return write(clean, named: "loket-cetak.txt")
    case .terminal:
      guard let on = Terminal.capability("mc5"), let off = Terminal.capability("mc4") else {
        return .failed(.noPrinter)
      }
      let lines = clean.split(separator: "\n", omittingEmptySubsequences: false).joined(
        separator: "\r\n")
      terminal.write(raw: on + Array(lines.utf8) + [0x0C] + off)
      return .printed(on: "terminal", pages: pages)
    case .service(let name):
      let arguments = name.isEmpty ? ["lp", "-s"] : ["lp", "-s", "-d", name]
      switch OtherProgram.run(arguments, input: Array(clean.utf8)) {
      case .ended(0): return .printed(on: name, pages: pages)
      case .notFound: return .failed(.noPrinter)
      default: return .failed(.printerSilent)
      }
    }
  }

  /// The printers of the print service, as its own list names them.
  private func printers() -> [String] {
    OtherProgram.output(of: ["lpstat", "-e"]).split(separator: "\n").map(String.init)
  }

  private static var terminalCanPrint: Bool {
    Terminal.capability("mc5") != nil && Terminal.capability("mc4") != nil
  }

  private func write(_ text: String, named name: String) -> OutsideReply {
    switch NewFile.write(Array((text + "\n").utf8), named: name, in: documents) {
    case .success(let path): .written(path: path)
    case .failure(let failure): .failed(failure)
    }
  }

  private func edit(_ text: String) -> OutsideReply {
    guard let command = EditorChoice.command else { return .failed(.noEditor) }
    guard let file = EditorFile(text) else {
      return .failed(.cannotWrite(path: EditorFile.folder))
    }
    defer { file.remove() }
    terminal.suspend()
    let outcome = OtherProgram.runOnTerminal(command + [file.path])
    terminal.resume()
    guard outcome == .ended(status: 0), let edited = file.text else {
      return .failed(.editorEnded)
    }
    return .edited(edited)
  }
}
