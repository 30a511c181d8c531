/// Where the officer stands; the columns of the command table.
public enum Context: String, CaseIterable, Sendable {
  case queue, search, complaint, reply, approval, lastLook, handOver, closing, intake, recorded,
    form, list, templateList, template,
    filter, calendar, rules, dashboard, figureList, answerSample, alike, pastAnswers, help,
    palette, menu, reading, firstStart, login, officers, accesses
}
