import Complaints
import TerminalUI

@testable import Workstation

extension Scene {
  /// A scene in an office in which supervisor and officer have their PINs.
  private static func secured(
    _ name: String, _ focus: Focus, as role: Role = .officer,
    play: @escaping @Sendable (Rehearsal) throws -> Void
  ) -> Scene {
    Scene(name: name, focus: focus) { language in
      let desk = try Rehearsal(as: role, language: language) { try $0.giveSecrets() }
      try play(desk)
      return desk
    }
  }

  static let ofOfficers: [Scene] = [
    secured("lock", .field) { $0.leaveAlone() },
    secured("lock-wrong", .field) { desk in
      desk.leaveAlone()
      desk.type("000000")
      desk.press(.enter)
    },
    secured("lock-names", .row) { desk in
      desk.leaveAlone()
      desk.press(.escape)
    },
    fresh("lock-without-pin", .reading, play: { $0.press(.control("l")) }),
    secured("change-officer", .row) { $0.give(.changeOfficer) },
    secured("step-up", .field, as: .supervisor) { desk in
      desk.give(.officers)
      desk.press(.enter, .function(7))
    },
    secured("officers", .row, as: .supervisor) { $0.give(.officers) },
    secured("officer-form", .field, as: .supervisor) { desk in
      desk.give(.officers)
      desk.press(.enter)
    },
    secured("officer-new", .field, as: .supervisor) { desk in
      desk.give(.officers)
      desk.press(.function(5))
    },
    secured("officer-pin", .field, as: .supervisor) { desk in
      desk.give(.officers)
      desk.press(.function(6))
    },
    secured("officer-pin-taken", .button, as: .supervisor) { desk in
      desk.give(.officers)
      desk.press(.down, .function(8))
    },
    secured("protection", .field, as: .supervisor) { desk in
      desk.give(.settings)
      desk.press(.end, .enter)
    },
    secured("accesses", .row, as: .supervisor) { $0.give(.accesses) },
    secured("accesses-one", .reading, as: .supervisor) { desk in
      desk.give(.accesses)
      desk.press(.enter)
    },
    secured("accesses-whose", .field, as: .supervisor) { desk in
      desk.give(.accesses)
      desk.press(.function(4))
    },
  ]
}
