import Complaints
import TerminalUI

@testable import Workstation

extension Scene {
  static let ofPaper: [Scene] = [
    demo("print", .button) { desk in
      desk.world = { _ in .printers(["Loket-1", "Aula"], terminal: false) }
      desk.find("BPNT")
      desk.press(.character("p"))
    },
    demo("print-printers", .row) { desk in
      desk.world = { _ in .printers(["Loket-1", "Aula"], terminal: true) }
      desk.find("BPNT")
      desk.press(.character("p"), .tab, .function(4))
    },
    demo("print-silent", .button) { desk in
      desk.world = {
        if case .print = $0 {
          .failed(.printerSilent)
        } else {
          .printers(["Loket-1"], terminal: false)
        }
      }
      desk.find("BPNT")
      desk.press(.character("p"), .function(7))
    },
    demo("print-done", .reading) { desk in
      desk.world = {
        if case .print = $0 {
          .printed(on: "Loket-1", pages: 1)
        } else {
          .printers(["Loket-1"], terminal: false)
        }
      }
      desk.find("BPNT")
      desk.press(.character("p"), .function(7))
    },
    demo("screen-written", .row) { desk in
      desk.world = { request in
        request == .printers ? .printers([], terminal: false) : .written(path: "loket.txt")
      }
      desk.give(.saveScreen)
      desk.press(.function(7))
    },
    demo("print-screen", .field) { desk in
      desk.world = { _ in .printers(["Loket-1"], terminal: false) }
      desk.give(.saveScreen)
    },
    demo("screen-not-written", .field) { desk in
      desk.world = { request in
        request == .printers
          ? .printers([], terminal: false) : .failed(.cannotWrite(path: "loket.txt"))
      }
      desk.give(.saveScreen)
      desk.press(.function(7))
    },
  ]
}
