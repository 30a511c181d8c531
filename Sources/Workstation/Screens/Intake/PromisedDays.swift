import Complaints

extension Office {
  /// The last day on which a step of a complaint is in time, as it is promised to the reporter.
  ///
  /// A due instant is the end of that day, which already belongs to the next one.
  func promisedDay(of step: Step, for complaint: Complaint) -> Day? {
    let due = deadlines(for: complaint.unit).steps(of: complaint).first { $0.step == step }?.due
    return due?.advanced(byMilliseconds: -1).day(at: offset(of: complaint.unit))
  }
}
