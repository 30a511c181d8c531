import Complaints

/// Why something typed into a blank does not fit.
public enum BlankProblem: Error, Hashable, Sendable {
  case empty
  case date(DateInputProblem)
  case notANumber(String)
  /// None of the choices, or the beginning of several.
  case notAChoice(String, [String])
  /// It holds a bracket that would make it a field or a blank itself.
  case bracket(Character)
}

/// What was typed into a blank, as it stands in the answer.
public struct BlankValue: Hashable, Sendable {
  public let text: String
  /// The day of a date, so that the caller can say whether it is worked.
  public let day: Day?

  /// Checks what was typed and writes it out: `3 hk` becomes `Kamis, 26 November 2026`.
  ///
  /// A choice may be given by its number or the beginning of its words.
  public static func check(
    type: BlankType, input: String, today: Day, calendar: WorkingCalendar
  ) -> Result<BlankValue, BlankProblem> {
    let typed = String(input[...].trimmingSpace)
    guard !typed.isEmpty else { return .failure(.empty) }
    if let bracket = typed.first(where: isReserved) { return .failure(.bracket(bracket)) }
    switch type {
    case .text:
      return .success(BlankValue(text: typed, day: nil))
    case .date:
      return DateInput.read(typed, today: today, calendar: calendar)
        .map { BlankValue(text: LongDate.text($0), day: $0) }
        .mapError { .date($0) }
    case .number:
      guard isNumber(typed) else { return .failure(.notANumber(typed)) }
      return .success(BlankValue(text: typed, day: nil))
    case .choice(let choices):
      guard let choice = choose(typed, from: choices) else {
        return .failure(.notAChoice(typed, choices))
      }
      return .success(BlankValue(text: choice, day: nil))
    }
  }

  private static func isReserved(_ character: Character) -> Bool {
    character == "{" || character == "}" || character == Blank.opening || character == Blank.closing
  }

  /// Digits, with points between thousands and a comma before decimals as Indonesian writes them.
  private static func isNumber(_ typed: String) -> Bool {
    let halves = typed.split(separator: ",", omittingEmptySubsequences: false)
    guard let whole = halves.first, halves.count <= 2 else { return false }
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    let allDigits = (groups + halves.dropFirst()).allSatisfy { group in
      !group.isEmpty && group.utf8.allSatisfy { (48...57).contains($0) }
    }
    let grouped =
      groups.count == 1
      || (groups.dropFirst().allSatisfy { $0.count == 3 }
        && (1...3).contains(groups[0].count))
    return allDigits && grouped
  }

  private static func choose(_ typed: String, from choices: [String]) -> String? {
    let wanted = typed.lowercased()
    if let exact = choices.first(where: { $0.lowercased() == wanted }) { return exact }
    if let number = Int(typed), choices.indices.contains(number - 1) { return choices[number - 1] }
    let beginning = choices.filter { $0.lowercased().hasPrefix(wanted) }
    return beginning.count == 1 ? beginning.first : nil
  }
}
