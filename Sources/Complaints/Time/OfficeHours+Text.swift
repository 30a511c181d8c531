extension OfficeHours {
  /// The spans of one day as they are written, such as `07:30-12:00, 13:00-16:30`, in their order.
  ///
  /// A dot may part hours and minutes as well, and an empty text is a day without hours. Nil where it cannot be read, or
  /// where two spans overlap.
  public static func read(_ text: String) -> [OfficeHours]? {
    let parts = text.split { $0 == "," || $0 == ";" }.map { String($0).trimmed }
    var spans: [OfficeHours] = []
    for part in parts where !part.isEmpty {
      let ends = part.split(whereSeparator: { $0 == "-" || $0 == "–" }).map { String($0).trimmed }
      guard ends.count == 2, let opens = ClockTime(reading: ends[0]),
        let closes = ClockTime(reading: ends[1]),
        let span = OfficeHours(opens: opens, closes: closes)
      else { return nil }
      spans.append(span)
    }
    spans.sort { $0.opens < $1.opens }
    let overlaps = zip(spans, spans.dropFirst()).contains { $1.opens < $0.closes }
    return overlaps ? nil : spans
  }

  /// Spans as `read` takes them, hours and minutes parted by `mark`.
  public static func text(_ spans: [OfficeHours], mark: String = ":") -> String {
    spans.map { "\($0.opens.text(mark))-\($0.closes.text(mark))" }.joined(separator: ", ")
  }
}

extension ClockTime {
  /// `07:30`, `7.30` or `16`; nil for anything else.
  fileprivate init?(reading text: String) {
    let parts = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == ":" || $0 == "." })
    guard let hour = Self.number(parts[0]) else { return nil }
    guard parts.count == 2 else {
      self.init(hour: hour, minute: 0)
      return
    }
    guard parts[1].count == 2, let minute = Self.number(parts[1]) else { return nil }
    self.init(hour: hour, minute: minute)
  }

  private static func number(_ digits: Substring) -> Int? {
    guard (1...2).contains(digits.count), digits.allSatisfy({ ("0"..."9").contains($0) }) else {
      return nil
    }
    return Int(digits)
  }

  fileprivate func text(_ mark: String) -> String {
    padded(hour, to: 2) + mark + padded(minute, to: 2)
  }
}
