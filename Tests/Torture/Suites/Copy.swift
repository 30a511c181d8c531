import Complaints
import Foundation
import PseudoTerminal

@testable import Store

/// One copy of a tortured desk, removed when the test is through with it.
final class Copy {
  let desk: TorturedDesk
  let folder: String
  private let note: String
  var store: String { folder + "/loket.sqlite" }

  init(desk: TorturedDesk, folder: String) {
    self.desk = desk
    self.folder = folder
    note = desk.home.path + "/note-" + UUID().uuidString
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: folder)
    try? FileManager.default.removeItem(atPath: note)
  }

  /// Whether the fault that was asked for came about.
  var wasHarmed: Bool { FileManager.default.fileExists(atPath: note) }

  /// Does an act in a program of its own, which the fault befalls.
  ///
  /// - Parameter isHasty: it says that it is done before it is, which has to be found.
  func act(
    _ act: String, id: ActionID, _ fault: Fault? = nil, isHasty: Bool = false
  ) throws -> PseudoTerminal.Outcome {
    try actor(isHasty ? [act, "hasty"] : [act], id: id.description, fault)
  }

  /// Writes notes in a program of its own, one after the other.
  func writeNotes(
    _ count: Int, name: String = "catatan", _ fault: Fault? = nil,
    environment: [String: String] = [:]
  ) throws -> PseudoTerminal.Outcome {
    try actor(["notes", "\(count)", name], id: "-", fault, environment: environment)
  }

  private func actor(
    _ arguments: [String], id: String, _ fault: Fault?, environment more: [String: String] = [:]
  ) throws -> PseudoTerminal.Outcome {
    try Command.run(
      TorturedDesk.actor, [store, desk.complaint.description, id] + arguments,
      environment: environment(fault).merging(more) { $1 }, within: 120)
  }

  /// Runs the program itself on this store.
  func run(_ arguments: [String], _ fault: Fault? = nil) throws -> PseudoTerminal.Outcome {
    try Command.run(
      LoketProgram.path, arguments + ["--store", store], environment: environment(fault),
      within: 120)
  }

  private func environment(_ fault: Fault?) -> [String: String] {
    var variables = desk.home.environment
    variables["LOKET_TODAY"] = LoketProgram.sampleDay
    variables["LOKET_DAILY_BACKUP"] = "off"
    guard let fault else { return variables }
    return variables.merging(fault.environment(folder: folder, note: note)) { $1 }
  }

  /// What is in the store now, and of the action.
  func state(of action: ActionID? = nil) throws -> State {
    let store = try Store.open(at: store)
    defer { store.close() }
    guard let officer = try store.office().officers.values.first(where: { $0.role == .officer })
    else { throw Unprepared(description: "no officer") }
    let (thread, entries) = try store.reading { db in
      (
        try JournalReader.thread(of: desk.complaint, db, desk: store.desk),
        try action.map { try JournalReader.entries(of: $0, db, desk: store.desk).count } ?? 0
      )
    }
    return State(
      problems: try store.verify().problems.map { "\($0)" },
      notes: Set(thread.filter { $0.kind == .noted }.compactMap(\.words?.text)),
      drafts: try store.drafts(of: officer.id).count, entries: entries)
  }

  struct State {
    let problems: [String]
    let notes: Set<String>
    let drafts: Int
    /// The entries of the action that was asked for.
    let entries: Int

    /// Whether an act is there, which is an entry or for a draft the draft.
    func holds(_ act: String) -> Bool { act == "draft" ? drafts == 1 : entries > 0 }
  }
}
