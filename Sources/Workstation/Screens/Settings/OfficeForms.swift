import Complaints
import TerminalUI
import Wording

/// The forms of the settings.
enum OfficeForms {
  /// A day or a time of the calendar; nil for a new one of a kind.
  static func day(_ row: CalendarRow?, kind: CalendarRow.Kind, _ session: Session) -> any Screen {
    kind == .span ? span(row, session) : singleDay(row, kind: kind, session)
  }

  private static func singleDay(
    _ row: CalendarRow?, kind: CalendarRow.Kind, _ session: Session
  ) -> any Screen {
    let wording = session.wording
    let isOwn = row?.isOwn ?? CalendarRow(day: session.today, kind: kind, name: "").isOwn
    let canMove = kind == .free(.nationalHoliday) || kind == .free(.collectiveLeave)
    var fields = [
      FormField(
        "date", wording.fieldDate, .date, value: row.map { wording.typedDate($0.day) } ?? "",
        hint: isOwn ? wording.hintOwnUnit : wording.hintAllUnits, isRequired: true),
      FormField("name", wording.fieldDayName, value: row?.name ?? "", isRequired: true),
    ]
    if canMove {
      fields.append(
        .yesNo(
          "estimated", wording.fieldEstimated, row?.isEstimated ?? false, yes: wording.answerYes,
          no: wording.answerNo, hint: wording.hintEstimated))
    }
    return OfficeFormScreen(wording.label(kind).startingInCapital, fields, session) {
      fields, session in
      let unit = session.officer.unit
      let (read, refusal) = date(fields["date"], session)
      guard let day = read else { return .lacking(refusal, field: "date") }
      let known = CalendarYear(day.year, of: unit, in: session.office).rows
      if let other = known.first(where: {
        $0.day == day && $0.kind != .span && $0.isOwn == isOwn && $0.day != row?.day
      }) {
        return .lacking(session.wording.dayTaken(day, name: other.name), field: "date")
      }
      var drafts: [EntryDraft] = []
      if let row, row.day != day { drafts.append(row.removal(of: unit, at: session.now)) }
      let saved = CalendarRow(
        day: day, kind: kind, name: fields["name"].trimmed,
        isEstimated: fields["estimated"] == "yes", isOwn: isOwn)
      return .save(drafts + [saved.entry(of: unit, at: session.now)])
    }
  }

  private static func span(_ row: CalendarRow?, _ session: Session) -> any Screen {
    let wording = session.wording
    func hours(_ weekday: Weekday) -> String {
      OfficeHours.text(row?.hours[weekday] ?? [], mark: ".")
    }
    let fields = [
      FormField(
        "name", wording.fieldDayName, value: row?.name ?? wording.ramadanHours,
        hint: wording.hintOwnUnit, isRequired: true),
      FormField(
        "from", wording.fieldFrom, .date, value: row.map { wording.typedDate($0.day) } ?? "",
        isRequired: true),
      FormField(
        "through", wording.fieldThrough, .date,
        value: row?.through.map { wording.typedDate($0) } ?? "", isRequired: true),
      FormField(
        "week", wording.fieldMondayToThursday, value: hours(.monday), hint: wording.hintSpanHours),
      FormField(
        "friday", wording.calendarNames.name(.friday), value: hours(.friday),
        hint: wording.hintSpanHours),
      FormField(
        "saturday", wording.calendarNames.name(.saturday), value: hours(.saturday),
        hint: wording.hintSpanHours),
    ]
    return OfficeFormScreen(wording.label(CalendarRow.Kind.span).startingInCapital, fields, session)
    { fields, session in
      let (from, refusal) = date(fields["from"], session)
      guard let from else { return .lacking(refusal, field: "from") }
      let (through, refused) = date(fields["through"], session)
      guard let through else { return .lacking(refused, field: "through") }
      guard from <= through else {
        return .lacking(session.wording.endsBeforeItBegins, field: "through")
      }
      var hours: [Weekday: [OfficeHours]] = [:]
      for (field, label, weekdays) in [
        (
          "week", session.wording.fieldMondayToThursday,
          [Weekday.monday, .tuesday, .wednesday, .thursday]
        ), ("friday", session.wording.calendarNames.name(.friday), [.friday]),
        ("saturday", session.wording.calendarNames.name(.saturday), [.saturday]),
      ] where !fields[field].trimmed.isEmpty {
        guard let spans = OfficeHours.read(fields[field]), !spans.isEmpty else {
          return .lacking(session.wording.hoursUnreadable(label), field: field)
        }
        for weekday in weekdays { hours[weekday] = spans }
      }
      var saved = CalendarRow(day: from, kind: .span, name: fields["name"].trimmed)
      saved.through = through
      saved.hours = hours
      let unit = session.officer.unit
      var drafts: [EntryDraft] = []
      if let row, row.day != from { drafts.append(row.removal(of: unit, at: session.now)) }
      return .save(drafts + [saved.entry(of: unit, at: session.now)])
    }
  }

  /// The hours of the officer's unit by weekday, and whether it works through collective leave.
  static func week(_ session: Session) -> any Screen {
    let wording = session.wording
    let calendar = session.calendar
    let days = Weekday.allCases.map { weekday in
      FormField(
        "\(weekday.rawValue)", wording.calendarNames.name(weekday),
        value: OfficeHours.text(calendar.weeklyHours[weekday] ?? [], mark: "."),
        hint: wording.hintHours)
    }
    let leave = FormField.yesNo(
      "leave", wording.fieldWorksOnLeave, calendar.worksOnCollectiveLeave,
      yes: wording.worksOnLeave, no: wording.freeOnLeave, hint: wording.hintOwnUnit)
    return OfficeFormScreen(wording.settingHours, days + [leave], session) { fields, session in
      var hours: [Weekday: [OfficeHours]] = [:]
      for weekday in Weekday.allCases {
        let field = "\(weekday.rawValue)"
        guard let spans = OfficeHours.read(fields[field]) else {
          let label = session.wording.calendarNames.name(weekday)
          return .lacking(session.wording.hoursUnreadable(label), field: field)
        }
        hours[weekday] = spans
      }
      guard hours.values.contains(where: { !$0.isEmpty }) else {
        return .lacking(session.wording.weekWithoutHours, field: "1")
      }
      return .save([
        .saving(
          week: hours, worksOnCollectiveLeave: fields["leave"] == "yes",
          of: session.officer.unit, at: session.now)
      ])
    }
  }

  static func importedSilence(_ session: Session) -> any Screen {
    let wording = session.wording
    let field = FormField.yesNo(
      "agreed", wording.fieldImported, session.office.endsImportedSilence,
      yes: wording.answerYes, no: wording.answerNo, hint: wording.hintImported)
    return OfficeFormScreen(wording.settingImported, [field], session) { fields, session in
      .save([.endingImportedSilence(fields["agreed"] == "yes", at: session.now)])
    }
  }

  /// A date as it is typed, or why it is none.
  private static func date(_ text: String, _ session: Session) -> (Day?, String) {
    switch DateInput.read(text, today: session.today, calendar: session.calendar) {
    case .success(let day): (day, "")
    case .failure(let problem): (nil, session.wording.problem(problem))
    }
  }
}
