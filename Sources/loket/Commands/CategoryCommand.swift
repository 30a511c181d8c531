import ArgumentParser
import Complaints
import Store
import Wording

/// Lists what complaints are about, and adds, renames or puts away a category.
struct CategoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "category", abstract: "Kategori aduan: daftar, tambah, ubah.")

  @OptionGroup var options: Options
  @Option(help: "Adds or changes the category of that code, group first, such as adminduk.kia.")
  var save: String?
  @Option(help: "What it is called.")
  var title: String?
  @Option(help: "The code of the agency that usually owns the matter.")
  var agency: String?
  @Option(help: "Puts a category away: it is no longer offered, but stays where it was used.")
  var retire: String?
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { _ in
      let reading = try Reading(options)
      if let category = try changed(reading) { try reading.save { [.saving(category, at: $0)] } }
      let categories = try reading.store.office().categories.values.sorted { $0.code < $1.code }
      if json {
        Printing.json(
          .array(
            categories.map {
              .object([
                .init("code", .string($0.code)), .init("title", .string($0.title)),
                .init("agency", $0.agency.map { .string($0) } ?? .null),
                .init("active", .bool($0.isActive)),
              ])
            }))
      } else {
        for category in categories where category.isActive {
          Printing.line("\(category.code)  ·  \(category.title)")
        }
      }
    }
  }

  /// The category as it shall be; nil where nothing is to be changed.
  private func changed(_ reading: Reading) throws -> Category? {
    let wording = reading.wording
    if let agency, reading.office.agencies[agency]?.isActive != true {
      throw Trouble(sentence: wording.unknownAgencyCode(agency))
    }
    if let retire {
      guard var category = reading.office.categories[retire] else {
        throw Trouble(sentence: wording.unknownCategory(retire))
      }
      category.isActive = false
      return category
    }
    guard let code = save?.trimmed.lowercased() else { return nil }
    guard Category.isCode(code) else {
      throw Trouble(sentence: wording.badCategoryCode(code), status: 2)
    }
    guard let title = title?.trimmed ?? reading.office.categories[code]?.title, !title.isEmpty
    else {
      throw Trouble(sentence: wording.categoryNeedsTitle, status: 2)
    }
    return Category(
      code: code, title: title, agency: agency ?? reading.office.categories[code]?.agency)
  }
}
