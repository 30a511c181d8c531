import Complaints
import Testing

@testable import Replies

@Suite("The order of templates")
struct TemplateRankingTests {
  let templates: [Template]

  init() throws { templates = try SeededTemplates.library().get().templates }

  func first(_ context: FillContext, words: String = "") -> String? {
    TemplateRanking.rank(templates, for: context, words: words).first?.template.id
  }

  @Test("follows what the complaint needs next")
  func situations() {
    #expect(first(.full.with { $0.status = .received }) == "tanda-terima")
    #expect(
      first(
        .full.with {
          $0.isAcknowledged = true
          $0.workingDaysLate = 2
        }) == "maaf-terlambat")
    #expect(
      first(
        .full.with {
          $0.isAcknowledged = true
          $0.isForwarded = true
          $0.status = .forwarded
        }) == "diteruskan")
    #expect(
      first(
        .full.with {
          $0.status = .received
          $0.classification = .oversight
        }) == "pengawasan")
    #expect(
      first(
        .full.with {
          $0.isAcknowledged = true
          $0.classification = .informationRequest
        }) == "jawaban-informasi")
    #expect(
      first(
        .full.with {
          $0.isAcknowledged = true
          $0.status = .answered
        }) == "penutupan")
  }

  @Test("offers every active template when nothing is typed, and says why")
  func all() {
    let ranked = TemplateRanking.rank(templates, for: .full.with { $0.workingDaysLate = 1 })
    #expect(Set(ranked.map(\.template.id)) == Set(templates.map(\.id)))
    #expect(ranked.first?.reasons.contains(.occasion(.late)) == true)
  }

  @Test("finds by the beginnings of words, in any order")
  func words() {
    #expect(first(.full, words: "kelengk") == "minta-kelengkapan")
    #expect(first(.full, words: "angg bersy") == "selesai-bersyarat")
    #expect(first(.full, words: "AMBULANS") == "darurat")
    #expect(TemplateRanking.rank(templates, for: .full, words: "engkapan").isEmpty)
    #expect(TemplateRanking.rank(templates, for: .full, words: "kabar zebra").isEmpty)
  }

  @Test("leaves out what is switched off")
  func inactive() throws {
    let off = try Template.parse(
      "id: x\njudul: X\njenis: kabar\naktif: tidak\n---\nYth. {sapaan} {nama},"
    ).get()
    #expect(TemplateRanking.rank([off], for: .full).isEmpty)
  }

  @Test("prefers the complaint's category and channel over another's")
  func category() throws {
    func template(_ id: String, _ head: String) throws -> Template {
      try Template.parse("id: \(id)\njudul: \(id)\njenis: kabar\n\(head)\n---\nYth. Bapak/Ibu,")
        .get()
    }
    let all = [
      try template("jalan", "kategori: infrastruktur"), try template("umum", ""),
      try template("ktp", "kategori: adminduk"), try template("wa", "saluran: whatsapp"),
    ]
    #expect(
      TemplateRanking.rank(all, for: .full).map(\.template.id) == ["ktp", "wa", "umum", "jalan"])
  }
}
