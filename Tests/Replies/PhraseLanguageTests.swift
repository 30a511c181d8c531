import Complaints
import Testing

@testable import Replies

@Suite("A phrase, in the language of templates")
struct PhraseLanguageTests {
  private func phrase(_ head: String, _ body: String = "Kami mengerti.") -> TemplateFile {
    TemplateFile.read("frasa: coba\n\(head)\n---\n\(body)")
  }

  @Test("has a group, and may be meant for a category or an occasion")
  func head() throws {
    let file = phrase("kelompok: lelah menunggu\nkategori: adminduk\nsaat: terlambat\nkata: lama")
    let phrase = try #require(file.phrases.first)
    #expect(phrase.group == .tired && phrase.group.isEmpathy)
    #expect(phrase.words == ["lama"])
    #expect(file.sources.map(\.code) == ["frasa coba"])
    #expect(phrase.fits(.full.with { $0.workingDaysLate = 2 }))
    #expect(!phrase.fits(.full))
    let elsewhere = FillContext.full.with {
      $0.workingDaysLate = 2
      $0.category = "bansos.pkh"
    }
    #expect(!phrase.fits(elsewhere))
  }

  @Test(
    "tells what is wrong with its head, and where",
    arguments: [
      ("", .missingHeader, 1, 1, "kelompok"),
      ("kelompok: riang", .unknownHeaderValue, 2, 11, "riang"),
      ("kelompok: maaf\n  status: baru", .unknownHeader, 3, 3, "status"),
      ("kelompok: maaf\nsaat: terlambat, hujan", .unknownHeaderValue, 3, 18, "hujan"),
    ] as [(String, TemplateMistake.Kind, Int, Int, String)])
  func mistakes(
    head: String, kind: TemplateMistake.Kind, line: Int, column: Int, label: String
  ) throws {
    let mistake = try #require(phrase(head).mistakes.first)
    #expect(mistake.kind == kind && mistake.label == label)
    #expect(mistake.place == TextPlace(line: line, column: column))
    #expect(mistake.section == "coba")
  }

  @Test("may name a shared part, which then has to exist")
  func parts() {
    let file = phrase("kelompok: penutup", "{bagian penutup}")
    #expect(file.mistakes(knowing: TemplateVocabulary(parts: ["penutup"])).isEmpty)
    #expect(file.mistakes(knowing: TemplateVocabulary()).map(\.kind) == [.unknownPart])
  }

  @Test("a category that the office has not is told with its place, in the head and in a block")
  func categories() {
    let file = TemplateFile.read(
      """
      id: coba
      judul: Coba
      jenis: kabar
      kategori: adminduk, ruang angkasa
      ---
      {jika kategori mars atau kategori adminduk.ktp}x{selesai}
      """)
    let vocabulary = TemplateVocabulary(categories: ["adminduk.ktp", "bansos.pkh"])
    let mistakes = file.mistakes(knowing: vocabulary)
    #expect(mistakes.map(\.kind) == [.unknownCategory, .unknownCategory])
    #expect(mistakes.map(\.label) == ["ruang angkasa", "mars"])
    #expect(
      mistakes.map(\.place) == [TextPlace(line: 4, column: 21), TextPlace(line: 6, column: 1)])
  }

  @Test("a name holds letters, digits and hyphens", arguments: ["a b", "a{", "x/y"])
  func names(name: String) {
    let file = TemplateFile.read("frasa: \(name)\nkelompok: maaf\n---\nMaaf.")
    #expect(file.mistakes.map(\.kind) == [.unreadableID])
  }
}

@Suite("The collection of an office")
struct TemplateCollectionTests {
  private let own = TemplateSource(
    code: "tanda-terima",
    text: "id: tanda-terima\njudul: Milik sendiri\njenis: tanda-terima\n---\nDiterima.")

  @Test("has what is built in wherever the office has nothing of its own")
  func ownFirst() {
    let collection = TemplateCollection([own.code: own])
    #expect(collection.library["tanda-terima"]?.title == "Milik sendiri")
    #expect(collection.library.templates.count == 14)
    #expect(collection.library.phrases.count > 40)
    #expect(collection.sources.filter { $0.code == own.code } == [own])
  }

  @Test("leaves out a text with a mistake, and what names it, and nothing else")
  func mistakes() {
    let broken = TemplateSource(code: "bagian penutup", text: "bagian: penutup\n---\n{salah}")
    let collection = TemplateCollection([broken.code: broken])
    #expect(collection.library.parts["penutup"] == nil)
    #expect(collection["bagian penutup"] == broken)
    #expect(collection.library.phrase(named: "maaf-layanan") != nil)
  }

  @Test("knows what uses a shared part")
  func users() {
    let users = TemplateCollection().users(ofPart: "penutup")
    #expect(users.contains("darurat") && users.contains("frasa penutup-salam"))
  }

  @Test("a text is switched off and on by its head alone")
  func switching() throws {
    let off = own.switched(on: false)
    #expect(off.text == own.text.replacing("\n---", with: "\naktif: tidak\n---"))
    #expect(try Template.parse(off.text).get().isActive == false)
    #expect(off.switched(on: true) == own)
    let collection = TemplateCollection([own.code: off])
    #expect(TemplateRanking.rank(collection.library.templates, for: .full).count == 13)
  }

  @Test("a copy has a name of its own")
  func copies() {
    let copy = TemplateSource.copy(of: own.text, named: "baru") { "\($0) 2" }
    #expect(copy.hasPrefix("id: baru\njudul: Milik sendiri 2\n"))
  }
}

@Suite("A text of the collection while it is edited")
struct SectionReadingTests {
  private func read(_ text: String, editing code: String? = nil) -> SectionReading {
    SectionReading(
      text, editing: code, in: TemplateCollection(), categories: ["adminduk.ktp"])
  }

  @Test("is what would be saved, and reads as it will, while nothing is wrong")
  func sound() throws {
    let reading = read(source("Yth. {sapaan} {nama},"))
    #expect(reading.mistakes.isEmpty)
    #expect(reading.source == TemplateSource(code: "coba", text: source("Yth. {sapaan} {nama},")))
    #expect(reading.filled(for: .full)?.text == "Yth. Ibu Siti,")
  }

  @Test(
    "tells what cannot be saved, though it can be read",
    arguments: [
      (source("a"), "darurat", .renamed, 1),
      (source("a").replacing("coba", with: "duplikat"), "darurat", .nameTaken, 1),
      (source("a").replacing("coba", with: "duplikat"), nil, .nameTaken, 1),
      (source("a\n===\n" + source("b").replacing("coba", with: "lain")), nil, .severalSections, 7),
      ("", nil, .missingHeader, 1),
      (source("{jika kategori mars}a{selesai}"), nil, .unknownCategory, 5),
      (source("{bagian mars}"), nil, .unknownPart, 5),
    ] as [(String, String?, TemplateMistake.Kind, Int)])
  func refused(text: String, code: String?, kind: TemplateMistake.Kind, line: Int) throws {
    let reading = read(text, editing: code)
    #expect(reading.source == nil)
    let mistake = try #require(reading.mistakes.first)
    #expect(mistake.kind == kind)
    #expect(mistake.place.line == line)
  }
}

extension String {
  fileprivate func replacing(_ old: String, with new: String) -> String {
    var result = ""
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(old) {
        result += new
        rest = rest.dropFirst(old.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }
}
