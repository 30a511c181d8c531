import Complaints
import Testing

@testable import Replies

@Suite("An answer that becomes a template")
struct AbstractionTests {
  private let library: TemplateLibrary

  init() throws { library = try SeededTemplates.library().get() }

  private static let salutations: [FillContext] = [
    .full,
    .full.with { $0.isAnonymous = true },
    .full.with {
      $0.name = nil
      $0.title = nil
    },
    .full.with {
      $0.name = "Kris Cahyono"
      $0.title = nil
    },
    .full.with {
      $0.name = "H. Slamet Riyadi"
      $0.workingDaysLate = 4
    },
  ]

  private func body(_ text: String, of context: FillContext = .full) -> String {
    Abstraction(of: context, library: library).body(of: text)
  }

  /// Fills the body for the same complaint, each blank with the day it took the place of.
  private func filled(_ body: String, with context: FillContext, days: [Day]) throws -> String {
    let file = TemplateFile.read(source(body))
    #expect(file.mistakes.isEmpty, "\(file.mistakes)")
    let template = try #require(file.templates.first)
    var text = library.fill(template, with: context).text
    for (place, day) in days.enumerated() {
      text = OpenBlank.fill("tanggal \(place + 1)", with: LongDate.text(day), in: text)
    }
    return text
  }

  @Test(
    "its particulars become fields",
    arguments: [
      ("Yth. Ibu Siti,", "Yth. {sapaan} {nama},"),
      ("Yth. Ibu Siti Aminah,", "Yth. {sapaan} {nama},"),
      ("aduan Ibu nomor MDN-26-0412", "aduan {sapaan} nomor {nomor}"),
      ("Ibu Lurah menemui Ibu.", "Ibu Lurah menemui {sapaan}."),
      ("paling lambat Jumat, 27 November 2026.", "paling lambat {tenggat}."),
      ("diterima 2 November 2026", "diterima {diterima}"),
      ("ke Disdukcapil dengan nomor DKC-771", "ke {instansi} dengan nomor {nomor luar}"),
      ("tentang KTP-el belum jadi sejak 12 Oktober.", "tentang {perihal}."),
      ("Hubungi Ratna Wulandari di 0285-400000.", "Hubungi {petugas} di {kontak}."),
      ("Salam, Ratna W., Kelurahan Medono", "Salam, {petugas}, {unit}"),
      ("warga Medono", "warga {kelurahan}"), ("MDN-26-04120", "MDN-26-04120"),
    ])
  func fields(written: String, expected: String) {
    #expect(body(written) == expected)
  }

  @Test(
    "days and numbers that no field knows become blanks",
    arguments: [
      ("Kamis, 3 Desember 2026 atau 3/12/2026", "{?tanggal 1: tanggal} atau {?tanggal 1: tanggal}"),
      ("4 Desember 2026, 5-12-2026", "{?tanggal 1: tanggal}, {?tanggal 2: tanggal}"),
      ("Telepon 0812-3456-7890", "Telepon {?nomor telepon 1}"),
      ("NIK 3375011203900001.", "NIK {?nomor telepon 1}."),
      ("pukul 08.00-13.00, Rp2.500.000, tahun 2026", "pukul 08.00-13.00, Rp2.500.000, tahun 2026"),
      ("31 Februari 2026", "31 Februari 2026"),
    ])
  func blanks(written: String, expected: String) {
    #expect(body(written) == expected)
  }

  @Test("what the shared parts say becomes the part again")
  func parts() {
    let closing = "Hormat kami,\nRatna Wulandari\nPetugas Layanan, Kelurahan Medono"
    #expect(body("Baik.\n\n" + closing) == "Baik.\n\n{bagian penutup}")
  }

  @Test("what the language would read is taken out")
  func brackets() {
    let body = body("a {nik} \u{2039}x\u{203A}\n=====\nb")
    #expect(body == "a (nik) (x)\n\nb")
    #expect(TemplateFile.read(source(body)).mistakes.isEmpty)
  }

  @Test("filled for the same complaint, it is the answer again", arguments: 0..<5, 1...60)
  func wayBack(reporter: Int, seed: Int) throws {
    let context = Self.salutations[reporter]
    let salutation = Salutation(of: context)
    var random = SmallNumbers(seed: UInt64(seed))
    let days = [day("2026-12-03"), day("2026-12-07")]
    let pieces = [
      "Yth. \(salutation.address) \(salutation.name),", "Terima kasih, \(salutation.address).",
      "Aduan \(context.number ?? "") tentang \(context.subject ?? "") kami baca.",
      "Kami terima \(LongDate.text(day("2026-11-02"))).",
      "Selesai paling lambat \(LongDate.text(day("2026-11-27"))).",
      "Hari ini \(LongDate.text(sampleToday)).", "Ibu Kota dan Bapak Camat hadir.",
      "Hubungi Ratna Wulandari di 0285-400000, Kelurahan Medono.", "\n\n", "\n",
      "Medono, Jl. Sudirman.",
      "Nomor di Disdukcapil DKC-771, induknya MDN-26-0399.", "Rp2.500.000 untuk 12 titik.",
      "Hormat kami,\nRatna Wulandari\nPetugas Layanan, Kelurahan Medono",
    ]
    var answer = ""
    for _ in 0..<random.next(12) + 1 { answer += pieces[random.next(pieces.count)] + " " }
    // Blanks are numbered in the order in which their days come.
    answer += "Kabar \(LongDate.text(days[0])) dan \(LongDate.text(days[1]))."
    let tidy = TidyText.tidy(answer)
    #expect(try filled(body(tidy, of: context), with: context, days: days) == tidy)
  }

  @Test("every answer a new store begins with is the same answer on the way back")
  func seeds() throws {
    for template in library.templates {
      for context in Self.salutations {
        let answer = library.fill(template, with: context)
        // An open blank cannot be sent: whatever stands there, it stands in no field.
        var text = answer.text
        for blank in answer.blanks { text = OpenBlank.fill(blank.label, with: "sudah", in: text) }
        #expect(
          try filled(body(text, of: context), with: context, days: []) == text, "\(template.id)")
      }
    }
  }

  @Test("names nobody any more")
  func nobody() {
    let text = "Yth. Ibu Siti Aminah, ibu Siti, SITI, Siti Aminah, 081234567890, Ratna W."
    let body = body(text)
    for name in ["Siti", "Aminah", "0812", "Ratna"] { #expect(!body.contains(name), "\(body)") }
  }
}

/// Small numbers that look random and are the same in every run.
struct SmallNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
