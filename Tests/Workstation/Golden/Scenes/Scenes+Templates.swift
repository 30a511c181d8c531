import Complaints
import TerminalUI

@testable import Workstation

extension Scene {
  static let ofTemplates: [Scene] = [
    collection("collection", .typed(": ")) { _ in },
    collection("collection-searched", .typed("bolak")) { $0.type("bolak") },
    collection("collection-none", .typed("xyz")) { $0.type("xyz") },
    collection("collection-sample", .typed("darurat")) { desk in
      desk.type("darurat")
      desk.press(.function(6), .function(6))
    },
    collection("collection-kinds", .row) { $0.press(.function(4)) },
    collection("collection-new", .row) { $0.press(.function(5)) },
    collection("collection-off", .typed("darurat")) { desk in
      desk.type("darurat")
      desk.press(.function(8))
    },
    collection("collection-officer", .typed(": "), as: .officer) { _ in },
    collection("template", .writing) { $0.edit() },
    collection("template-written", .typed("sekarang")) { desk in
      desk.edit()
      desk.press(.controlMove(.end))
      desk.type(" Mulai sekarang")
      desk.pass(milliseconds: 2000)
    },
    collection("template-mistakes", .writing) { desk in
      desk.editWithMistakes()
      desk.press(.tab)
    },
    collection("template-not-saved", .writing) { desk in
      desk.editWithMistakes()
      desk.press(.function(7))
    },
    collection("template-tried", .writing) { desk in
      desk.edit()
      desk.press(.function(6), .function(6))
    },
    collection("template-whole", .reading) { desk in
      desk.edit()
      desk.press(.control("o"))
    },
    collection("template-values", .row) { desk in
      desk.edit()
      desk.press(.down, .down, .function(4))
    },
    collection("template-pieces", .row) { desk in
      desk.edit()
      desk.press(.controlMove(.end), .function(4))
    },
    collection("template-headers", .row) { desk in
      desk.edit()
      desk.press(.end, .enter, .function(4))
    },
    collection("template-saved", .typed("darurat")) { desk in
      desk.edit()
      desk.press(.controlMove(.end), .character("."), .function(7))
    },
    collection("template-versions", .row) { desk in
      desk.edit()
      desk.press(.controlMove(.end), .character("."), .function(7), .enter, .control("r"))
    },
    collection("template-new", .writing) { desk in
      desk.press(.function(5), .enter)
    },
    collection("template-kept", .typed("darurat")) { desk in
      desk.edit()
      desk.type("# Konsep ")
      desk.press(.escape)
    },
    collection("template-read", .writing, as: .officer) { $0.edit() },
    demo("template-from-answer", .writing, as: .supervisor) { desk in
      desk.goTo(.answered)
      desk.press(.enter)
      desk.give(.makeTemplate)
    },
    demo("phrases", .typed(": ")) { $0.phrases() },
    demo("phrases-searched", .typed("maaf")) { desk in
      desk.phrases()
      desk.type("maaf")
    },
    demo("phrase-inserted", .field) { desk in
      desk.phrases()
      desk.type("ternyata")
      desk.press(.enter)
    },
    collection("help-collection", .field) { $0.press(.function(1)) },
    collection("help-template", .field) { desk in
      desk.edit()
      desk.press(.function(1))
    },
  ]

  /// A scene in the list of the collection.
  private static func collection(
    _ name: String, _ focus: Focus, as role: Role = .supervisor,
    play: @escaping @Sendable (Rehearsal) -> Void
  ) -> Scene {
    demo(name, focus, as: role) { desk in
      desk.give(.collection)
      play(desk)
    }
  }
}

extension Rehearsal {
  fileprivate func edit() {
    type("darurat")
    press(.enter)
  }

  fileprivate func editWithMistakes() {
    edit()
    press(.controlMove(.end))
    type(" {nomer} {bagian tiada}")
  }

  fileprivate func phrases() {
    find("BPNT")
    press(.function(7), .escape, .function(5))
  }
}
