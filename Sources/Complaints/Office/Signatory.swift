/// Who signs a unit's reports, and where.
public struct Signatory: Equatable, Sendable {
  /// The town before the date, such as `Pekalongan`.
  public var town: String
  /// The position (jabatan), such as `Lurah Medono`.
  public var position: String
  public var name: String
  /// The civil servant's number (NIP).
  public var number: String

  public init(town: String = "", position: String = "", name: String = "", number: String = "") {
    self.town = town
    self.position = position
    self.name = name
    self.number = number
  }

  public static let nobody = Signatory()
}

extension Signatory {
  var json: JSON {
    .object([
      .init("town", .string(town)), .init("position", .string(position)),
      .init("name", .string(name)), .init("number", .string(number)),
    ])
  }

  init(json: JSON) {
    self.init(
      town: json["town"]?.string ?? "", position: json["position"]?.string ?? "",
      name: json["name"]?.string ?? "", number: json["number"]?.string ?? "")
  }
}
