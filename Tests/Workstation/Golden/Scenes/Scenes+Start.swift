import Complaints
import Store
import TerminalUI
import Wording

@testable import Workstation

extension Scene {
  static let ofStart: [Scene] = [
    Scene(name: "welcome", focus: .row) { language in
      let office = try RehearsalOffice(DemoFile.made.get())
      let drafts = try office.store.drafts(of: office.officer.id)
      let opening = WelcomeScreen(
        stopped: office.now.advanced(bySeconds: -360),
        drafts: drafts.sorted { $0.savedAt > $1.savedAt })
      return try Rehearsal(in: office, opening: opening, language: language)
    },
    start("first-start", .button) { _ in },
    start("first-start-filled", .typed("MDN")) { desk in
      desk.press(.tab)
      desk.type("Kelurahan Medono")
      desk.press(.tab)
      desk.type("MDN")
    },
    start("first-start-prefix-refused", .field) { desk in
      desk.press(.tab)
      desk.type("Kelurahan Medono")
      desk.press(.tab)
      desk.type("1")
      desk.press(.tab)
      desk.type("Ratna Wulandari")
      desk.press(.tab, .tab, .right, .enter)
    },
    start("first-start-existing", .field) { $0.press(.down, .tab) },
    Scene(name: "first-start-backup", focus: .button) { language in
      try Rehearsal(
        FirstStartScreen(Wording(language), backup: "cadangan/loket-2026-11-20.sqlite"),
        language: language)
    },
    start("first-start-samples", .button) { $0.press(.end) },
    start("first-start-buttons", .button) { $0.press(.end, .tab, .right) },
    start("first-start-help", .field) { $0.press(.function(1)) },
    Scene(name: "too-small", focus: .reading, sizes: [Picture.Frame(20, 5)]) { language in
      let office = try RehearsalOffice(DemoFile.made.get())
      let desk = try Rehearsal(in: office, language: language)
      desk.resize(Size(columns: 20, rows: 5))
      desk.press(.down)
      return desk
    },
    demo("too-small-and-back", .row) { desk in
      desk.resize(Size(columns: 20, rows: 5))
      desk.resize(.home)
    },
  ]

  private static func start(
    _ name: String, _ focus: Focus, play: @escaping @Sendable (Rehearsal) -> Void
  ) -> Scene {
    Scene(name: name, focus: focus) { language in
      let desk = try Rehearsal(FirstStartScreen(Wording(language)), language: language)
      play(desk)
      return desk
    }
  }
}
