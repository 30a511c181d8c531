import Foundation
import PseudoTerminal

/// What the preloaded library makes the system do to a program (see Faults/include/faults.h).
struct Fault: CustomStringConvertible {
  enum Kind: String {
    case kill, cut, some = "cut-some", short, full = "28", broken = "5", handles = "24"
  }
  enum Call: String { case write, sync, open, read, change }

  var kind: Kind
  var call: Call
  /// The call, counted from one.
  var place: Int
  var stays = false
  /// Syncs are skipped: the planted fault of a power cut.
  var lies = false
  var seed = 1

  var description: String { "\(kind.rawValue):\(call.rawValue):\(place)\(stays ? "+" : "")" }

  static let library = LoketProgram.products.appendingPathComponent("libloket-faults.so").path

  /// The variables that bring it about in a program whose store lies below `folder`.
  func environment(folder: String, note: String) -> [String: String] {
    var variables = [
      "LD_PRELOAD": Self.library, "LOKET_FAULT": description, "LOKET_FAULT_FILES": folder,
      "LOKET_FAULT_NOTE": note, "LOKET_FAULT_SEED": "\(seed)",
    ]
    if lies { variables["LOKET_FAULT_LIES"] = "1" }
    return variables
  }

  /// No lock keeps anybody out: the planted fault of several writers.
  static let unlocked = ["LD_PRELOAD": library, "LOKET_FAULT": "unlocked"]
}
