import Complaints
import Replies

extension Seeds {
  /// All seeds as journal entries, in the order in which a new store takes them.
  public static func entries(at instant: Instant) -> [EntryDraft] {
    deadlineRules.map { .saving($0, at: instant) }
      + retentionRules.map { .saving($0, at: instant) }
      + freeDays.sorted { $0.key < $1.key }.map { .saving($0.value, on: $0.key, at: instant) }
      + kelurahan.map { .saving($0, at: instant) }
      + agencies.map { .saving($0.agency, at: instant) }
      + categories.map { .saving($0.category, at: instant) }
      + SeededTemplates.sources.map { .saving($0, at: instant) }
  }
}
