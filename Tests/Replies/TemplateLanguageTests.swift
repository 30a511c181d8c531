import Complaints
import Testing

@testable import Replies

/// A template with this body, its head in order.
func source(_ body: String) -> String { "id: coba\njudul: Coba\njenis: kabar\n---\n" + body }

func fill(_ body: String, with context: FillContext = .full) throws -> Filled {
  let library = try TemplateLibrary.load([("coba.txt", source(body))]).get()
  return library.fill(try #require(library["coba"]), with: context)
}

@Suite("The template language")
struct TemplateLanguageTests {
  @Test("reads the head of a template")
  func head() throws {
    let text = """
      # Untuk KTP
      id: ktp
      judul: KTP-el sudah jadi
      jenis: jawaban-akhir
      hasil: selesai
      kategori: adminduk.ktp, adminduk.kk
      status: diproses, diteruskan
      saluran: whatsapp
      saat: terlambat
      kata: jadi, ambil
      aktif: tidak
      ---
      Yth. {sapaan} {nama},
      """
    let template = try Template.parse(text).get()
    #expect(template.kind == .final)
    #expect(template.outcome == .resolved)
    #expect(template.categories == ["adminduk.ktp", "adminduk.kk"])
    #expect(template.statuses == [.inProgress, .forwarded])
    #expect(template.channels == [.whatsapp])
    #expect(template.occasions == [.late])
    #expect(!template.isActive)
    #expect(template.source == text)
  }

  @Test(
    "finds the mistake, its place and its label",
    arguments: [
      ("Halo {nmaa}", .unknownField, 5, 6, "nmaa"),
      ("a\n b {nama", .unclosedBrace, 6, 4, "nama"),
      ("{sapaan {nama}", .unclosedBrace, 5, 1, "sapaan "),
      ("tutup } di sini", .strayBrace, 5, 7, "}"),
      ("{ }", .emptyBraces, 5, 1, "{}"),
      ("\u{2039}x\u{203A} ", .reservedBracket, 5, 1, "\u{2039}"),
      ("{bagian salam}", .unknownPart, 5, 1, "salam"),
      ("{?}", .blankWithoutLabel, 5, 1, ""),
      ("{?a: waktu}", .unknownBlankType, 5, 1, "a"),
      ("{?a: pilihan satu}", .tooFewChoices, 5, 1, "a"),
      ("{?a: tanggal = kapan-kapan}", .unreadableProposal, 5, 1, "a"),
      ("{?a: pilihan x|y = z}", .unreadableProposal, 5, 1, "a"),
      ("{?a} {?a: tanggal}", .blankRedefined, 5, 6, "a"),
      ("{jika malas}x{selesai}", .unknownCondition, 5, 1, "malas"),
      ("{jika anonim dan}x{selesai}", .unknownCondition, 5, 1, "anonim dan"),
      ("{jika anonim}x", .blockNotClosed, 5, 1, "jika anonim"),
      ("{lain}", .elseOutsideBlock, 5, 1, "lain"),
      ("{selesai}", .endOutsideBlock, 5, 1, "selesai"),
      ("{jika anonim}{lain}{lain}{selesai}", .elseAfterElse, 5, 20, "lain"),
    ] as [(String, TemplateMistake.Kind, Int, Int, String)])
  func mistakes(
    body: String, kind: TemplateMistake.Kind, line: Int, column: Int, label: String
  ) throws {
    guard case .failure(let mistakes) = Template.parse(source(body)) else {
      Issue.record("accepted")
      return
    }
    let first = try #require(mistakes.all.first)
    #expect(first.kind == kind)
    #expect(first.place == TextPlace(line: line, column: column))
    #expect(first.label == label)
    #expect(first.section == "coba")
  }

  @Test("lists all mistakes of a file at once and takes none of its faulty sections")
  func all() {
    let file = TemplateFile.read(
      """
      id: satu
      jenis: puisi
      warna: biru
      kelabu
      ---
      {nmaa} {?x: waktu}
      ===
      bagian: penutup
      judul: Penutup
      ---
      {bagian lain-lain}
      ===
      id: dua
      judul: Dua
      jenis: kabar
      """)
    #expect(
      file.mistakes.map(\.kind).sorted { $0.rawValue < $1.rawValue }
        == [
          .missingHeader, .missingSeparator, .notAHeader, .partInsidePart, .unknownBlankType,
          .unknownField, .unknownHeader, .unknownHeader, .unknownHeaderValue,
        ])
    #expect(file.templates.isEmpty && file.parts.isEmpty)
    #expect(file.mistakes.first { $0.kind == .partInsidePart }?.place.line == 11)
  }

  @Test("names the file of each mistake, and refuses an id given twice")
  func library() {
    let loaded = TemplateLibrary.load([("a.txt", source("satu")), ("b.txt", source("{dua}"))])
    guard case .failure(let mistakes) = loaded else {
      Issue.record("accepted")
      return
    }
    #expect(Set(mistakes.all.map(\.file)) == ["b.txt"])
    let twice = TemplateLibrary.load([("a.txt", source("satu")), ("b.txt", source("dua"))])
    guard case .failure(let doubled) = twice else {
      Issue.record("accepted")
      return
    }
    #expect(doubled.all.map(\.mistake.kind) == [.duplicateID])
  }

  @Test(
    "reads any text to an end, with or without mistakes", arguments: 1...300 as ClosedRange<Int>)
  func anything(seed: Int) {
    let pieces = [
      "{", "}", "{?", "jika", " anonim", "{selesai}", "{lain}", "---", "===", "\n", "id: a", ":",
      "=",
      "|", "\u{203A}", "{bagian x}", "{nama}", "é\u{301}", "\r\n", "{jika bukan", " atau ",
    ]
    var state = UInt64(seed)
    var text = seed % 2 == 0 ? source("") : ""
    for _ in 0..<40 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count]
    }
    let file = TemplateFile.read(text)
    let unsound = Set(file.mistakes(knowing: TemplateVocabulary(parts: ["x"])).map(\.section))
    for template in file.templates where !unsound.contains(template.id) {
      let filled = Filler.fill(template.body, context: .full, parts: [:]).text
      #expect(Leftover.all(in: filled).allSatisfy { $0.kind == .openBlank })
    }
  }
}
