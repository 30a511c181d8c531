import Complaints
import Replies

extension Seeds {
  /// The words by which a desk knows what a complaint is about before it has learned from its own.
  public static let categoryWords: [CategoryWords] =
    SeedTable(PackageResources.category_words_csv).rows.map { row in
      CategoryWords(category: row["kategori"], strong: row.list("kuat"), weak: row.list("lemah"))
    }

  /// The words that name an agency whatever the category says.
  public static let agencyWords: [AgencyWords] =
    SeedTable(PackageResources.agency_words_csv).rows.map { row in
      AgencyWords(agency: row["instansi"], phrases: row.list("kata"))
    }

  /// Former names whose present kelurahan is likely but not sure, where only one claims the name.
  public static let likelyPlaces: [Place] = {
    let unsure = SeedTable(PackageResources.former_places_csv).rows.filter {
      $0.flag("belum_pasti")
    }
    let claims = Dictionary(grouping: unsure, by: { $0["nama_lama"] })
    return kelurahan.map { place in
      let names = unsure.filter {
        $0["kode"] == place.code && claims[$0["nama_lama"]]?.count == 1
      }
      return Place(code: place.code, name: place.name, aliases: names.map { $0["nama_lama"] })
    }
  }()

  /// What reading a complaint starts from, with the seeded places, categories and agencies.
  public static let reader = ComplaintReader(
    categories: Dictionary(
      uniqueKeysWithValues: categories.map { ($0.category.code, $0.category) }),
    places: kelurahan, knowledge: knowledge)

  /// What reading a complaint starts from, but for what each desk keeps itself.
  public static let knowledge = ReadingKnowledge(
    categoryWords: categoryWords, agencyWords: agencyWords, likelyPlaces: likelyPlaces,
    specificCategories: Set(categories.filter(\.holdsSpecificData).map(\.category.code)))
}
