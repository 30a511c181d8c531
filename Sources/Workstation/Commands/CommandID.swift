/// Every command there is.
///
/// The raw value names it in documents and tests.
public enum CommandID: String, CaseIterable, Sendable {
  // Everywhere.
  case help, actions, menu, quit, back, messages, shield, backUp, closeDay
  // The desk.
  case find, filter, saveFilter, receive, take, reply, finish, assign, order, mark, jump
  // A complaint.
  case correct, forward, recordReturn, join, note, reveal, print, recordReply, askDetails, undo,
    copyAnswer,
    release, reopen, verify, markSecret, deliver, saveScreen, why
  // The collection of templates.
  case collection, makeTemplate, searchTemplates, newTemplate, trySample, saveTemplate,
    switchTemplate,
    nextMistake, versions, preview
  // Writing.
  case nextOpen, suggestion, sendWithReason, templates, phrases, send, approve, sendBack, save,
    citizenWords, externalEditor, pick,
    changeIdentity,
    otherWays
  // Settings.
  case settings, newEntry, removeEntry, resetEntries
  // Who works.
  case changeOfficer, ownSecret, officers, accesses, giveSecret, takeSecret, letIn
  // A supervisor's desk.
  case dashboard, earlierPeriod, laterPeriod, period, unit, asTable, group, report, printReport,
    handOverQueue, readAnswers, advise, nextAnswer, rate, access
  // What is alike, and what was answered before.
  case alike, twins, pastAnswers, acceptProposal, joinTwins, answerAll, takeAnswer
}
