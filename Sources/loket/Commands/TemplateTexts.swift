import Complaints
import Door
import Exchange
import Replies
import Seeds
import Wording
import Workstation

/// The texts of all templates, parts and phrases an office has: its own, and those built into the program.
struct TemplateTexts {
  private let collection: TemplateCollection
  private let categories: Set<String>

  init(_ office: Office) {
    collection = TemplateCollection(office.templates)
    let own = Set(office.categories.keys)
    categories = own.isEmpty ? Set(Seeds.categories.map(\.category.code)) : own
  }

  /// One text file of all of them.
  var file: String { collection.sources.map(\.text).joined(separator: "\n===\n") + "\n" }

  var templates: [Template] { collection.library.templates.sorted { $0.id < $1.id } }

  /// The texts of a file, and everything that is wrong with it.
  func read(_ path: String, _ wording: Wording) throws -> (
    sources: [TemplateSource], mistakes: [TemplateMistake]
  ) {
    guard let bytes = UserFile.bytes(of: path) else {
      throw Trouble(sentence: wording.sentence(ImportRefusal.cannotOpen(path)))
    }
    guard let text = UserFile.text(bytes) else {
      throw Trouble(sentence: wording.templatesNotUTF8(path))
    }
    let read = TemplateFile.read(text)
    let mistakes = read.mistakes(knowing: collection.vocabulary(categories: categories))
    if mistakes.isEmpty, read.sources.isEmpty { throw Trouble(sentence: wording.noTemplates(path)) }
    return (read.sources, mistakes)
  }

  /// The texts of a file without a mistake; otherwise every mistake is said with line and column.
  func checked(_ path: String, _ wording: Wording) throws -> [TemplateSource] {
    let (sources, mistakes) = try read(path, wording)
    guard mistakes.isEmpty else {
      for mistake in mistakes {
        let place = "\(path):\(mistake.place.line):\(mistake.place.column): "
        let section = mistake.section.isEmpty ? "" : " (\(mistake.section))"
        Printing.aside(place + wording.sentence(mistake) + section)
      }
      throw Trouble(sentence: wording.templatesRefused(mistakes.count))
    }
    return sources
  }
}
