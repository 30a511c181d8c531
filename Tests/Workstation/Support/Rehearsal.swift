import Complaints
import Store
import TerminalUI
import Wording

@testable import Workstation

/// The workstation played through without a terminal, on a real store: keys go in, lines of text come out.
///
/// After every key all wishes are answered until none is left, as for someone who waits before the next key.
final class Rehearsal {
  let office: RehearsalOffice
  private(set) var state: State
  /// What was asked of clipboard, printer and files.
  private(set) var asked: [OutsideRequest] = []
  /// What the world outside answers.
  var world: (OutsideRequest) -> OutsideReply = { _ in .handedOver }
  private let desk: TestDesk

  /// Begins with a root screen once `prepare` has put into the store what it needs.
  convenience init(
    _ root: any Screen = QueueScreen(), as role: Role = .officer, size: Size = .home,
    language: Language = .id, prepare: (RehearsalOffice) throws -> Void = { _ in }
  ) throws {
    let office = try RehearsalOffice()
    try prepare(office)
    try self.init(root, in: office, as: role, size: size, language: language)
  }

  /// Begins in an office that is there already, `opening` over the root screen.
  init(
    _ root: any Screen = QueueScreen(), in office: RehearsalOffice, opening: (any Screen)? = nil,
    as role: Role = .officer, size: Size = .home, language: Language = .id,
    isReadOnly: Bool = false, isSample: Bool = false
  ) throws {
    self.office = office
    let own = role == .supervisor ? office.supervisor : office.officer
    let officer = try office.store.office().officers[own.id] ?? own
    desk = TestDesk(store: office.store)
    let session = Session(
      wording: Wording(language), officer: officer, office: try office.store.office(),
      now: office.now, size: size, isReadOnly: isReadOnly, isSample: isSample,
      randomness: SmallRandomness(seed: office.newSeed()))
    state = State(session: session, root: root, opening: opening)
    settle(begin(&state))
    paint()
  }

  /// Presses keys one after the other, each after the one before was answered and painted.
  func press(_ keys: Key...) { keys.forEach { feed(.key($0)) } }

  /// Types faster than it is painted.
  func type(_ text: String) {
    for letter in text { settle(update(&state, .input(.key(.character(letter))))) }
    paint()
  }

  func paste(_ text: String) { feed(.paste(text)) }

  func resize(_ size: Size) { feed(.resize(size)) }

  /// Opens a screen over the one that is there.
  func open(_ screen: any Screen) {
    settle(state.follow(.push(screen), from: state.layers[state.layers.count - 1].id))
    paint()
  }

  /// Lets time pass, then tells the screens, as the loop does.
  func pass(minutes: Int) { pass(milliseconds: Int64(minutes) * 60_000) }

  func pass(milliseconds: Int64) {
    state.session.now = state.session.now.advanced(byMilliseconds: milliseconds)
    settle(update(&state, .tick))
    paint()
  }

  /// Nobody presses a key for long.
  func leaveAlone() {
    settle(update(&state, .idle))
    paint()
  }

  /// Work beside the loop has something to say.
  func hear(_ sentence: String) {
    settle(update(&state, .told(sentence)))
    paint()
  }

  var wording: Wording { state.session.wording }

  /// Someone else changed the store.
  func storeChanged() {
    settle(update(&state, .changed))
    paint()
  }

  /// The screen as rows of text.
  var rows: [String] { view(&state).text }

  var text: String { rows.joined(separator: "\n") }

  /// The screen as it would be drawn in a window of another size, and with other signs.
  func picture(_ size: Size, _ glyphs: Glyphs = .unicode) -> Canvas {
    var copy = state
    copy.session.size = size
    return view(&copy, glyphs: glyphs)
  }

  /// Where the hardware cursor stands.
  var cursor: Position? { view(&state).cursor }

  /// The text from the cursor to the end of its row.
  var atCursor: String {
    guard let cursor else { return "" }
    return String(rows[cursor.row].dropFirst(cursor.column))
  }

  var notice: String? { state.session.notice?.text }

  var context: Context { state.top.context }

  private func feed(_ input: Input) {
    settle(update(&state, .input(input)))
    paint()
  }

  private func paint() {
    _ = view(&state)
    state.didPaint()
  }

  private func settle(_ effects: [Effect]) {
    var waiting = effects
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      waiting += answer(effect)
    }
  }

  private func answer(_ effect: Effect) -> [Effect] {
    switch effect.wish {
    case .ask(let request): return answer(request, to: effect.layer, held: true)
    case .askQuietly(let request, _): return answer(request, to: effect.layer, held: false)
    case .consider(let consideration, _):
      return update(
        &state, .concluded(consideration.conclusion, of: consideration, layer: effect.layer))
    case .outside(let request):
      asked.append(request)
      return update(&state, .outside(world(request), to: request, layer: effect.layer))
    }
  }

  private func answer(_ request: DeskRequest, to layer: Int, held: Bool) -> [Effect] {
    let reply = desk.answer(
      request, officer: state.session.officer, today: state.session.today, now: state.session.now)
    return update(&state, .reply(reply, to: request, layer: layer, held: held))
  }
}

/// Random bits that are the same each time.
struct SmallRandomness: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
