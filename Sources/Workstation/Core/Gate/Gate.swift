import Complaints
import TerminalUI
import Wording

/// What stands before the desk until somebody has proven who they are.
///
/// It takes every key, and but for a PIN that is asked anew nothing of the desk is drawn behind it.
struct Gate: Sendable {
  enum Purpose: Sendable {
    /// Nobody works yet.
    case entrance
    /// Whoever works has left the desk for a while.
    case lock
    /// Somebody else shall work.
    case change
    /// A wish waits until its officer gives their PIN anew.
    case stepUp(Pending)
  }

  struct Pending: Sendable {
    let request: DeskRequest
    let layer: Int
    let isHeld: Bool
  }

  enum Step: Equatable, Sendable {
    case blank, names, secret, checking
  }

  /// What a key came to.
  enum Outcome {
    case stays
    case leaves
    case quits
    /// A PIN to be looked at.
    case asks(OfficerID, String)
    /// Somebody who needs none.
    case admits(OfficerID)
  }

  let purpose: Purpose
  private(set) var step: Step
  var message = ""
  private let officers: [Officer]
  private var list: ListView
  private(set) var secret = LineEditor(maximumLength: 64)

  init(_ purpose: Purpose, _ session: Session, named: OfficerID? = nil) {
    self.purpose = purpose
    let people = session.office.officers.values.filter(\.isActive).sorted { $0.name < $1.name }
    let own = named ?? session.officer.id
    let place = people.firstIndex { $0.id == own }
    let hasPIN = place.map { people[$0].hasPIN } ?? false
    officers = people
    list = ListView(count: people.count, selection: place ?? 0)
    switch purpose {
    case .stepUp: step = .secret
    case .lock: step = hasPIN ? .secret : .blank
    case .entrance: step = hasPIN && named != nil ? .secret : .names
    case .change: step = .names
    }
  }

  /// Whether nothing of the desk is to be seen behind it.
  var covers: Bool { if case .stepUp = purpose { false } else { true } }

  private var isLock: Bool { if case .lock = purpose { true } else { false } }
  private var isEntrance: Bool { if case .entrance = purpose { true } else { false } }

  /// Who is meant.
  var chosen: Officer? {
    officers.indices.contains(list.selection) ? officers[list.selection] : nil
  }

  mutating func press(_ key: Key, _ wording: Wording) -> Outcome {
    message = ""
    if key == .function(10) { return .quits }
    if key == .function(1) {
      message = wording.gateHelp
      return .stays
    }
    switch step {
    case .checking: return .stays
    case .blank:
      step = .names
      return .stays
    case .names: return pressInNames(key, wording)
    case .secret: return pressInSecret(key, wording)
    }
  }

  private mutating func pressInNames(_ key: Key, _ wording: Wording) -> Outcome {
    switch key {
    case .enter:
      guard let chosen else { return .stays }
      guard chosen.hasPIN else { return .admits(chosen.id) }
      secret = LineEditor(maximumLength: 64)
      step = .secret
    case .escape, .function(12):
      switch purpose {
      case .change, .stepUp: return .leaves
      case .lock: step = .blank
      case .entrance: message = wording.gateHelp
      }
    default:
      if !list.handle(key, height: max(1, officers.count)) { message = wording.unknownKey }
    }
    return .stays
  }

  private mutating func pressInSecret(_ key: Key, _ wording: Wording) -> Outcome {
    switch key {
    case .enter:
      guard let chosen, !secret.isEmpty else {
        message = wording.gateHelp
        return .stays
      }
      let typed = secret.text
      secret = LineEditor(maximumLength: 64)
      step = .checking
      return .asks(chosen.id, typed)
    case .escape, .function(12):
      secret = LineEditor(maximumLength: 64)
      if !covers { return .leaves }
      step = .names
    default:
      if !secret.handle(key) { message = wording.unknownKey }
    }
    return .stays
  }

  /// A PIN that was looked at is not right, or could not be looked at.
  mutating func refuse(_ sentence: String) {
    message = sentence
    step = .secret
  }

  mutating func draw(on canvas: inout Canvas, _ session: Session) {
    let wording = session.wording
    if covers {
      canvas.fill(canvas.bounds)
      Chrome.drawTitle(
        "Loket" + (session.unit.map { " · \($0.name)" } ?? ""), right: "", on: &canvas, session)
    }
    let width = Dialog.textWidth(wanted: 52, on: session.size)
    let body = Chrome.body(of: session.size)
    guard step != .blank else {
      let line = body.line(body.height / 2)
      let text = TextWrap.truncated(wording.anyKeyAsksName, to: line.width - 2)
      canvas.cursor = Position(
        row: line.row, column: max(0, (line.width - CellWidth.of(text)) / 2))
      canvas.write(text, at: canvas.cursor ?? .zero, width: line.width)
      return
    }
    if step == .names {
      drawNames(on: &canvas, body, width, wording)
    } else {
      drawSecret(on: &canvas, body, width, wording)
    }
  }

  private mutating func drawNames(
    on canvas: inout Canvas, _ body: Rect, _ width: Int, _ wording: Wording
  ) {
    let rows = min(officers.count, max(1, body.height - 5))
    let inside = Dialog(
      title: isEntrance || isLock ? wording.whoWorks : wording.commandChangeOfficer.title,
      content: Size(columns: width, rows: rows + 2)
    ).draw(on: &canvas, in: body)
    let (area, foot) = inside.splitBottom(2)
    let officers = officers
    let role = width < 40 ? 0 : 16
    list.draw(on: &canvas, in: area, focused: true) { canvas, line, index, isSelected in
      let officer = officers[index]
      let style: Style = isSelected ? .selected : .plain
      let name = (isSelected ? "▶ " : "  ") + officer.name
      canvas.write(
        TextWrap.truncated(name, to: max(1, line.width - role)), at: line.origin, style: style,
        width: line.width - role)
      canvas.write(
        wording.label(officer.role),
        at: Position(row: line.row, column: line.column + line.width - role), style: style,
        width: role)
    }
    canvas.write(
      TextWrap.truncated(wording.chooseName, to: foot.width), at: foot.line(1).origin,
      width: foot.width)
  }

  private mutating func drawSecret(
    on canvas: inout Canvas, _ body: Rect, _ width: Int, _ wording: Wording
  ) {
    let name = chosen?.name ?? ""
    let isPassphrase = chosen.map { Protection.usesPassphrase($0.role) } ?? false
    let title: String =
      if !covers { wording.proveAgain } else if isLock { wording.screenLocked } else {
        wording.whoWorks
      }
    let below = covers ? wording.notYou : wording.whyProveAgain
    let lines = TextWrap.lines(below, width: width).map(\.text)
    let inside = Dialog(title: title, content: Size(columns: width, rows: 3 + lines.count))
      .draw(on: &canvas, in: body)
    canvas.write(
      TextWrap.truncated(name, to: inside.width), at: inside.origin, style: .bold,
      width: inside.width)
    let label = isPassphrase ? wording.fieldPassphrase : "PIN"
    let line = inside.line(1)
    canvas.write(label, at: line.origin, width: line.width)
    let start = CellWidth.of(label) + 2
    let area = Rect(
      row: line.row, column: line.column + start, width: max(1, line.width - start), height: 1)
    if step == .checking {
      canvas.write(wording.provingNow, at: area.origin, width: area.width)
      canvas.cursor = area.origin
    } else {
      canvas.write("[", at: area.origin, width: 1)
      canvas.write(
        "]", at: Position(row: area.row, column: area.column + area.width - 1), width: 1)
      secret.draw(
        on: &canvas,
        in: Rect(
          row: area.row, column: area.column + 1, width: max(1, area.width - 2), height: 1),
        focused: true, masked: true)
    }
    for (place, text) in lines.enumerated() where 3 + place < inside.height {
      canvas.write(text, at: inside.line(3 + place).origin, width: inside.width)
    }
  }
}
