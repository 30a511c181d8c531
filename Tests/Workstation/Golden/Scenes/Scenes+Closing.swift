import Complaints
import TerminalUI

@testable import Workstation

extension Scene {
  static let ofClosing: [Scene] = [
    demo("closing", .button) { $0.close() },
    demo("closing-not-possible", .button) { desk in
      desk.find("BPNT")
      desk.press(.function(8), .end)
    },
    demo("closing-conditional", .typed("11/12")) { desk in
      desk.close()
      desk.press(.down, .tab)
      desk.type("11/12")
    },
    demo("closing-ground", .typed("cukup")) { desk in
      desk.close()
      desk.press(.tab)
      desk.type("pelapor menyatakan cukup")
    },
    demo("closing-button", .button) { desk in
      desk.close()
      desk.press(.backTab)
    },
    demo("closing-refused", .field) { desk in
      desk.close()
      desk.press(.backTab, .right, .enter)
    },
    demo("closed-now", .reading) { desk in
      desk.close()
      desk.press(.tab)
      desk.type("pelapor menyatakan cukup")
      desk.press(.tab, .tab, .right, .enter)
    },
    demo("oral", .field) { $0.settleOrally() },
    demo("oral-written", .typed("besok")) { desk in
      desk.settleOrally()
      desk.type("KK selesai, diambil besok")
    },
    demo("closing-several", .button) { desk in
      desk.goTo(.answered)
      desk.press(.character(" "), .character(" "), .function(8))
    },
  ]
}

extension Rehearsal {
  /// Delivers the answer about the street lamp and goes on to close it.
  fileprivate func close() {
    find("Terang Bulan")
    press(.function(7), .right, .enter, .function(8))
  }

  fileprivate func settleOrally() {
    press(.function(5))
    type("KK anak saya belum jadi.")
    press(.function(7), .down, .down, .down, .enter)
  }
}
