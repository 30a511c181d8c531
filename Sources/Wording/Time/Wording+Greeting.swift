import Complaints

extension Wording {
  /// The greeting of the hour.
  public func greeting(_ time: ClockTime) -> String {
    switch time.hour {
    case 4..<11: say("Selamat pagi", "Good morning")
    case 11..<15: say("Selamat siang", "Good afternoon")
    case 15..<18: say("Selamat sore", "Good afternoon")
    default: say("Selamat malam", "Good evening")
    }
  }

  /// The first line of the day, most pressing first.
  public func startLine(
    _ time: ClockTime, waiting: Int, late: Int, dueToday: Int, nearlyOver: Int = 0,
    mostlyOver: Int = 0, undelivered: Int = 0
  ) -> String {
    guard waiting > 0 || late > 0 || dueToday > 0 || undelivered > 0 else { return nothingWaits }
    var parts: [String] = []
    if late > 0 { parts.append(say("\(count(late)) lewat tenggat", "\(count(late)) overdue")) }
    if dueToday > 0 {
      parts.append(say("\(count(dueToday)) jatuh hari ini", "\(count(dueToday)) due today"))
    }
    if undelivered > 0 {
      parts.append(
        say("\(count(undelivered)) belum disampaikan", "\(count(undelivered)) not yet delivered"))
    }
    if nearlyOver > 0 {
      parts.append(
        say("\(count(nearlyOver)) hampir habis waktunya", "\(count(nearlyOver)) nearly due"))
    }
    if parts.isEmpty, mostlyOver > 0 {
      parts.append(
        say(
          "\(count(mostlyOver)) tinggal seperempat waktunya",
          "\(count(mostlyOver)) with a quarter of their time left"))
    }
    if parts.isEmpty {
      parts.append(
        say(
          "\(count(waiting)) menunggu Anda, belum ada yang mendesak",
          "\(count(waiting)) waiting for you, none pressing yet"))
    }
    return "\(greeting(time)). \(parts.joined(separator: ", "))."
  }

  public var nothingWaits: String {
    say(
      "Tidak ada yang menunggu Anda. F5 mencatat aduan baru.",
      "Nothing is waiting for you. F5 takes down a new complaint.")
  }
}
