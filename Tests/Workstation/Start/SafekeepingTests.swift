import Complaints
import Foundation
import Store
import TerminalUI
import Testing
import Wording

@testable import Workstation

@Suite("Keeping the data, from the workstation")
struct SafekeepingTests {
  @Test("Cadangkan data makes today's backup and says where it lies; keys go on meanwhile")
  func backUp() throws {
    let desk = try Rehearsal()
    desk.give(.backUp)
    let path = try #require(desk.notice?.split(separator: " ").last.map(String.init))
    #expect(desk.notice?.hasPrefix("Data dicadangkan: ") == true)
    #expect(try BackupContents(ofCopyAt: path).entries == desk.office.store.head())
  }

  @Test("the day is closed with key and passphrase, and twelve words stand on the screen")
  func closeDay() throws {
    let desk = try Rehearsal(as: .supervisor)
    let head = try desk.office.store.head()
    desk.give(.closeDay)
    desk.type("media/kunci")
    desk.press(.tab)
    desk.type("rahasia penyelia")
    #expect(!desk.text.contains("rahasia") && desk.text.contains("••••"))
    desk.press(.tab)
    #expect(!desk.text.contains("rahasia"))
    desk.press(.tab, .enter)
    #expect(desk.text.contains("Hari ditutup") && desk.text.contains("12 "))
    for size in [Size(columns: 40, rows: 12), Size(columns: 132, rows: 43)] {
      let text = desk.picture(size).text.joined(separator: "\n")
      for place in 1...12 { #expect(text.contains(" \(place) "), "\(place) of \(size)") }
    }
    #expect(try desk.office.store.seals().map(\.sequence) == [head])
    // One of the twelve words may be "rahasia" itself.
    #expect(!desk.text.contains("rahasia penyelia"))
    desk.press(.escape)
    desk.give(.closeDay)
    #expect(
      desk.text.contains("media/kunci"), "the key's place is remembered, its passphrase is not")
  }

  @Test("a passphrase that does not fit is emptied and asked for again; nothing was sealed")
  func wrongPassphrase() throws {
    let desk = try Rehearsal(as: .supervisor)
    desk.give(.closeDay)
    desk.type("media/kunci")
    desk.press(.tab)
    desk.type("bukan itu")
    desk.press(.function(7))
    #expect(desk.notice == Wording(.id).wrongPassphrase)
    #expect(!desk.text.contains("•"))
    #expect(try desk.office.store.seals().isEmpty)
  }

  @Test("an officer is told that this is for the supervisor")
  func officer() throws {
    let desk = try Rehearsal()
    desk.give(.closeDay)
    #expect(desk.notice == Wording(.id).sealingIsForSupervisors)
  }

  @Test("what work beside the loop found stands as a refusal until it was read")
  func told() throws {
    let desk = try Rehearsal()
    desk.hear(Wording(.id).storeFoundDamaged)
    #expect(desk.state.session.notice?.kind == .refusal)
    #expect(desk.text.contains("Data ternyata rusak"))
  }

  @Test("the first start offers the newest backup where one lies beside the missing data")
  func firstStart() throws {
    let desk = try Rehearsal(FirstStartScreen(Wording(.id), backup: "cadangan.sqlite"))
    #expect(desk.text.contains("(•) Buka data yang sudah ada, atau pulihkan dari cadangan"))
    desk.press(.tab, .tab, .right, .enter)
    #expect(
      (desk.state.top as? FirstStartScreen)?.answer == .open(path: "cadangan.sqlite"))
  }
}
