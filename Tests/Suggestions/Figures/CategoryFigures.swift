import Complaints
import Replies
import Samples
import Seeds

/// How well the category is proposed on the sample data, trained on the older four fifths.
public struct CategoryFigures: Sendable {
  public let trained: Int
  public let asked: Int
  /// How often the right one was the first, and among three.
  public let first: Int
  public let three: Int
  /// The same with the seeded words alone.
  public let firstSeeded: Int
  public let threeSeeded: Int
  /// How often the commonest category of the older part would have been right.
  public let majority: Int
  public let lessons: Lessons

  public init(today: Day) {
    let told = Self.complaints(Demo(today: today))
    let cut = told.count * 4 / 5
    var lessons = Lessons()
    for complaint in told[..<cut] {
      lessons.learn(ComplaintReader.lesson(of: complaint.words), in: complaint.category)
    }
    let commonest = lessons.complaints.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    var (first, three, firstSeeded, threeSeeded, majority) = (0, 0, 0, 0, 0)
    for complaint in told[cut...] {
      func codes(_ lessons: Lessons) -> [String] {
        Seeds.reader.reading(
          subject: complaint.words.subject, body: complaint.words.body ?? "",
          reporter: complaint.words.reporterName, lessons: lessons
        ).categories.map(\.code)
      }
      let learned = codes(lessons)
      let seeded = codes(Lessons())
      if learned.first == complaint.category { first += 1 }
      if learned.contains(complaint.category) { three += 1 }
      if seeded.first == complaint.category { firstSeeded += 1 }
      if seeded.contains(complaint.category) { threeSeeded += 1 }
      if commonest == complaint.category { majority += 1 }
    }
    self.first = first
    self.three = three
    self.firstSeeded = firstSeeded
    self.threeSeeded = threeSeeded
    self.majority = majority
    trained = cut
    asked = told.count - cut
    self.lessons = lessons
  }

  /// What was told and under what it was filed in the end, the oldest first.
  private static func complaints(_ demo: Demo) -> [(words: Words, category: String)] {
    var order: [ComplaintID] = []
    var told: [ComplaintID: (received: Instant, words: Words, category: String?)] = [:]
    for act in demo.acts {
      switch act.action {
      case .receive(let intake):
        order.append(act.complaint)
        told[act.complaint] = (intake.received, intake.words, intake.category)
      case .correct(let correction):
        if let category = correction.category { told[act.complaint]?.category = category }
      default: break
      }
    }
    return order.compactMap { told[$0] }.sorted { $0.received < $1.received }
      .compactMap { complaint in complaint.category.map { (complaint.words, $0) } }
  }
}
