import Complaints
import TerminalUI

@testable import Workstation

extension ReplyDesk {
  /// Opens a screen over the bare one.
  mutating func open(_ screen: any Screen) {
    run(state.follow(.push(screen), from: 0))
    paint()
  }

  mutating func press(_ keys: Key...) {
    for key in keys {
      run(update(&state, .input(.key(key))))
      paint()
    }
  }

  mutating func type(_ text: String) {
    for character in text { press(.character(character)) }
  }

  mutating func paste(_ text: String) {
    run(update(&state, .input(.paste(text))))
    paint()
  }

  /// Lets time pass.
  mutating func wait(milliseconds: Int64) {
    state.session.now = state.session.now.advanced(byMilliseconds: milliseconds)
    run(update(&state, .tick))
  }

  /// Tells the screens that somebody changed something.
  mutating func tellChanged() { run(update(&state, .changed)) }

  @discardableResult
  mutating func paint() -> [String] {
    let canvas = view(&state)
    state.didPaint()
    return canvas.text
  }

  var notice: String { state.session.notice?.text ?? "" }

  private mutating func run(_ effects: [Effect]) {
    var waiting = effects
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      switch effect.wish {
      case .ask(let request):
        let reply = answer(request)
        waiting += update(
          &state, .reply(reply, to: request, layer: effect.layer, held: true))
      case .askQuietly(let request, _):
        let reply = answer(request)
        waiting += update(
          &state, .reply(reply, to: request, layer: effect.layer, held: false))
      case .consider(let consideration, _):
        waiting += update(
          &state,
          .concluded(consideration.conclusion, of: consideration, layer: effect.layer))
      case .outside(let request):
        outside.append(request)
        if let reply = worldReply[request.name] {
          waiting += update(&state, .outside(reply, to: request, layer: effect.layer))
        }
      }
    }
  }

  private mutating func answer(_ request: DeskRequest) -> DeskReply {
    if let failure { return .failed(failure) }
    switch request {
    case .file: return file.map { .file($0) } ?? .refused(.notFound)
    case .drafts: return .drafts(drafts)
    case .saveDraft(let draft):
      drafts.removeAll { $0.id == draft.id }
      drafts.append(draft)
      return .done
    case .discardDraft(let id):
      drafts.removeAll { $0.id == id }
      return .done
    case .perform(let request):
      do {
        let performed = try act(
          request.action, by: ratna, seen: request.seen, id: request.id)
        drafts.removeAll { $0.id == request.draft }
        acts.append(request)
        return .performed(performed)
      } catch {
        return .refused(error)
      }
    case .recall(let key): return .recalled(remembered[key])
    case .remember(let key, let value):
      remembered[key] = value
      return .done
    default: return .done
    }
  }

  var file: ComplaintFile? {
    guard let complaint else { return nil }
    let deadlines = state.session.office.deadlines(for: complaint.unit)
    return ComplaintFile(
      complaint: complaint, thread: thread,
      undone: Complaint.undoneSequences(in: thread), deadlines: deadlines.steps(of: complaint),
      due: deadlines.due(of: complaint), silenceDay: deadlines.silenceDay(of: complaint),
      joined: [], readers: [])
  }
}

extension OutsideRequest {
  /// What was asked for, without its text.
  var name: String {
    switch self {
    case .copy: "copy"
    case .showBare: "bare"
    case .print: "print"
    case .printers: "printers"
    case .write: "write"
    case .edit: "edit"
    case .shield: "shield"
    }
  }
}
