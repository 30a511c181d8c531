import Complaints

/// Which story and which course an arrival gets.
struct Casting {
  /// The stories by kind of matter, each with its share of all complaints in a hundred.
  private static let shares: [(percent: Int, stories: [Story])] = [
    (16, Story.roads), (20, Story.lightsAndDrains), (15, Story.socialAid),
    (12, Story.civilRegistration), (15, Story.surroundings), (8, Story.healthAndSchool),
    (14, Story.orderAndService),
  ]
  /// How often each course is taken, of a hundred.
  private static let courses: [(Course, Int)] = [
    (.settled, 23), (.settledWithNews, 16), (.settledAtOnce, 8), (.forwardedAndReturned, 16),
    (.conditional, 6), (.declined, 5), (.elsewhere, 5), (.archived, 5), (.completed, 7),
    (.withdrawn, 2), (.reopened, 4), (.handedOver, 3), (.slow, 1),
  ]

  private var decks: [[Story]]
  private var isFirstRound: [Bool]
  private var courseDeck: [Course] = []

  init() {
    decks = Self.shares.map { _ in [] }
    isFirstRound = Self.shares.map { _ in true }
  }

  /// A story; each of a kind is told once before one of that kind is told again, and a fixed one only once.
  mutating func story(random: inout SplitMix64) -> Story {
    let place = random.place(among: Self.shares.map(\.percent))
    if decks[place].isEmpty {
      let stories = Self.shares[place].stories.filter { isFirstRound[place] || !$0.isFixed }
      decks[place] = random.shuffled(stories)
      isFirstRound[place] = false
    }
    return decks[place].removeLast()
  }

  mutating func course(for story: Story, through channel: Channel, random: inout SplitMix64)
    -> Course
  {
    if courseDeck.isEmpty {
      courseDeck = random.shuffled(Self.courses.flatMap { Array(repeating: $0.0, count: $0.1) })
    }
    let course = courseDeck.removeLast()
    switch course {
    case .settledAtOnce:
      let isOfTheCounter = ["adminduk", "bansos", "perizinan", "pelayanan"]
        .contains(where: story.category.hasPrefix)
      return channel == .walkIn && isOfTheCounter ? course : .settled
    case .archived where story.classification == .aspiration,
      .completed where story.classification == .aspiration:
      return .settled
    case .conditional, .declined:
      guard story.classification == .complaint else { return .settled }
      let outcome: Outcome = course == .declined ? .declined : .conditionallyResolved
      let canEndSo = Reply.finals.contains {
        $0.outcome == outcome && $0.suits(story)
      }
      return canEndSo ? course : .settled
    case .forwardedAndReturned:
      return story.classification == .complaint ? course : .settledWithNews
    case .elsewhere:
      let isOurs = story.classification != .complaint || Life.agencies(beyondUs: story).isEmpty
      return isOurs ? .settledWithNews : course
    default: return course
    }
  }
}

extension Reply {
  /// All final answers.
  static let finals = settled + otherwise
}
