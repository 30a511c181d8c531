import Complaints
import TerminalUI
import Wording

extension Command {
  /// Its keys and letters as a person reads them, the function key first.
  public func keyNames(in wording: Wording, for role: Role) -> [String] {
    keys(for: role).map { wording.name(of: $0) } + letters.map { wording.name(of: .character($0)) }
  }
}

extension Wording {
  /// What stands on a key.
  func name(of key: Key) -> String {
    switch key {
    case .character(" "): say("spasi", "Space")
    case .character(let character): String(character)
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .alt(let character): "Alt-\(character.uppercased())"
    case .escape: "Esc"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .shift(let movement): "Shift-\(name(of: movement.key))"
    case .controlMove(let movement): "Ctrl-\(name(of: movement.key))"
    case .unknown: ""
    }
  }
}

extension Key.Movement {
  fileprivate var key: Key {
    switch self {
    case .up: .up
    case .down: .down
    case .left: .left
    case .right: .right
    case .home: .home
    case .end: .end
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    }
  }
}
