import Testing

/// A wall and a file that breaks it, so that a wall which sees nothing is noticed.
struct WallAndBreach: Sendable, CustomTestStringConvertible {
  let wall: Wall
  let path: String
  let text: String
  /// The lines at which the file breaks the rule.
  let lines: [Int]

  var testDescription: String { wall.rule }
}

@Suite("Walls between the rooms")
struct WallTests {
  static let withoutFoundation = [
    "Complaints", "Replies", "Wording", "TerminalUI", "Workstation",
  ].map { "Sources/" + $0 }

  /// Where the store's own files are opened, and the gate for those that somebody names.
  static let fileOpeners =
    ["files.c", "door.c", "programs.c"].map { "Sources/CSystem/" + $0 }
    + ["StoreFile", "FileLock", "PlacedFile", "KeptRoom"].map { "Sources/Store/Files/\($0).swift" }
    + [
      "Sources/Store/Recovery/SalvagedPages.swift", "Sources/Door/UserFile.swift",
      "Sources/loket/Wiring/DemoStore.swift",
      // What the system says in /proc.
      "Sources/Store/StoreFailure+Reasons.swift", "Sources/Store/Work/SystemText.swift",
    ]

  static let walls = [
    WallAndBreach(
      wall: .only(
        ["Sources/CSystem/programs.c"],
        say: ["posix_spawn", "fork(", "vfork(", "forkpty(", "popen(", "system(\"", "Glibc.system("]
          + ["execv", "execvp", "execl", "execlp", "execve"].map { $0 + "(" }
          + ["Process(", "NSTask"],
        rule: "only CSystem/programs.c starts another program"),
      path: "Sources/Workstation/Loop/Printer.swift",
      text:
        "let a = Process()\nlet b = ProofProcess(1).system(2)\nGlibc.system(\"lp\")\npopen(\"lp\", \"w\")\n",
      lines: [1, 3, 4]),
    WallAndBreach(
      wall: .only(
        fileOpeners,
        say: ["O_RDONLY", "O_WRONLY", "O_RDWR", "fopen(", "creat(", "freopen("]
          + ["FileHandle(", "FileHandle.standard", "contents(atPath", "createFile(atPath"]
          + ["(contentsOf: URL", "(contentsOfFile", "(to: URL", "toFile:", "InputStream("],
        rule: "a file that somebody named is opened by Door alone"),
      path: "Sources/loket/Commands/Import.swift",
      text: "let a = try Data(contentsOf: URL(fileURLWithPath: path))\n"
        + "let b = list.append(contentsOf: others)\nlet c = open(path, O_RDONLY)\n"
        + "FileManager.default.contents(atPath: path)\n",
      lines: [1, 3, 4]),
    WallAndBreach(
      wall: .only(["Sources/Store", "Tests/Store", "Benchmarks"], import: "GRDB"),
      path: "Sources/Workstation/Desk.swift",
      text: "import Complaints\n@preconcurrency import GRDB\n// import GRDB\n", lines: [2]),
    WallAndBreach(
      wall: .only(
        ["Sources/TerminalUI/Ncurses", "Tests/TerminalUI"], import: "CNcurses"),
      path: "Sources/TerminalUI/Canvas.swift",
      text: "struct Canvas {}\ninternal import func CNcurses.lk_start\n", lines: [2]),
    WallAndBreach(
      wall: .no("Foundation", in: withoutFoundation),
      path: "Sources/Replies/Template.swift",
      text: "import Foundation\nimport FoundationEssentials\nimport Founding.x\n", lines: [1, 2]),
    WallAndBreach(
      wall: .noCode("try" + "!"), path: "Sources/Store/Journal.swift",
      text: "// never try" + "!\nlet a = try" + "! b()\n", lines: [2]),
    WallAndBreach(
      wall: .noCode("fatalError" + "("), path: "Sources/loket/main.swift",
      text: "\nfatalError" + "(\"\")", lines: [2]),
    WallAndBreach(
      wall: .shortFiles, path: "Sources/CSystem/CSystem.c",
      text: String(repeating: "int x;\n", count: 401), lines: [401]),
    WallAndBreach(
      wall: .noMachinePaths, path: "docs/guide.md",
      text: "see a/" + "tmp/b\nsee /" + "tmp/b\n(/" + "home/budi/x)\n", lines: [2, 3]),
  ]

  @Test("stand", arguments: walls)
  func stands(_ case: WallAndBreach) throws {
    let files = try SourceTree.files()
    try #require(files.contains { $0.path == "Package.swift" })
    let breaches = `case`.wall.breaches(in: files)
    #expect(breaches.isEmpty, "\(`case`.wall.rule), but: \(breaches.joined(separator: ", "))")
  }

  @Test("see a breach", arguments: walls)
  func sees(_ case: WallAndBreach) {
    let file = SourceFile(path: `case`.path, text: `case`.text)
    #expect(`case`.wall.breaches(in: [file]) == `case`.lines.map { "\(`case`.path):\($0)" })
  }

  @Test("a file of 400 lines is short enough")
  func longestFile() {
    let file = SourceFile(path: "Sources/A.swift", text: String(repeating: "\n", count: 400))
    #expect(Wall.shortFiles.breaches(in: [file]).isEmpty)
  }
}

@Suite("Decisions")
struct DecisionTests {
  /// What is wrong with the names of the files in docs/decisions, in words.
  static func faults(in names: [String]) -> [String] {
    let numbers = names.sorted().map { name -> Int? in
      let number = name.prefix { $0.isASCII && $0.isNumber }
      let title = name.dropFirst(number.count)
      return number.count == 4 && title.hasPrefix("-") && title.hasSuffix(".md") && title.count > 4
        ? Int(number) : nil
    }
    return zip(names.sorted(), zip(numbers, 1...)).compactMap { name, number in
      number.0 == number.1 ? nil : "\(name) should be NNNN-title.md with number \(number.1)"
    }
  }

  @Test("are numbered from 1 without a gap")
  func numbered() throws {
    let folder = "docs/decisions/"
    let names = try SourceTree.files().map(\.path).filter { $0.hasPrefix(folder) }
      .map { String($0.dropFirst(folder.count)) }
    try #require(!names.isEmpty)
    #expect(Self.faults(in: names) == [])
  }

  @Test(
    "a gap, a number used twice and a bad name are seen",
    arguments: [
      ["0001-a.md", "0003-b.md"], ["0001-a.md", "0001-b.md"], ["0002-a.md"], ["1-a.md"],
      ["0001-.md"], ["0001-a.txt"],
    ])
  func faultsSeen(names: [String]) {
    #expect(Self.faults(in: names).count == 1)
  }
}
