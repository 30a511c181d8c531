import Complaints
import TerminalUI

@testable import Workstation

extension Scene {
  static let ofFind: [Scene] = [
    demo("search", .field) { $0.press(.character("/")) },
    demo("search-typing", .typed("lampu")) { desk in
      desk.press(.character("/"))
      desk.type("lampu")
    },
    demo("search-hits", .row) { desk in
      desk.press(.character("/"))
      desk.type("lampu")
      desk.press(.enter, .down)
    },
    demo("search-none", .typed("xyzzy")) { desk in
      desk.press(.character("/"))
      desk.type("xyzzy")
    },
    demo("search-many", .typed("jalan")) { desk in
      desk.press(.character("/"))
      desk.type("jalan")
    },
    demo("search-filtered", .typed("jalan")) { desk in
      desk.press(.character("/"))
      desk.type("jalan")
      desk.press(.function(4))
      desk.type("jalan dan")
      desk.press(.enter)
    },
    demo("filter", .field) { $0.press(.function(4)) },
    demo("filter-searched", .typed("dewi")) { desk in
      desk.press(.function(4))
      desk.type("dewi")
    },
    demo("filter-none", .typed("xyz")) { desk in
      desk.press(.function(4))
      desk.type("xyz")
    },
    demo("filter-set", .field) { desk in
      desk.press(.function(4))
      desk.type("dewi")
      desk.press(.tab)
    },
    demo("filter-naming", .typed("Dewi")) { desk in
      desk.press(.function(4))
      desk.type("dewi")
      desk.press(.tab, .control("s"))
      desk.type("Dewi")
    },
    demo("filter-saved", .field) { desk in
      desk.press(.function(4))
      desk.type("dewi")
      desk.press(.tab, .control("s"))
      desk.type("Dewi")
      desk.press(.enter)
    },
  ]
}
