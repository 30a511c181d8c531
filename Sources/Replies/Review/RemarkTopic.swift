/// What exactly is remarked; one sentence of the wording each.
public enum RemarkTopic: String, CaseIterable, Hashable, Sendable {
  case noSalutation
  case rudeAddress, coolAddress, wrongAddress, anonymousNamed
  case noThanks, tooManyThanks
  case problemNotNamed
  case noEmpathy, dismissive
  case noApology, conditionalApology, withdrawnApology, favourIsNoApology
  case blame
  case passedOn, nameless
  case noNextStep, emptyStep
  case noDate, vagueTime
  case freeDay, pastDeadline, wrongWeekday
  case noNumber, noContact, noNumberNorContact
  case noObjection
  case noClosing, closingWithoutName
  case placeholder, openBlank, emptySalutation
  case personNumber, personAddress, personName
  case capitals, manyMarks, secondMark
  case threat
  case chatWord, misspelling, joinedPlace, partedVerb
  case longSentence, veryLongSentence, longParagraph, shortAnswer, longAnswer
  case officialese
  case tooManyLaws, lawWithoutMeaning
  case acronym
  case questionOpen
  case surePromise
  case freeOfCharge
  case emergencyMissing, emergencyLate
  case sentBefore
  case greetingUnreturned, greetingOfAnother
}
