import Complaints
import Replies
import TerminalUI
import Wording

/// All templates, shared parts and phrases of the office, with a look at the chosen one as it reads for a sample complaint.
struct TemplateListScreen: Screen {
  var list = FindList<TemplateRow>([])
  private var collection = TemplateCollection()
  private var filter = TemplateFilter.all
  private var sample = 0
  /// The text that is to be switched on or off once its versions are known.
  private var switching: TemplateSource?

  var context: Context { .templateList }
  var isTyping: Bool { true }

  mutating func begin(_ session: inout Session) -> Reaction {
    read(session)
    return .ask(.drafts)
  }

  mutating func handle(_ event: Event, _ session: inout Session) -> Reaction {
    switch event {
    case .command(let command): return run(command, &session)
    case .key(.enter): return open(&session)
    case .key(let key):
      if !list.handle(key) { session.tell(session.wording.unknownKey) }
    case .paste(let text): list.insert(text)
    case .reply(let reply, let request): return take(reply, to: request, &session)
    case .resumed(.code(let code)): return chosen(code, &session)
    case .resumed, .changed:
      read(session)
      return Reaction([.askQuietly(.drafts, key: "drafts")])
    case .outside, .concluded, .tick: break
    }
    return .none
  }

  private mutating func run(_ command: CommandID, _ session: inout Session) -> Reaction {
    switch command {
    case .back: return .pop()
    case .quit: return Reaction([], .quit)
    case .searchTemplates:
      list.line.setText("")
      list.setEntries(list.entries)
    case .pick: return .push(filters(session))
    case .newTemplate: return .push(beginnings(session))
    case .trySample:
      sample = (sample + 1) % SampleComplaint.allCases.count
      session.tell(session.wording.trying(session.wording.label(SampleComplaint.allCases[sample])))
    case .switchTemplate: return switchOver(&session)
    case .preview:
      guard let text = preview(session) else { break }
      return .push(TemplatePreviewScreen(text, title: sampleTitle(session)))
    default: break
    }
    return .none
  }

  private func open(_ session: inout Session) -> Reaction {
    switch list.selected?.item {
    case .text(let code):
      var editing = TemplateEditorScreen(code, session)
      editing.sample = sample
      return .push(editing)
    case .begun(let id):
      guard let draft = session.drafts.first(where: { $0.id == id }) else { return .none }
      return .push(TemplateEditorScreen(resuming: draft, session))
    case nil: return .none
    }
  }

  /// Only what stands in the collection without a mistake is switched; its versions are asked for first.
  private mutating func switchOver(_ session: inout Session) -> Reaction {
    guard case .text(let code) = list.selected?.item, let source = collection[code] else {
      return .none
    }
    guard !code.hasPrefix(TemplateCode.part("")) else {
      session.refuse(session.wording.partsStayOn)
      return .none
    }
    let isOn = TemplateSource.value(of: "aktif", in: source.text)?.lowercased() != "tidak"
    switching = source.switched(on: !(isOn && source.isActive))
    return .ask(.templateVersions(code))
  }

  private mutating func take(
    _ reply: DeskReply, to request: DeskRequest, _ session: inout Session
  ) -> Reaction {
    switch (reply, request) {
    case (.versions(let versions), _):
      guard let switching else { return .none }
      self.switching = nil
      return .ask(
        .saveTemplate(
          TemplateSaving(
            id: session.newID(), template: switching, seen: versions.last?.sequence ?? 0,
            officer: session.officer.id)))
    case (.office, .saveTemplate(let saving)):
      read(session)
      session.tell(session.wording.switched(on: saving.template.isActive))
    case (.office, _), (.drafts, _), (.refused, _), (.failed, _): read(session)
    default: break
    }
    return .none
  }

  private mutating func read(_ session: Session) {
    collection = TemplateCollection(session.office.templates)
    let chosen = list.selected?.item
    list.setEntries(TemplateRows(collection, session).entries(filter))
    if let chosen, let row = list.shown.firstIndex(where: { $0.item == chosen }) {
      list.select(row)
    }
  }

  private func filters(_ session: Session) -> PickScreen {
    PickScreen(
      session.wording.whatToShow,
      TemplateFilter.allCases.map { FormOption("show \($0.rawValue)", session.wording.label($0)) },
      chosen: "show \(filter.rawValue)")
  }

  private func beginnings(_ session: Session) -> PickScreen {
    var options = TemplateBeginning.allCases.map {
      FormOption("new \($0.rawValue)", session.wording.label($0))
    }
    if let selected = list.selected, case .text = selected.item {
      options.append(FormOption("copy", session.wording.copyOf(selected.title)))
    }
    return PickScreen(session.wording.newTemplateTitle, options)
  }

  /// What was picked in one of the lists above.
  private mutating func chosen(_ code: String, _ session: inout Session) -> Reaction {
    let words = code.split(separator: " ").map(String.init)
    if words.first == "show", let filter = words.last.flatMap(TemplateFilter.init) {
      self.filter = filter
      read(session)
      return .none
    }
    if let beginning = words.last.flatMap(TemplateBeginning.init) {
      return .push(TemplateEditorScreen(new: beginning.text, session))
    }
    guard case .text(let copied) = list.selected?.item, let source = collection[copied] else {
      return .none
    }
    return .push(
      TemplateEditorScreen(new: TemplateBeginning.copy(of: source, in: collection), session))
  }

  private func sampleTitle(_ session: Session) -> String {
    session.wording.previewHeading(session.wording.label(SampleComplaint.allCases[sample]))
  }

  /// The chosen text for the sample complaint; as it is written where it has mistakes.
  private func preview(_ session: Session) -> String? {
    switch list.selected?.item {
    case .text(let code):
      guard let source = collection[code] else { return nil }
      return SectionReading(source.text, editing: code, in: collection, categories: nil)
        .filled(for: SampleComplaint.allCases[sample].context(session))?.text ?? source.text
    case .begun(let id): return session.drafts.first { $0.id == id }?.text
    case nil: return nil
    }
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    canvas.fill(canvas.bounds)
    let wording = session.wording
    Chrome.drawTitle(
      wording.collectionTitle(list.shown.count),
      right: filter == .all ? "" : wording.label(filter), on: &canvas, session)
    let body = Chrome.body(of: session.size).splitTop(1).rest
    let (middle, foot) = body.splitBottom(1)
    Chrome.drawHint(
      wording.collectionHint(narrow: session.size.columns < 72), on: &canvas, in: foot, session)
    let areas = TemplateLayout.split(middle, list: true)
    if let text = preview(session) {
      TemplateLayout.draw(
        text, title: sampleTitle(session), on: &canvas, in: areas.preview, session)
    }
    // Last, so that the cursor stands where one types.
    list.draw(
      on: &canvas, in: areas.main.inset(columns: 1), prompt: wording.typeToFind,
      empty: wording.noTemplateFits)
  }
}
