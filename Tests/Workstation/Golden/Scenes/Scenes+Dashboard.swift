import Complaints
import Store
import TerminalUI

@testable import Workstation

extension Scene {
  static let ofDashboard: [Scene] = [
    demo("dashboard", .button, as: .supervisor) { $0.openDashboard() },
    demo("dashboard-tables", .button, as: .supervisor) { desk in
      desk.openDashboard()
      desk.press(.function(6))
    },
    demo("dashboard-month-before", .button, as: .supervisor) { desk in
      desk.openDashboard()
      desk.press(.left)
    },
    demo("dashboard-by-category", .button, as: .supervisor) { desk in
      desk.openDashboard()
      desk.press(.character("n"), .end)
    },
    demo("dashboard-places", .button, as: .supervisor) { desk in
      desk.openDashboard()
      desk.group(times: 5)
      desk.press(.end)
    },
    demo("dashboard-places-tables", .button, as: .supervisor) { desk in
      desk.openDashboard()
      desk.group(times: 5)
      desk.press(.function(6), .end)
    },
    demo("dashboard-year", .button, as: .supervisor) { desk in
      desk.openDashboard()
      desk.press(.function(4), .controlMove(.end), .up, .up, .up, .enter)
    },
    demo("dashboard-of-an-officer", .button) { $0.openDashboard() },
    demo("dashboard-choose-period", .row, as: .supervisor) { desk in
      desk.openDashboard()
      desk.press(.function(4))
    },
    demo("dashboard-range", .typed("23/11/2026"), as: .supervisor) { desk in
      desk.openDashboard()
      desk.press(.function(4), .controlMove(.end), .enter, .tab)
    },
    demo("figure-list", .row, as: .supervisor) { desk in
      desk.openDashboard()
      desk.press(.tab, .enter)
    },
    demo("figure-list-marked", .row, as: .supervisor) { desk in
      desk.openDashboard()
      desk.press(.enter, .character(" "), .character(" "))
    },
    demo("report-form", .button, as: .supervisor) { desk in
      desk.openDashboard()
      desk.press(.function(7))
    },
    demo("report-refused", .button) { desk in
      desk.openDashboard()
      desk.press(.function(7))
    },
    demo("queue-handed-over", .field, as: .supervisor) { desk in
      desk.openDashboard()
      desk.give(.handOverQueue)
    },
    demo("answer-sample", .reading, as: .supervisor) { desk in
      desk.openDashboard()
      desk.give(.readAnswers)
    },
    demo("access-counts", .reading, as: .supervisor) { desk in
      let (store, now) = (desk.office.store, desk.office.now)
      for (officer, days) in [(desk.office.officer, 0), (desk.office.colleague, 12)] {
        for row in try store.page(
          QueueRequest(
            queue: .all, order: .age, limit: 4, today: now.day(at: .westernIndonesia)),
          for: desk.office.supervisor
        ).rows {
          try store.note(
            .opened, of: row.id, by: officer.id, at: now.advanced(byHours: -24 * days))
        }
        try store.note(.searched, by: officer.id, at: now)
      }
      desk.openDashboard()
      desk.give(.access)
    },
    demo("access-none", .reading, as: .supervisor) { desk in
      desk.openDashboard()
      desk.give(.access)
    },
    demo("advice-form", .writing, as: .supervisor) { desk in
      desk.openDashboard()
      desk.press(.tab, .enter)
      desk.give(.advise)
    },
    demo("rating-form", .field) { desk in
      desk.goTo(.closed)
      desk.give(.rate)
    },
  ]
}

extension Rehearsal {
  func openDashboard() { give(.dashboard) }

  func group(times: Int) { press(times: times, .character("n")) }
}
