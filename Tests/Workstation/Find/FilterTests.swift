import Complaints
import Store
import TerminalUI
import Testing

@testable import Workstation

@Suite("Filtering")
struct FilterTests {
  private static func rehearsal() throws -> Rehearsal {
    try Rehearsal { office in
      try office.receive("Lampu padam", subject: "Lampu padam") {
        $0.category = "infrastruktur.pju"
      }
      try office.receive("KTP belum jadi", subject: "KTP belum jadi") {
        $0.category = "adminduk.ktp"
      }
    }
  }

  @Test("a group of categories narrows the list at once, and Esc lifts it")
  func group() throws {
    let desk = try Self.rehearsal()
    desk.press(.function(4))
    #expect(desk.context == .filter)
    desk.type("adminduk semua")
    desk.press(.enter)
    #expect(desk.text.contains("KTP belum jadi"))
    #expect(!desk.text.contains("Lampu padam"))
    desk.press(.escape)
    #expect(desk.text.contains("Lampu padam"))
  }

  @Test("Tab sets one thing and stays, so that more can be set")
  func several() throws {
    let desk = try Self.rehearsal()
    desk.press(.function(4))
    desk.type("ktp")
    desk.press(.tab)
    #expect(desk.context == .filter)
    #expect(desk.notice?.hasPrefix("Disaring: ") == true)
    desk.type("dewi")
    desk.press(.enter)
    #expect(desk.context == .queue)
    #expect(desk.text.contains("Tidak ada yang cocok dengan saringan."))
  }

  @Test("a filter saved under a name is there the next time")
  func saved() throws {
    let desk = try Self.rehearsal()
    desk.press(.function(4))
    desk.type("penerangan")
    desk.press(.tab, .control("s"))
    desk.type("Lampu")
    desk.press(.enter)
    #expect(desk.notice == "Saringan Lampu tersimpan. Lain kali ada di F4.")
    desk.press(.escape, .escape, .function(4))
    desk.type("lampu")
    desk.press(.enter)
    #expect(desk.text.contains("Lampu padam"))
    #expect(!desk.text.contains("KTP belum jadi"))
    #expect(
      try desk.office.store.savedFilters(of: desk.office.officer.id).map(\.name) == ["Lampu"])
  }

  @Test("nothing is saved while nothing is filtered")
  func nothingToSave() throws {
    let desk = try Self.rehearsal()
    desk.press(.function(4), .control("s"))
    #expect(desk.notice == "Belum ada yang disaring. Pilih dahulu dengan Tab.")
  }

  @Test("a saved filter is forgotten with Del, and Ctrl-Z brings it back")
  func forgetting() throws {
    let desk = try Self.rehearsal()
    let store = desk.office.store
    let officer = desk.office.officer.id
    var filter = QueueFilter()
    filter.category = "infra"
    try store.save(SavedFilter(name: "Lampu", filter: filter, order: .deadline), of: officer)
    desk.press(.function(4), .down)
    #expect(desk.text.contains("Del hapus saringan ini"))
    desk.press(.delete)
    #expect(try store.savedFilters(of: officer).isEmpty)
    #expect(desk.notice == "Saringan Lampu dihapus. Ctrl-Z mengembalikan.")
    desk.press(.control("z"))
    #expect(try store.savedFilters(of: officer).map(\.name) == ["Lampu"])
  }
}
