import Complaints

/// Seals that are kept outside the store: one JSON object a line, the oldest first.
public struct SealFile: Equatable, Sendable {
  public var seals: [(desk: DeskID, seal: Seal)] = []

  public init() {}

  /// Reads a file's text; a line that is no seal ends the program's trust in the file.
  public init(_ text: String) throws(SealFailure) {
    for line in text.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) {
      guard let json = try? JSON(parsing: String(line)), json["loket"]?.string == "seal 1",
        let desk = json["desk"]?.string.flatMap({ DeskID($0) }), let seal = Seal(json: json)
      else { throw .noSeals }
      seals.append((desk, seal))
    }
    guard !seals.isEmpty else { throw .noSeals }
  }

  public mutating func add(_ seal: Seal, of desk: DeskID) { seals.append((desk, seal)) }

  public var text: String {
    seals.map { desk, seal in
      guard case .object(let members) = seal.json else { return "" }
      let head: [JSON.Member] = [
        .init("loket", .string("seal 1")), .init("desk", .string(desk.description)),
      ]
      return JSON.object(head + members).text + "\n"
    }.joined()
  }

  public static func == (left: SealFile, right: SealFile) -> Bool {
    left.seals.elementsEqual(right.seals) { $0.desk == $1.desk && $0.seal == $1.seal }
  }
}
