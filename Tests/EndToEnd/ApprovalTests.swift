import Foundation
import PseudoTerminal
import Testing

@Suite("Approval, from one desk to the other")
struct ApprovalTests {
  private let answer = "Lampu kami perbaiki segera"

  /// A desk where a supervisor approves every answer of Dewi's, and one complaint that waits.
  private func prepared() throws -> (NewDesk, number: String, Session) {
    let desk = try NewDesk()
    try desk.run("officer", "--add", "Dewi Lestari", "--officer", NewDesk.officer)
    try desk.run("unit", "--approval", "all", "--officer", NewDesk.officer)
    let number = try Visitor(desk.program).receive("Lampu padam", "Lampu gang padam.")
    let dewi = try desk.open(as: "Dewi Lestari")
    try dewi.find(number)
    try dewi.startReply(answer)
    try dewi.lookLast()
    try dewi.press(button: "Ajukan ke penyelia")
    try dewi.waitFor("Diajukan ke Ratna W.")
    return (desk, number, dewi)
  }

  private func review(_ desk: NewDesk, _ number: String) throws -> Session {
    let boss = try desk.open()
    try boss.find(number)
    try boss.send(.f(7))
    try boss.waitFor("Persetujuan \(number)")
    return boss
  }

  @Test("an answer that was approved with a change is delivered by its author as it was changed")
  func approved() throws {
    let (desk, number, dewi) = try prepared()
    let boss = try review(desk, number)
    try boss.send(.end)
    try boss.send(.text(" hari Jumat."))
    try boss.waitFor("diubah")
    try boss.send(.f(7))
    try boss.press(button: "Setujui")
    try boss.waitFor("Disetujui. Dewi L.")
    try dewi.waitFor("menyetujui dengan perubahan")
    try dewi.send(.f(7))
    try dewi.waitFor("tekan Ctrl-V")
    try dewi.sayDelivered()
    let shown = try desk.show(number)
    #expect(shown.status == "answered")
    #expect(shown.entries("answered").map(\.text) == [answer + " hari Jumat."])
    #expect(shown.entries("delivered").map(\.officer) == ["Dewi Lestari"])
    #expect(try desk.run("verify", "--officer", NewDesk.officer).contains("Utuh"))
  }

  @Test("a draft that was sent back comes to its author with the remark")
  func sentBack() throws {
    let (desk, number, dewi) = try prepared()
    let boss = try review(desk, number)
    try boss.send(.f(8))
    try boss.waitFor("Kembalikan konsep")
    try boss.send(.text("Sebutkan tanggalnya."))
    try boss.waitFor("Sebutkan tanggalnya.")
    try boss.send(.f(7))
    try boss.waitFor("Dikembalikan ke Dewi L.")
    try dewi.waitFor("mengembalikan konsep")
    try dewi.send(.f(7))
    try dewi.waitFor("Penyelia (Ratna W.): \"Sebutkan tanggalnya.\"")
    try dewi.waitFor(answer)
    let shown = try desk.show(number)
    #expect(shown.status == "inProgress")
    #expect(shown.entries("answered").isEmpty)
  }
}
