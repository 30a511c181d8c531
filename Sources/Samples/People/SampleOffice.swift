import Complaints
import Seeds

/// The invented office of the demo: Kelurahan Medono and its people.
enum SampleOffice {
  static let unit = ServiceUnit(
    id: UnitID(UUIDv7(high: 0x0199_0000_0000_7001, low: 0x8000_0000_0000_0001)),
    name: "Kelurahan Medono", prefix: "MDN", contact: "0810-0000-0285")

  static let ratna = officer(1, "Ratna Wulandari", .officer)
  static let dewi = officer(2, "Dewi Lestari", .officer)
  static let joko = officer(3, "Joko Prasetyo", .officer)
  static let hadi = officer(4, "Hadi Supriyanto", .supervisor)
  static let sari = officer(5, "Sari Handayani", .administrator)

  static let officers = [ratna, dewi, joko, hadi, sari]

  /// The kelurahan's own code.
  static let medono = "33.75.01.1002"
  static let neighbours = [
    "33.75.01.1003", "33.75.01.1004", "33.75.01.1006", "33.75.01.1008", "33.75.01.1012",
  ]

  private static func officer(_ number: UInt64, _ name: String, _ role: Role) -> Officer {
    Officer(
      id: OfficerID(
        UUIDv7(high: 0x0199_0000_0000_7002, low: 0x8000_0000_0000_0000 | number)),
      name: name, role: role, unit: unit.id)
  }

  /// The office as the journal's first entries make it, seeds included.
  static func entries(at instant: Instant) -> [EntryDraft] {
    [.saving(unit, at: instant)] + officers.map { .saving($0, at: instant) }
      + Seeds.entries(at: instant)
  }
}
