import Complaints
import Testing

@testable import Store

@Suite("Templates as they are kept")
struct TemplateTests {
  private func saving(
    _ desk: Bench, _ text: String, seen: Int64 = 0, by officer: Officer? = nil, id: ActionID? = nil
  ) -> TemplateSaving {
    TemplateSaving(
      id: id ?? desk.newAction(), template: TemplateSource(code: "coba", text: text), seen: seen,
      officer: (officer ?? desk.supervisor).id)
  }

  @Test("every saving is a version, and the newest holds")
  func versions() throws {
    let desk = try Bench()
    try desk.store.save(saving(desk, "satu"), now: desk.now)
    let first = try #require(try desk.store.versions(ofTemplate: "coba").last)
    try desk.store.save(saving(desk, "dua", seen: first.sequence), now: desk.now)
    let versions = try desk.store.versions(ofTemplate: "coba")
    #expect(versions.map { $0.words?.text } == ["satu", "dua"])
    #expect(versions.allSatisfy { $0.officer == desk.supervisor.id && $0.kind == .saved })
    #expect(try desk.store.office().templates["coba"]?.text == "dua")
    #expect(try desk.store.versions(ofTemplate: "lain").isEmpty)
    #expect(try desk.store.verify().problems.isEmpty)
  }

  @Test("who has not seen the newest version is told who saved it, and nothing is saved")
  func conflict() throws {
    let desk = try Bench()
    try desk.store.save(saving(desk, "satu"), now: desk.now)
    #expect(
      throws: Refusal.colleagueWasFaster(
        officer: desk.supervisor.id, did: .saved, at: desk.now)
    ) { try desk.store.save(saving(desk, "dua"), now: desk.now) }
    #expect(try desk.store.office().templates["coba"]?.text == "satu")
  }

  @Test("the same saving twice is one version")
  func twice() throws {
    let desk = try Bench()
    let id = desk.newAction()
    for _ in 0..<2 { try desk.store.save(saving(desk, "satu", id: id), now: desk.now) }
    #expect(try desk.store.versions(ofTemplate: "coba").count == 1)
  }

  @Test("only who may configure the office saves one, and the draft goes with it")
  func rights() throws {
    let desk = try Bench()
    #expect(throws: Refusal.notAllowed(.configure)) {
      try desk.store.save(saving(desk, "satu", by: desk.officer), now: desk.now)
    }
    let draft = Draft(
      id: DraftID(desk.newAction().uuid), officer: desk.supervisor.id,
      purpose: .template(code: "coba"), text: "satu", savedAt: desk.now)
    try desk.store.save(draft)
    var last = saving(desk, "satu")
    last.draft = draft.id
    try desk.store.save(last, now: desk.now)
    #expect(try desk.store.drafts(of: desk.supervisor.id).isEmpty)
  }
}
