import Complaints

@testable import Replies

func day(_ iso: String) -> Day { Day(iso: iso) ?? .first }

/// A Monday.
let sampleToday = day("2026-11-23")
let calendar = WorkingCalendar(
  freeDays: [
    day("2026-12-24"): FreeDay(kind: .collectiveLeave, name: "Cuti Bersama Natal"),
    day("2026-12-25"): FreeDay(kind: .nationalHoliday, name: "Natal"),
  ], knownThrough: day("2026-12-31"))

extension FillContext {
  /// A complaint of which everything is known, invented.
  static var full: FillContext {
    var context = FillContext()
    context.name = "Siti Aminah"
    context.title = "Ibu"
    context.number = "MDN-26-0412"
    context.subject = "KTP-el belum jadi sejak 12 Oktober"
    context.category = "adminduk.ktp"
    context.categoryName = "KTP"
    context.classification = .complaint
    context.classificationName = "pengaduan"
    context.status = .inProgress
    context.channel = .whatsapp
    context.channelName = "WhatsApp"
    context.kelurahan = "Medono"
    context.received = day("2026-11-02")
    context.deadline = day("2026-11-27")
    context.today = sampleToday
    context.officer = "Ratna Wulandari"
    context.position = "Petugas Layanan"
    context.unit = "Kelurahan Medono"
    context.contact = "0285-400000"
    context.agency = "Disdukcapil"
    context.externalNumber = "DKC-771"
    context.leadNumber = "MDN-26-0399"
    context.responseDays = 10
    return context
  }

  func with(_ change: (inout FillContext) -> Void) -> FillContext {
    var copy = self
    change(&copy)
    return copy
  }
}
