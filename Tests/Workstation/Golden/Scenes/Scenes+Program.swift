import Complaints
import TerminalUI

@testable import Workstation

extension Scene {
  static let ofProgram: [Scene] = [
    demo("palette", .field) { $0.press(.control("p")) },
    demo("palette-searched", .typed("wa")) { desk in
      desk.press(.control("p"))
      desk.type("wa")
    },
    demo("palette-none", .typed("xyz")) { desk in
      desk.press(.control("p"))
      desk.type("xyz")
    },
    demo("palette-erasing", .typed("hapus")) { desk in
      desk.press(.control("p"))
      desk.type("hapus")
    },
    demo("palette-complaint", .field) { $0.press(.enter, .function(2)) },
    demo("palette-refused", .typed("tunjuk")) { desk in
      desk.press(.control("p"))
      desk.type("tunjuk")
      desk.press(.enter)
    },
    demo("palette-writing", .field) { desk in
      desk.find("BPNT")
      desk.press(.function(7), .escape, .control("p"))
    },
    demo("menu", .field) { $0.press(.function(9)) },
    demo("menu-end", .field) { $0.press(.function(9), .end) },
    demo("menu-refused", .field) { desk in
      desk.press(.function(9), .end)
      desk.press(times: 8, .up)
    },
    demo("menu-complaint", .field) { $0.press(.enter, .function(9)) },
    demo("messages", .reading) { desk in
      desk.goTo(.new)
      desk.press(.character("a"), .character("u"), .function(11))
      desk.give(.messages)
    },
    fresh("messages-none", .reading, play: { $0.open(MessagesScreen()) }),
    demo("help", .field) { $0.press(.function(1)) },
    demo("help-searched", .typed("cetak")) { desk in
      desk.press(.function(1))
      desk.type("cetak")
    },
    demo("help-keys", .field) { $0.press(.function(1), .end) },
    demo("help-complaint", .field) { $0.press(.enter, .function(1)) },
    demo("help-search", .field) { $0.press(.character("/"), .function(1)) },
    demo("help-reply", .field) { desk in
      desk.find("BPNT")
      desk.press(.function(7), .escape, .function(1))
    },
    demo("help-templates", .field) { desk in
      desk.find("BPNT")
      desk.press(.function(7), .function(1))
    },
    demo("help-last-look", .field) { desk in
      desk.find("BPNT")
      desk.press(.function(7), .escape)
      desk.paste(Scene.soundAnswer)
      desk.press(.function(7), .function(1))
    },
    demo("help-hand-over", .field) { desk in
      desk.find("Terang Bulan")
      desk.press(.function(7), .function(1))
    },
    demo("help-closing", .field) { desk in
      desk.find("BPNT")
      desk.press(.function(8), .function(1))
    },
    demo("help-intake", .field) { $0.press(.function(5), .function(1)) },
    demo("help-recorded", .field) { desk in
      desk.press(.function(5))
      desk.type("KK anak saya belum jadi.")
      desk.press(.function(7), .function(1))
    },
    demo("help-form", .field) { desk in
      desk.find("BPNT")
      desk.press(.character("i"), .function(1))
    },
    demo("help-filter", .field) { $0.press(.function(4), .function(1)) },
    demo("help-menu", .field) { $0.press(.function(9), .function(1)) },
    demo("help-palette", .field) { $0.press(.control("p"), .function(1)) },
  ]
}
