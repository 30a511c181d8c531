import Complaints
import TerminalUI

@testable import Workstation

extension Scene {
  static let ofIntake: [Scene] = [
    demo("intake", .writing) { $0.press(.function(5)) },
    demo("intake-filled", .typed("pulang")) { desk in
      desk.press(.function(5))
      desk.type("Saya sudah dua kali ke sini disuruh pulang terus. KK anak saya belum jadi.")
      desk.press(.tab)
      desk.type("Aminah")
      desk.press(.tab, .right, .right, .tab, .tab)
      desk.type("0810-0000-3321")
      desk.press(.tab, .tab)
      desk.type("RT 02 RW 05")
      desk.press(.tab, .tab)
      desk.type("KK anak belum jadi, dua kali disuruh pulang")
    },
    demo("intake-nameless", .typed("jam.")) { desk in
      desk.press(.function(5))
      desk.type("Petugas tidak ada di loket satu jam.")
      desk.press(.function(5), .function(5))
    },
    demo("intake-emergency", .typed("jalan")) { desk in
      desk.press(.function(5))
      desk.type("Ada anak tersetrum di tiang lampu jalan")
    },
    demo("intake-category", .row) { desk in
      desk.press(.function(5))
      desk.intakeField("category")
      desk.press(.function(4))
    },
    demo("intake-category-searched", .row) { desk in
      desk.press(.function(5))
      desk.intakeField("category")
      desk.press(.function(4))
      desk.type("jalan")
    },
    demo("intake-proposals", .typed("sekali.")) { desk in
      desk.press(.function(5))
      desk.type("Lampu jalan di Tirto padam sejak Senin, anak-anak takut lewat. Gelap sekali.")
      desk.pass(milliseconds: 100)
      desk.pass(milliseconds: 500)
    },
    demo("intake-proposal-accepted", .typed("sekali.")) { desk in
      desk.press(.function(5))
      desk.type("Lampu jalan di Tirto padam sejak Senin, anak-anak takut lewat. Gelap sekali.")
      desk.pass(milliseconds: 100)
      desk.pass(milliseconds: 500)
      desk.press(.function(8))
    },
    demo("intake-misconduct", .typed("jadi.")) { desk in
      desk.press(.function(5))
      desk.type("Petugas loket minta uang 100 ribu supaya KK cepat jadi.")
      desk.pass(milliseconds: 100)
      desk.pass(milliseconds: 500)
    },
    demo("intake-twin", .typed("bangunan")) { desk in
      desk.tellOfPothole()
    },
    demo("intake-twins-shown", .row) { desk in
      desk.tellOfPothole()
      desk.press(.function(3))
    },
    demo("intake-twin-joined", .typed("bangunan")) { desk in
      desk.tellOfPothole()
      desk.press(.function(3), .function(7))
    },
    demo("intake-last-field", .field) { desk in
      desk.press(.function(5), .backTab)
    },
    demo("intake-without-story", .writing) { $0.press(.function(5), .function(7)) },
    demo("intake-resumed", .writing) { $0.press(.end, .enter) },
    demo("intake-kept", .row) { desk in
      desk.press(.function(5))
      desk.type("Got meluap")
      desk.press(.escape)
    },
    demo("intake-further-reporter", .field) { desk in
      desk.find("subuh ada motor")
      desk.press(.character("g"), .enter)
    },
    demo("recorded", .row) { desk in
      desk.press(.function(5))
      desk.type("KK anak saya belum jadi.")
      desk.press(.function(7))
    },
    demo("paste-offer", .reading) { desk in
      desk.paste("[10.12, 23/11/2026] +62 810-0000-4417: Bu, lampu di gang kami padam sejak Sabtu.")
    },
    demo("paste-accepted", .writing) { desk in
      desk.paste("[10.12, 23/11/2026] +62 810-0000-4417: Bu, lampu di gang kami padam sejak Sabtu.")
      desk.press(.enter)
    },
    demo("paste-offer-on-complaint", .reading) { desk in
      desk.find("BPNT")
      desk.paste("[08.12, 23/11/2026] +62 810-0000-4417: Bu, sudah cair. Terima kasih.")
    },
  ]
}

extension Rehearsal {
  /// The story of a pothole that others have told of already, and a pause after it.
  fileprivate func tellOfPothole() {
    press(.function(5))
    type("min jl truntum bolong gede bgt, tadi pagi motor jatuh depan toko bangunan")
    pass(milliseconds: 100)
    pass(milliseconds: 500)
  }

  /// Goes to a field of the intake by Tab.
  func intakeField(_ name: String) {
    while let screen = state.top as? IntakeScreen, screen.fields.current.name != name {
      press(.tab)
    }
  }
}
