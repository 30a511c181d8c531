import Complaints
import Wording

/// Complaints as the command line gives them to other programs: names of keys as in docs/command-line.md.
struct ComplaintJSON {
  let office: Office
  let offset: UTCOffset

  func row(_ row: QueueRow) -> JSON { .object(members(of: row)) }

  /// A hit is a row, and by what it was found.
  func hit(_ hit: SearchHit) -> JSON {
    .object(
      members(of: hit.row) + [
        .init(
          "matched",
          .object([
            .init("by", .string(hit.reason.rawValue)),
            .init("text", hit.excerpt.hasMatch ? .string(hit.excerpt.marked) : .null),
          ]))
      ])
  }

  func members(of row: QueueRow) -> [JSON.Member] {
    [
      .init("number", .string(row.number.description)),
      .init("externalId", text(row.externalNumber)),
      .init("status", .string(row.status.rawValue)),
      .init("outcome", text(row.outcome?.rawValue)),
      .init("classification", .string(row.classification.rawValue)),
      .init("category", text(row.category)),
      .init("kelurahan", text(row.kelurahan.map { office.places[$0]?.name ?? $0 })),
      .init("subject", .string(row.subject)),
      .init("reporter", .string(row.reporter)),
      .init("received", time(row.received)),
      .init("due", row.due.map(time) ?? .null),
      .init("assignee", text(row.assignee.flatMap { office.officers[$0]?.name })),
      .init("version", .integer(row.version)),
    ]
  }

  /// A complaint whole: masked as on the screen.
  func file(_ file: ComplaintFile, row: QueueRow) -> JSON {
    let complaint = file.complaint
    var row = row
    row.subject = PersonalNumbers.masking(complaint.words.subject ?? "")
    row.externalNumber = complaint.words.externalNumber
    if complaint.isSecret, complaint.identity == .open {
      row.reporter = complaint.words.reporterName ?? ""
    }
    return whole(
      complaint, row: row, thread: file.thread.filter { !file.undone.contains($0.sequence) },
      file.deadlines)
  }

  /// A complaint among many: of a secret one only what lists tell.
  func listed(_ file: ComplaintFile, row: QueueRow) -> JSON {
    guard file.complaint.isSecret else { return self.file(file, row: row) }
    var complaint = file.complaint
    complaint.words = Words()
    return whole(complaint, row: row, thread: [], [])
  }

  private func whole(
    _ complaint: Complaint, row: QueueRow, thread: [JournalEntry], _ deadlines: [Deadline]
  ) -> JSON {
    var flags: [JSON] = []
    if complaint.isSecret { flags.append(.string("secret")) }
    if complaint.isEmergency { flags.append(.string("emergency")) }
    if complaint.identity != .open { flags.append(.string(complaint.identity.rawValue)) }
    if complaint.erasedAt != nil { flags.append(.string("erased")) }
    if complaint.isHeld { flags.append(.string("held")) }
    if complaint.wasReopened { flags.append(.string("reopened")) }
    return .object(
      members(of: row) + [
        .init("body", .string(PersonalNumbers.masking(complaint.words.body ?? ""))),
        .init("channel", .string(complaint.channel.rawValue)),
        .init("flags", .array(flags)),
        .init("thread", .array(thread.map(entry))),
        .init("deadlines", .array(deadlines.map(deadline))),
      ])
  }

  private func entry(_ entry: JournalEntry) -> JSON {
    .object([
      .init("kind", .string(entry.kind.rawValue)),
      .init("time", time(entry.saidAt)),
      .init("officer", text(entry.officer.flatMap { office.officers[$0]?.name })),
      .init(
        "text", text((entry.words?.text ?? entry.words?.body).map { office.masking($0) })),
      .init("answer", text(entry.facts.answerKind?.rawValue)),
    ])
  }

  private func deadline(_ deadline: Deadline) -> JSON {
    .object([
      .init("step", .string(deadline.step.rawValue)),
      .init("due", deadline.due.map(time) ?? .null),
      .init("met", deadline.met.map(time) ?? .null),
    ])
  }

  private func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  private func time(_ instant: Instant) -> JSON { .string(instant.iso8601(offset: offset)) }
}
