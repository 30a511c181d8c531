import ArgumentParser
import Complaints
import Door
import Exchange
import Glibc
import Replies
import Store
import Wording
import Workstation

/// The answers the desk has in store, as text files.
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "Contoh jawaban: daftar, tulis ke berkas, baca, periksa.",
    subcommands: [
      TemplateList.self, TemplateExport.self, TemplateImport.self, TemplateCheck.self,
    ], defaultSubcommand: TemplateList.self)
}

/// Lists the templates with their kind.
struct TemplateList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Daftar contoh jawaban.")

  @OptionGroup var options: Options
  @Flag(help: "As JSON.")
  var json = false

  func run() throws {
    try options.run { wording in
      let reading = try Reading(options)
      let templates = TemplateTexts(reading.office).templates
      if json {
        Printing.json(
          .array(
            templates.map {
              .object([
                .init("id", .string($0.id)), .init("title", .string($0.title)),
                .init("kind", .string($0.kind.rawValue)), .init("active", .bool($0.isActive)),
              ])
            }))
      } else {
        for template in templates {
          let off = template.isActive ? "" : "  ·  \(wording.templateOff)"
          Printing.line(
            "\(template.id)  ·  \(template.title)  ·  \(wording.label(template.kind))\(off)")
        }
      }
    }
  }
}

/// Writes all templates and shared parts as one text file.
struct TemplateExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Menulis semua contoh jawaban sebagai teks.")

  @OptionGroup var options: Options
  @Argument(help: "The file to write; it must not exist yet. Without it: standard output.")
  var file: String?

  func run() throws {
    try options.run { wording in
      let texts = TemplateTexts(try Reading(options).office)
      let output = try ExportFile(file, wording)
      do {
        try output.write(Array(texts.file.utf8))
        try output.finish()
      } catch {
        output.abandon()
        throw error
      }
    }
  }
}

/// Takes in the templates of a text file: those of a known id are replaced, others added.
struct TemplateImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Membaca contoh jawaban dari berkas teks.")

  @OptionGroup var options: Options
  @Argument(help: "The file to read.")
  var file: String

  func run() throws {
    try options.run { wording in
      let reading = try Reading(options)
      let texts = TemplateTexts(reading.office)
      let sources = try texts.checked(file, wording)
      try reading.save { now in
        sources.filter { reading.office.templates[$0.code] != $0 }.map { .saving($0, at: now) }
      }
      Printing.line(wording.templatesTaken(sources.count))
    }
  }
}

/// Reads a text file of templates and says everything that is wrong with it; changes nothing.
struct TemplateCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Memeriksa berkas contoh jawaban.")

  @OptionGroup var options: Options
  @Argument(help: "The file to read.")
  var file: String
  @Flag(help: "As JSON: {ok, texts, mistakes[{line, column, text, kind, label, message}]}.")
  var json = false

  func run() throws {
    try options.run { wording in
      let office = canReach(options.path) ? try Reading(options).office : Office()
      let texts = TemplateTexts(office)
      guard json else {
        let sources = try texts.checked(file, wording)
        return Printing.line(wording.templatesSound(sources.count))
      }
      let (sources, mistakes) = try texts.read(file, wording)
      Printing.json(report(sources, mistakes, wording))
      if !mistakes.isEmpty { throw ExitCode(1) }
    }
  }

  private func report(
    _ sources: [TemplateSource], _ mistakes: [TemplateMistake], _ wording: Wording
  ) -> JSON {
    .object([
      .init("ok", .bool(mistakes.isEmpty)),
      .init("texts", .integer(Int64(sources.count))),
      .init(
        "mistakes",
        .array(
          mistakes.map {
            .object([
              .init("line", .integer(Int64($0.place.line))),
              .init("column", .integer(Int64($0.place.column))),
              .init("text", .string($0.section)),
              .init("kind", .string($0.kind.rawValue)),
              .init("label", .string($0.label)),
              .init("message", .string(wording.sentence($0))),
            ])
          })),
    ])
  }
}
