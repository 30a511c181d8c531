import CNcurses
import CSystem
import Glibc

/// The terminal while the program has it: paints canvases, reads keys, gives it back.
///
/// There is one, and it belongs to the thread that runs the loop. This folder is the only place
/// that knows ncurses.
public final class Terminal {
  /// What this terminal can show; a canvas painted on it is best made with these.
  public let glyphs: Glyphs
  public private(set) var size: Size
  let hasColors: Bool
  /// What is on the screen, as far as the program knows.
  var painted: Canvas?
  var decoder: InputDecoder
  /// The size changed while the terminal was given back, and nobody was told yet.
  var owesResize = false
  let signalPipe: Int32
  private var isRunning = true
  private static let bracketedPasteOn = Array("\u{1B}[?2004h".utf8)
  private static let bracketedPasteOff = Array("\u{1B}[?2004l".utf8)

  /// Takes the terminal over.
  ///
  /// - Parameter glyphs: ASCII for a terminal whose locale says more than it can show; without it
  ///   the locale decides.
  public static func start(glyphs: Glyphs? = nil) throws(TerminalFailure) -> Terminal {
    guard lk_is_terminal(STDIN_FILENO) else { throw .inputIsNoTerminal }
    guard lk_is_terminal(STDOUT_FILENO) else { throw .outputIsNoTerminal }
    let type = getenv("TERM").map { String(cString: $0) } ?? ""
    if type.isEmpty { throw .typeUnset }
    if type == "dumb" { throw .typeDumb }
    distrustEnvironment()
    let isUTF8 = lk_locale_is_utf8()
    let signals = [SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGTSTP, SIGCONT]
    let pipe = lk_signal_pipe(signals, Int32(signals.count))
    guard pipe >= 0 else { throw .system(-pipe) }
    lk_ignore_write_signals()
    lk_crash_guard([], 0)
    try startScreen(type)
    return Terminal(glyphs: isUTF8 ? glyphs ?? .unicode : .ascii, signalPipe: pipe)
  }

  private init(glyphs: Glyphs, signalPipe: Int32) {
    self.glyphs = glyphs
    self.signalPipe = signalPipe
    let noColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    hasColors = !noColor && lk_screen_colors() >= 8 && Self.definePairs()
    decoder = InputDecoder(terminfoKeys: TerminalKeys.read())
    size = Self.measure() ?? Size.home
    lk_screen_resize(Int32(size.rows), Int32(size.columns))
    write(raw: Self.bracketedPasteOn)
    let restore = Self.restoreSequence()
    lk_crash_guard(restore, restore.count)
    lk_crash_arm(true)
  }

  deinit { stop() }

  /// Gives the terminal back for good, with nothing left on it or above it; a second call does nothing.
  public func stop() {
    guard isRunning else { return }
    isRunning = false
    write(raw: Self.bracketedPasteOff + Self.emptyScreen)
    lk_screen_stop()
    write(raw: TerminalKeys.string("E3") ?? [])
    lk_crash_arm(false)
  }

  /// Gives the terminal back for a while, to another program or to the shell.
  public func suspend() {
    write(raw: Self.bracketedPasteOff)
    lk_screen_suspend()
    lk_crash_arm(false)
  }

  /// Takes it over again; what was painted is painted anew, at the size that the terminal has now.
  public func resume() {
    lk_crash_arm(true)
    lk_screen_resume()
    write(raw: Self.bracketedPasteOn)
    if takeNewSize() != nil { owesResize = true }
    redraw()
  }

  /// Stops the process as Ctrl-Z does elsewhere, and comes back when the shell lets it go on.
  public func stopProcess() {
    suspend()
    lk_stop_self()
    resume()
  }

  /// Ends the process as the signal would have, with the terminal given back.
  public func die(of signal: TerminalSignal) -> Never {
    stop()
    lk_die_of(signal == .hangUp ? SIGHUP : SIGTERM)
  }

  /// Sends the whole screen again, for when something else wrote over it.
  public func redraw() {
    lk_screen_forget()
    guard let canvas = painted else { return }
    painted = nil
    paint(canvas)
  }

  /// Sends bytes past the screen: a sequence that the program itself made, never someone's text.
  public func write(raw bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written < 0 && errno != EINTR && errno != EAGAIN { return }
      rest = rest.dropFirst(max(0, written))
    }
  }

  /// What the terminal's description says under a name, such as `mc5`; nil where it says nothing.
  public static func capability(_ name: String) -> [UInt8]? { TerminalKeys.string(name) }

  /// Empties the screen and what the terminal keeps of earlier ones, so that who sits down next
  /// reads nothing.
  public func clearScrollback() {
    write(raw: TerminalKeys.string("E3") ?? [])
    redraw()
  }

  /// The terminal's size if it changed.
  func takeNewSize() -> Size? {
    guard let now = Self.measure(), now != size else { return nil }
    size = now
    lk_screen_resize(Int32(now.rows), Int32(now.columns))
    lk_screen_forget()
    painted = nil
    return now
  }

  private static func measure() -> Size? {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard lk_window_size(STDOUT_FILENO, &rows, &columns) == 0 else { return nil }
    return Size(columns: Int(min(columns, 1000)), rows: Int(min(rows, 1000)))
  }

  /// Descriptions of terminals are read with trust (CVE-2023-29491), so only the system's own are read.
  private static func distrustEnvironment() {
    for name in [
      "TERMINFO", "TERMINFO_DIRS", "TERMCAP", "TERMPATH", "NCURSES_ASSUMED_COLORS",
      "NCURSES_CONSOLE2", "NCURSES_GPM_TERMS", "NCURSES_NO_HARD_TABS", "NCURSES_NO_MAGIC_COOKIES",
      "NCURSES_NO_PADDING", "NCURSES_NO_SETBUF", "NCURSES_NO_UTF8_ACS", "NCURSES_TRACE",
    ] {
      unsetenv(name)
    }
  }

  private static func startScreen(_ type: String) throws(TerminalFailure) {
    var answer = lk_screen_start(type)
    // What a machine does not know by name nearly always understands a VT100's sequences.
    let isUnknown = answer == Int32(LK_SCREEN_UNKNOWN_TERMINAL.rawValue)
    if isUnknown { answer = lk_screen_start("vt100") }
    switch UInt32(bitPattern: answer) {
    case LK_SCREEN_STARTED.rawValue: return
    case LK_SCREEN_UNKNOWN_TERMINAL.rawValue: throw .unknownType(type)
    case LK_SCREEN_NO_CURSOR_ADDRESSING.rawValue: throw .noCursorAddressing(type: type)
    default: throw .notStarted
    }
  }

  /// Where a terminal has no second screen, what was on it would stay.
  private static var emptyScreen: [UInt8] {
    (TerminalKeys.string("sgr0") ?? []) + (TerminalKeys.string("clear") ?? [])
  }

  private static func restoreSequence() -> [UInt8] {
    bracketedPasteOff + emptyScreen
      + ["cnorm", "sgr0", "rmkx", "rmcup", "E3"].flatMap { TerminalKeys.string($0) ?? [] }
      + Array("\r\n".utf8)
  }

  private static func definePairs() -> Bool {
    ColorRole.allCases.allSatisfy { role in
      let color = Palette.look(of: role).foreground
      return color == .standard
        || lk_screen_define_pair(color.rawValue, color.rawValue, Palette.Color.standard.rawValue)
    }
  }
}
