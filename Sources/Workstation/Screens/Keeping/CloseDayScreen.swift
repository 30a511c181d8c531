import Complaints
import TerminalUI
import Wording

/// Closes the day: the supervisor's key and its passphrase seal the journal, and twelve words go to the paper register.
struct CloseDayScreen: BoxScreen {
  private static let remembered = "seal key"
  var box: FormBox?
  private var closed: DayClosed?

  var wantsFreshKeys: Bool { true }

  mutating func begin(_ session: inout Session) -> Reaction {
    let wording = session.wording
    var box = FormBox(
      wording.commandCloseDay.title,
      [
        FormField("key", wording.fieldSealKey, hint: wording.sealKeyHint, isRequired: true),
        FormField("passphrase", wording.fieldPassphrase, isRequired: true).covered(.secret),
      ], back: wording.buttonBack, save: wording.buttonCloseDay)
    box.heading = [wording.closeDayIntroduction]
    self.box = box
    return Reaction([.askQuietly(.recall(Self.remembered), key: Self.remembered)])
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(.quit): return Reaction([], .quit)
    case .command(.back): return .pop()
    case .reply(.recalled(let path?), _):
      if box?.fields["key"].isEmpty == true { box?.fields["key"] = path }
      return .none
    case .reply(.dayClosed(let closed), _):
      self.closed = closed
      return .none
    case .reply(.failed(.wrongPassphrase), _):
      box?.fields["passphrase"] = ""
      box?.go(to: "passphrase")
      return .none
    case .key(.enter) where closed != nil: return .pop()
    case .key where closed != nil:
      session.tell(session.wording.unknownKey)
      return .none
    case .key, .paste, .command: return closed == nil ? fill(event, &session) : .none
    case .reply, .outside, .resumed, .changed, .tick, .concluded: return .none
    }
  }

  private mutating func fill(_ event: Event, _ session: inout Session) -> Reaction {
    switch box?.take(event, &session) {
    case .leave: return .pop()
    case .save: return submit(&session)
    default: return .none
    }
  }

  private mutating func submit(_ session: inout Session) -> Reaction {
    guard var box else { return .none }
    defer { self.box = box }
    guard box.isComplete(&session) else { return .none }
    let path = box.fields["key"].trimmed
    return Reaction([
      .ask(.closeDay(key: path, passphrase: box.fields["passphrase"])),
      .askQuietly(.remember(Self.remembered, path), key: Self.remembered),
    ])
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    guard let closed else {
      box?.draw(on: &canvas, session)
      return
    }
    let wording = session.wording
    let width = min(70, session.size.columns - 4)
    let code = wording.codeLines(closed.code, perLine: width < 60 ? 2 : 4)
    func wrapped(_ text: String) -> [String] { TextWrap.lines(text, width: width).map(\.text) }
    let told = wrapped(wording.dayClosed(through: Int(closed.sequence)))
    let whole = told + [""] + code + [""] + wrapped(wording.codeGoesToPaper)
    // Where the window is low, the words come before what is said about them.
    let room = Chrome.body(of: session.size).height - 2
    let lines = [whole, told + code].first { $0.count <= room } ?? code
    let inside = Overlay.box(
      wording.commandCloseDay.title, Size(columns: width, rows: lines.count), on: &canvas, session)
    for (row, line) in lines.enumerated() where row < inside.height {
      canvas.write(line, at: inside.line(row).origin, width: inside.width)
    }
    canvas.cursor = inside.origin
  }
}
