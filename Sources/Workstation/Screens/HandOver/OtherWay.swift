import Complaints
import Wording

/// Another way for an answer to leave this machine.
enum OtherWay: Equatable, Sendable {
  case bare, copy, file, oral
  case print(Printer)

  /// As it is handed back to the screen below.
  var code: String {
    switch self {
    case .bare: "bare"
    case .copy: "copy"
    case .file: "file"
    case .oral: "oral"
    case .print(let printer): printer.remembered
    }
  }

  init?(code: String) {
    switch code {
    case "bare": self = .bare
    case "copy": self = .copy
    case "file": self = .file
    case "oral": self = .oral
    default:
      guard let printer = Printer(remembered: code) else { return nil }
      self = .print(printer)
    }
  }
}

extension Printer {
  /// The name under which an officer's printer is remembered.
  static let rememberedAs = "printer"

  /// As it is remembered: its sort, a colon, and the name of a printer of the print service.
  var remembered: String {
    switch self {
    case .service(let name): "service:" + name
    case .terminal: "terminal:"
    case .file: "file:"
    }
  }

  init?(remembered text: String) {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let name = String(text[text.index(after: colon)...])
    switch text[..<colon] {
    case "service" where !name.isEmpty: self = .service(name)
    case "terminal": self = .terminal
    case "file": self = .file
    default: return nil
    }
  }
}

extension Wording {
  func label(of way: OtherWay) -> String {
    switch way {
    case .bare: bareCopy
    case .copy: copyOnceMore
    case .file: writeToFile
    case .oral: saidInPerson
    case .print(.service(let name)): printOn(name)
    case .print(.terminal): printOnTerminal
    case .print(.file): letterAsFile
    }
  }

  func label(of button: HandOverScreen.Button) -> String {
    switch button {
    case .later: notYet
    case .close: back
    case .printLetter: handOver(by: .printedLetter)
    case .delivered: markDelivered
    }
  }
}
