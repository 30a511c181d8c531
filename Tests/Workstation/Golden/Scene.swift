import Complaints
import Store
import TerminalUI
import Testing
import Wording

@testable import Workstation

/// One state of one screen, and how one comes there by keys.
struct Scene: Sendable, CustomTestStringConvertible {
  /// The folder its pictures lie in.
  let name: String
  let focus: Focus
  var sizes = Picture.Frame.sizes
  let play: @Sendable (Language) throws -> Rehearsal

  /// What the hardware cursor must stand on.
  enum Focus: Equatable, Sendable {
    /// The chosen row of a list.
    case row
    /// The button, or the entry of a choice, that has the focus.
    case button
    /// Right behind what was typed last.
    case typed(String)
    /// A line to fill in that is empty or was just come to.
    case field
    /// A text that is read.
    case reading
    /// A box in which several lines are written.
    case writing
  }

  var testDescription: String { name }

  static let all =
    ofQueue + ofComplaint + ofReply + ofApproval + ofHandingOver + ofClosing + ofIntake + ofForms
    + ofPaper
    + ofDeadlines + ofKeeping + ofOfficers + ofFind + ofProgram + ofStart + ofDashboard
    + ofTemplates
}

extension Scene {
  /// A scene in the demo's office, from the first screen on.
  static func demo(
    _ name: String, _ focus: Focus, as role: Role = .officer,
    play: @escaping @Sendable (Rehearsal) throws -> Void = { _ in }
  ) -> Scene {
    Scene(name: name, focus: focus) { language in
      let office = try RehearsalOffice(DemoFile.made.get())
      let desk = try Rehearsal(in: office, as: role, language: language)
      try play(desk)
      return desk
    }
  }

  /// A scene in an office in which nothing has happened yet.
  static func fresh(
    _ name: String, _ focus: Focus,
    prepare: @escaping @Sendable (RehearsalOffice) throws -> Void = { _ in },
    play: @escaping @Sendable (Rehearsal) throws -> Void = { _ in }
  ) -> Scene {
    Scene(name: name, focus: focus) { language in
      let desk = try Rehearsal(language: language, prepare: prepare)
      try play(desk)
      return desk
    }
  }
}

extension Rehearsal {
  /// Goes to a queue by the list of queues.
  func goTo(_ queue: Queue) {
    let place = state.session.queues.firstIndex(of: queue) ?? 0
    press(.left, .home)
    for _ in 0..<place { press(.down) }
    press(.enter)
  }

  /// Finds a complaint by its words and opens the first that fits.
  func find(_ words: String) {
    press(.character("/"))
    type(words)
    press(.enter, .enter)
  }

  /// Gives a command by its name, as one does that has no key.
  func give(_ command: CommandID) {
    press(.control("p"))
    type(CommandTable[command].words(in: state.session.wording).title)
    press(.enter)
  }

  func press(times: Int, _ key: Key) { for _ in 0..<times { press(key) } }
}
