import Foundation

/// All measures of one run of the driver, as a table for people and as JSON.
struct Report: Encodable {
  let setting: String
  var measures: [Measure] = []

  init(_ call: Call) {
    setting =
      "\(call.rows) complaints, \(Contender.columns)×\(Contender.rows), "
      + "median (least–most) of \(call.runs) runs by turns"
  }

  var table: String {
    let head = ["measure", "Loket", "bare limit", "ratio", "target", ""]
    let rows = measures.map { it in
      [
        "\(it.name), \(it.unit)", Figure.text(it.loket), Figure.text(it.beside),
        it.ratio.map { Figure.text($0) } ?? "–", it.target.description,
        it.isMet.map { $0 ? "ok" : "missed" } ?? "",
      ]
    }
    let widths = head.indices.map { column in ([head] + rows).map { $0[column].count }.max() ?? 0 }
    let lines = ([head] + rows).map { cells in
      zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
        .joined(separator: "  ")
    }
    return ([setting] + lines).joined(separator: "\n")
  }

  func write(to path: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(self).write(to: URL(fileURLWithPath: path))
  }
}

extension Measure: Encodable {
  private enum Key: String, CodingKey { case measure, unit, loket, beside, ratio, target, met }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .measure)
    try container.encode(unit, forKey: .unit)
    try container.encode(loket, forKey: .loket)
    try container.encode(beside, forKey: .beside)
    try container.encode(ratio, forKey: .ratio)
    try container.encode(target.description, forKey: .target)
    try container.encode(isMet, forKey: .met)
  }
}
