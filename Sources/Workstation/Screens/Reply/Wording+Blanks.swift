import Replies
import Wording

/// What is said of a blank: Wording does not know the language of templates.
extension Wording {
  func howToFill(_ type: BlankType) -> String {
    switch type {
    case .text: say("Ketik isinya.", "Type what belongs there.")
    case .date:
      say(
        "Ketik 27/11, jumat, besok atau 3 hk.",
        "Type 27/11, friday, tomorrow or 3 wd.")
    case .number: say("Ketik angkanya.", "Type the number.")
    case .choice(let choices):
      choices.enumerated().map { "\($0.offset + 1) \($0.element)" }.joined(separator: " · ")
    }
  }

  func problem(_ problem: BlankProblem) -> String {
    switch problem {
    case .empty: howToFill(.text)
    case .date(let problem): self.problem(problem)
    case .notANumber(let text):
      say(
        "\"\(text)\" bukan angka. Ketik mis. 1.500.", "\"\(text)\" is no number. Type 1.500, say.")
    case .notAChoice(_, let choices): howToFill(.choice(choices))
    case .bracket(let bracket):
      say("Tanda \(bracket) tidak dapat dipakai di isian.", "\(bracket) cannot stand in a blank.")
    }
  }
}
