import Complaints
import Seeds
import Testing

@testable import Samples

private let stories =
  Story.roads + Story.lightsAndDrains + Story.socialAid + Story.civilRegistration
  + Story.surroundings + Story.healthAndSchool + Story.orderAndService + Story.atLength
  + Story.misconduct + Story.hostile

@Suite("the corpus") struct CorpusTests {
  @Test("there are at least ninety stories and thirty-five answers, each written once")
  func size() {
    #expect(stories.count >= 90)
    #expect(Set(stories.map(\.body)).count == stories.count)
    let answers = Reply.onTheWay + Reply.finals
    #expect(answers.count >= 35)
    #expect(Set(answers.map(\.text)).count == answers.count)
  }

  @Test("every story is filed under a category of the seeds, and every category has a story")
  func categories() {
    let codes = Set(Seeds.categories.map(\.category.code))
    #expect(Set(stories.map(\.category)) == codes)
  }

  @Test("every story can be answered, asked about and settled")
  func answerable() {
    for story in stories {
      #expect(
        Reply.finals.contains {
          $0.outcome == .resolved && $0.suits(story)
        }, "\(story.subject)")
      #expect(
        Reply.onTheWay.contains { $0.kind == .request && $0.suits(story) },
        "\(story.category)")
    }
  }

  @Test("a final answer greets, thanks, understands, names who acts by when, and the way to object")
  func parts() throws {
    let desk = November.desk
    let months = CalendarNames.indonesian.months
    var seen = 0
    for entry in desk.threads.values.joined()
    where entry.facts.answerKind == .final && entry.kind == .answered && entry.facts.way != .oral {
      let text = try #require(entry.words?.text)
      seen += 1
      #expect(text.hasPrefix("Yth. ") || text.hasPrefix("Selamat "), "\(text)")
      #expect(text.contains("Terima kasih"), "\(text)")
      #expect(
        ["memahami", "mengerti", "menyadari"].contains {
          text.contains("Kami \($0)") || text.contains("kami \($0)")
        })
      #expect(
        ["etugas", "im ", "egu ", "kelurahan", "Kelurahan", "Inspektorat", "Disdukcapil"].contains {
          text.contains($0)
        })
      #expect(months.contains { text.contains(" \($0) 20") }, "\(text)")
      #expect(text.contains("Ombudsman"), "\(text)")
      #expect(!text.contains("!"), "\(text)")
      let words = text.split { $0.isWhitespace }.count
      #expect((60...250).contains(words), "\(words) words: \(text)")
    }
    #expect(seen > 300)
  }

  @Test("no text is told twice unless the same person sent it again")
  func noCopies() throws {
    let desk = November.desk
    var bodies: [String: [Complaint]] = [:]
    for complaint in desk.complaints.values {
      bodies[complaint.words.body ?? "", default: []].append(complaint)
    }
    for (body, complaints) in bodies where complaints.count > 1 {
      #expect(complaints.contains { $0.duplicateOf != nil }, "\(complaints.count)x \(body)")
    }
    let lengths = bodies.keys.map(\.count).sorted()
    #expect((140...320).contains(lengths[lengths.count / 2]))
    #expect(lengths.contains { $0 < 12 } && lengths.contains { $0 > 1_300 })
  }

  @Test("no blank stays open in what citizens wrote")
  func noOpenBlank() throws {
    for act in November.demo.acts {
      guard case .receive(let intake) = act.action else { continue }
      for text in [intake.words.subject ?? "", intake.words.body ?? ""] {
        #expect(!text.contains("{") && !text.contains("}"), "\(text)")
      }
    }
  }

  @Test("hostile texts are there, say that they are tests, and keep what makes them hostile")
  func hostile() {
    #expect(Story.hostile.allSatisfy { $0.subject.hasPrefix("[uji]") })
    let all = Story.hostile.map(\.body).joined()
    for scalar: Unicode.Scalar in ["\u{1B}", "\u{202E}", "\u{9B}", "\u{200B}", "\u{0301}"] {
      #expect(all.unicodeScalars.contains(scalar))
    }
  }
}

@Suite("invented identities") struct InventedIdentityTests {
  @Test("no sixteen digits can be anybody's NIK: no calendar has such a birthday")
  func impossibleBirthdays() throws {
    let demo = November.demo
    var found = 0
    for act in demo.acts {
      guard case .receive(let intake) = act.action else { continue }
      let words = intake.words
      for text in [words.nik ?? "", words.body ?? ""] {
        for run in text.split(whereSeparator: { !("0"..."9").contains($0) }) where run.count == 16 {
          found += 1
          let digits = Array(run).compactMap(\.wholeNumberValue)
          #expect(digits.prefix(4).elementsEqual([3, 3, 7, 5]))
          let day = digits[6] * 10 + digits[7]
          let month = digits[8] * 10 + digits[9]
          #expect(!(1...31).contains(day) && !(41...71).contains(day), "\(run)")
          #expect(!(1...12).contains(month), "\(run)")
        }
      }
    }
    #expect(found > 10)
  }

  @Test("every telephone number lies in a block that no operator has")
  func telephones() throws {
    for act in November.demo.acts {
      guard case .receive(let intake) = act.action else { continue }
      #expect(intake.words.phone?.hasPrefix("0810-0000-") ?? true)
    }
  }
}

@Suite("chance with a seed") struct SplitMix64Tests {
  @Test("the numbers are those of the published algorithm")
  func reference() {
    var random = SplitMix64(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
  }
}
