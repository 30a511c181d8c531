import Complaints

/// A category as it is seeded, with what an import and a second language need.
public struct SeedCategory: Sendable {
  /// Ready for the store, the title with its group: `Adminduk: KTP`.
  public let category: Category
  public let group: String
  public let title: String
  public let groupInEnglish: String
  public let titleInEnglish: String
  /// The names under which SP4N-LAPOR! and officers' lists file such a matter.
  public let namesElsewhere: [String]
  /// Such complaints hold health, children's or money matters: specific personal data (UU 27/2022).
  public let holdsSpecificData: Bool
}

extension Seeds {
  /// The curated two-level list of this desk, in the order in which it is offered.
  public static let categories: [SeedCategory] =
    SeedTable(PackageResources.categories_csv).rows.map { row in
      let group = row["kelompok"]
      let title = row["judul"]
      return SeedCategory(
        category: Category(
          code: row["id"], title: group == title ? title : "\(group): \(title)",
          agency: row["instansi"]),
        group: group, title: title, groupInEnglish: row["kelompok_en"],
        titleInEnglish: row["judul_en"], namesElsewhere: row.list("kata_lapor"),
        holdsSpecificData: row.flag("data_spesifik"))
    }

  /// The category that a code, a title or a name from SP4N-LAPOR! means, however it is spelled.
  public static func category(named name: String) -> SeedCategory? {
    categoryByName[Spelling.key(name)].map { categories[$0] }
  }

  private static let categoryByName: [String: Int] = {
    var index: [String: Int] = [:]
    for (place, seed) in categories.enumerated() {
      for name in [seed.category.code, seed.category.title] { index[Spelling.key(name)] = place }
    }
    for (place, seed) in categories.enumerated() {
      for name in seed.namesElsewhere + [seed.title] where index[Spelling.key(name)] == nil {
        index[Spelling.key(name)] = place
      }
    }
    return index
  }()
}
