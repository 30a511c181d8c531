import Complaints
import Testing
import Wording

@Suite("The lines of a thread")
struct ThreadWordingTests {
  let id = Wording(.id)

  func line(_ entry: JournalEntry, of complaint: Complaint = Sample.complaint) -> String {
    id.threadLine(entry, of: complaint, office: Sample.office)
  }

  @Test("name who did what, and how")
  func goldens() {
    #expect(line(Sample.entry(.received)) == "Bapak Budi S., WhatsApp")
    #expect(line(Sample.entry(.taken)) == "Ratna W. mengambil aduan ini")
    #expect(
      line(Sample.entry(.assigned, facts: .with { $0.assignee = Sample.dewi }))
        == "Ratna W. menunjuk Dewi L.")
    let delivery = Facts.with {
      $0.answerKind = .acknowledgement
      $0.way = .whatsapp
    }
    #expect(
      line(Sample.entry(.delivered, facts: delivery))
        == "Ratna W. menyampaikan tanda terima, WhatsApp")
    let forward = Sample.entry(
      .forwarded, facts: .with { $0.agency = "disdukcapil" },
      words: .with { $0.agencyNumber = "470/12" })
    #expect(line(forward) == "Ratna W. meneruskan ke Disdukcapil, nomor 470/12")
    let request = Facts.with {
      $0.answerKind = .request
      $0.until = Sample.on(2026, 12, 3)
    }
    #expect(
      line(Sample.entry(.answered, facts: request))
        == "Ratna W. menulis permintaan kelengkapan, sampai 3 Des")
    let closing = Sample.entry(
      .closed, facts: .with { $0.outcome = .resolved },
      words: .with { $0.ground = "pelapor menyatakan cukup" })
    #expect(line(closing) == "Ratna W. menyelesaikan: teratasi. Dasar: pelapor menyatakan cukup")
    #expect(
      line(Sample.entry(.closed, by: nil, facts: .with { $0.outcome = .resolved }))
        == "Selesai sendiri: tidak ada balasan pelapor")
  }

  @Test("name what an undoing took back")
  func undoing() {
    let taken = Sample.entry(.taken, sequence: 2)
    let undone = Sample.entry(.undone, sequence: 3, facts: .with { $0.undoes = 2 })
    #expect(
      id.threadLine(undone, of: Sample.complaint, in: [taken, undone], office: Sample.office)
        == "Ratna W. mengurungkan: mengambil aduan ini")
  }

  @Test("speak of the reporter without a name once it is erased or was never given")
  func nameless() {
    var erased = Sample.complaint
    erased.words = Words()
    #expect(line(Sample.entry(.reporterReplied), of: erased) == "Pelapor membalas")
    erased.identity = .nameless
    #expect(line(Sample.entry(.received), of: erased) == "Pelapor tanpa nama, WhatsApp")
  }

  @Test("exist for every kind, with and without facts and words", arguments: Language.allCases)
  func total(language: Language) {
    let wording = Wording(language)
    for kind in EntryKind.allCases {
      let line = wording.threadLine(
        Sample.entry(kind), of: Sample.complaint, office: Sample.office)
      #expect(!line.isEmpty && line.count <= 60, "\(line)")
    }
  }
}
