import Complaints
import TerminalUI

@testable import Workstation

extension Scene {
  static let ofHandingOver: [Scene] = [
    demo("hand-over", .button) { $0.handOver() },
    demo("hand-over-delivered-button", .button) { desk in
      desk.handOver()
      desk.press(.right)
    },
    demo("hand-over-left", .reading) { desk in
      desk.handOver()
      desk.press(.enter)
    },
    demo("hand-over-done", .reading) { desk in
      desk.handOver()
      desk.press(.right, .enter)
    },
    demo("hand-over-joined", .row) { desk in
      desk.find("subuh ada motor")
      desk.press(.function(7), .escape)
      desk.paste(
        SoundAnswer(
          to: "Bapak Joko", about: "jalan berlubang yang membuat motor jatuh",
          step: "Jalan itu akan kami tambal", number: "MDN-26-0447"
        ).text)
      desk.press(.function(7), .tab, .enter, .right, .enter)
    },
    demo("hand-over-again", .button) { desk in
      desk.find("BPNT")
      desk.press(.character("w"))
    },
    demo("hand-over-other-ways", .row) { desk in
      desk.world = { _ in .printers(["Loket-1", "Aula"], terminal: true) }
      desk.handOver()
      desk.press(.function(4))
    },
    demo("hand-over-printed", .button) { desk in
      desk.world = {
        if case .print = $0 {
          .printed(on: "Loket-1", pages: 1)
        } else {
          .printers(["Loket-1", "Aula"], terminal: true)
        }
      }
      desk.handOver()
      desk.press(.function(4), .down, .down, .down, .enter)
    },
    demo("hand-over-printer-silent", .button) { desk in
      desk.world = {
        if case .print = $0 {
          .failed(.printerSilent)
        } else {
          .printers(["Loket-1"], terminal: false)
        }
      }
      desk.handOver()
      desk.press(.function(4), .down, .down, .down, .enter)
    },
    demo("hand-over-oral", .button) { desk in
      desk.handOver()
      desk.press(.function(4), .end, .enter)
    },
  ]
}

extension Rehearsal {
  /// Opens the answer about the street lamp, which waits to be delivered.
  fileprivate func handOver() {
    find("Terang Bulan")
    press(.function(7))
  }
}
