import Foundation
import Replies
import ReviewFigures
import Seeds

// Prints the figures of the labelled set; with --slips those of the part that is not held back, one by one.

let arguments = CommandLine.arguments.dropFirst()
let folder = URL(
  fileURLWithPath: arguments.first { !$0.hasPrefix("--") } ?? "Tests/Review/Labelled")
let set = try LabelledAnswer.all(in: folder, calendar: Seeds.calendar)
let tuning = ReviewFigures(set.filter { !$0.isHeldBack })

if arguments.contains("--slips") {
  for slip in tuning.slips {
    print(slip.isWrong ? "wrong " : "missed", slip.rule.rawValue, slip.answer, slip.quote ?? "")
  }
} else {
  let heldBack = ReviewFigures(set.filter(\.isHeldBack))
  print("# Figures of the review\n")
  print(
    "What `make review-figures` says of the labelled answers; `Tests/Review/README.md` tells how it counts."
  )
  for (title, figures) in [("Held back", heldBack), ("Tuned on", tuning)] {
    print("\n## \(title): \(figures.answers) answers\n")
    for line in figures.table { print(line) }
    print("\nGood answers with a remark that holds them back: \(figures.goodHeldUp.count).")
  }
}
