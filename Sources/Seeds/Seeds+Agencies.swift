import Complaints

/// An agency as it is seeded.
public struct SeedAgency: Sendable {
  /// Who can command the agency: the city, the province or the state.
  public enum Reach: String, Sendable {
    case city = "kota"
    case province = "provinsi"
    case state = "pusat"
  }

  /// Ready for the store, with the short name that people use, such as `Disdukcapil`.
  public let agency: Agency
  /// The name in full, as a letter writes it.
  public let fullName: String
  public let reach: Reach
}

extension Seeds {
  /// Where complaints can be forwarded to: offices of the city, then of the province and the state.
  public static let agencies: [SeedAgency] =
    SeedTable(PackageResources.agencies_csv).rows.map { row in
      SeedAgency(
        agency: Agency(code: row["id"], name: row["nama"]), fullName: row["kepanjangan"],
        reach: SeedAgency.Reach(rawValue: row["lingkup"]) ?? .city)
    }
}
