import Complaints
import TerminalUI

@testable import Workstation

extension Scene {
  static let ofForms: [Scene] = [
    demo("forward", .field) { desk in
      desk.find("BPNT")
      desk.press(.character("d"))
    },
    demo("forward-filled", .typed("diteruskan.")) { desk in
      desk.find("BPNT")
      desk.press(.character("d"), .right, .tab)
      desk.type("460/112")
      desk.press(.tab)
      desk.type("Mohon diperiksa; kami diteruskan.")
    },
    demo("forward-agencies", .row) { desk in
      desk.find("BPNT")
      desk.press(.character("d"), .function(4))
    },
    demo("agency-returned", .writing) { desk in
      desk.goTo(.forwarded)
      desk.press(.enter)
      desk.give(.recordReturn)
    },
    demo("note", .writing) { $0.openForm("i") },
    demo("note-empty-refused", .writing) { desk in
      desk.openForm("i")
      desk.press(.function(7))
    },
    demo("note-written", .typed("Rabu")) { desk in
      desk.openForm("i")
      desk.type("Tanyakan ke Dinsos hari Rabu")
    },
    demo("note-button", .button) { desk in
      desk.openForm("i")
      desk.type("Tanyakan ke Dinsos")
      desk.press(.tab)
    },
    demo("reporter-reply", .writing) { $0.openForm("r") },
    demo("reporter-reply-to-answer", .button) { desk in
      desk.goTo(.answered)
      desk.press(.enter, .character("r"))
      desk.type("Belum beres, Bu")
      desk.press(.tab)
    },
    demo("reopen", .writing) { desk in
      desk.goTo(.closed)
      desk.press(.enter)
      desk.give(.reopen)
    },
    demo("assign", .field, as: .supervisor) { desk in
      desk.find("BPNT")
      desk.give(.assign)
    },
    demo("assign-several", .field, as: .supervisor) { desk in
      desk.goTo(.new)
      desk.press(.character(" "), .character(" "))
      desk.give(.assign)
    },
    demo("edit", .field) { $0.openForm("e") },
    demo("edit-end", .field) { desk in
      desk.openForm("e")
      desk.press(times: 3, .backTab)
    },
    demo("join-ways", .row) { $0.openForm("g") },
    demo("join", .field) { desk in
      desk.openForm("g")
      desk.press(.down, .enter)
    },
    demo("join-found", .button) { desk in
      desk.openForm("g")
      desk.press(.down, .enter)
      desk.type("MDN-26-0001")
      desk.press(.tab)
    },
    demo("join-duplicate", .field) { desk in
      desk.openForm("g")
      desk.press(.down, .down, .enter)
    },
    demo("join-not-found", .typed("9999")) { desk in
      desk.openForm("g")
      desk.press(.down, .enter)
      desk.type("9999")
      desk.press(.function(7))
    },
    demo("reveal", .field) { $0.openForm("l") },
    demo("revealed", .reading) { desk in
      desk.openForm("l")
      desk.type("menelepon pelapor")
      desk.press(.function(7))
    },
  ]
}

extension Rehearsal {
  /// Opens a form on the complaint about food aid by its letter.
  fileprivate func openForm(_ letter: Character) {
    find("BPNT")
    press(.character(letter))
  }
}
