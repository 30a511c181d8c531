import CSystem
import Complaints
import Glibc
import TerminalUI

/// What the loop is given of the machine beside the desk.
public struct Surroundings: Sendable {
  /// The clock, fixed to a day for demonstrations and tests.
  public var now: @Sendable () -> Instant
  /// A number that changes when somebody changes the store, here or in another process.
  public var changeToken: @Sendable () -> Int64
  /// The file in which others' changes to the store show.
  public var log: String
  /// Where files go that an officer writes.
  public var documents: String
  /// Called beside the loop when somebody begins to work.
  public var began: @Sendable (Officer) -> Void
  /// Work that may take long and that nobody waits for, when the first one pauses; it may say something to the officer.
  public var beside: @Sendable (Officer, _ tell: (String) -> Void) -> Void
  /// Whether the disk was full when something was to be saved last.
  public var lacksRoom: @Sendable () -> Bool
  public var lock: LockWatch
  /// Called when the program ends as it should.
  public var ended: @Sendable () -> Void

  public init(
    now: @escaping @Sendable () -> Instant, changeToken: @escaping @Sendable () -> Int64,
    log: String, documents: String, began: @escaping @Sendable (Officer) -> Void,
    beside: @escaping @Sendable (Officer, _ tell: (String) -> Void) -> Void,
    lacksRoom: @escaping @Sendable () -> Bool = { false }, lock: LockWatch = .none,
    ended: @escaping @Sendable () -> Void
  ) {
    self.lacksRoom = lacksRoom
    self.lock = lock
    self.now = now
    self.changeToken = changeToken
    self.log = log
    self.documents = documents
    self.began = began
    self.beside = beside
    self.ended = ended
  }
}

/// The lock of the store, seen from beside whoever waits for it.
public struct LockWatch: Sendable {
  /// Who holds it, when somebody here has been waiting for that many milliseconds.
  public var holder: @Sendable (_ whenWaiting: Int64) -> String?
  /// Gives up the waiting.
  public var cancel: @Sendable () -> Void
  /// From now on nobody here waits longer than that many milliseconds.
  public var hurry: @Sendable (_ milliseconds: Int64) -> Void

  public init(
    holder: @escaping @Sendable (_ whenWaiting: Int64) -> String?,
    cancel: @escaping @Sendable () -> Void, hurry: @escaping @Sendable (Int64) -> Void
  ) {
    self.holder = holder
    self.cancel = cancel
    self.hurry = hurry
  }

  public static let none = LockWatch(holder: { _ in nil }, cancel: {}, hurry: { _ in })
}

/// The one loop: waits, turns what happened into messages, does what they wish, paints.
public final class RunLoop {
  private let terminal: Terminal
  private let desk: any Desk
  private let around: Surroundings
  private var state: State
  private let outbox = Outbox()
  private let worker = Worker()
  /// Searches, so that nothing else waits for it.
  private lazy var seeker = Worker()
  /// Thinks while the worker waits for the disk.
  private lazy var thinker = Worker()
  /// Keeps the store while others use it.
  private lazy var keeper = Worker()
  private let watch: Int32
  private var token: Int64
  private var nextLook: Int64
  private var sign = SignOfLife()
  private var idle = IdleWatch(at: RunLoop.milliseconds())
  /// Who was last said to work here.
  private var working: OfficerID?
  /// Whose long work beside the loop has not begun yet, and since when it waits.
  private var waitingForQuiet: (officer: Officer, since: Int64)?
  /// Quiet wishes, which wait until what the officer did is on the screen.
  private var quiet: [Effect] = []
  private var repaint = Repaint()
  private var patience = Patience()
  private lazy var outside = OutsideRunner(terminal: terminal, documents: around.documents)

  public init(terminal: Terminal, desk: any Desk, state: State, around: Surroundings) {
    self.terminal = terminal
    self.desk = desk
    self.state = state
    self.around = around
    watch = lk_inotify_watch(around.log)
    token = around.changeToken()
    nextLook = Self.milliseconds() + 1000
    self.state.session.size = terminal.size
  }

  /// Runs until the officer quits or the terminal is gone; everything being written is saved before it returns.
  public func run() {
    carryOut(begin(&state))
    worker.give { EditorFile.clear() }
    while !state.isQuitting {
      noticeOfficer()
      beginLongWork()
      noticeDelay()
      paint()
      giveSign()
      let wakeup = terminal.wait(
        timeoutMilliseconds: timeout, alsoReadable: watch < 0 ? [] : [watch])
      state.session.now = around.now()
      repaint.itIs(minute: minute)
      obey(wakeup.signals)
      for message in outbox.take() {
        repaint.answered()
        take(message)
      }
      noticeKeys(wakeup)
      for input in wakeup.inputs where !state.isQuitting && !cancels(input) { take(.input(input)) }
      if idle.isDue(after: state.idleLimit, at: Self.milliseconds()) { take(.idle) }
      noticeOthers(wakeup)
      if state.wantsTicks { take(.tick) }
    }
    sendQuiet()
    finish()
    around.ended()
    if watch >= 0 { close(watch) }
  }

  /// Somebody begins to work, the first or another one.
  private func noticeOfficer() {
    let officer = state.session.officer
    guard !state.awaitsOfficer, working != officer.id else { return }
    let isFirst = working == nil
    working = officer.id
    let around = around
    worker.give { around.began(officer) }
    if isFirst { waitingForQuiet = (officer, Self.milliseconds()) }
  }

  /// Milliseconds without a key after which long work begins, and for which it waits at most.
  private static let quiet: Int64 = 2000
  private static let longestWait: Int64 = 60_000

  /// Long work beside the loop begins when the officer pauses: who has just come looks for something first.
  private func beginLongWork() {
    let now = Self.milliseconds()
    guard let (officer, since) = waitingForQuiet,
      idle.isDue(after: Self.quiet, at: now) || now - since >= Self.longestWait
    else { return }
    waitingForQuiet = nil
    let (outbox, around) = (outbox, around)
    keeper.give { around.beside(officer) { outbox.post(.told($0)) } }
  }

  private func noticeKeys(_ wakeup: Wakeup) {
    let isPressed = wakeup.inputs.contains { input in
      switch input {
      case .key, .paste: true
      case .resize, .ended: false
      }
    }
    if isPressed { idle.keyPressed(at: Self.milliseconds()) }
  }

  /// The clock on the screen shows no less.
  private var minute: Int64 { state.session.now.milliseconds / 60_000 }

  private var timeout: Int {
    let now = Self.milliseconds()
    let due = [nextLook, repaint.due, patience.due(isWaiting: state.isWaiting, at: now)]
    let look = Int(max(0, (due.compactMap { $0 }.min() ?? nextLook) - now))
    return state.wantsTicks ? min(100, look) : look
  }

  /// Says what takes long, and that the disk is full.
  private func noticeDelay() {
    let delay = patience.delay(
      isWaiting: state.isWaiting, holder: around.lock.holder(Patience.long),
      at: Self.milliseconds())
    let lacksRoom = around.lacksRoom()
    guard delay != state.session.delay || lacksRoom != state.session.lacksRoom else { return }
    state.session.delay = delay
    state.session.lacksRoom = lacksRoom
    repaint.happened()
  }

  /// Whether a key gives up waiting for a colleague: Esc, where it was said that one waits.
  private func cancels(_ input: Input) -> Bool {
    guard input == .key(.escape), case .holder = state.session.delay else { return false }
    around.lock.cancel()
    return true
  }

  private func take(_ message: Message) {
    repaint.happened()
    carryOut(update(&state, message))
  }

  /// Paints where it is due; then the quiet wishes go out, so that no work on their answers delays the picture.
  private func paint() {
    defer { sendQuiet() }
    guard repaint.isDue(isWaiting: state.isWaiting, at: Self.milliseconds()) else { return }
    repaint.painted(minute: minute)
    terminal.paint(view(&state, glyphs: terminal.glyphs))
    state.didPaint()
  }

  private func obey(_ signals: [TerminalSignal]) {
    for signal in signals {
      repaint.happened()
      switch signal {
      case .hangUp, .terminate:
        finish()
        around.ended()
        terminal.die(of: signal)
      case .stop: terminal.stopProcess()
      case .resumed: break
      }
    }
  }

  /// Others' commits show in the log a moment before they can be read; so it is asked a little later, and each second.
  private func noticeOthers(_ wakeup: Wakeup) {
    let now = Self.milliseconds()
    if watch >= 0, wakeup.readable.contains(watch), lk_inotify_drain(watch) {
      nextLook = min(nextLook, now + 25)
    }
    guard now >= nextLook else { return }
    nextLook = now + 1000
    let found = around.changeToken()
    guard found != token else { return }
    token = found
    take(.changed)
  }

  /// Tells colleagues what is open here; they see it when they open the same, and are not woken.
  private func giveSign() {
    guard !desk.isReadOnly, !state.awaitsOfficer,
      let request = sign.due(
        state.openComplaint, of: state.session.officer.id, now: state.session.now,
        at: Self.milliseconds())
    else { return }
    let (desk, session) = (desk, state.session)
    worker.give(key: "presence") {
      _ = desk.answer(
        request, officer: session.officer, today: session.today, now: session.now)
    }
  }

  private func carryOut(_ effects: [Effect]) {
    for effect in effects {
      switch effect.wish {
      case .ask(let request):
        repaint.asked(at: Self.milliseconds())
        sendQuiet()
        patience.asked(request, at: Self.milliseconds())
        ask(request, effect.layer, held: true, key: nil)
      case .askQuietly, .consider: quiet.append(effect)
      case .outside(let request):
        if case .shield = request {
          shield()
        } else {
          let reply = outside.answer(request)
          if case .showBare = request { waitForKey() }
          take(.outside(reply, to: request, layer: effect.layer))
        }
      }
    }
  }

  /// Gives the quiet wishes to the worker, in the order in which they were made.
  private func sendQuiet() {
    for effect in quiet {
      switch effect.wish {
      case .askQuietly(let request, let key):
        ask(request, effect.layer, held: false, key: "\(effect.layer) \(key)")
      case .consider(let consideration, let key):
        let outbox = outbox
        thinker.give(key: "\(effect.layer) \(key)") {
          outbox.post(
            .concluded(consideration.conclusion, of: consideration, layer: effect.layer))
        }
      case .ask, .outside: break
      }
    }
    quiet = []
  }

  private func ask(_ request: DeskRequest, _ layer: Int, held: Bool, key: String?) {
    let desk = desk
    let outbox = outbox
    let officer = state.session.officer
    let today = state.session.today
    let now = around.now
    var worker = worker
    if case .search = request {
      // The word before is looked for no longer.
      worker = seeker
      desk.stopSearching()
    }
    worker.give(key: key) {
      let reply = desk.answer(request, officer: officer, today: today, now: now())
      outbox.post(.reply(reply, to: request, layer: layer, held: held))
    }
  }

  /// Milliseconds for which the end of the program waits for a lock that somebody holds.
  private static let lastWait: Int64 = 400

  /// Saves what is being written, on this thread, so that nothing is left to chance.
  private func finish() {
    around.lock.hurry(Self.lastWait)
    for request in state.lastWishes() {
      _ = desk.answer(
        request, officer: state.session.officer, today: state.session.today, now: around.now())
    }
  }

  /// Shows what there is now, and nothing of what was there before: not above it either.
  private func shield() {
    terminal.paint(view(&state, glyphs: terminal.glyphs))
    state.didPaint()
    terminal.clearScrollback()
    repaint.happened()
  }

  /// Leaves what stands on the terminal until a key is pressed or the screen is to be locked; signals are obeyed meanwhile.
  private func waitForKey() {
    while true {
      let left = idle.left(of: state.idleLimit, at: Self.milliseconds())
      let wakeup = terminal.wait(timeoutMilliseconds: left.map { Int($0) })
      obey(wakeup.signals)
      noticeKeys(wakeup)
      if idle.isDue(after: state.idleLimit, at: Self.milliseconds()) { break }
      if wakeup.inputs.contains(where: { if case .key = $0 { true } else { $0 == .ended } }) {
        break
      }
    }
    terminal.redraw()
    repaint.happened()
  }

  private static func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
