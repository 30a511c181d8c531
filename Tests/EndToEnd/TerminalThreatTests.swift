import Foundation
import PseudoTerminal
import Testing

@Suite("Threats to the terminal", .serialized)
struct TerminalThreatTests {
  @Test(
    "threatT01 to threatT10: no view and no field gives the terminal a forbidden byte",
    arguments: [(24, 80, "supervisor"), (12, 40, "officer")])
  func threatT01toT10(rows: Int, columns: Int, role: String) throws {
    let desk = try HostileDesk()
    var tour = try Tour(of: desk, role: role, rows: rows, columns: columns)
    try tour.queues()
    try tour.palette(of: 44)
    try tour.keys(on: [])
    try tour.keys(on: [.enter])
    try tour.keys(on: [.enter, .f(7)])
    #expect(tour.faults.isEmpty, "\(tour.faults)")
    // That there was something to see: the attacks stand there as tokens.
    let tokens = ["⟦ESC⟧", "⟦RLO⟧", "⟦CSI⟧", "⟦ZW⟧", "⟦CR⟧", "⟦LS⟧", "⟦NUL⟧", "⟦OSC⟧", "⟦LRI⟧"]
    let drawn = tokens.filter { tour.seen.contains($0) }
    #expect(drawn.count >= 6, "only \(drawn) were drawn")
    #expect(tour.views >= 100, "only \(tour.views) different pictures")
  }

  @Test(
    "threatT01 to threatT10, the planted fault: each attack is noticed where it passes",
    arguments: Attack.all)
  func planted(attack: Attack) throws {
    let home = try TemporaryHome()
    // As bytes in octal, for no argument holds a NUL.
    let octal = attack.bytes.map { "\\" + String($0, radix: 8) }.joined()
    let session = try Session("/usr/bin/printf", [octal], environment: home.environment)
    _ = try session.ending()
    #expect(
      !Attack.faults(in: session.output.withoutAddedReturns, forbidden: session.picture.forbidden)
        .isEmpty)
  }

  @Test("threatT01 to threatT10: the command line gives a terminal no forbidden byte either")
  func commandLine() throws {
    let desk = try HostileDesk()
    let store = ["--store", desk.store]
    let officer = try desk.officer(of: "supervisor")
    let listed = try desk.program.run(["list", "--json", "--officer", officer] + store)
    let complaints = try #require(
      try JSONSerialization.jsonObject(with: Data(listed.outputBytes)) as? [[String: Any]])
    let numbers = complaints.prefix(6).compactMap { $0["number"] as? String }
    #expect(numbers.count == 6)
    var calls = [
      ["list"], ["list", "--json"], ["search", "lampu"], ["officer"], ["unit"], ["category"],
      ["template", "list"], ["export"], ["due"], ["report"], ["doctor"], ["verify"],
    ]
    calls += numbers.map { ["show", $0] } + numbers.map { ["suggest", $0] }
    calls = calls.map { $0 + ["--officer", officer] + store }
    // What is quoted back from the call itself, by the program and by the parser of its options.
    calls += [
      ["show", "x\u{1B}[2J\u{202E}y"] + store, ["list", "--\u{1B}[31m"], ["l\u{1B}]0;x\u{7}ist"],
      ["list", "--officer", "\u{9B}31m"] + store, ["list", "--store", "/tiada\u{1B}[2J"],
      ["import", "tiada\u{1B}[2J.csv"] + store, ["--lang", "\u{1B}c"],
    ]
    for call in calls {
      let session = try Session(
        LoketProgram.path, call, environment: desk.program.environment, rows: 24, columns: 80)
      _ = try session.ending(within: 120)
      let faults = Attack.faults(
        in: session.output.withoutAddedReturns, forbidden: session.picture.forbidden)
      #expect(faults.isEmpty, "\(call.map { String(reflecting: $0) }): \(faults)")
      #expect(!session.output.withoutAddedReturns.contains(0x1B), "\(call)")
    }
  }

  @Test("a complaint that holds hidden characters says so and counts them")
  func marked() throws {
    let session = try SampleDesk().open(rows: 40, columns: 100)
    try session.send("/")
    try session.waitFor("Cari:")
    try session.send("uji arah")
    try session.waitUntil("the hit") { $0.selected?.contains("«uji»] «arah»") == true }
    try session.send(.enter)
    try session.waitFor("Enter buka")
    try session.send(.enter)
    try session.waitFor("⚠ karakter tak terlihat (")
  }

  @Test("threatT05: a name of look-alike letters is somebody else's")
  func threatT05() throws {
    let desk = try NewDesk()
    #expect(try desk.program.run("list", "--officer", NewDesk.officer).status == 0)
    let other = try desk.program.run("list", "--officer", "R\u{430}tna Wulandari")
    #expect(other.isOneSentence(with: "tidak dikenal"))
  }
}

/// A walk through the program that presses every key and looks at every view.
struct Tour {
  private let desk: HostileDesk
  private let arguments: [String]
  private let rows: Int
  private let columns: Int
  private var session: Session
  private(set) var faults: Set<String> = []
  private(set) var seen = ""
  private var pictures: Set<Int> = []
  private var looked = 0
  /// How many different pictures there were.
  var views: Int { pictures.count }

  init(of desk: HostileDesk, role: String, rows: Int, columns: Int) throws {
    self.desk = desk
    (self.rows, self.columns) = (rows, columns)
    arguments = try role == "officer" ? [] : ["--officer", desk.officer(of: role)]
    session = try Self.opened(desk, arguments, rows, columns)
  }

  private static func opened(
    _ desk: HostileDesk, _ arguments: [String], _ rows: Int, _ columns: Int
  ) throws -> Session {
    let session = try Session(
      LoketProgram.path, ["demo"] + arguments, environment: desk.program.environment, rows: rows,
      columns: columns)
    try session.waitFor("F1")
    try session.waitUntilIdle()
    return session
  }

  /// Each queue from its first row to its last.
  mutating func queues() throws {
    for queue in 0..<9 {
      try press(.left)
      if queue > 0 { try press(.down) }
      try press(.right, .end, .pageUp, .home, .pageDown)
    }
    try home()
  }

  /// Each command of the list of all, and what it opens.
  mutating func palette(of count: Int) throws {
    for place in 0..<count {
      try press(.f(2))
      try session.send(keys: Array(repeating: .down, count: place))
      try press(.enter, .tab, .end)
      try home()
    }
  }

  /// Every key in the place to which some keys lead.
  mutating func keys(on way: [Key]) throws {
    let letters = "abcdeghijklmnoprstuvwxyz?/".map { Key.text(String($0)) }
    for key in (1...9).map(Key.f) + letters + [.enter, .control("p"), .control("e"), .insert] {
      for step in way { try press(step) }
      try press(key, .pageDown)
      try home()
    }
  }

  private mutating func press(_ keys: Key...) throws {
    for key in keys {
      guard session.isOpen else { return try reopen() }
      try? session.send(key)
      look(try? session.waitUntilIdle(quiet: 15))
    }
  }

  /// Back to the first screen, from wherever one is.
  private mutating func home() throws {
    for _ in 0..<4 { try press(.escape) }
    check()
  }

  private mutating func reopen() throws {
    check()
    looked = 0
    session = try Self.opened(desk, arguments, rows, columns)
  }

  private mutating func look(_ picture: Picture?) {
    let picture = picture ?? session.picture
    pictures.insert(picture.rows.hashValue)
    for row in picture.rows where row.contains("⟦") && seen.count < 4_000_000 { seen += row }
  }

  /// Reads what the terminal was given since the last time.
  private mutating func check() {
    let output = session.output
    // A little of what was read before, lest an attack hide between two looks.
    let new = Array(output[max(0, min(looked, output.count) - 200)...])
    looked = output.count
    let picture = session.picture
    faults.formUnion(Attack.faults(in: new, forbidden: picture.forbidden))
    for copied in picture.clipboard {
      faults.formUnion(Attack.faults(in: Array(copied.utf8), forbidden: []))
    }
  }
}

extension [UInt8] {
  /// Without the return that a terminal itself adds before a line feed.
  fileprivate var withoutAddedReturns: [UInt8] {
    enumerated().filter {
      !($0.element == 13 && $0.offset + 1 < count && self[$0.offset + 1] == 10)
    }
    .map(\.element)
  }
}
