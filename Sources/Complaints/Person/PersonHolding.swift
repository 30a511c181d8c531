/// All that a desk holds of one person.
public struct PersonHolding: Equatable, Sendable {
  public var person: Person
  /// Complaints of which they are the reporter, oldest first.
  public var complaints: [HeldComplaint]
  /// Entries elsewhere that name them.
  public var mentions: [Mention]
  /// How many drafts are being written on their complaints.
  public var drafts: Int

  public init(person: Person, complaints: [HeldComplaint], mentions: [Mention], drafts: Int) {
    self.person = person
    self.complaints = complaints
    self.mentions = mentions
    self.drafts = drafts
  }

  /// A complaint with all its entries, and what of it was looked at.
  public struct HeldComplaint: Equatable, Sendable {
    public let id: ComplaintID
    /// Nil where its import was taken back: then only entries are left of it.
    public let complaint: Complaint?
    public let thread: [JournalEntry]
    /// What the entries say of the reporter, also where later ones hide it.
    public let reporter: Words
    public let accesses: [Access]

    public init(
      id: ComplaintID, complaint: Complaint?, thread: [JournalEntry], reporter: Words,
      accesses: [Access]
    ) {
      self.id = id
      self.complaint = complaint
      self.thread = thread
      self.reporter = reporter
      self.accesses = accesses
    }
  }

  /// An entry of another's complaint that names the person.
  public struct Mention: Equatable, Sendable {
    public let sequence: Int64
    public let kind: EntryKind
    public let complaint: ComplaintID
    public let number: ComplaintNumber?
    public let naming: PersonTrace.Naming

    public init(
      sequence: Int64, kind: EntryKind, complaint: ComplaintID, number: ComplaintNumber?,
      naming: PersonTrace.Naming
    ) {
      self.sequence = sequence
      self.kind = kind
      self.complaint = complaint
      self.number = number
      self.naming = naming
    }

    /// Whether it goes with the person's own: an officer's words that hold one of their numbers.
    ///
    /// What bears only the name may be another's of that name, and what another citizen wrote is theirs.
    public var goesAlong: Bool { naming == .byNumber && !kind.isCitizens }
  }
}

extension EntryKind {
  /// Whether the words are a citizen's own.
  public var isCitizens: Bool {
    switch self {
    case .received, .imported, .updated, .corrected, .reporterReplied, .rated: true
    default: false
    }
  }
}

extension [JournalEntry] {
  /// What the entries say of the reporter: each field as it was said last, whatever was hidden since.
  public var reporter: Words {
    var reporter = Words()
    for entry in self where entry.kind.isCitizens {
      guard let said = entry.words else { continue }
      reporter.reporterName = said.reporterName ?? reporter.reporterName
      reporter.salutation = said.salutation ?? reporter.salutation
      reporter.phone = said.phone ?? reporter.phone
      reporter.nik = said.nik ?? reporter.nik
      reporter.address = said.address ?? reporter.address
    }
    return reporter
  }
}
