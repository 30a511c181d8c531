import Complaints

/// How likely it is that two complaints are about the same matter, and how much one answer would suit both.
public struct Likeness {
  private let matter: Matter
  private let lessons: Lessons
  private let learned: Double

  /// Prepares comparing with one complaint; what the desk has learned tells which of its words are rare.
  public init(_ matter: Matter, lessons: Lessons) {
    self.matter = matter
    self.lessons = lessons
    learned = Double(lessons.complaints.values.reduce(0, +))
  }

  /// From this on, two complaints are shown as probably the same.
  public static let twins = 0.5
  /// From this on, an answer to the one is shown for the other.
  public static let answers = 0.3

  /// A place shared by less than this, such as the kelurahan alone, tells little.
  private static let nearby = 0.3

  /// From 0 to 1: text, place, time and topic taken together (domain notes 5.6).
  public func twin(_ other: Matter) -> Double {
    let text = likenessOfText(other)
    let place = likenessOfPlace(other)
    let isSamePerson = isSamePerson(other)
    guard text >= 0.06 || isSamePerson else { return 0 }
    var score = text
    if place > 0 { score += (1 - score) * 0.55 * place }
    if place < 0 { score *= 1 + 0.7 * place }
    if place < Self.nearby, !isSamePerson {
      // Two people, each with a matter of their own, write much the same.
      score *= areOthers(other) ? 0.5 : 0.85
    }
    if isSamePerson, place >= 0 { score += (1 - score) * 0.45 }
    if let own = matter.category, let theirs = other.category {
      if own == theirs { score += (1 - score) * 0.15 } else { score *= 0.75 }
    }
    return min(1, max(0, score * fading(other)))
  }

  /// From 0 to 1: how much an answer to the other would suit this one.
  public func answer(_ other: Matter) -> Double {
    var score = min(1, likenessOfText(other) * 1.3)
    if let own = matter.category, let theirs = other.category {
      if own == theirs { score += (1 - score) * 0.35 } else { score *= 0.5 }
    }
    return score
  }

  /// The weight of shared terms against all, and against those of the shorter text.
  func likenessOfText(_ other: Matter) -> Double {
    let shared = matter.terms.intersection(other.terms).reduce(0) { $0 + weight(of: $1) }
    guard shared > 0 else { return 0 }
    let (own, theirs) = (Double(matter.terms.count), Double(other.terms.count))
    let contained = shared / max(min(own, theirs), 5)
    let dice = 2 * shared / (own + theirs)
    return min(1, 0.5 * contained + 0.5 * dice)
  }

  /// Rare words say more: one that stands in every tenth complaint half as much as one never seen.
  private func weight(of term: String) -> Double {
    guard learned > 0 else { return 1 }
    let share = Double(lessons.counts[term]?.values.reduce(0, +) ?? 0) / learned
    return 1 / (1 + 10 * share)
  }

  /// From -1, another place, to 1, the same street; 0 where nothing tells.
  private func likenessOfPlace(_ other: Matter) -> Double {
    let (own, theirs) = (matter.places, other.places)
    if !own.streets.isEmpty, !theirs.streets.isEmpty {
      if !own.streets.isDisjoint(with: theirs.streets) { return 1 }
      return own.landmarks.isDisjoint(with: theirs.landmarks) ? -1 : -0.3
    }
    if isLikely(own, theirs) || isLikely(theirs, own) { return 0.9 }
    if !(own.streets.isEmpty && own.likelyStreets.isEmpty),
      !(theirs.streets.isEmpty && theirs.likelyStreets.isEmpty)
    {
      return -0.5
    }
    if let own = matter.kelurahan, let theirs = other.kelurahan, own != theirs { return -1 }
    let isNear = !own.landmarks.isDisjoint(with: theirs.landmarks)
    if !own.neighbourhoods.isEmpty, !theirs.neighbourhoods.isEmpty {
      if !own.neighbourhoods.isDisjoint(with: theirs.neighbourhoods) { return isNear ? 0.9 : 0.7 }
      return -0.8
    }
    if isNear { return 0.7 }
    // One names a street, and the other the same word without saying that it is one.
    if own.streets.contains(where: { isNamed($0, in: other) })
      || theirs.streets.contains(where: { isNamed($0, in: matter) })
    {
      return 0.9
    }
    return matter.kelurahan != nil && matter.kelurahan == other.kelurahan ? 0.15 : 0
  }

  /// Whether what may be a street's name in one text is one in the other.
  private func isLikely(_ places: Places, _ others: Places) -> Bool {
    places.likelyStreets.contains { name in
      others.streets.union(others.likelyStreets).contains {
        name == $0 || name.hasPrefix($0 + " ") || $0.hasPrefix(name + " ")
      }
    }
  }

  private func isNamed(_ street: String, in other: Matter) -> Bool {
    street.split(separator: " ").allSatisfy {
      $0.utf8.count > 3 && other.words.contains(String($0))
    }
  }

  private func isSamePerson(_ other: Matter) -> Bool {
    let (own, theirs) = (matter.reporter, other.reporter)
    if own.phone.utf8.count >= 8, own.phone == theirs.phone { return true }
    return own.name.split(separator: " ").count > 1 && own.name == theirs.name
  }

  /// Whether two reporters are known, and are not the same person.
  private func areOthers(_ other: Matter) -> Bool {
    let (own, theirs) = (matter.reporter, other.reporter)
    if !own.name.isEmpty, !theirs.name.isEmpty { return true }
    return !matter.home.isEmpty && !other.home.isEmpty && matter.home.isDisjoint(with: other.home)
  }

  /// What is a week apart is as good as at once; what is a month apart less likely the same.
  private func fading(_ other: Matter) -> Double {
    let days = Double(abs(matter.received - other.received)) / 86_400_000
    switch days {
    case ...7: return 1
    case ...14: return 0.85
    case ...30: return 0.65
    default: return 0.5
    }
  }
}
