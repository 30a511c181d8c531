import Complaints
import Foundation
import Replies
import Seeds
import SuggestionFigures
import Testing

@Suite("What the desk proposes, measured")
struct FiguresTests {
  private func labelled(_ file: String) throws -> [LabelledComplaint] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Labelled")
    return try LabelledComplaint.all(in: folder.appendingPathComponent(file))
  }

  private func figures(_ file: String) throws -> SuggestionFigures {
    SuggestionFigures(try labelled(file), reader: Seeds.reader, places: Seeds.kelurahan)
  }

  @Test("on the newer fifth of the sample data the category is right far oftener than a guess")
  func category() throws {
    let figures = CategoryFigures(today: try #require(Day(iso: "2026-11-23")))
    #expect(figures.asked > 100)
    #expect(figures.first * 100 >= figures.asked * 85, "\(figures.first) of \(figures.asked)")
    #expect(figures.three * 100 >= figures.asked * 93, "\(figures.three) of \(figures.asked)")
    #expect(figures.majority * 3 < figures.first)
    #expect(figures.firstSeeded * 100 >= figures.asked * 65, "\(figures.firstSeeded)")
    #expect(figures.threeSeeded * 100 >= figures.asked * 80, "\(figures.threeSeeded)")
  }

  @Test("on the part held back it is seldom wrong, and misses little")
  func heldBack() throws {
    let figures = try figures("heldback.txt")
    #expect(figures.complaints >= 50)
    #expect(figures.total.precision >= 0.9, "\(figures.total)")
    #expect(figures.total.recall >= 0.85, "\(figures.total)")
    #expect(figures.three * 100 >= figures.complaints * 85, "\(figures.three)")
  }

  @Test("on the part it was tuned on it is better still")
  func tuned() throws {
    let figures = try figures("tuning.txt")
    #expect(figures.complaints >= 50)
    #expect(figures.total.precision >= 0.94, "\(figures.total)")
    #expect(figures.total.recall >= 0.9, "\(figures.total)")
    #expect(figures.first * 100 >= figures.complaints * 85, "\(figures.first)")
  }

  @Test("every label is a category and a kelurahan there is")
  func labels() throws {
    let codes = Set(Seeds.categories.map(\.category.code))
    let names = Set(Seeds.kelurahan.map(\.name))
    let agencies = Set(Seeds.agencies.map(\.agency.code))
    for complaint in try labelled("tuning.txt") + labelled("heldback.txt") {
      #expect(codes.contains(complaint.category), "\(complaint.id)")
      #expect(complaint.kelurahan.map(names.contains) ?? true, "\(complaint.id)")
      #expect(complaint.agency.map(agencies.contains) ?? true, "\(complaint.id)")
    }
  }

  @Test("the seeded words name only categories and agencies there are, and every category has some")
  func seeds() {
    let codes = Set(Seeds.categories.map(\.category.code))
    #expect(Set(Seeds.categoryWords.map(\.category)) == codes)
    let agencies = Set(Seeds.agencies.map(\.agency.code))
    #expect(Set(Seeds.agencyWords.map(\.agency)).isSubset(of: agencies))
  }
}
