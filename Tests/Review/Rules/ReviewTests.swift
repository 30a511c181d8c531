import Complaints
import Replies
import Testing

@Suite("The review of a draft")
struct ReviewTests {
  private func context(_ change: (inout ReviewContext) -> Void = { _ in }) -> ReviewContext {
    var context = ReviewContext(body: "Lampu jalan di Jl. Truntum padam sejak 12 November.")
    context.number = "PKL-26-0051"
    context.today = Day(iso: "2026-11-23")
    context.deadline = Day(iso: "2026-12-04")
    change(&context)
    return context
  }

  @Test("ticks off the nine parts, and does not ask for an apology nobody owes")
  func parts() {
    let draft = "Yth. Ibu Siti,\n\nTerima kasih sudah melaporkan lampu padam di Jl. Truntum."
    let plain = Review(draft: draft, context: context())
    #expect(plain.parts.map(\.part) == PartOfAnswer.allCases)
    #expect(
      plain.parts.map(\.state) == [
        .present, .present, .present, .missing(.must), .notOwed, .missing(.should),
        .missing(.must), .missing(.must), .missing(.should),
      ])
    let atFault = Review(draft: draft, context: context { $0.serviceFault = true })
    #expect(atFault.parts[4].state == .missing(.must))
  }

  @Test("an empty draft has no part, and no remark")
  func empty() {
    let review = Review(draft: " \n", context: context())
    #expect(review.remarks.isEmpty)
    #expect(review.parts.allSatisfy { !$0.state.isFine })
  }

  @Test("a suggestion applied takes its remark away")
  func edits() throws {
    let draft = "Yth. Ibu Siti,\n\nLampu sdh kami periksa. Petugas kami akan datang secepatnya."
    for rule in [RuleID.thanks, .empathy, .spelling, .objection, .contact, .closing] {
      let before = Review.remarks(draft: draft, context: context())
      let remark = try #require(before.first { $0.rule == rule }, "\(rule)")
      let edit = try #require(remark.edit, "\(rule)")
      let after = Review.remarks(draft: edit.applied(to: draft), context: context())
      #expect(!after.contains { $0.rule == rule }, "\(rule): \(edit.applied(to: draft))")
    }
  }

  @Test("a suggestion stands where it belongs, with the space around it")
  func insertions() throws {
    let draft = "Yth. Ibu Siti,\n\nTerima kasih atas laporan lampu.\n\nHormat kami,\nRatna"
    let remarks = Review.remarks(draft: draft, context: context())
    func applied(_ rule: RuleID) throws -> String {
      try #require(remarks.first { $0.rule == rule }?.edit).applied(to: draft)
    }
    #expect(
      try applied(.empathy)
        == "Yth. Ibu Siti,\n\nTerima kasih atas laporan lampu. Kami memahami keadaan ini menyulitkan "
        + "Bapak/Ibu.\n\nHormat kami,\nRatna")
    #expect(try applied(.objection).hasSuffix("tanpa biaya.\n\nHormat kami,\nRatna"))
  }

  @Test("places count characters, not bytes")
  func places() throws {
    let remark = try #require(
      Review.remarks(draft: "🙏🏽 Ibu, é\n— laporan sdh kami baca.", context: context())
        .first { $0.rule == .spelling })
    #expect(remark.place == TextPlace(line: 2, column: 11))
    #expect(remark.quote == "sdh" && remark.length == 3)
  }

  @Test("an edit beyond the draft changes nothing")
  func strayEdit() {
    #expect(Edit(range: 5..<9, text: "x").applied(to: "abc") == "abc")
    #expect(Edit(range: 1..<2, text: "x").applied(to: "abc") == "axc")
  }

  @Test("every text is read to its end, whatever stands in it", arguments: 0..<300)
  func anyText(seed: UInt64) {
    var state = seed &* 6_364_136_223_846_793_005 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = [
      "maaf", "bila", "Yth.", ",", ".", "\n", "\n\n", "\u{201C}", "\u{201D}", "\"", "{", "}",
      "<isi",
      "RT 2", "No. 3", "27/11/2026", "Senin", "30 November", "kami", "akan", "bukan", "kewenangan",
      "112", "🙏", "é", "…", "…", "UU", "Nomor", "!", "?", "HARUS", "X", "0812-1111-2222", "@",
      "a.b",
      ">", "(", "PJU", ")", "Hormat kami", "\u{2039}tanggal\u{203A}", "Assalamualaikum", "-", "'",
      "3", "hari", "kerja", "di", "\u{0}", "％",
    ]
    let draft = (0..<60).map { _ in pieces[next(pieces.count)] }.joined(
      separator: ["", " "][next(2)])
    var known = context()
    known.body = draft
    known.isPublic = true
    known.name = "Budi Santoso"
    known.serviceFault = true
    for remark in Review.remarks(draft: draft, context: known) {
      #expect(remark.range.upperBound <= draft.utf8.count)
      #expect(remark.length == remark.quote.count)
    }
  }
}
