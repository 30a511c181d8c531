import Complaints
import TerminalUI

@testable import Workstation

extension Scene {
  static let ofQueue: [Scene] = [
    demo("queue", .row),
    Scene(name: "queue-sample", focus: .row) { language in
      let office = try RehearsalOffice(DemoFile.made.get())
      return try Rehearsal(in: office, language: language, isSample: true)
    },
    demo("queue-supervisor", .row, as: .supervisor),
    demo("queue-list-of-queues", .row) { $0.press(.left, .down) },
    demo("queue-colleague-writes", .row) { desk in
      try desk.withColleague(isWriting: true) { desk in
        desk.goTo(.inProgress)
        desk.storeChanged()
      }
    },
    demo("queue-new", .row) { $0.goTo(.new) },
    demo("queue-to-deliver", .row) { $0.goTo(.undelivered) },
    demo("queue-awaiting", .row) { $0.goTo(.awaiting) },
    demo("queue-forwarded", .row) { $0.goTo(.forwarded) },
    demo("queue-answered", .row) { $0.goTo(.answered) },
    demo("queue-closed", .row) { $0.goTo(.closed) },
    demo("queue-overdue", .row) { $0.goTo(.overdue) },
    demo("queue-all", .row) { $0.goTo(.all) },
    demo("queue-last-row", .row) { desk in
      desk.goTo(.all)
      desk.press(.end)
    },
    demo("queue-by-number", .row) { desk in
      desk.goTo(.all)
      desk.press(.character("o"), .character("o"))
    },
    demo("queue-draft", .row) { $0.press(.end) },
    demo("queue-marked", .row) { $0.press(.character(" "), .down, .character(" ")) },
    demo("queue-marked-taken", .row) { desk in
      desk.goTo(.new)
      desk.press(.character(" "), .character(" "), .character("a"))
    },
    demo("queue-filtered", .row) { desk in
      desk.goTo(.all)
      desk.press(.function(4))
      desk.type("KTP")
      desk.press(.enter)
    },
    demo("queue-filtered-empty", .reading) { desk in
      desk.goTo(.undelivered)
      desk.press(.function(4))
      desk.type("PKH")
      desk.press(.enter)
    },
    demo("queue-secret", .row, as: .supervisor) { $0.goTo(.secret) },
    fresh("queue-empty", .reading),
    fresh("queue-secret-refused", .row) { office in
      try office.receive("Diminta uang di loket.", subject: "Pungutan") { $0.isSecret = true }
    } play: { desk in
      desk.goTo(.new)
      desk.press(.enter)
    },
    demo("queue-unknown-key", .row) { $0.press(.function(11)) },
    demo("queue-taken", .row) { desk in
      desk.goTo(.new)
      desk.press(.character("a"))
    },
    readOnly("read-only") { _ in },
    readOnly("read-only-refused") { $0.press(.character("i")) },
  ]

  /// The demo's store as it is where nothing may be written.
  private static func readOnly(_ name: String, play: @escaping @Sendable (Rehearsal) -> Void)
    -> Scene
  {
    Scene(name: name, focus: .row) { language in
      let office = try RehearsalOffice(DemoFile.made.get(), canWrite: false)
      let desk = try Rehearsal(in: office, language: language, isReadOnly: true)
      play(desk)
      return desk
    }
  }
}
