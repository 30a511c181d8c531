import Complaints
import Store
import TerminalUI
import Wording
import Workstation

/// Opens the workstation on a store, in the terminal or as a picture of its first screen.
struct Opening {
  let store: Store
  var officer: Officer
  /// Whether they still have to prove it, or somebody else says who they are.
  var isOpen = false
  let clock: Clock
  let wording: Wording
  let isSample: Bool

  func run() throws {
    let terminal = try Terminal.start()
    let state = try begun(state(size: terminal.size))
    let store = store
    let note = store.isReadOnly ? nil : SessionNote(store)
    let (clock, wording, isSample) = (clock, wording, isSample)
    let loop = RunLoop(
      terminal: terminal, desk: StoreDesk(store: store), state: state,
      around: Surroundings(
        now: { [clock] in clock.now }, changeToken: { (try? store.changeToken()) ?? 0 },
        log: store.log, documents: Places.documents,
        began: { officer in
          note?.begin(officer.id)
        },
        beside: { officer, tell in
          if !store.isReadOnly { QuietLearning(store: store).begin() }
          guard !isSample else { return }
          store.keepRoom()
          if !store.isReadOnly { _ = try? store.scrub(now: clock.now) }
          DailyBackup(store: store, officer: officer, clock: clock, wording: wording).run(tell)
          try? store.tidySearchIndex()
        }, lacksRoom: { store.lacksRoom }, lock: lockWatch(), ended: { note?.end() }))
    loop.run()
    terminal.stop()
    print(wording.leaving)
  }

  private func lockWatch() -> LockWatch {
    let (store, wording) = (store, wording)
    return LockWatch(
      holder: { milliseconds in
        guard let holder = store.holder(whenWaiting: milliseconds) else { return nil }
        let officer = holder.officer.flatMap { try? store.office().officers[$0] }
        return officer?.shortName ?? wording.otherProgram(holder.process)
      }, cancel: { store.cancelWait() }, hurry: { store.hurry($0) })
  }

  /// The first screen as lines of text, for where there is no terminal.
  func picture(size: Size) throws -> [String] {
    var state = try state(size: size)
    let desk = StoreDesk(store: store)
    var effects = begin(&state)
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      let request: DeskRequest
      let isHeld: Bool
      switch effect.wish {
      case .ask(let asked): (request, isHeld) = (asked, true)
      case .askQuietly(let asked, _): (request, isHeld) = (asked, false)
      case .outside, .consider: continue
      }
      let reply = desk.answer(request, officer: officer, today: state.session.today, now: clock.now)
      effects += update(&state, .reply(reply, to: request, layer: effect.layer, held: isHeld))
    }
    return view(&state).text
  }

  /// The state with what is being written; after an abrupt end it opens on that.
  private func begun(_ state: State) throws -> State {
    if isOpen {
      var state = state
      state.askWhoWorks(named: officer.isActive ? officer.id : nil)
      return state
    }
    guard !store.isReadOnly else { return state }
    let stopped = try store.abruptEnd(of: officer.id)
    let drafts = try store.drafts(of: officer.id)
    let welcome = drafts.isEmpty ? nil : stopped.map { WelcomeScreen(stopped: $0, drafts: drafts) }
    var begun = State(session: state.session, root: QueueScreen(), opening: welcome)
    begun.session.drafts = drafts
    return begun
  }

  private func state(size: Size) throws -> State {
    var session = Session(
      wording: wording, officer: officer, office: try store.office(), now: clock.now, size: size,
      isReadOnly: store.isReadOnly, isSample: isSample)
    if store.setAside != nil { session.refuse(wording.draftsSetAside) }
    if let last = try store.lastRecorded(), clock.now.advanced(bySeconds: 86_400) < last {
      let day = wording.shortDate(clock.now.day(at: session.offset))
      session.refuse(wording.clockWrong(day))
    }
    return State(session: session, root: QueueScreen())
  }
}
