import Complaints

extension Wording {
  /// A status alone, as in filters; a row or a complaint says more with `state`.
  public func label(_ status: Status) -> String {
    switch status {
    case .received: say("Baru", "New")
    case .inProgress: say("Diproses", "In progress")
    case .awaitingDetails: say("Menunggu kelengkapan", "Awaiting details")
    case .forwarded: say("Diteruskan", "Forwarded")
    case .answered: say("Dijawab", "Answered")
    case .closed: say("Selesai", "Closed")
    }
  }

  /// A status in at most 11 columns.
  public func narrow(_ status: Status) -> String {
    switch status {
    case .received: say("baru", "new")
    case .inProgress: say("diproses", "in progress")
    case .awaitingDetails: say("menunggu", "awaiting")
    case .forwarded: say("diteruskan", "forwarded")
    case .answered: say("dijawab", "answered")
    case .closed: say("selesai", "closed")
    }
  }

  /// How a closed complaint ended.
  public func label(_ outcome: Outcome) -> String {
    switch outcome {
    case .resolved: say("Selesai (teratasi)", "Closed (resolved)")
    case .conditionallyResolved: say("Selesai bersyarat", "Conditionally resolved")
    case .declined: say("Tidak dapat dipenuhi", "Could not be granted")
    case .notOurAuthority: say("Bukan kewenangan", "Not our authority")
    case .duplicate: say("Duplikat", "Duplicate")
    case .withdrawn: say("Dicabut pelapor", "Withdrawn by reporter")
    case .archived: say("Diarsipkan", "Archived")
    }
  }

  /// An outcome in at most 11 columns.
  public func narrow(_ outcome: Outcome) -> String {
    switch outcome {
    case .resolved: say("selesai", "resolved")
    case .conditionallyResolved: say("bersyarat", "conditional")
    case .declined: say("ditolak", "declined")
    case .notOurAuthority: say("dialihkan", "redirected")
    case .duplicate: say("duplikat", "duplicate")
    case .withdrawn: say("dicabut", "withdrawn")
    case .archived: say("arsip", "archived")
    }
  }

  /// An outcome as one picks it when closing.
  public func choice(_ outcome: Outcome) -> String {
    outcome == .resolved ? say("Teratasi", "Resolved") : label(outcome)
  }

  /// Where a complaint stands, with all that a status alone does not say.
  public func state(
    _ status: Status, outcome: Outcome?, next: NextStep, wasReopened: Bool
  ) -> String {
    switch status {
    case .closed: outcome.map(label) ?? label(status)
    case _ where next == .deliver: say("Belum disampaikan", "Not yet delivered")
    case _ where next == .approve: say("Menunggu persetujuan", "Awaiting approval")
    case _ where next == .mend: say("Dikembalikan penyelia", "Sent back")
    case .inProgress where wasReopened: say("Dibuka kembali", "Reopened")
    default: label(status)
    }
  }

  /// Where a complaint stands, in at most 11 columns.
  public func narrowState(
    _ status: Status, outcome: Outcome?, next: NextStep, wasReopened: Bool
  ) -> String {
    switch status {
    case .closed: outcome.map(narrow) ?? narrow(status)
    case _ where next == .deliver: say("sampaikan", "deliver")
    case _ where next == .approve: say("persetujuan", "approval")
    case _ where next == .mend: say("perbaiki", "mend")
    case .inProgress where wasReopened: say("dibuka lagi", "reopened")
    default: narrow(status)
    }
  }

  public func state(_ complaint: Complaint) -> String {
    state(
      complaint.status, outcome: complaint.outcome, next: complaint.nextStep,
      wasReopened: complaint.wasReopened)
  }

  public func state(_ row: QueueRow) -> String {
    state(
      row.status, outcome: row.outcome, next: row.nextStep,
      wasReopened: row.wasReopened)
  }

  public func narrowState(_ row: QueueRow) -> String {
    narrowState(
      row.status, outcome: row.outcome, next: row.nextStep,
      wasReopened: row.wasReopened)
  }
}
