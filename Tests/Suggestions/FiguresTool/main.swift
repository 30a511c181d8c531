import Complaints
import Foundation
import Replies
import Seeds
import SuggestionFigures

// Prints the figures of what the desk proposes; with --slips those of the part that is not held back, one by one.

let arguments = CommandLine.arguments.dropFirst()
let folder = URL(
  fileURLWithPath: arguments.first { !$0.hasPrefix("--") } ?? "Tests/Suggestions/Labelled")

func figures(_ file: String) throws -> SuggestionFigures {
  SuggestionFigures(
    try LabelledComplaint.all(in: folder.appendingPathComponent(file)), reader: Seeds.reader,
    places: Seeds.kelurahan)
}

func percent(_ part: Int, _ whole: Int) -> String {
  "\(part) of \(whole) (\(Int((Double(part) * 100 / Double(max(whole, 1))).rounded())) %)"
}

let tuning = try figures("tuning.txt")
if arguments.contains("--slips") {
  for slip in tuning.slips {
    print(slip.complaint, slip.kind, "wanted", slip.wanted, "proposed", slip.proposed)
  }
} else {
  let samples = CategoryFigures(today: Day(iso: "2026-11-23") ?? .first)
  print("# Figures of what the desk proposes\n")
  print("What `make suggestion-figures` says; `Tests/Suggestions/README.md` tells how it counts.\n")
  print("## Category: the newer fifth of the sample data, trained on the older four\n")
  print("| \(samples.trained) complaints learned, \(samples.asked) asked | first | among three |")
  print("|---|--:|--:|")
  print(
    "| trained | \(percent(samples.first, samples.asked)) | \(percent(samples.three, samples.asked)) |"
  )
  print(
    "| seeded words alone | \(percent(samples.firstSeeded, samples.asked)) | \(percent(samples.threeSeeded, samples.asked)) |"
  )
  print("| always the commonest category | \(percent(samples.majority, samples.asked)) | |")
  for (title, figures) in [("Held back", try figures("heldback.txt")), ("Tuned on", tuning)] {
    print("\n## \(title): \(figures.complaints) labelled complaints, seeded words alone\n")
    print(
      "Category: \(percent(figures.first, figures.complaints)) first, \(percent(figures.three, figures.complaints)) among three.\n"
    )
    for line in figures.table { print(line) }
  }
}
