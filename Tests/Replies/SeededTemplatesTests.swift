import Complaints
import Testing

@testable import Replies

@Suite("The answers a new store begins with")
struct SeededTemplatesTests {
  let library: TemplateLibrary

  init() throws { library = try SeededTemplates.library().get() }

  static let situations: [(name: String, context: FillContext)] = [
    ("all is known", .full),
    (
      "no name",
      FillContext.full.with {
        $0.name = nil; $0.title = nil
      }
    ),
    (
      "anonymous",
      FillContext.full.with {
        $0.isAnonymous = true; $0.isSecret = true
      }
    ),
    ("late", FillContext.full.with { $0.workingDaysLate = 9 }),
    ("late by hours", FillContext.full.with { $0.hasMissedDeadline = true }),
    ("the desk's mistake", FillContext.full.with { $0.serviceFault = true }),
    (
      "no telephone",
      FillContext.full.with {
        $0.contact = nil; $0.position = nil
      }
    ),
    (
      "on paper",
      FillContext.full.with {
        $0.channel = .letter; $0.category = "infrastruktur.jalan"
      }
    ),
    ("assistance", FillContext.full.with { $0.category = "bansos.pkh" }),
    ("health", FillContext.full.with { $0.category = "kesehatan.puskesmas" }),
    ("dirt", FillContext.full.with { $0.category = "kebersihan.sampah" }),
    (
      "flood",
      FillContext.full.with {
        $0.category = "banjir.rob"; $0.workingDaysLate = 2
      }
    ),
    ("misconduct", FillContext.full.with { $0.classification = .oversight }),
    (
      "an odd matter",
      FillContext.full.with {
        $0.category = nil; $0.isForwarded = true
      }
    ),
    ("nothing is known", FillContext()),
    (
      "a hostile name",
      FillContext.full.with {
        $0.name = "{nik} \u{2039}x\u{203A}"; $0.subject = "}{?a}\u{203A}"
      }
    ),
  ]

  static let ids = [
    "tanda-terima", "minta-kelengkapan", "diteruskan", "kabar-kemajuan", "jawaban-informasi",
    "selesai-dikerjakan", "selesai-bersyarat", "bukan-kewenangan", "belum-dapat-dipenuhi",
    "maaf-terlambat", "duplikat", "penutupan", "pengawasan", "darurat",
  ]

  @Test("are the fourteen")
  func fourteen() {
    #expect(library.templates.map(\.id) == Self.ids)
  }

  @Test("leave nothing raw but their own blanks, in any situation", arguments: ids)
  func blanksOnly(id: String) throws {
    let template = try #require(library[id])
    for (name, context) in Self.situations {
      let filled = library.fill(template, with: context)
      let leftovers = Leftover.all(in: filled.text)
      #expect(leftovers.allSatisfy { $0.kind == .openBlank }, "\(id), \(name): \(leftovers)")
      var open: [String] = []
      for blank in OpenBlank.all(in: filled.text) where !open.contains(blank.label) {
        open.append(blank.label)
      }
      #expect(open == filled.blanks.map(\.label), "\(id), \(name)")
      #expect(!filled.text.contains("  ") && !filled.text.contains(" ,"), "\(id), \(name)")
    }
  }

  @Test("ask for nothing but their blanks where everything is known", arguments: ids)
  func nothingMissing(id: String) throws {
    let template = try #require(library[id])
    let filled = library.fill(template, with: .full)
    let declared = template.blanks.map(\.label)
    #expect(filled.blanks.allSatisfy { declared.contains($0.label) })
  }

  @Test("keep to the rules of a good answer, in any situation", arguments: ids)
  func rules(id: String) throws {
    let template = try #require(library[id])
    for (name, context) in Self.situations {
      let place = Comment(rawValue: "\(id), \(name)")
      let text = library.fill(template, with: context).text
      let plain = text.lowercased()
      #expect(text.hasPrefix("Yth. "), place)
      #expect(plain.contains("terima kasih"), place)
      #expect(plain.contains("kami memahami") || plain.contains("kami prihatin"), place)
      #expect(plain.contains("paling lambat") || plain.contains("pada"), place)
      #expect(plain.contains("hormat kami"), place)
      #expect(plain.contains("petugas") || plain.contains("ratna"), place)
      if context.number != nil { #expect(text.contains("MDN-26-"), place) }
      if context.isLate { #expect(plain.contains("mohon maaf"), place) }
      if template.kind == .final {
        #expect(plain.contains("keberatan") && plain.contains("ombudsman"), place)
      }
      #expect((60...250).contains(Self.words(text).count), "\(id), \(name): length")
      let spoken = Self.spoken(plain)
      for word in Self.unwelcome {
        let isSaid = spoken.contains(" \(word) ")
        #expect(!isSaid, "\(id), \(name): \(word)")
      }
      for sentence in Self.sentences(text) {
        #expect(Self.words(sentence).count <= 25, "\(id), \(name): \(sentence)")
      }
      #expect(!text.contains("!"), place)
    }
  }

  @Test("never name the anonymous", arguments: ids)
  func anonymous(id: String) throws {
    let template = try #require(library[id])
    let text = library.fill(template, with: FillContext.full.with { $0.isAnonymous = true }).text
    #expect(text.hasPrefix("Yth. Bapak/Ibu Pelapor,\n"))
    #expect(!text.contains("Siti") && !text.contains("Aminah"))
  }

  @Test("address the nameless without a gap", arguments: ids)
  func nameless(id: String) throws {
    let template = try #require(library[id])
    let context = FillContext.full.with {
      $0.name = " "
      $0.title = nil
    }
    #expect(library.fill(template, with: context).text.hasPrefix("Yth. Bapak/Ibu,\n"))
  }

  @Test("leave no open blank once each is answered with what it proposes or a plain answer")
  func answered() throws {
    for template in library.templates {
      let filled = library.fill(template, with: .full)
      var text = filled.text
      for blank in filled.blanks {
        let typed: String =
          switch blank.type {
          case .date: "jumat"
          case .number: "2027"
          case .choice: "1"
          case .text: "berkas sudah lengkap"
          }
        let value = try BlankValue.check(
          type: blank.type, input: blank.proposal ?? typed, today: sampleToday, calendar: calendar
        ).get()
        text = OpenBlank.fill(blank.label, with: value.text, in: text)
      }
      #expect(Leftover.all(in: text).isEmpty)
    }
  }

  static let unwelcome = [
    "segera", "secepatnya", "harap maklum", "harap bersabar", "dalam waktu dekat", "nanti",
    "sesuai prosedur", "bukan kewenangan kami", "maaf jika", "maaf bila", "maaf apabila",
    "kamu", "anda", "seharusnya", "yg", "utk", "dgn", "dalam rangka", "sehubungan", "adapun",
    "yang bersangkutan", "silahkan", "pasti", "dijamin", "ditindaklanjuti",
  ]

  /// The words alone, each between spaces.
  static func spoken(_ text: String) -> String {
    " " + text.split { !$0.isLetter && $0 != "-" }.joined(separator: " ") + " "
  }

  static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

  static func sentences(_ text: String) -> [String] {
    text.replacingFullStops("Yth. ", "Yth ").split { $0.isNewline }.flatMap { line in
      line.split(separator: ". ").flatMap { $0.split(separator: ";") }.map(String.init)
    }
  }
}

extension String {
  fileprivate func replacingFullStops(_ from: String, _ to: String) -> String {
    hasPrefix(from) ? to + dropFirst(from.count) : self
  }
}
