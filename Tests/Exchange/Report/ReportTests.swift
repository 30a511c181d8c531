import Exchange
import Testing

@Suite("A report on paper, in a spreadsheet and as text")
struct ReportTests {
  /// A report whose every text is as hostile as a citizen can make it.
  private func report(_ text: String) -> Report {
    Report(
      language: "id", letterhead: ["Pemerintah", text], title: text, subtitle: text,
      sections: [
        Report.Section(
          text,
          table: Report.Table(
            [Report.Column(text), Report.Column("n", isNumber: true)], [[text, "7"]]),
          chart: Report.Chart(series: ["masuk", text], bars: [Report.Bar(text, [3, 0])]),
          paragraphs: [text])
      ], signature: Report.Signature(above: [text], below: [text]), note: text)
  }

  @Test(
    "no text becomes a part of the page",
    arguments: [
      "<script>alert(1)</script>", "\" onload=\"x", "</table><img src=x>", "<!--", "&lt;b&gt;",
      "'><svg/onload=x>",
    ])
  func escapes(_ text: String) {
    let page = report(text).html
    for tag in ["<script", "<img", "<!--", "<svg/", "onload=\"x"] { #expect(!page.contains(tag)) }
    #expect(page.matches(of: /<table>/).count == 1)
  }

  @Test(
    "what turns text round or hides it is told as such", arguments: ["\u{202E}evil", "a\u{1B}[2J"])
  func invisible(_ text: String) {
    let page = report(text).html
    #expect(page.contains("\u{FFFD}") && !page.unicodeScalars.contains { $0.value == 0x202E })
    #expect(!page.contains("\u{1B}"))
  }

  @Test("no cell of the CSV is run", arguments: ["=1+1", "+SUM(A1)", "@x", "-2", "\t=x"])
  func defused(_ text: String) {
    let cells = String(decoding: report(text).csv(), as: UTF8.self).split(separator: "\r\n")
    #expect(cells.contains { $0.hasPrefix("'") || $0.hasPrefix("\"'") })
    #expect(!cells.contains { $0.hasPrefix(text) })
  }

  @Test(
    "as text no line is wider than it may be, and every cell stands whole", arguments: [40, 80])
  func text(_ columns: Int) {
    let long = "perbaikan yang dilakukan supaya tidak terulang lagi pada bulan-bulan berikutnya"
    let text = report(long).text(columns: columns)
    let table = text.split(separator: "\n").filter { $0.contains("perbaikan") }
    #expect(!table.isEmpty)
    for word in long.split(separator: " ") { #expect(text.contains(word)) }
  }

  @Test("a bar is as long as its number, and one without any has none")
  func bars() {
    let page = report("a").html
    #expect(page.contains("width=\"450\"") && page.contains("width=\"0\""))
  }
}
