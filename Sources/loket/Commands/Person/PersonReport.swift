import Complaints
import Store
import Wording

/// What is held of a citizen as they may read it, and as another program may: nothing of theirs is masked in it.
struct PersonReport {
  private let holding: PersonHolding
  private let reading: Reading

  init(_ holding: PersonHolding, _ reading: Reading) {
    self.holding = holding
    self.reading = reading
  }

  private var wording: Wording { reading.wording }

  private func name(_ officer: OfficerID?) -> String {
    officer.map { reading.office.officers[$0]?.name ?? wording.unknownPerson } ?? "Loket"
  }

  private func moment(_ at: Instant) -> String {
    "\(wording.fullDate(at.day(at: reading.offset))) \(wording.clock(at, at: reading.offset))"
  }

  // MARK: - To be read

  var lines: [String] {
    var lines = [wording.personHeading, wording.personMade(moment(reading.now)), ""]
    for held in holding.complaints { lines += self.lines(held) + [""] }
    if !holding.mentions.isEmpty {
      lines += [wording.personMentioned(holding.mentions.count), ""]
    }
    lines += wording.personRights
    return lines
  }

  private func lines(_ held: PersonHolding.HeldComplaint) -> [String] {
    let words = held.reporter
    let number = (held.complaint?.number ?? held.thread.first?.facts.number)?.description ?? "-"
    var lines = ["== \(number) =="]
    if let complaint = held.complaint { lines.append(wording.state(complaint)) }
    for (label, value) in [
      (wording.personName, words.reporterName), (wording.personNIK, words.nik),
      (wording.personPhone, words.phone), (wording.personAddress, words.address),
    ] {
      if let value, !value.isEmpty { lines.append("\(label): \(value)") }
    }
    for entry in held.thread {
      lines.append("\(moment(entry.saidAt))  \(name(entry.officer)) \(wording.deed(entry.kind))")
      for said in entry.allSaid {
        lines += said.split(separator: "\n", omittingEmptySubsequences: false).map { "    \($0)" }
      }
    }
    if !held.accesses.isEmpty { lines.append(wording.personSeenBy) }
    lines += held.accesses.map {
      "  \(wording.fullDate($0.day))  \(name($0.officer)): \(wording.label($0.kind)) (\($0.count)×)"
    }
    return lines
  }

  // MARK: - For programs

  var json: JSON {
    .object([
      .init("made", time(reading.now)),
      .init("complaints", .array(holding.complaints.map(json))),
      .init("mentionedElsewhere", .integer(Int64(holding.mentions.count))),
    ])
  }

  private func json(_ held: PersonHolding.HeldComplaint) -> JSON {
    let number = held.complaint?.number ?? held.thread.first?.facts.number
    return .object([
      .init("number", text(number?.description)),
      .init("status", text(held.complaint?.status.rawValue)),
      .init("outcome", text(held.complaint?.outcome?.rawValue)),
      .init("category", text(held.complaint?.category)),
      .init("reporter", held.reporter.json),
      .init(
        "entries",
        .array(
          held.thread.map { entry in
            .object([
              .init("kind", .string(entry.kind.rawValue)), .init("time", time(entry.saidAt)),
              .init("officer", .string(name(entry.officer))),
              .init("words", entry.words?.json ?? .null),
            ])
          })),
      .init(
        "seen",
        .array(
          held.accesses.map { access in
            .object([
              .init("officer", .string(name(access.officer))),
              .init("day", .string(access.day.iso)), .init("kind", .string(access.kind.rawValue)),
              .init("count", .integer(Int64(access.count))),
            ])
          })),
    ])
  }

  private func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
  private func time(_ at: Instant) -> JSON { .string(at.iso8601(offset: reading.offset)) }
}

extension JournalEntry {
  /// Every text of the entry that somebody wrote.
  fileprivate var allSaid: [String] {
    guard let words else { return [] }
    return [
      words.subject, words.body, words.wish, words.text, words.quote, words.ground,
      words.improvement, words.overrideReason, words.externalNumber, words.agencyNumber,
    ].compactMap { $0 }.filter { !$0.isEmpty } + (words.foreignWords ?? [])
      + (words.attachments ?? []).map(\.name)
  }
}
