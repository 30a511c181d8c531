import Complaints
import Store
import TerminalUI

@testable import Workstation

extension Scene {
  static let ofDeadlines: [Scene] = [
    demo("why", .reading) { $0.press(.character("h")) },
    demo("why-met", .reading) { $0.press(.character("h"), .right) },
    demo("why-waiting", .reading) { desk in
      desk.goTo(.awaiting)
      desk.press(.character("h"))
    },
    demo("why-silence", .reading) { desk in
      desk.goTo(.answered)
      desk.press(.character("h"), .left)
    },
    demo("settings", .row, as: .supervisor) { $0.give(.settings) },
    demo("calendar", .row, as: .supervisor) { desk in
      desk.give(.settings)
      desk.press(.enter, .end)
    },
    demo("calendar-unknown-year", .reading, as: .supervisor) { desk in
      desk.give(.settings)
      desk.press(.enter, .right, .right)
    },
    demo("calendar-new", .row, as: .supervisor) { desk in
      desk.give(.settings)
      desk.press(.enter, .function(5))
    },
    demo("calendar-day", .field, as: .supervisor) { desk in
      desk.give(.settings)
      desk.press(.enter, .end, .enter)
    },
    demo("calendar-ramadan", .field, as: .supervisor) { desk in
      desk.give(.settings)
      desk.press(.enter, .function(5), .end, .enter)
    },
    demo("calendar-remove", .button, as: .supervisor) { desk in
      desk.give(.settings)
      desk.press(.enter, .end, .function(8))
    },
    demo("hours", .field, as: .supervisor) { desk in
      desk.give(.settings)
      desk.press(.down, .enter)
    },
    demo("rules", .row, as: .supervisor) { desk in
      desk.give(.settings)
      desk.press(.down, .down, .enter)
    },
    demo("rules-change", .field, as: .supervisor) { desk in
      desk.give(.settings)
      desk.press(.down, .down, .enter, .down, .enter)
    },
    demo("rules-new", .field, as: .supervisor) { desk in
      desk.give(.settings)
      desk.press(.down, .down, .enter, .function(5))
    },
    demo("imported-silence", .field, as: .supervisor) { desk in
      desk.give(.settings)
      desk.press(.end, .enter)
    },
    fresh("silence-told", .reading) { office in
      try office.answerAndWait()
    },
  ]
}

extension RehearsalOffice {
  /// Three complaints answered, and eleven days gone by in which nobody said anything.
  func answerAndWait() throws {
    for subject in ["Lampu jalan padam", "Got meluap", "KK salah ketik"] {
      let complaint = try receive(subject, subject: subject)
      try act(
        .answer(Answer(kind: .final, text: "Sudah selesai.", way: .whatsapp)), on: complaint)
      try act(.deliver(way: .whatsapp, at: nil), on: complaint)
    }
    now = now.advanced(byHours: 24 * 11)
  }
}
