/// Something a screen asks of the world outside the store: clipboard, printer, file, editor.
public enum OutsideRequest: Equatable, Sendable {
  /// Hands a text to the terminal's clipboard (OSC 52) and, where a display exists, to its clipboard program.
  case copy(String)
  /// Shows a text without frames, wrapped by the terminal itself, until a key is pressed.
  case showBare(String)
  case print(String, on: Printer)
  case printers
  case write(String, suggestedName: String)
  case edit(String)
  /// Clears what the terminal keeps of earlier screens.
  case shield
}

/// Where paper comes out.
public enum Printer: Equatable, Sendable {
  /// A printer of the print service, by name.
  case service(String)
  /// The printer at this terminal, spoken to through it.
  case terminal
  /// A file whose path is shown.
  case file
}

/// What came of it.
///
/// The program never claims that a copy worked: nobody can know.
public enum OutsideReply: Equatable, Sendable {
  case handedOver
  case printed(on: String, pages: Int)
  case printers([String], terminal: Bool)
  case written(path: String)
  case edited(String)
  case failed(OutsideFailure)
}

public enum OutsideFailure: Error, Equatable, Sendable {
  case noEditor
  case editorEnded
  case noPrinter
  case printerSilent
  case cannotWrite(path: String)
}
