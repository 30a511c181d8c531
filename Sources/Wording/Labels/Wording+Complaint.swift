import Complaints

extension Wording {
  public func label(_ classification: Classification) -> String {
    switch classification {
    case .oversight: say("Pengaduan berkadar pengawasan", "Alleged misconduct")
    case .complaint: say("Pengaduan", "Complaint")
    case .aspiration: say("Aspirasi", "Suggestion")
    case .informationRequest: say("Permintaan informasi", "Request for information")
    }
  }

  /// A classification in at most 11 columns.
  public func narrow(_ classification: Classification) -> String {
    switch classification {
    case .oversight: say("pengawasan", "misconduct")
    case .complaint: say("pengaduan", "complaint")
    case .aspiration: say("aspirasi", "suggestion")
    case .informationRequest: say("informasi", "information")
    }
  }

  public func label(_ identity: ReporterIdentity) -> String {
    switch identity {
    case .open: say("terbuka", "open")
    case .withheld: say("disembunyikan", "withheld")
    case .nameless: say("tanpa nama", "nameless")
    }
  }

  public func label(_ role: Role) -> String {
    switch role {
    case .officer: say("petugas", "officer")
    case .supervisor: say("penyelia", "supervisor")
    case .administrator: say("pengelola", "administrator")
    case .auditor: say("pemeriksa", "auditor")
    }
  }

  public func label(_ step: Step) -> String {
    switch step {
    case .acknowledge: say("Kabar pertama", "First news")
    case .verify: say("Pemeriksaan kelengkapan", "Verification")
    case .followUp: say("Tindak lanjut", "Follow-up")
    case .settle: say("Selesai", "Settled")
    case .completeDetails: say("Kelengkapan dari pelapor", "Details from the reporter")
    case .closeInSilence: say("Selesai tanpa balasan", "Closed in silence")
    case .promised: say("Dijanjikan", "Promised")
    }
  }

  public var flagSecret: String { say("[rahasia]", "[secret]") }
  public var flagAnonymous: String { say("[anonim]", "[anonymous]") }
  public var flagEmergency: String { say("[darurat]", "[emergency]") }

  /// The flag of a complaint that stands for several reporters.
  public func flagReporters(_ count: Int) -> String {
    say("[\(count) pelapor]", "[\(count) reporters]")
  }

  /// The flags before a row's subject, the gravest first; empty where there are none.
  public func flags(of row: QueueRow) -> String {
    var flags: [String] = []
    if row.isEmergency { flags.append(flagEmergency) }
    if row.isSecret { flags.append(flagSecret) }
    if row.identity == .nameless { flags.append(flagAnonymous) }
    if row.reporters > 1 { flags.append(flagReporters(row.reporters)) }
    return flags.joined(separator: " ")
  }

  /// The reporter as those who may open the complaint see them, such as `Bapak Budi S.`.
  public func reporter(_ words: Words, identity: ReporterIdentity) -> String {
    guard identity != .nameless else { return say("Pelapor tanpa nama", "A nameless reporter") }
    guard let name = words.reporterName, !name.isEmpty else {
      return say("Pelapor", "The reporter")
    }
    guard let salutation = words.salutation, !salutation.isEmpty else { return shortName(name) }
    return salutation + " " + shortName(name)
  }

  /// The first name whole, the last by its initial; a single name as it is.
  public func shortName(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard let first = words.first, words.count > 1, let last = words.last?.first else {
      return name
    }
    return "\(first) \(last)."
  }
}
