import Complaints
import Testing

@Suite("Periods")
struct PeriodTests {
  @Test(
    "are read as they are written, and end with their last day",
    arguments: [
      (Period.Kind.month, "2026-02", "2026-02-01", "2026-02-28"),
      (.month, "2024-02", "2024-02-01", "2024-02-29"),
      (.quarter, "2026-1", "2026-01-01", "2026-03-31"),
      (.quarter, "2026-4", "2026-10-01", "2026-12-31"), (.year, "2026", "2026-01-01", "2026-12-31"),
    ])
  func reads(_ kind: Period.Kind, _ text: String, _ first: String, _ last: String) throws {
    let period = try #require(Period(kind, text))
    #expect(period.first.iso == first && period.last.iso == last)
  }

  @Test(
    "what is none is not read",
    arguments: [
      (Period.Kind.month, "2026-13"), (.month, "2026-1"), (.month, "26-01"), (.quarter, "2026-5"),
      (.quarter, "2026"), (.year, "2026-01"), (.month, "2026-+1"), (.range, "2026-01-01"),
    ])
  func refuses(_ kind: Period.Kind, _ text: String) { #expect(Period(kind, text) == nil) }

  @Test(
    "the next and the previous of each kind follow without a gap", arguments: Period.Kind.allCases)
  func steps(_ kind: Period.Kind) {
    let period = Period(kind, containing: day("2026-03-31"))
    #expect(period.next.first == period.last + 1 && period.previous.last + 1 == period.first)
    #expect(period.next.previous == period)
  }

  @Test("a range ends no earlier than it begins")
  func range() {
    #expect(Period(from: day("2026-03-02"), to: day("2026-03-01")) == nil)
    #expect(Period(from: day("2026-03-01"), to: day("2026-03-01"))?.days == 1)
  }
}
