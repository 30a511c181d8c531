import Complaints
import TerminalUI
import Wording

/// The one function that changes the state.
///
/// What it wants of the world it returns.
public func update(_ state: inout State, _ message: Message) -> [Effect] {
  switch message {
  case .input(let input): state.take(input)
  case .reply(let reply, let request, let layer, let held):
    state.deliver(reply, to: request, layer: layer, held: held)
  case .outside(let reply, let request, let layer):
    state.deliver(reply, to: request, layer: layer)
  case .concluded(let conclusion, let consideration, let layer):
    state.send(.concluded(conclusion, of: consideration), toLayer: layer)
  case .told(let sentence): state.hear(sentence)
  case .changed: state.tellAll(.changed) + state.askForOffice()
  case .tick: state.tellAll(.tick)
  case .idle: state.lock()
  }
}

/// Begins the program: what the first screen wishes.
public func begin(_ state: inout State) -> [Effect] {
  guard !state.awaitsOfficer else { return [] }
  let layer = state.layers[0]
  var screen = layer.screen
  let reaction = screen.begin(&state.session)
  state.layers[0].screen = screen
  let effects = state.follow(reaction, from: layer.id)
  guard let opening = state.opening else { return effects }
  state.opening = nil
  return effects + state.follow(.push(opening), from: layer.id)
}

extension State {
  /// What must be saved when the program ends from outside.
  public mutating func lastWishes() -> [DeskRequest] {
    layers.indices.reversed().flatMap { layers[$0].screen.lastWishes(&session) }
  }

  mutating func take(_ input: Input) -> [Effect] {
    if case .resize(let size) = input {
      session.size = size
      return []
    }
    if case .ended = input {
      isQuitting = true
      return []
    }
    if gate != nil { return takeAtGate(input) }
    if isWaiting {
      held.append(input)
      return []
    }
    if top.wantsFreshKeys, !isPainted { return [] }
    switch input {
    case .paste(let text):
      session.clearNotice()
      return send(.paste(text), toLayer: topID)
    case .key(let key): return press(key)
    case .resize, .ended: return []
    }
  }

  /// What work beside the loop has to say to the officer.
  mutating func hear(_ sentence: String) -> [Effect] {
    session.refuse(sentence)
    return []
  }

  var topID: Int { layers[layers.count - 1].id }

  private mutating func press(_ key: Key) -> [Effect] {
    let notice = session.notice
    session.clearNotice()
    if let notice, let effects = press(key, under: notice) { return effects }
    let context = top.context
    if let command = CommandTable.command(
      for: key, in: context, isTyping: top.isTyping, role: session.officer.role)
    {
      return run(command)
    }
    if key == .control("c"), !top.isTyping {
      session.tell(session.wording.nothingSelected)
      return []
    }
    if key == .control("v"), !top.canPaste {
      session.tell(session.wording.howToPaste)
      return []
    }
    return send(.key(key), toLayer: topID)
  }

  /// Runs a command where it stands, or says why it cannot.
  mutating func run(_ id: CommandID) -> [Effect] {
    let command = CommandTable[id]
    switch command.availability(top.situation(session)) {
    case .hidden:
      session.tell(session.wording.unknownKey)
      return []
    case .disabled(let reason):
      session.refuse(reason)
      return []
    case .enabled:
      if let effects = runEverywhere(id) { return effects }
      return send(.command(id), toLayer: topID)
    }
  }

  /// The commands that mean the same on every screen.
  private mutating func runEverywhere(_ id: CommandID) -> [Effect]? {
    switch id {
    case .help: follow(.push(HelpScreen(about: top.context)), from: topID)
    case .actions: follow(.push(PaletteScreen(for: top.situation(session))), from: topID)
    case .menu: follow(.push(MenuScreen(for: top.situation(session))), from: topID)
    case .dashboard: follow(.push(DashboardScreen(today: session.today)), from: topID)
    case .collection: follow(.push(TemplateListScreen()), from: topID)
    case .messages: follow(.push(MessagesScreen()), from: topID)
    case .settings: follow(.push(SettingsScreen()), from: topID)
    case .backUp: follow(Reaction([.askQuietly(.backUp, key: "backup")]), from: topID)
    case .closeDay: follow(.push(CloseDayScreen()), from: topID)
    case .shield: lock()
    case .changeOfficer: askForOther()
    case .ownSecret: follow(.push(SecretScreen(for: session.officer)), from: topID)
    case .officers: follow(.push(OfficersScreen()), from: topID)
    case .accesses: follow(.push(AccessScreen()), from: topID)
    case .saveScreen: follow(.push(PrintScreen(screen: screenText)), from: topID)
    default: nil
    }
  }

  /// What stands on the screen, line by line.
  private var screenText: String {
    var copy = self
    return view(&copy).text.joined(separator: "\n") + "\n"
  }

  mutating func deliver(_ reply: OutsideReply, to request: OutsideRequest, layer: Int) -> [Effect] {
    session.tell(reply, of: request)
    return send(.outside(reply, to: request), toLayer: layer)
  }

  mutating func deliver(
    _ reply: DeskReply, to request: DeskRequest, layer: Int, held wasHeld: Bool
  ) -> [Effect] {
    if layer == Self.gateLayer { return deliverToGate(reply, to: request) }
    if case .refused(.needsProof) = reply, gate == nil {
      return askToProve(request, layer: layer, isHeld: wasHeld)
    }
    return deliverAsIs(reply, to: request, layer: layer, held: wasHeld)
  }

  mutating func deliverAsIs(
    _ reply: DeskReply, to request: DeskRequest, layer: Int, held wasHeld: Bool
  ) -> [Effect] {
    guard layer >= layers[0].id else {
      // Asked by who worked here before.
      if wasHeld { awaited -= 1 }
      return takeHeld()
    }
    if wasHeld { awaited -= 1 }
    if case .office(let office) = reply {
      session.office = office
      session.officer = office.officers[session.officer.id] ?? session.officer
    }
    if case .counts(let counts) = reply { session.counts = counts }
    if case .drafts(let drafts) = reply { session.drafts = drafts }
    switch (reply, request) {
    case (.failed(let failure), _): session.refuse(failure)
    case (.refused(let refusal), .perform(let act)): session.refuse(refusal, of: act)
    case (.refused(let refusal), _): session.refuse(refusal)
    case (.performed(let performed), .perform(let act)): session.tell(performed, of: act)
    case (.performedAll(let outcomes), .performAll(let acts)): session.tell(outcomes, of: acts)
    case (.backedUp(let path), _): session.tell(session.wording.backedUpNow(path))
    default: break
    }
    var effects = send(.reply(reply, to: request), toLayer: layer)
    if case .performed = reply { effects += tellAll(.changed) }
    if case .performedAll = reply { effects += tellAll(.changed) }
    switch (reply, request) {
    case (.office, .saveOffice), (.office, .door): effects += tellAll(.changed)
    default: break
    }
    return effects + takeHeld()
  }

  /// Takes the keys that were typed ahead, until one makes the program wait again.
  private mutating func takeHeld() -> [Effect] {
    var effects: [Effect] = []
    while !isWaiting, gate == nil, !held.isEmpty { effects += take(held.removeFirst()) }
    return effects
  }

  /// What the office is may be what was changed: its templates, its people, its calendar.
  func askForOffice() -> [Effect] {
    [Effect(layer: layers[0].id, wish: .askQuietly(.office, key: "office"))]
  }

  mutating func tellAll(_ event: Event) -> [Effect] {
    layers.map(\.id).flatMap { send(event, toLayer: $0) }
  }

  mutating func send(_ event: Event, toLayer id: Int) -> [Effect] {
    guard let place = layers.firstIndex(where: { $0.id == id }) else { return [] }
    var screen = layers[place].screen
    let reaction = screen.handle(event, &session)
    layers[place].screen = screen
    return follow(reaction, from: id)
  }

  mutating func follow(_ reaction: Reaction, from id: Int) -> [Effect] {
    var effects = reaction.wishes.map { wish(from: id, $0) }
    switch reaction.move {
    case .stay: break
    case .push(let screen): effects += push(screen)
    case .replace(let screen):
      remove(id)
      effects += push(screen)
    case .pop(let result): effects += pop(id, result)
    case .popToRoot:
      layers = [layers[0]]
      isPainted = false
      effects += send(.resumed(nil), toLayer: layers[0].id)
    case .quit: isQuitting = true
    }
    return effects
  }

  private mutating func wish(from id: Int, _ wish: Wish) -> Effect {
    if case .ask = wish { awaited += 1 }
    return Effect(layer: id, wish: wish)
  }

  private mutating func push(_ screen: any Screen) -> [Effect] {
    var screen = screen
    let id = nextLayer
    nextLayer += 1
    isPainted = false
    if screen.wantsFreshKeys { held = [] }
    let reaction = screen.begin(&session)
    layers.append(Layer(id: id, screen: screen))
    return follow(reaction, from: id)
  }

  private mutating func remove(_ id: Int) {
    guard layers.count > 1 else { return }
    layers.removeAll { $0.id == id }
  }

  /// Leaves every screen above the desk; what they still had to save is saved.
  mutating func leaveAll(for result: LayerResult?) -> [Effect] {
    let root = layers[0].id
    let unsaved = layers.indices.dropFirst().reversed().flatMap {
      layers[$0].screen.lastWishes(&session)
    }
    layers = [layers[0]]
    isPainted = false
    let wishes = unsaved.map { Wish.ask($0) } + [.askQuietly(.withdrawPresence, key: "presence")]
    return wishes.map { wish(from: root, $0) } + send(.resumed(result), toLayer: root)
  }

  private mutating func pop(_ id: Int, _ result: LayerResult?) -> [Effect] {
    guard layers.count > 1, let place = layers.firstIndex(where: { $0.id == id }) else { return [] }
    let below = layers[max(0, place - 1)].id
    layers.remove(at: place)
    isPainted = false
    if case .command(let command) = result { return run(command) }
    if case .queue = result { return leaveAll(for: result) }
    return send(.resumed(result), toLayer: below)
  }
}
