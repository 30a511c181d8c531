extension Words {
  /// Takes over what `said` describes of a complaint; what it is silent about stays.
  mutating func takeOver(_ said: Words) {
    subject = said.subject ?? subject
    body = said.body ?? body
    wish = said.wish ?? wish
    reporterName = said.reporterName ?? reporterName
    salutation = said.salutation ?? salutation
    phone = said.phone ?? phone
    nik = said.nik ?? nik
    address = said.address ?? address
    externalNumber = said.externalNumber ?? externalNumber
    agencyNumber = said.agencyNumber ?? agencyNumber
    foreignStatus = said.foreignStatus ?? foreignStatus
    foreignWords = said.foreignWords ?? foreignWords
    attachments = said.attachments ?? attachments
  }

  /// Nothing is kept of a nameless reporter.
  mutating func forgetReporter() {
    reporterName = nil
    salutation = nil
    phone = nil
    nik = nil
    address = nil
  }
}
