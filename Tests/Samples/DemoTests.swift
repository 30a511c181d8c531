import Complaints
import Testing

@testable import Samples

private let days = ["2026-11-23", "2026-03-23", "2027-01-03", "2025-12-25"]

private func demo(_ iso: String = "2026-11-23") throws -> Demo {
  Demo(today: try #require(Day(iso: iso)))
}

@Suite("the demo's past") struct DemoTests {
  @Test("the same day gives the same past, another day another")
  func sameTwice() throws {
    let (first, second) = (try demo(), try demo())
    #expect(first.acts.map(\.id) == second.acts.map(\.id))
    #expect(first.acts.map(\.action) == second.acts.map(\.action))
    #expect(first.office == second.office)
    #expect(first.drafts == second.drafts)
    #expect(try demo("2026-11-24").acts.map(\.id) != first.acts.map(\.id))
  }

  @Test("the rules accept every act, whatever the day", arguments: days)
  func lawful(iso: String) throws {
    let desk = PastDesk(try demo(iso))
    #expect(desk.refused.isEmpty, "\(desk.refused.prefix(3))")
    #expect(desk.complaints.count >= 420)
  }

  @Test("acts stand in the order of time, before the demo opens, and no id is there twice")
  func order() throws {
    let demo = November.demo
    for (earlier, later) in zip(demo.acts, demo.acts.dropFirst()) {
      #expect(earlier.at <= later.at)
    }
    #expect(demo.acts.allSatisfy { $0.at < demo.opens })
    #expect(Set(demo.acts.map(\.id)).count == demo.acts.count)
    for act in demo.acts {
      guard case .receive = act.action else { continue }
      #expect(act.id.uuid == act.complaint.uuid && act.request.complaint == nil)
    }
    let first = try #require(demo.acts.first)
    #expect(demo.office.allSatisfy { $0.occurredAt <= first.at })
    #expect(demo.opens.clock(at: demo.unit.offset) == ClockTime(hour: 9, minute: 14))
  }

  @Test(
    "every status, outcome, kind, classification, channel and identity is there", arguments: days)
  func everything(iso: String) throws {
    let demo = try demo(iso)
    let desk = PastDesk(demo)
    let complaints = desk.complaints.values
    #expect(Set(complaints.map(\.status)) == Set(Status.allCases))
    #expect(Set(complaints.compactMap(\.outcome)) == Set(Outcome.allCases))
    #expect(Set(complaints.map(\.classification)) == Set(Classification.allCases))
    #expect(Set(complaints.map(\.channel)) == Set(Channel.allCases))
    #expect(Set(complaints.map(\.identity)) == Set(ReporterIdentity.allCases))
    #expect(Set(complaints.map { Tray(of: $0) }) == Set(Tray.allCases))
    let kinds = desk.threads.values.joined().compactMap(\.facts.answerKind)
    #expect(Set(kinds) == Set(AnswerKind.allCases))
    let ways = desk.threads.values.joined().compactMap(\.facts.way)
    #expect(Set(ways) == Set(DeliveryWay.allCases))
    #expect(complaints.contains { $0.isSecret } && complaints.contains { $0.isEmergency })
    #expect(complaints.contains { $0.lead != nil } && complaints.contains { $0.wasReopened })
    #expect(complaints.contains { $0.words.externalNumber?.hasPrefix("#9") == true })
  }

  @Test("every act of handling an officer has is there")
  func everyKind() throws {
    let kinds = Set(November.desk.threads.values.joined().map(\.kind))
    let handling: Set<EntryKind> = [
      .received, .verified, .corrected, .taken, .assigned, .released, .noted, .forwarded,
      .returned, .answered, .delivered, .reporterReplied, .closed, .reopened, .markedDuplicate,
      .joined, .submitted, .sentBack, .revealed, .undone,
    ]
    #expect(kinds == handling)
  }
}

@Suite("the shape of the demo's year") struct DemoShapeTests {
  @Test("a fifth comes at weekends, most in the morning, infrastructure leads")
  func shares() throws {
    let complaints = Array(November.desk.complaints.values)
    let offset = UTCOffset.westernIndonesia
    func percent(_ matches: (Complaint) -> Bool) -> Int {
      complaints.count(where: matches) * 100 / complaints.count
    }
    #expect((14...25).contains(percent { $0.received.day(at: offset).weekday >= .saturday }))
    let hours = Dictionary(grouping: complaints) { $0.received.clock(at: offset).hour }
    let busiest = try #require(hours.max { $0.value.count < $1.value.count })
    #expect((8...11).contains(busiest.key))
    #expect((30...42).contains(percent { $0.category?.hasPrefix("infrastruktur") == true }))
    #expect((9...19).contains(percent { $0.category?.hasPrefix("bansos") == true }))
    let months = Set(
      complaints.map { complaint in
        let date = complaint.received.day(at: offset).date
        return date.year * 12 + date.month
      })
    #expect(months.count >= 14)
  }

  @Test("on Ratna's desk each of the sketched complaints waits for its own next step")
  func desk() throws {
    let demo = November.demo
    let desk = November.desk
    let deadlines = desk.office.deadlines(for: demo.unit.id)
    func step(_ subject: String, _ name: String) -> (NextStep, String)? {
      desk.complaints.values.first {
        $0.status.isOpen && $0.words.subject == subject && $0.words.reporterName == name
      }.map { ($0.nextStep, deadlines.due(of: $0)?.iso8601() ?? "-") }
    }
    let card = try #require(step("KTP-el belum jadi sejak 12 Oktober", "Budi S."))
    #expect(card == (.reply, "2026-11-20T00:00:00+07:00"))
    let lamp = try #require(step("Lampu jalan padam, Jl. Terang Bulan", "Wati"))
    #expect(lamp == (.deliver, "2026-11-24T00:00:00+07:00"))
    let aid = try #require(step("BPNT Oktober belum cair", "Nur K."))
    #expect(aid == (.reply, "2026-11-27T00:00:00+07:00"))
    let pothole = try #require(step("Jalan berlubang, Jl. Truntum", "Joko S."))
    #expect(pothole == (.read, "2026-12-01T00:00:00+07:00"))
    let smell = try #require(step("Bau TPS dekat sekolah", "Endang P."))
    #expect(smell.0 == .answerNews)
    let lead = desk.complaints.values.first {
      $0.words.reporterName == "Joko S." && $0.status == .received
    }
    #expect(desk.complaints.values.count { $0.lead != nil && $0.lead == lead?.id } == 4)
    #expect(
      desk.complaints.values.contains {
        $0.isSecret && $0.assignee == demo.officer.id && $0.status.isOpen
      })
    #expect(demo.drafts.map(\.officer) == [demo.officer.id, demo.officer.id])
    #expect(demo.drafts.contains { $0.text.firstOpenBlank == "tanggal selesai" })
  }

  @Test("answers name the complaint's own number and leave no blank open")
  func answers() throws {
    let desk = November.desk
    for (id, thread) in desk.threads {
      let number = try #require(desk.complaints[id]?.number)
      for entry in thread where entry.kind == .answered {
        let text = try #require(entry.words?.text)
        #expect(!text.contains("{") && !text.contains("  "), "\(text)")
        let isSpoken = entry.facts.way == .oral
        #expect(isSpoken || text.contains("\(number)"), "\(number): \(text)")
      }
    }
  }

  @Test("a nameless or withheld reporter is named in no answer")
  func discretion() throws {
    let desk = November.desk
    for (id, complaint) in desk.complaints where complaint.identity != .open {
      let opening = desk.threads[id]?.first?.words
      #expect(complaint.identity == .withheld || opening?.reporterName == nil)
      for entry in desk.threads[id] ?? [] where entry.kind == .answered {
        let text = entry.words?.text ?? ""
        #expect(text.contains("Bapak/Ibu"))
        #expect(!text.contains("Yth. Bapak ") && !text.contains("Yth. Ibu "), "\(text)")
      }
    }
  }
}
