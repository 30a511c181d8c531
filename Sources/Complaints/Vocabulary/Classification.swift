/// The kinds of report of SP4N-LAPOR!, the admin's side (domain notes 1.2).
public enum Classification: String, CaseIterable, Sendable {
  /// Alleged breach by an official; goes to the Inspectorate.
  case oversight
  /// Service quality, facility, slowness.
  case complaint
  case aspiration
  case informationRequest
}

/// The way a complaint came in.
public enum Channel: String, CaseIterable, Sendable {
  case walkIn, whatsapp, lapor, laporGub, telephone, email, letter, suggestionBox, socialMedia, sms,
    other
}

/// The way an answer goes out.
public enum DeliveryWay: String, CaseIterable, Sendable {
  case whatsapp, printedLetter, oral, lapor, email
}

/// How far a reporter is named: `withheld` keeps the name but shows it to nobody outside, `nameless` keeps nothing.
public enum ReporterIdentity: String, CaseIterable, Sendable {
  case open, withheld, nameless
}

/// What an officer may do; asked of `Rights` alone.
public enum Role: String, CaseIterable, Sendable {
  case officer, supervisor, administrator, auditor
}
