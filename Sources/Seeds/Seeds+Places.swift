import Complaints

/// A puskesmas with the kecamatan it serves.
public struct HealthCentre: Equatable, Sendable {
  public let name: String
  public let kecamatan: String
}

extension Seeds {
  /// The 27 kelurahan with the names of those they were merged from, where these are sure.
  public static let kelurahan: [Place] = {
    let formerNames = SeedTable(PackageResources.former_places_csv).rows
      .filter { !$0.flag("belum_pasti") }
    let byCode = Dictionary(grouping: formerNames, by: { $0["kode"] })
    return places(ofKind: "kelurahan").map { place in
      Place(
        code: place.code, name: place.name,
        aliases: (byCode[place.code] ?? []).map { $0["nama_lama"] })
    }
  }()

  /// The four kecamatan of the city.
  public static let kecamatan: [Place] = places(ofKind: "kecamatan")

  /// The fourteen puskesmas of the city.
  public static let healthCentres: [HealthCentre] =
    SeedTable(PackageResources.puskesmas_csv).rows.map {
      HealthCentre(name: $0["nama"], kecamatan: $0["kecamatan"])
    }

  private static func places(ofKind kind: String) -> [Place] {
    SeedTable(PackageResources.places_csv).rows.filter { $0["jenis"] == kind }
      .map { Place(code: $0["kode"], name: $0["nama"]) }
  }
}
