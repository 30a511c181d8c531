import Complaints
import Testing

@testable import Replies

@Suite("Filling a template")
struct FillingTests {
  @Test("puts in what is known and leaves the rest open as blanks")
  func fields() throws {
    let context = FillContext.full.with { $0.externalNumber = " \n" }
    let filled = try fill(
      "{nomor}, {tenggat}: {nomor luar} {?loket: pilihan A|B = A}", with: context)
    #expect(
      filled.text
        == "MDN-26-0412, Jumat, 27 November 2026: \u{2039}nomor dari instansi itu\u{203A} "
        + "\u{2039}loket\u{203A}")
    #expect(
      filled.blanks == [
        Blank(label: "nomor dari instansi itu"),
        Blank(label: "loket", type: .choice(["A", "B"]), proposal: "A"),
      ])
    #expect(filled.kind == .interim)
  }

  @Test("reads nothing that a value contains")
  func values() throws {
    let hostile = FillContext.full.with {
      $0.subject = "{nik} \u{2039}x\u{203A}\n{jika anonim}\u{202E}"
    }
    let filled = try fill("{perihal}", with: hostile)
    #expect(filled.text == "(nik) (x) (jika anonim)")
    #expect(filled.blanks.isEmpty)
    #expect(Leftover.all(in: filled.text).isEmpty)
  }

  @Test(
    "prints a name that looks like a field as it was typed, in whatever template, and leaves nothing to fill"
  )
  func threatT13() throws {
    for name in ["{{nik}}", "{nomor}", "{?rahasia}", "{bagian pembuka}", "{jika anonim}x{selesai}"]
    {
      let hostile = FillContext.full.with {
        $0.name = name
        $0.location = name
      }
      let filled = try fill("Yth. {sapaan} {nama}, {lokasi}.", with: hostile)
      for given in ["MDN-26-0412", "Siti"] {
        #expect(!filled.text.contains(given), "\(filled.text)")
      }
      let inside = name.filter { $0 != "{" && $0 != "}" }
      #expect(filled.text.filter { !"(){}".contains($0) }.contains(inside), "\(filled.text)")
      #expect(filled.blanks.isEmpty)
    }
    // The planted twin: as a template the same text is filled.
    #expect(try fill("Yth. {nomor}.").text.contains("MDN-26-0412"))
  }

  @Test("takes the first block that holds")
  func blocks() throws {
    let body = "{jika terlambat}telat{lain jika anonim}anonim{lain}biasa{selesai}"
    #expect(try fill(body).text == "biasa")
    #expect(try fill(body, with: .full.with { $0.isAnonymous = true }).text == "anonim")
    #expect(
      try fill(
        body,
        with: .full.with {
          $0.isAnonymous = true
          $0.workingDaysLate = 1
        }
      ).text == "telat")
  }

  @Test(
    "knows the conditions of a complaint",
    arguments: [
      ("kategori adminduk", true), ("kategori adminduk.ktp", true), ("kategori admin", false),
      ("saluran whatsapp", true), ("saluran loket atau saluran whatsapp", true),
      ("klasifikasi pengawasan", false), ("bukan klasifikasi pengawasan", true),
      ("ada instansi", true), ("ada lokasi", false), ("bukan anonim dan ada nama", true),
      ("anonim dan rahasia atau ada nomor", true), ("layanan keliru", false),
    ])
  func conditions(words: String, holds: Bool) throws {
    let text = try fill("{jika \(words)}ya{lain}tidak{selesai}").text
    #expect(text == (holds ? "ya" : "tidak"))
  }

  @Test("a deadline missed by less than a working day is late as well")
  func missed() throws {
    let missed = FillContext.full.with { $0.hasMissedDeadline = true }
    let body = "{jika terlambat}telat{selesai} {jika ada keterlambatan}{keterlambatan}{selesai}"
    #expect(try fill(body, with: missed).text == "telat")
    #expect(
      try fill(body, with: missed.with { $0.workingDaysLate = 2 }).text == "telat 2 hari kerja")
  }

  @Test("leaves no empty line where a block or a part says nothing")
  func gaps() throws {
    let text = source("satu\n{jika anonim}\ndua\n{selesai}\ntiga {jika anonim}x{selesai} , empat")
    let library = try TemplateLibrary.load([
      ("a", text), ("b", "bagian: maaf\n---\n{jika terlambat}\nMaaf.\n{selesai}\n"),
      ("c", "id: d\njudul: D\njenis: kabar\n---\nsatu\n{bagian maaf}\ndua"),
    ]).get()
    let coba = try #require(library["coba"])
    #expect(library.fill(coba, with: .full).text == "satu\ntiga, empat")
    let withPart = try #require(library["d"])
    #expect(library.fill(withPart, with: .full).text == "satu\ndua")
    let late = FillContext.full.with { $0.workingDaysLate = 1 }
    #expect(library.fill(withPart, with: late).text == "satu\nMaaf.\ndua")
  }

  @Test("keeps the line break of a line on which more than a silent part stands")
  func silentPart() throws {
    let library = try TemplateLibrary.load([
      ("a", "bagian: maaf\n---\n{jika terlambat}Maaf.{selesai}"),
      ("b", "id: d\njudul: D\njenis: kabar\n---\nsatu\n{bagian maaf}{nomor}\ndua"),
    ]).get()
    let template = try #require(library["d"])
    #expect(library.fill(template, with: .full).text == "satu\nMDN-26-0412\ndua")
  }

  @Test("never leaves a gap behind the address")
  func address() throws {
    let body = "Yth. {sapaan} {nama}, atas nama {nama}"
    let nameless = FillContext.full.with {
      $0.name = nil
      $0.title = nil
    }
    #expect(try fill(body).text == "Yth. Ibu Siti, atas nama Siti")
    #expect(try fill(body, with: nameless).text == "Yth. Bapak/Ibu, atas nama Bapak/Ibu")
    let anonymous = FillContext.full.with { $0.isAnonymous = true }
    #expect(try fill(body, with: anonymous).text == "Yth. Bapak/Ibu Pelapor, atas nama Pelapor")
  }
}

@Suite("A salutation")
struct SalutationTests {
  @Test(
    "comes from a title, then from a sure given name, else stays open",
    arguments: [
      ("Bapak Budi Santoso", nil, "Bapak", "Budi"), ("Siti Aminah", nil, "Ibu", "Siti"),
      ("SITI AMINAH", nil, "Ibu", "Siti"), ("slamet", nil, "Bapak", "Slamet"),
      ("Dwi Cahyono", nil, "Bapak/Ibu", "Dwi Cahyono"), ("Kris", nil, "Bapak/Ibu", "Kris"),
      ("Kris", "Mbak", "Ibu", "Kris"), ("Bu Hj. Aminah", nil, "Ibu", "Hj. Aminah"),
      ("H. Kris", nil, "Bapak", "H. Kris"), ("Sdri. Kris", nil, "Ibu", "Kris"),
      ("Abdul Rahman Wahid", nil, "Bapak", "Abdul Rahman"),
      ("M. Rizki", nil, "Bapak/Ibu", "M. Rizki"),
      ("Pak Budi", "Ibu", "Ibu", "Budi"), ("", nil, "Bapak/Ibu", ""), ("-", nil, "Bapak/Ibu", ""),
      ("Ibu", nil, "Ibu", ""), ("Hamba Allah", nil, "Bapak/Ibu", ""), ("", "Bapak", "Bapak", ""),
      ("Budi, S.H.", nil, "Bapak", "Budi"),
      // Titles that are part of the name, stand behind it, or say nothing.
      ("dr. Ratna Dewi", nil, "Ibu", "dr. Ratna"), ("Prof. Kris", nil, "Bapak/Ibu", "Prof. Kris"),
      ("Drs. Kris", nil, "Bapak", "Kris"), ("Kris (Ibu)", nil, "Ibu", "Kris"),
      ("Kak Dina", nil, "Bapak/Ibu", "Dina"), ("Bunda Alya", nil, "Ibu", "Alya"),
      ("Mas Mas", nil, "Bapak", ""), ("Sdr. Siti", nil, "Ibu", "Siti"),
      ("Sdr. Kris", nil, "Bapak", "Kris"), ("H. Siti", nil, "Bapak/Ibu", "H. Siti"),
      ("Hj. Kris", nil, "Ibu", "Hj. Kris"), ("Ibu Budi", nil, "Ibu", "Budi"),
      // A woman's name goes before her father's; a man's name before a woman's is in doubt.
      ("Ratna Hadi", nil, "Ibu", "Ratna"), ("Eko Wulandari", nil, "Bapak/Ibu", "Eko"),
      ("Muhammad Siti", nil, "Bapak/Ibu", "Muhammad Siti"),
      // Names that both have.
      ("Endang S.", nil, "Bapak/Ibu", "Endang"), ("Andi Tenri", nil, "Bapak/Ibu", "Andi"),
      ("Fajar Lestari", nil, "Bapak/Ibu", "Fajar"), ("Sri Mulyono", nil, "Bapak", "Sri Mulyono"),
      ("Nur Aminah", nil, "Ibu", "Nur Aminah"), ("St. Aminah", nil, "Ibu", "St. Aminah"),
      ("Tri", nil, "Bapak/Ibu", "Tri"),
      // Offices, and those who are no single person.
      ("Pak RT 05", nil, "Bapak", "RT 05"),
      ("ketua rt 05 rw 02", nil, "Bapak/Ibu", "Ketua RT 05 RW 02"),
      ("Warga RT 02", nil, "Bapak/Ibu", ""), ("Toko Makmur", nil, "Bapak/Ibu", ""),
      ("Keluarga Pak Budi", nil, "Bapak/Ibu", ""), ("Ibu-ibu PKK", nil, "Bapak/Ibu", ""),
      // What chats give for a name.
      ("~budi", nil, "Bapak", "Budi"), ("+62 812-3456-7890", nil, "Bapak/Ibu", ""),
      ("\u{1F600}\u{1F600}", nil, "Bapak/Ibu", ""),
      ("\u{1F338} Siti \u{1F338}", nil, "Ibu", "Siti"),
      ("D'Angelo", nil, "Bapak/Ibu", "D'Angelo"), ("{nik}", nil, "Bapak/Ibu", "Nik"),
      ("   ", "Kak", "Bapak/Ibu", ""),
    ] as [(String, String?, String, String)])
  func addresses(written: String, title: String?, address: String, name: String) {
    let salutation = Salutation(name: written, title: title)
    #expect(salutation.address == address)
    #expect(salutation.name == name)
  }
}
