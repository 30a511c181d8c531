import Complaints
import Replies
import Samples
import Store
import Testing

@testable import Workstation

@Suite("The twins planted in the sample data")
struct PlantedTwinsTests {
  private let desk: TestDesk
  private let office: RehearsalOffice
  private let complaints: [Complaint]

  init() throws {
    let office = try RehearsalOffice(try DemoFile.made.get())
    self.office = office
    desk = TestDesk(store: office.store)
    let rows = try office.store.page(
      QueueRequest(queue: .all, limit: 1_000, today: office.now.day(at: .westernIndonesia)),
      for: office.supervisor
    ).rows
    complaints = try rows.map { try office.file($0.id).complaint }
  }

  private func twins(of complaint: Complaint) throws -> [Twin] {
    var request = SuggestionRequest(complaint)
    request.wantsAnswers = false
    return try desk.suggestions(for: request).twins
  }

  @Test("are found: nearly every report of the same matter leads to one of its fellows")
  func found() throws {
    var byMatter: [ComplaintID: Set<ComplaintID>] = [:]
    for complaint in complaints {
      guard let lead = complaint.lead ?? complaint.duplicateOf else { continue }
      byMatter[lead, default: [lead]].insert(complaint.id)
    }
    var asked = 0
    var missed: [ComplaintNumber] = []
    for (_, fellows) in byMatter {
      for complaint in complaints where fellows.contains(complaint.id) && !complaint.isSecret {
        asked += 1
        if try !twins(of: complaint).contains(where: { fellows.contains($0.id) }) {
          missed.append(complaint.number)
        }
      }
    }
    #expect(asked > 30)
    #expect(missed.count * 100 <= asked * 15, "\(missed.count) of \(asked): \(missed)")
  }

  @Test("are few: what stands alone is seldom taken for another")
  func alone() throws {
    let alone = complaints.filter { $0.lead == nil && $0.duplicateOf == nil && !$0.isSecret }
    let leads = Set(complaints.compactMap { $0.lead ?? $0.duplicateOf })
    var wrong: [String] = []
    let asked = alone.filter { !leads.contains($0.id) }
    for complaint in asked {
      // The invented past tells some stories several times, word for word but for a few blanks.
      guard let twin = try twins(of: complaint).first, let subject = complaint.words.subject,
        twin.subject.prefix(12) != subject.prefix(12)
      else { continue }
      wrong.append("\(complaint.number) \(subject) = \(twin.number) \(twin.subject) \(twin.score)")
    }
    #expect(wrong.count * 100 <= asked.count * 3, "\(wrong.count) of \(asked.count): \(wrong)")
  }
}
