import Foundation

/// All measures of one run of the driver, as a table for people and as JSON.
struct Report: Encodable {
  let setting: String
  var measures: [Measure] = []

  init(_ call: Call) {
    setting =
      "\(Contender.columns)×\(Contender.rows), median (least–most) of \(call.runs) runs by turns; "
      + Machine.description
  }

  private static let head = ["measure", "at", "Loket", "beside", "ratio", "target", ""]

  private var lines: [[String]] {
    measures.map { it in
      [
        "\(it.name), \(it.unit)", it.rows.map { Self.count($0) } ?? "", Figure.text(it.loket),
        Figure.text(it.beside), it.ratio.map { Figure.text($0) } ?? "–", it.target.description,
        it.isMet.map { $0 ? "met" : "**missed**" } ?? "",
      ]
    }
  }

  var table: String {
    let all = [Self.head] + lines
    let widths = Self.head.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    return
      ([setting]
      + all.map { cells in
        zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
          .joined(separator: "  ")
      }).joined(separator: "\n")
  }

  /// The page of figures: everything measured at the largest store, then how each figure grows.
  func writePage(to path: String) throws {
    let sizes = Set(measures.compactMap(\.rows)).sorted()
    let names = measures.map(\.name).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    var page =
      "# Figures of the last run\n\nMade by `Benchmarks/run`; not edited by hand. `performance.md` says what is "
    page += "measured and how, and why what is missed is missed.\n\n\(setting).\n\n"
    page += "## At the largest store\n\n" + Self.row(Self.head) + Self.rule(Self.head.count)
    for name in names {
      let of = measures.indices.filter { measures[$0].name == name }
      if let largest = of.max(by: { measures[$0].rows ?? 0 < measures[$1].rows ?? 0 }) {
        page += Self.row(lines[largest])
      }
    }
    guard sizes.count > 1 else { return try Data(page.utf8).write(to: URL(fileURLWithPath: path)) }
    page += "\n## How each grows with the number of complaints\n\n"
    page += Self.row(["measure"] + sizes.map { Self.count($0) } + ["largest : smallest"])
    page += Self.rule(sizes.count + 2)
    for name in names {
      let of = measures.filter { $0.name == name && $0.rows != nil }
      guard of.count > 1 else { continue }
      let medians = sizes.map { size in of.first { $0.rows == size }?.loket.median }
      let ends = medians.compactMap { $0 }
      let growth = ends.count > 1 && ends[0] > 0 ? Figure.text(ends[ends.count - 1] / ends[0]) : "–"
      page += Self.row(
        ["\(name), \(of[0].unit)"] + medians.map { $0.map { Figure.text($0) } ?? "–" } + [growth])
    }
    try Data(page.utf8).write(to: URL(fileURLWithPath: path))
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  private static func rule(_ columns: Int) -> String {
    "|" + String(repeating: "---|", count: columns) + "\n"
  }

  private static func count(_ number: Int) -> String {
    let digits = String(number)
    return digits.count > 3 ? "\(digits.dropLast(3)),\(digits.suffix(3))".thousands : digits
  }

  func write(to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(self).write(to: URL(fileURLWithPath: path))
  }
}

extension Measure: Encodable {
  private enum Key: String, CodingKey {
    case measure, unit, rows, loket, beside, ratio, target, met
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .measure)
    try container.encode(unit, forKey: .unit)
    try container.encode(rows, forKey: .rows)
    try container.encode(loket, forKey: .loket)
    try container.encode(beside, forKey: .beside)
    try container.encode(ratio, forKey: .ratio)
    try container.encode(target.description, forKey: .target)
    try container.encode(isMet, forKey: .met)
  }
}

extension String {
  /// A number with a comma before its last three digits, with one before its millions as well.
  fileprivate var thousands: String {
    guard let comma = firstIndex(of: ","), distance(from: startIndex, to: comma) > 3 else {
      return self
    }
    let place = index(comma, offsetBy: -3)
    return self[..<place] + "," + self[place...]
  }
}

/// What machine it was measured on, and when.
private enum Machine {
  static var description: String {
    let processors = ProcessInfo.processInfo.activeProcessorCount
    let formatter = ISO8601DateFormatter()
    return "\(processors) processors, \(formatter.string(from: Date()))"
  }
}
