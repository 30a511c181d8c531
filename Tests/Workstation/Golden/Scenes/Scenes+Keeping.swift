import Complaints
import TerminalUI
import Wording

@testable import Workstation

extension Scene {
  static let ofKeeping: [Scene] = [
    demo("close-day", .field, as: .supervisor) { $0.give(.closeDay) },
    demo("close-day-passphrase", .field, as: .supervisor) { desk in
      desk.give(.closeDay)
      desk.type("media/kunci")
      desk.press(.tab)
      desk.type("kuda poni")
      desk.press(.home)
    },
    demo("close-day-wrong", .field, as: .supervisor) { desk in
      desk.give(.closeDay)
      desk.type("media/kunci")
      desk.press(.tab)
      desk.type("kuda poni biru")
      desk.press(.function(7))
    },
    demo("close-day-empty", .field, as: .supervisor) { desk in
      desk.give(.closeDay)
      desk.press(.function(7))
    },
    demo("close-day-refused", .typed("register")) { desk in
      desk.press(.control("p"))
      desk.type("register")
      desk.press(.enter)
    },
    demo("help-close-day", .field, as: .supervisor) { desk in
      desk.give(.closeDay)
      desk.press(.function(1))
    },
    demo("damage-told", .row) { $0.hear($0.wording.storeFoundDamaged) },
  ]
}
