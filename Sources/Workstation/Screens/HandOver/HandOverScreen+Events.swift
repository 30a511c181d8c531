import Complaints
import TerminalUI
import Wording

extension HandOverScreen {
  mutating func take(
    _ reply: DeskReply, to request: DeskRequest, _ session: inout Session
  ) -> Reaction {
    switch (reply, request) {
    case (.recalled(let remembered), .recall):
      printer = remembered.flatMap(Printer.init(remembered:))
      return .none
    case (.file(let file), _): return open(file, &session)
    case (.performed(let performed), .perform):
      let isFinal = performed.complaint.lastDelivered?.kind == .final
      guard isFinal, waiting > 0 else { return .pop(.performed(performed)) }
      return .replace(JoinedScreen(id))
    // What stands in the way is read again before anything else.
    case (.refused, .perform), (.refused, .file), (.failed, .file): return .pop()
    default: return .none
    }
  }

  private mutating func open(_ file: ComplaintFile, _ session: inout Session) -> Reaction {
    let answer = isAgain ? file.newestAnswer : file.undeliveredAnswer
    guard let answer, let text = answer.words?.text else {
      session.refuse(
        isAgain ? session.wording.noAnswerToCopy : session.wording.nothingToDeliver)
      return .pop()
    }
    complaint = file.complaint
    waiting = file.joined.count { $0.waitsForAnswer }
    self.text = text
    way = answer.facts.way ?? .usual(for: file.complaint)
    renewButtons(session)
    if isAgain { return Reaction([.outside(.copy(text))]) }
    switch way {
    case .whatsapp, .lapor, .email: return Reaction([.outside(.copy(text))])
    case .printedLetter: return isFresh ? printLetter() : .none
    case .oral: return .none
    }
  }

  /// Prints where letters were printed last; the first time one is asked where.
  func printLetter() -> Reaction {
    guard let printer else { return .push(OtherWaysScreen(isAgain: isAgain)) }
    return Reaction([.outside(.print(letter, on: printer))])
  }

  /// The answer as it goes on paper, broken into lines that a sheet holds.
  private var letter: String {
    TextWrap.lines(text, width: 76).map(\.text).joined(separator: "\n") + "\n"
  }

  mutating func use(_ way: OtherWay, _ session: Session) -> Reaction {
    switch way {
    case .bare: return Reaction([.outside(.showBare(text))])
    case .copy: return Reaction([.outside(.copy(text))])
    case .oral:
      self.way = .oral
      renewButtons(session)
      return .none
    case .file:
      let name = "\(complaint?.number.description ?? "jawaban").txt"
      return Reaction([.outside(.write(text + "\n", suggestedName: name))])
    case .print(let printer):
      self.printer = printer
      if !isAgain { self.way = .printedLetter }
      renewButtons(session)
      return Reaction([
        .askQuietly(.remember(Printer.rememberedAs, printer.remembered), key: "printer"),
        .outside(.print(letter, on: printer)),
      ])
    }
  }

  mutating func take(_ reply: OutsideReply, _ session: inout Session) -> Reaction {
    let wording = session.wording
    switch reply {
    case .printed(let name, let pages): done = wording.printed(on: name, pages: pages)
    case .written(let path): done = wording.savedAsFile(path)
    case .failed(.cannotWrite(let path)): session.refuse(wording.cannotWrite(path))
    case .failed(.noPrinter), .failed(.printerSilent):
      printer = nil
      session.refuse(wording.printerSilentUseOtherWay)
    case .failed, .handedOver, .printers, .edited: break
    }
    return .none
  }
}

extension ComplaintFile {
  /// The answer that was recorded and waits to be delivered.
  var undeliveredAnswer: JournalEntry? {
    complaint.undelivered.flatMap { pending in thread.last { $0.sequence == pending.entry } }
  }

  /// The newest answer of any kind that stands.
  var newestAnswer: JournalEntry? {
    thread.last { $0.kind == .answered && !undone.contains($0.sequence) }
  }
}
