import Complaints
import Exchange
import Wording

/// The receipt of a complaint, for paper and for a chat; always in Indonesian, for the reporter.
struct ReceiptText: Sendable {
  private let receipt: Receipt

  init(_ complaint: Complaint, _ session: Session) {
    let wording = Wording(.id)
    let office = session.office
    let unit = office.units[complaint.unit]
    let name = unit?.name ?? ""
    let offset = office.offset(of: complaint.unit)
    let words = complaint.words
    let isNamed = complaint.identity != .nameless && words.reporterName?.isEmpty == false
    let person = [words.salutation ?? "", words.reporterName ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
    let reporter = [person, words.address ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    func day(_ step: Complaints.Step) -> Day? { office.promisedDay(of: step, for: complaint) }
    let contact = unit?.contact ?? ""
    receipt = Receipt(
      labels: Receipt.Labels(
        title: wording.receiptTitle, number: wording.receiptNumber,
        received: wording.receiptReceived, reporter: wording.receiptReporter,
        about: wording.receiptAbout, officer: wording.receiptOfficer),
      letterhead: [name].filter { !$0.isEmpty }, number: complaint.number.description,
      received: [
        wording.receiptMoment(complaint.received, at: offset),
        wording.receiptVia(complaint.channel, unit: name),
      ],
      reporter: isNamed ? reporter : nil,
      about: complaint.isSecret ? wording.receiptKeptSecret : words.subject ?? "",
      notices: [
        day(.followUp).map(wording.firstNews), day(.settle).map(wording.settled),
        contact.isEmpty ? nil : wording.receiptAsk(contact), wording.receiptFree,
      ].compactMap { $0 },
      officer: session.officer.shortName, signer: isNamed ? words.reporterName : nil)
  }

  /// As it goes on a roll of paper.
  func paper(columns: Int = 48) -> String {
    receipt.lines(columns: columns).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n") + "\n"
  }

  /// As it is pasted into a chat, where lines wrap by themselves and nobody signs.
  var message: String {
    let labels = receipt.labels
    var lines = receipt.letterhead + [labels.title, ""]
    lines.append("\(labels.number): \(receipt.number)")
    lines.append("\(labels.received): \(receipt.received.joined(separator: ", "))")
    if let reporter = receipt.reporter { lines.append("\(labels.reporter): \(reporter)") }
    lines.append("\(labels.about): \(receipt.about)")
    return (lines + [""] + receipt.notices).joined(separator: "\n")
  }
}
