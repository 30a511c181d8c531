// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors, except where someone only wants to run Loket (`make run`).
let warnings: WarningLevel =
  Context.environment["LOKET_WARNINGS"] == "allowed" ? .warning : .error

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: warnings),
]
let strictC: [CSetting] = [.treatAllWarnings(as: warnings)]

/// A target of the house: its folder bears its name.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ room: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [])
  -> Target
{
  .testTarget(
    name: room + "Tests", dependencies: [.target(name: room)] + dependencies,
    path: "Tests/" + room, exclude: exclude, swiftSettings: strict)
}

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let argumentParser: Target.Dependency =
  .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "loket",
  products: [
    .executable(name: "loket", targets: ["loket"]),
    .library(name: "loket-faults", type: .dynamic, targets: ["Faults"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    .target(
      name: "CNcurses", cSettings: strictC, linkerSettings: [.linkedLibrary("ncursesw")]),
    .target(name: "CSystem", cSettings: strictC),
    .target(name: "CSQLite", cSettings: strictC, linkerSettings: [.linkedLibrary("sqlite3")]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),

    room("Complaints"),
    .target(
      name: "Replies", dependencies: ["Complaints"],
      resources: [.embedInCode("Templates")], swiftSettings: strict),
    room("Wording", ["Complaints"]),
    room("Door", ["CSystem"]),
    room("Exchange", ["Complaints", "Door"]),
    .target(
      name: "Seeds", dependencies: ["Complaints", "Replies"],
      exclude: ["Data/NOTICE", "Data/places.LICENSE"],
      resources: [
        "agencies", "agency_words", "categories", "category_words", "deadline_rules",
        "former_places", "holidays", "places", "retention",
        "puskesmas",
      ].map { .embedInCode("Data/\($0).csv") },
      swiftSettings: strict),
    room("Samples", ["Complaints", "Seeds"]),
    room("TerminalUI", ["CNcurses", "CSystem"]),
    .target(
      name: "Store",
      dependencies: ["Complaints", "CSodium", "CSystem", "CSQLite", "Door", grdb, grdbSQLite],
      exclude: ["Seal/Words/LICENSE"], resources: [.embedInCode("Seal/Words/code-words.txt")],
      swiftSettings: strict),
    room(
      "Workstation",
      ["Complaints", "Replies", "Wording", "Exchange", "TerminalUI", "CSystem", "Door"]),
    .executableTarget(
      name: "loket",
      dependencies: [
        "Workstation", "Store", "Seeds", "Samples", "Exchange", "Replies", "Wording",
        "CSystem", "Door",
        argumentParser,
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),

    tests("Complaints"),
    tests("Replies"),
    tests("Wording"),
    .target(name: "CSVFixtures", path: "Tests/CSVFixtures", swiftSettings: strict),
    tests("Exchange", ["Complaints", "CSVFixtures"]),
    tests("Seeds", exclude: ["Oracle"]),
    tests("Samples"),
    tests("TerminalUI"),
    tests("Door", ["CSystem"]),
    tests("Store", exclude: ["Stores"]),
    tests("Workstation", ["Store", "Seeds", "Samples"], exclude: ["Golden/Pictures"]),
    // Without pkgConfig: who only runs Loket is not told to install what only tests need.
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),
    .target(
      name: "PseudoTerminal", dependencies: ["CVTerm"], path: "Tests/PseudoTerminal",
      swiftSettings: strict),
    .executableTarget(
      name: "loket-bench",
      dependencies: [
        "PseudoTerminal", "CSVFixtures", "Complaints", "Replies", "Seeds", "Store", "Workstation",
      ],
      path: "Benchmarks/Driver", swiftSettings: strict),
    .executableTarget(
      name: "loket-bench-probe", dependencies: [grdb], path: "Benchmarks/Probe",
      swiftSettings: strict),
    .target(
      name: "ReviewFigures", dependencies: ["Complaints", "Replies"], path: "Tests/Review/Figures",
      swiftSettings: strict),
    .executableTarget(
      name: "loket-review-figures", dependencies: ["Replies", "ReviewFigures", "Seeds"],
      path: "Tests/Review/FiguresTool", swiftSettings: strict),
    .testTarget(
      name: "ReviewTests", dependencies: ["Complaints", "Replies", "ReviewFigures", "Seeds"],
      path: "Tests/Review/Rules", swiftSettings: strict),
    .target(
      name: "SuggestionFigures", dependencies: ["Complaints", "Replies", "Samples", "Seeds"],
      path: "Tests/Suggestions/Figures", swiftSettings: strict),
    .executableTarget(
      name: "loket-suggestion-figures",
      dependencies: ["Complaints", "Replies", "Seeds", "SuggestionFigures"],
      path: "Tests/Suggestions/FiguresTool", swiftSettings: strict),
    .testTarget(
      name: "SuggestionTests",
      dependencies: ["Complaints", "Replies", "Samples", "Seeds", "SuggestionFigures"],
      path: "Tests/Suggestions/Rules", swiftSettings: strict),
    .target(name: "Faults", path: "Tests/Torture/Faults", cSettings: strictC),
    .executableTarget(
      name: "loket-actor", dependencies: ["Complaints", "Store"], path: "Tests/Torture/Actor",
      swiftSettings: strict),
    .testTarget(
      name: "Torture",
      dependencies: ["PseudoTerminal", "loket", "loket-actor", "Store", "Complaints"],
      path: "Tests/Torture/Suites", swiftSettings: strict),
    .testTarget(name: "Walls", path: "Tests/Walls", swiftSettings: strict),
    .testTarget(
      name: "EndToEnd",
      dependencies: ["PseudoTerminal", "loket", "Store", "Complaints", "CSVFixtures"],
      path: "Tests/EndToEnd", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
