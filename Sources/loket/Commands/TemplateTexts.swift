import Complaints
import Exchange
import Foundation
import Replies
import Wording
import Workstation

/// The texts of all templates and parts an office has: its own, or those built into the program.
struct TemplateTexts {
  private let sources: [TemplateSource]

  init(_ office: Office) {
    let own = office.templates.values.sorted { $0.code < $1.code }
    sources = own.isEmpty ? SeededTemplates.sources : own
  }

  /// One text file of all of them.
  var file: String { sources.map(\.text).joined(separator: "\n===\n") + "\n" }

  var templates: [Template] { TemplateFile.read(file).templates.sorted { $0.id < $1.id } }

  /// The sections of a file without a mistake; otherwise every mistake is said with line and column.
  func checked(_ path: String, _ wording: Wording) throws -> [TemplateSource] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Trouble(sentence: wording.sentence(ImportRefusal.cannotOpen(path)))
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw Trouble(sentence: wording.templatesNotUTF8(path))
    }
    let read = TemplateFile.read(text)
    let known = TemplateFile.read(file).parts.map(\.name)
    let mistakes = read.mistakes(knowingParts: Set(known))
    guard mistakes.isEmpty else {
      for mistake in mistakes {
        let place = "\(path):\(mistake.place.line):\(mistake.place.column): "
        let section = mistake.section.isEmpty ? "" : " (\(mistake.section))"
        Printing.aside(place + wording.sentence(mistake) + section)
      }
      throw Trouble(sentence: wording.templatesRefused(mistakes.count))
    }
    guard !read.sources.isEmpty else { throw Trouble(sentence: wording.noTemplates(path)) }
    return read.sources
  }

  /// What is to be saved: the new texts, and with the first of them those that were only built in.
  func missingFromStore(_ new: [TemplateSource], in office: Office) -> [TemplateSource] {
    guard office.templates.isEmpty else { return new }
    let codes = Set(new.map(\.code))
    return sources.filter { !codes.contains($0.code) } + new
  }
}
