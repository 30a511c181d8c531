import Complaints
import Foundation
import TerminalUI
import Testing

@testable import Workstation

@Suite("A citizen's numbers on the screen")
struct MaskingTests {
  private static let nik = "3375014507880003"
  private static let phone = "0812-9876-5432"
  /// The demo's own telephone, which stands in every answer.
  private static let office = "+6281000000285"
  private static let whole = [nik, phone, "081298765432", "+6281298765432"]

  /// Where an officer has them whole with a reason: what they correct, and the way by which an answer goes out.
  private static let revealing: Set<CommandID> = [.correct, .deliver, .copyAnswer]

  /// Where the number was just typed or pasted, or is what the answer is handed over to.
  private static let asked: Set = [
    "hand-over", "hand-over-delivered-button", "hand-over-oral", "paste-offer",
    "paste-offer-on-complaint", "revealed",
  ]

  private func office() throws -> RehearsalOffice {
    let office = try RehearsalOffice()
    let complaint = try office.receive(
      "kambingetawa milik \(Self.nik), telepon \(Self.phone)", subject: "Kebun \(Self.nik)"
    ) {
      $0.words.reporterName = "Suryadi \(Self.phone)"
      $0.words.phone = Self.phone
      $0.words.nik = Self.nik
      $0.category = "pju"
    }
    try office.act(.take, on: complaint)
    try office.act(.note("catatan \(Self.nik) \(Self.phone)"), on: complaint)
    try office.act(
      .answer(Answer(kind: .interim, text: "Kami menelepon \(Self.phone)", way: .whatsapp)),
      on: complaint)
    try office.act(.deliver(way: .whatsapp, at: nil), on: complaint)
    try office.act(
      .recordReply(text: "ini NIK saya \(Self.nik)", at: nil, reopens: false), on: complaint)
    return office
  }

  private func seen(_ desk: Rehearsal) -> [String] {
    [Size.home, Size(columns: 40, rows: 12), Size(columns: 132, rows: 43)].flatMap { size in
      let text = desk.picture(size).text.joined(separator: "\n")
      return Self.whole.filter(text.contains)
    }
  }

  @Test(
    "is masked wherever a command leads from a list or from the open complaint",
    arguments: CommandID.allCases.filter { !revealing.contains($0) })
  func everywhere(command: CommandID) throws {
    for role in [Role.officer, .supervisor] {
      for opens in [false, true] {
        let desk = try Rehearsal(in: try office(), as: role)
        if role == .supervisor { desk.goTo(.all) }
        #expect(desk.text.contains("Kebun") || desk.text.contains("MDN"))
        if opens { desk.press(.enter) }
        desk.give(command)
        #expect(seen(desk) == [], "\(command.rawValue), \(role), \(opens)\n\(desk.text)")
        desk.press(.end)
        #expect(seen(desk) == [], "\(command.rawValue) at its end")
      }
    }
  }

  @Test("the planted twin: revealed with a reason, they are seen")
  func revealed() throws {
    let desk = try Rehearsal(in: try office())
    desk.press(.enter)
    desk.give(.reveal)
    desk.type("menelepon pelapor")
    desk.press(.function(7))
    #expect(!seen(desk).isEmpty, "\(desk.text)")
  }

  @Test("no picture of any screen holds one, but where it is typed or was asked for")
  func pictures() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Pictures")
    let files = FileManager.default.enumerator(atPath: folder.path)
    var scenes: Set<String> = []
    var count = 0
    while let name = files?.nextObject() as? String {
      guard name.hasSuffix(".txt"),
        let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      else { continue }
      count += 1
      if PersonalNumbers.masking(text, besides: [Self.office]) != text {
        scenes.insert(String(name.split(separator: "/").first ?? ""))
      }
    }
    #expect(count > 300)
    #expect(scenes.subtracting(Self.asked) == [])
  }
}
