import Foundation
import Glibc
import PseudoTerminal
import Testing

@Suite("The store of sample data")
struct DemoTests {
  @Test("whose first making was killed is made anew at the next start")
  func halfMade() throws {
    let program = try LoketProgram()
    let store = program.home.path + "/data/loket/contoh.sqlite"
    let making = try program.open("demo")
    while access(store, F_OK) != 0, kill(making.processID, 0) == 0 { sched_yield() }
    making.signal(SIGKILL)
    #expect(try making.ending() == .killed(signal: SIGKILL))
    #expect(access(store, F_OK) == 0)
    let again = try program.run("demo", within: 300)
    #expect(again.status == 0)
    #expect(again.output.contains("MDN-26-"))
    #expect(try entries(program, store) > 400)
  }

  @Test("at a place that was named is left as it is, whatever it holds")
  func named() throws {
    let desk = try NewDesk()
    let before = try entries(desk.program, desk.program.store)
    let shown = try desk.program.run(
      "demo", "--store", desk.program.store, "--officer", NewDesk.officer, within: 300)
    #expect(shown.status == 0)
    #expect(try entries(desk.program, desk.program.store) == before)
  }

  private func entries(_ program: LoketProgram, _ store: String) throws -> Int {
    struct Verified: Decodable { let entries: Int }
    let outcome = try program.run(["verify", "--json", "--store", store], within: 300)
    return try JSONDecoder().decode(Verified.self, from: Data(outcome.outputBytes)).entries
  }
}
