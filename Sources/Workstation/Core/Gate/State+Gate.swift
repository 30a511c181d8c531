import Complaints
import TerminalUI
import Wording

extension State {
  /// The layer of wishes that are the gate's own.
  static let gateLayer = -1

  /// Milliseconds without a key after which the screen is locked; nil where it is not.
  public var idleLimit: Int64? {
    let minutes = session.office.protection.idleMinutes
    guard minutes > 0, session.officer.hasPIN, !(gate?.covers ?? false) else { return nil }
    return Int64(minutes) * 60_000
  }

  /// Whether nobody works here yet.
  public var awaitsOfficer: Bool {
    if case .entrance? = gate?.purpose { true } else { false }
  }

  /// Begins with the question who works.
  ///
  /// - Parameter named: whom the question begins with.
  public mutating func askWhoWorks(named: OfficerID? = nil) {
    gate = Gate(.entrance, session, named: named)
  }

  /// Locks the screen: what is being written is saved, and nothing of it stays on the terminal.
  mutating func lock() -> [Effect] {
    guard !(gate?.covers ?? false) else { return [] }
    let dropped = dropStepUp()
    gate = Gate(.lock, session)
    session.clearNotice()
    return dropped + savings() + [Effect(layer: Self.gateLayer, wish: .outside(.shield))]
  }

  /// Asks who works from now on; whoever worked can still go back.
  mutating func askForOther() -> [Effect] {
    gate = Gate(.change, session)
    session.clearNotice()
    return savings() + [Effect(layer: Self.gateLayer, wish: .outside(.shield))]
  }

  /// Asks for a PIN anew before a wish is granted.
  mutating func askToProve(_ request: DeskRequest, layer: Int, isHeld: Bool) -> [Effect] {
    gate = Gate(.stepUp(.init(request: request, layer: layer, isHeld: isHeld)), session)
    held = []
    return []
  }

  /// What is being written, on its way to be saved.
  private mutating func savings() -> [Effect] {
    lastWishes().enumerated().map { place, request in
      Effect(layer: Self.gateLayer, wish: .askQuietly(request, key: "saving \(place)"))
    }
  }

  mutating func takeAtGate(_ input: Input) -> [Effect] {
    guard case .key(let key) = input, var gate else { return [] }
    let outcome = gate.press(key, session.wording)
    self.gate = gate
    switch outcome {
    case .stays: return []
    case .quits:
      isQuitting = true
      return []
    case .leaves: return leaveGate()
    case .admits(let officer): return admit(officer)
    case .asks(let officer, let secret):
      return [
        Effect(
          layer: Self.gateLayer,
          wish: .askQuietly(
            .door(.prove(officer, secret: secret, opensDoors: !gate.covers)), key: "prove"))
      ]
    }
  }

  private mutating func leaveGate() -> [Effect] {
    let dropped = dropStepUp()
    gate = nil
    isPainted = false
    return dropped
  }

  /// A wish for which no PIN was given is refused.
  private mutating func dropStepUp() -> [Effect] {
    guard case .stepUp(let pending)? = gate?.purpose else { return [] }
    gate = nil
    return deliverAsIs(
      .refused(.needsProof), to: pending.request, layer: pending.layer, held: pending.isHeld)
  }

  mutating func deliverToGate(_ reply: DeskReply, to request: DeskRequest) -> [Effect] {
    switch (reply, request) {
    case (.door(.proving(.proved)), .door(.prove(let officer, _, _))): return proved(officer)
    case (.door(.proving(let proving)), _): gate?.refuse(session.wording.told(proving) ?? "")
    case (.door(.entered(let entered)), .door(.enter(let officer))):
      return begin(officer, entered)
    case (.failed(let failure), .door):
      session.refuse(failure)
      gate?.refuse(session.notice?.text ?? "")
      session.clearNotice()
    case (.failed(let failure), _): session.refuse(failure)
    case (.refused(let refusal), .door):
      gate?.refuse(session.wording.refusal(refusal, office: session.office, offset: session.offset))
    default: break
    }
    return []
  }

  private mutating func proved(_ officer: OfficerID) -> [Effect] {
    guard case .stepUp(let pending)? = gate?.purpose else { return admit(officer) }
    gate = nil
    let wish: Wish =
      pending.isHeld ? .ask(pending.request) : .askQuietly(pending.request, key: "proved")
    return [Effect(layer: pending.layer, wish: wish)]
  }

  /// Whoever locked the screen goes on where they were; somebody else begins at their own desk.
  private mutating func admit(_ officer: OfficerID) -> [Effect] {
    guard officer == session.officer.id, !awaitsOfficer else {
      return [
        Effect(layer: Self.gateLayer, wish: .askQuietly(.door(.enter(officer)), key: "enter"))
      ]
    }
    gate = nil
    isPainted = false
    session.clearNotice()
    return tellAll(.changed)
  }

  /// Somebody begins at a desk of their own: nothing of who worked before is left in memory.
  private mutating func begin(_ officer: OfficerID, _ entered: Entered) -> [Effect] {
    guard let who = entered.office.officers[officer] else { return [] }
    let isFirst = awaitsOfficer
    let leaving =
      isFirst
      ? [] : [Effect(layer: Self.gateLayer, wish: .askQuietly(.withdrawPresence, key: "presence"))]
    session.begin(who, in: entered.office, drafts: entered.drafts)
    gate = nil
    held = []
    layers = [Layer(id: nextLayer, screen: root)]
    nextLayer += 1
    isPainted = false
    opening =
      entered.drafts.isEmpty
      ? nil : entered.stopped.map { WelcomeScreen(stopped: $0, drafts: entered.drafts) }
    return leaving + Workstation.begin(&self)
  }
}
