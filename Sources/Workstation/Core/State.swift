import Complaints
import TerminalUI

/// The whole of the workstation: the session and the stack of screens.
public struct State: Sendable {
  public var session: Session
  public internal(set) var layers: [Layer]
  var nextLayer = 1
  /// How many answers the keys wait for.
  var awaited = 0
  /// Keys typed ahead while an answer is awaited.
  var held: [Input] = []
  /// Whether the top screen has been seen since it came up.
  var isPainted = false
  public internal(set) var isQuitting = false

  public struct Layer: Sendable {
    public let id: Int
    public var screen: any Screen
  }

  /// What stands before all of it until somebody has proven who they are.
  var gate: Gate?
  /// The first screen as it is before it begins.
  let root: any Screen

  /// What comes up over the root when the program begins.
  var opening: (any Screen)?

  public init(session: Session, root: any Screen, opening: (any Screen)? = nil) {
    self.session = session
    self.opening = opening
    self.root = root
    layers = [Layer(id: 0, screen: root)]
  }

  public var top: any Screen { layers[layers.count - 1].screen }

  public var wantsTicks: Bool { gate == nil && layers.contains { $0.screen.wantsTicks } }

  /// The complaint that is open, on the topmost screen that has one.
  public var openComplaint: OpenComplaint? {
    layers.reversed().lazy.compactMap(\.screen.openComplaint).first
  }

  /// Whether the program waits for an answer before it takes another key.
  public var isWaiting: Bool { awaited > 0 }

  /// Tells the state that what it shows has reached the terminal.
  public mutating func didPaint() { isPainted = true }
}

/// What reaches the program.
public enum Message: Sendable {
  case input(Input)
  case reply(DeskReply, to: DeskRequest, layer: Int, held: Bool)
  case outside(OutsideReply, to: OutsideRequest, layer: Int)
  case concluded(Conclusion, of: Consideration, layer: Int)
  /// Something that work beside the loop found, for the officer to know.
  case told(String)
  /// The store was changed by someone.
  case changed
  case tick
  /// Nobody pressed a key for so long that the screen is to be locked.
  case idle
}

/// A wish with the screen it belongs to.
public struct Effect: Equatable, Sendable {
  public let layer: Int
  public let wish: Wish
}
