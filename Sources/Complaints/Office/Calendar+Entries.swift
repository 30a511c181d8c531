/// The entries by which calendar and rules are changed.
extension EntryDraft {
  public static func saving(_ rule: DeadlineRule, at: Instant) -> EntryDraft {
    EntryDraft(
      .saved, on: .rule(rule.code), at: at,
      facts: .with {
        $0.rule = rule
        $0.isActive = true
      })
  }

  public static func removing(_ rule: DeadlineRule, at: Instant) -> EntryDraft {
    EntryDraft(.saved, on: .rule(rule.code), at: at, facts: .with { $0.isActive = false })
  }

  /// Whether imported complaints may end in silence like others.
  public static func endingImportedSilence(_ isAgreed: Bool, at: Instant) -> EntryDraft {
    EntryDraft(
      .saved, on: .rule(Office.importedSilence), at: at, facts: .with { $0.isActive = isAgreed })
  }

  /// A free day of all units, or of one.
  public static func saving(
    _ free: FreeDay, on day: Day, of unit: UnitID? = nil, at: Instant
  ) -> EntryDraft {
    EntryDraft(
      .saved, on: .calendar(code(day.iso, unit)), at: at,
      facts: .with {
        $0.day = day
        $0.unit = unit
        $0.code = free.kind.rawValue
        $0.isEstimated = free.estimated ? true : nil
      }, words: .with { $0.name = free.name })
  }

  /// Takes a free day out of the calendar: of all units, or of one.
  public static func removing(freeDay day: Day, of unit: UnitID? = nil, at: Instant) -> EntryDraft {
    EntryDraft(
      .saved, on: .calendar(code(day.iso, unit)), at: at,
      facts: .with {
        $0.day = day
        $0.unit = unit
        $0.isActive = false
      })
  }

  /// A day that a unit works by special order; nil takes it back.
  public static func working(
    on day: Day, of unit: UnitID, because reason: String?, at: Instant
  ) -> EntryDraft {
    EntryDraft(
      .saved, on: .calendar(code("worked/\(day.iso)", unit)), at: at,
      facts: .with {
        $0.day = day
        $0.unit = unit
        $0.code = CalendarEntry.worked.rawValue
        $0.isActive = reason == nil ? false : nil
      }, words: .with { $0.name = reason })
  }

  /// A unit's week, and whether it works through collective leave.
  public static func saving(
    week hours: [Weekday: [OfficeHours]], worksOnCollectiveLeave: Bool, of unit: UnitID, at: Instant
  ) -> EntryDraft {
    EntryDraft(
      .saved, on: .calendar(code("week", unit)), at: at,
      facts: .with {
        $0.unit = unit
        $0.code = CalendarEntry.week.rawValue
        $0.hours = hours
        $0.worksOnLeave = worksOnCollectiveLeave
      })
  }

  public static func saving(_ span: HoursSpan, of unit: UnitID, at: Instant) -> EntryDraft {
    EntryDraft(
      .saved, on: .calendar(code("span/\(span.from.iso)", unit)), at: at,
      facts: .with {
        $0.unit = unit
        $0.code = CalendarEntry.span.rawValue
        $0.day = span.from
        $0.until = span.through
        $0.hours = span.hours
      }, words: .with { $0.name = span.name })
  }

  public static func removing(spanFrom day: Day, of unit: UnitID, at: Instant) -> EntryDraft {
    EntryDraft(
      .saved, on: .calendar(code("span/\(day.iso)", unit)), at: at,
      facts: .with {
        $0.unit = unit
        $0.code = CalendarEntry.span.rawValue
        $0.day = day
        $0.isActive = false
      })
  }

  private static func code(_ code: String, _ unit: UnitID?) -> String {
    unit.map { "\($0)/\(code)" } ?? code
  }
}
