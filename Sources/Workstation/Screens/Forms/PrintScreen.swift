import Complaints
import TerminalUI
import Wording

/// Puts the receipt, the last answer or a screen on paper, where this officer printed last.
struct PrintScreen: BoxScreen {
  /// What is printed: the papers of a complaint, or a text that is there already.
  private enum Content {
    case papers(of: ComplaintID)
    case text(String)
  }

  private let content: Content
  private var file: ComplaintFile?
  private var printers: [Printer]?
  private var remembered: Printer?
  private var hasRecalled = false
  var box: FormBox?

  init(_ id: ComplaintID) { content = .papers(of: id) }

  /// - Parameter text: a screen as it stands.
  init(screen text: String) { content = .text(text) }

  mutating func begin(_ session: inout Session) -> Reaction {
    let wishes: [Wish] = [.ask(.recall(Printer.rememberedAs)), .outside(.printers)]
    guard case .papers(let id) = content else { return Reaction(wishes) }
    return Reaction([.ask(.file(id))] + wishes)
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .key(let key):
      guard let outcome = box?.handle(key) else { return .none }
      return follow(outcome, &session)
    case .command(.back): return .pop()
    case .command(.quit): return Reaction([], .quit)
    case .command(.send), .command(.save): return print(session)
    case .command(.pick):
      guard let outcome = box?.pick() else { return .none }
      return follow(outcome, &session)
    case .resumed(.code(let code)): box?.fields.current.value = code
    case .resumed(.codeAndOn(let code)):
      box?.fields.current.value = code
      _ = box?.handle(.tab)
    case .reply(let reply, _): return take(reply, session)
    case .outside(let reply, let request): return take(reply, to: request, &session)
    default: break
    }
    return .none
  }

  private func follow(_ outcome: FormBox.Outcome, _ session: inout Session) -> Reaction {
    switch outcome {
    case .handled: return .none
    case .leave: return .pop()
    case .save: return print(session)
    case .pick(let list): return .push(list)
    case .unused:
      session.tell(session.wording.unknownKey)
      return .none
    }
  }

  private mutating func take(_ reply: DeskReply, _ session: Session) -> Reaction {
    switch reply {
    case .file(let file): self.file = file
    case .recalled(let text):
      remembered = text.flatMap { Printer(remembered: $0) }
      hasRecalled = true
    case .refused, .failed: return isComplaint && file == nil ? .pop() : .none
    default: return .none
    }
    build(session)
    return .none
  }

  private mutating func take(
    _ reply: OutsideReply, to request: OutsideRequest, _ session: inout Session
  ) -> Reaction {
    switch reply {
    case .printers(let names, let terminal):
      printers = names.map { .service($0) } + (terminal ? [.terminal] : []) + [.file]
      build(session)
    case .printed(let name, let pages):
      session.tell(session.wording.printed(on: name, pages: pages))
      return .pop()
    case .written(let path):
      session.tell(session.wording.savedAsFile(path))
      return .pop()
    case .failed(.cannotWrite(let path)): session.refuse(session.wording.cannotWriteTo(path))
    case .failed where request == .printers:
      printers = [.file]
      build(session)
    case .failed:
      // The number stays valid; a file is the next best thing.
      box?.fields["printer"] = Printer.file.remembered
      session.refuse(session.wording.printerSilent, onEnter: .command(.send))
    case .handedOver, .edited: return .none
    }
    return .none
  }

  /// Makes the form once everything it offers is known.
  private mutating func build(_ session: Session) {
    guard box == nil, let printers, hasRecalled, file != nil || !isComplaint else { return }
    let wording = session.wording
    let usual = remembered.flatMap { printers.contains($0) ? $0 : nil } ?? printers[0]
    let printer = FormField(
      "printer", wording.fieldPrinter,
      .choice(printers.map { FormOption($0.remembered, wording.place(of: $0)) }),
      value: usual.remembered, hint: wording.hintPrinter, isRequired: true)
    box = FormBox(
      file.map { wording.printTitle($0.complaint.number) } ?? wording.printScreenTitle,
      (file.map { [papers(of: $0, wording)] } ?? []) + [printer], back: wording.buttonBack,
      save: wording.buttonPrint)
  }

  private var isComplaint: Bool {
    if case .papers = content { true } else { false }
  }

  private func papers(of file: ComplaintFile, _ wording: Wording) -> FormField {
    var papers = [FormOption("receipt", wording.paperReceipt)]
    if file.newestAnswer != nil { papers.append(FormOption("answer", wording.paperAnswer)) }
    return FormField(
      "paper", wording.fieldPaper, .choice(papers), value: "receipt", isRequired: true)
  }

  private func print(_ session: Session) -> Reaction {
    guard let box, let printer = Printer(remembered: box.fields["printer"]),
      let text = text(box.fields["paper"], session)
    else { return .none }
    let remember: [Wish] =
      session.isReadOnly
      ? [] : [.askQuietly(.remember(Printer.rememberedAs, printer.remembered), key: "printer")]
    return Reaction(remember + [.outside(.print(text, on: printer))])
  }

  private func text(_ paper: String, _ session: Session) -> String? {
    switch content {
    case .text(let text): return text
    case .papers:
      guard let file else { return nil }
      guard paper == "answer" else { return ReceiptText(file.complaint, session).paper() }
      return TextWrap.lines(file.newestAnswer?.words?.text ?? "", width: 76).map(\.text)
        .joined(separator: "\n") + "\n"
    }
  }
}

extension Wording {
  fileprivate func place(of printer: Printer) -> String {
    printer == .file ? writeToFile : label(of: OtherWay.print(printer))
  }
}
