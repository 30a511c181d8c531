import Complaints
import Store
import TerminalUI

@testable import Workstation

extension Scene {
  static let ofComplaint: [Scene] = [
    demo("complaint", .reading) { $0.press(.enter) },
    fresh("complaint-short", .reading) { office in
      try office.receive("lampu mati", subject: "Lampu jalan")
    } play: { desk in
      desk.press(.enter)
    },
    demo("complaint-long", .reading) { $0.find("Sepuluh tahun kebanjiran") },
    demo("complaint-long-beginning", .reading) { desk in
      desk.find("Sepuluh tahun kebanjiran")
      desk.press(.home)
    },
    demo("complaint-escapes", .reading) { desk in
      desk.find("urutan ESC")
      desk.press(.home)
    },
    demo("complaint-directions", .reading) { desk in
      desk.find("arah tulisan")
      desk.press(.home)
    },
    demo("complaint-stacked-marks", .reading) { desk in
      desk.find("tanda yang bertumpuk")
      desk.press(.home)
    },
    demo("complaint-wide-letters", .reading) { desk in
      desk.find("lebar ganda")
      desk.press(.home)
    },
    demo("complaint-joined-lead", .reading) { $0.find("subuh ada motor") },
    demo("complaint-alike", .row) { desk in
      desk.find("subuh ada motor")
      desk.press(.function(4))
    },
    demo("complaint-alike-marked", .row) { desk in
      desk.find("BPNT")
      desk.press(.function(4), .character(" "))
    },
    demo("complaint-alike-answer", .reading) { desk in
      desk.find("subuh ada motor")
      desk.press(.function(4), .end, .enter)
    },
    demo("complaint-joined", .reading) { $0.find("kursi plastik") },
    demo("complaint-to-deliver", .reading) { $0.find("Terang Bulan") },
    demo("complaint-forwarded", .reading) { $0.find("Bau TPS dekat sekolah") },
    demo("complaint-closed", .reading) { desk in
      desk.goTo(.closed)
      desk.press(.enter)
    },
    demo("complaint-supervisor", .reading, as: .supervisor) { desk in
      desk.goTo(.secret)
      desk.press(.enter)
    },
    fresh("complaint-nameless", .reading) { office in
      try office.receive("Parkir liar tiap malam.", subject: "Parkir liar") {
        $0.identity = .nameless
        $0.isEmergency = true
        $0.category = "ketertiban.parkir"
      }
    } play: { desk in
      desk.press(.enter)
    },
    demo("complaint-opened-by-colleague", .reading) { desk in
      try desk.withColleague(isWriting: false) { $0.find("BPNT") }
    },
    demo("complaint-undone", .reading) { desk in
      desk.goTo(.new)
      desk.press(.enter, .character("a"), .character("u"))
    },
  ]
}

extension Rehearsal {
  /// Plays while a colleague at another workstation has the complaint about food aid open.
  func withColleague(isWriting: Bool, _ play: (Rehearsal) -> Void) throws {
    let other = try Store.open(at: office.store.path)
    defer { other.close() }
    let since = office.now.advanced(bySeconds: -960)
    let numbers = try office.store.search(
      SearchRequest(text: "BPNT Oktober", limit: 1, today: office.now.day(at: .westernIndonesia)),
      for: office.officer
    ).hits
    guard let complaint = numbers.first?.row.id else { return }
    try other.announce(
      Presence(officer: office.colleague.id, isWriting: isWriting, since: since), on: complaint)
    play(self)
  }
}
