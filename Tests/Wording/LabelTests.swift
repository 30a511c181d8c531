import Testing
import Wording

@testable import Complaints

@Suite("Labels")
struct LabelTests {
  /// Every label with the columns it may take.
  static func labels(_ wording: Wording) -> [(text: String, width: Int)] {
    var all: [(String, Int)] = []
    all += Status.allCases.map { (wording.narrow($0), 11) }
    all += Outcome.allCases.map { (wording.narrow($0), 11) }
    all += Classification.allCases.map { (wording.narrow($0), 11) }
    all += NextStep.allCases.filter { $0 != .none }.map { (wording.label($0), 11) }
    all += [(wording.continueDraft, 11)]
    all += Queue.allCases.map { (wording.title($0), 14) }
    all += Status.allCases.map { (wording.label($0), 24) }
    all += Outcome.allCases.flatMap { [(wording.label($0), 24), (wording.choice($0), 24)] }
    all += AnswerKind.allCases.flatMap { [(wording.label($0), 20), (wording.inSentence($0), 24)] }
    all += DeliveryWay.allCases.map { (wording.label($0), 16) }
    all += Channel.allCases.map { (wording.label($0), 16) }
    all += Classification.allCases.map { (wording.label($0), 30) }
    all += ReporterIdentity.allCases.map { (wording.label($0), 14) }
    all += Role.allCases.map { (wording.label($0), 14) }
    all += Step.allCases.map { (wording.label($0), 26) }
    all += QueueOrder.allCases.map { (wording.label($0), 20) }
    all += [(wording.flagSecret, 9), (wording.flagAnonymous, 11), (wording.flagEmergency, 11)]
    return all
  }

  @Test("keep to their columns and are never empty", arguments: Language.allCases)
  func widths(language: Language) {
    for (text, width) in Self.labels(Wording(language)) {
      #expect(!text.isEmpty && text.count <= width, "\(text) takes \(text.count) of \(width)")
    }
  }

  @Test("differ between the languages, but for the names of things")
  func languages() {
    let pairs = zip(Self.labels(Wording(.id)), Self.labels(Wording(.en)))
    let same = Set(pairs.filter { $0.0.text == $0.1.text }.map(\.0.text))
    #expect(same == ["WhatsApp", "e-mail", "LAPOR!", "LaporGub", "SMS"])
  }

  @Test("no two states of one list read alike", arguments: Language.allCases)
  func distinct(language: Language) {
    let wording = Wording(language)
    let narrow =
      Status.allCases.filter { $0 != .closed }.map { wording.narrow($0) }
      + Outcome.allCases.map { wording.narrow($0) }
    #expect(Set(narrow).count == narrow.count)
    #expect(Set(Queue.allCases.map { wording.title($0) }).count == Queue.allCases.count)
  }

  @Test("say of a complaint what its status alone does not")
  func states() {
    let id = Wording(.id)
    var complaint = Sample.complaint
    complaint.status = .inProgress
    complaint.wasReopened = true
    #expect(id.state(complaint) == "Dibuka kembali")
    complaint.submission = Submission(
      entry: 3, kind: .final, officer: nil, at: complaint.received)
    #expect(id.state(complaint) == "Menunggu persetujuan")
    complaint.sentBack = SentBack(entry: 4, submission: 3, officer: nil, at: complaint.received)
    complaint.submission = nil
    #expect(id.state(complaint) == "Dikembalikan penyelia")
    complaint.undelivered = PendingAnswer(
      entry: 4, kind: .final, officer: nil, at: complaint.received, way: nil)
    #expect(id.state(complaint) == "Belum disampaikan")
    complaint.status = .closed
    complaint.outcome = .declined
    #expect(id.state(complaint) == "Tidak dapat dipenuhi")
    #expect(
      id.narrowState(.inProgress, outcome: nil, next: .reply, wasReopened: true)
        == "dibuka lagi")
  }
}
