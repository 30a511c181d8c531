import Complaints

/// The labels of the receipt that a reporter takes home (tanda terima).
extension Wording {
  public var receiptTitle: String { say("TANDA TERIMA PENGADUAN", "RECEIPT OF A COMPLAINT") }
  public var receiptNumber: String { say("Nomor", "Number") }
  public var receiptReceived: String { say("Diterima", "Received") }
  public var receiptReporter: String { say("Pelapor", "Reporter") }
  public var receiptAbout: String { say("Tentang", "About") }
  public var receiptOfficer: String { say("Petugas", "Officer") }
  /// What stands for the subject of a secret complaint.
  public var receiptKeptSecret: String { say("(dirahasiakan)", "(kept secret)") }

  /// When it was received, as in `Senin, 23 November 2026, pukul 09.22`.
  public func receiptMoment(_ instant: Instant, at offset: UTCOffset) -> String {
    let date = fullDate(instant.day(at: offset))
    let time = clock(instant, at: offset)
    return say("\(date), pukul \(time)", "\(date), \(time)")
  }

  /// How it was received; `unit` is the unit's name.
  public func receiptVia(_ channel: Channel, unit: String) -> String {
    guard channel != .walkIn else { return say("di loket \(unit)", "at the counter of \(unit)") }
    return say("\(unit), melalui \(label(channel))", "\(unit), by \(label(channel))")
  }

  public var firstNewsBy: String { say("Kabar pertama paling lambat", "First news by") }
  public var settledBy: String { say("Selesai paling lambat", "Settled by") }

  /// When the first news is due, in at most 48 columns.
  public func firstNews(by day: Day) -> String { "\(firstNewsBy) \(mediumDate(day))" }

  /// When the complaint is to be settled, in at most 48 columns.
  public func settled(by day: Day) -> String { "\(settledBy) \(fullDate(day))" }

  public func receiptAsk(_ contact: String) -> String {
    say("Tanya: \(contact), sebut nomor di atas.", "Ask: \(contact), naming the number above.")
  }

  public var receiptFree: String {
    say("Pelayanan ini tidak dipungut biaya.", "This service is free of charge.")
  }

  /// What stands for the name of a reporter who gave none.
  public var receiptNameless: String { say("tanpa nama", "nameless") }
}
