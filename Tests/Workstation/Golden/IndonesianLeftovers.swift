import Complaints
import Samples
import Wording

@testable import Workstation

/// Finds Indonesian words of the program where it should speak English.
enum IndonesianLeftovers {
  static func found(in rows: [String]) -> [String] {
    rows.flatMap(words).filter { vocabulary.contains($0) }
  }

  /// Words that only the Indonesian program says, and no reporter or form of the office.
  private static let vocabulary: Set<String> = {
    let indonesian = Set(phrases(Wording(.id)).flatMap(words))
    let english = Set(phrases(Wording(.en)).flatMap(words))
    return indonesian.subtracting(english).subtracting(data)
  }()

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 3 }
  }

  /// Labels, titles and hints, as many as can be asked for without a reason.
  private static func phrases(_ wording: Wording) -> [String] {
    CommandTable.all.flatMap { command in
      let words = command.words(in: wording)
      return [words.title, words.help] + command.contexts.map { words.short(in: $0.rawValue) }
    } + Queue.allCases.map { wording.title($0) } + Status.allCases.map { wording.label($0) }
      + AnswerKind.allCases.map { wording.label($0) } + Channel.allCases.map { wording.label($0) }
      + DeliveryWay.allCases.map { wording.label($0) } + Goal.all.map { $0.words(wording).want }
      + Context.allCases.map { wording.helpTitle($0.rawValue) }
      + [
        wording.queueHint(narrow: false), wording.complaintHint, wording.welcomeHint,
        wording.replyHint(narrow: false), wording.templateHint(narrow: false), wording.filterHint,
        wording.whenFunctionKeysFail, wording.unknownKey, wording.noSuchCommand,
        wording.searchHint(isTyping: true), wording.searchHint(isTyping: false),
        wording.columnDeadline, wording.columnNumber, wording.columnReporter,
        wording.columnOfficer, wording.columnStep, wording.answerReady, wording.notDelivered,
      ]
  }

  /// What was written by people and stands in the demo as it is.
  private static let data: Set<String> = {
    let demo = Demo(today: Day(iso: "2026-11-23") ?? .first)
    let written = demo.acts.flatMap { act -> [String] in
      guard case .receive(let intake) = act.action else { return [] }
      return [intake.words.subject, intake.words.reporterName].compactMap { $0 }
    }
    let kept = demo.office.flatMap { $0.words?.text.map { [$0] } ?? [] }
    return Set((written + kept + demo.officers.map(\.name)).flatMap(words))
  }()
}
