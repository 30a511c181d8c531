import Complaints

/// What the desk ended by itself.
extension Wording {
  public func ended(_ endings: [SilentEnding]) -> String {
    let closed = endings.filter { $0.outcome != .archived }
    let archived = endings.filter { $0.outcome == .archived }
    if closed.isEmpty, let only = archived.first {
      return archived.count == 1
        ? archivedInSilence(only.number) : archivedInSilence(archived.count)
    }
    guard archived.isEmpty else { return endedInSilence(closed.count, archived: archived.count) }
    let days = Set(closed.map(\.days))
    return closedInSilence(closed.count, days: days.count == 1 ? days.first : nil)
  }

  public func archivedInSilence(_ number: ComplaintNumber) -> String {
    say(
      "\(number) diarsipkan: kelengkapan tidak datang. Enter lihat, u urungkan.",
      "\(number) archived: the details never came. Enter shows, u undoes.")
  }

  private func archivedInSilence(_ number: Int) -> String {
    say(
      "\(count(number)) aduan diarsipkan: kelengkapan tidak datang. Enter lihat, u urungkan.",
      "\(count(number)) archived: the details never came. Enter shows, u undoes.")
  }

  public func closedInSilence(_ number: Int, days: Int?) -> String {
    let span =
      days.map { say("\($0) hari tanpa balasan", "\($0) days without reply") }
      ?? say("pelapor tidak membalas", "no reply came")
    return say(
      "\(count(number)) aduan selesai sendiri: \(span). Enter lihat, u urungkan.",
      number == 1
        ? "1 closed by itself: \(span). Enter shows, u undoes."
        : "\(count(number)) closed by themselves: \(span). Enter shows, u undoes.")
  }

  private func endedInSilence(_ closed: Int, archived: Int) -> String {
    say(
      "\(count(closed)) selesai dan \(count(archived)) diarsipkan tanpa balasan. Enter lihat, u urungkan.",
      "\(count(closed)) closed and \(count(archived)) archived without reply. Enter shows, u undoes."
    )
  }
}
