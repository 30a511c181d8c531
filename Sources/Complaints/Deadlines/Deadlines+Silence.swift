extension Deadlines {
  /// The day after which silence closes an answered complaint, or archives one whose details never came.
  ///
  /// There is no silence while an answer is still on its way, waits for approval or was sent back, or the reporter's word
  /// waits; it lasts at least to the day that was promised. An imported complaint ends by itself only where that was agreed.
  public func silenceDay(of complaint: Complaint) -> Day? {
    guard let since = complaint.silentSince, complaint.importRun == nil || endsImportedSilence
    else { return nil }
    if complaint.status == .awaitingDetails, let until = complaint.until { return until }
    let step: Step = complaint.status == .answered ? .closeInSilence : .completeDetails
    guard let last = day(of: step, countedFrom: since.day(at: offset), for: complaint) else {
      return nil
    }
    guard let promise = complaint.promise, promise.kept == nil else { return last }
    return max(last, promise.day)
  }

  /// The day a step would end if it were counted from `day`; nil where no rule gives it a time.
  public func day(of step: Step, countedFrom day: Day, for complaint: Complaint) -> Day? {
    rule(for: step, of: complaint).map { count($0.amount, $0.unit, from: day) }
  }
}

extension Complaint {
  /// Since when the reporter has been silent where silence can end the complaint: the newest delivery.
  public var silentSince: Instant? {
    guard status == .answered || status == .awaitingDetails, let lastDelivered, undelivered == nil,
      submission == nil, sentBack == nil, !hasNews, !isKeptOpen
    else { return nil }
    return lastDelivered.at
  }
}
