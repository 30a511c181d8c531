/// One invented complaint, as the text of its fields.
struct InventedRow {
  static let storyPlace = 11

  private(set) var fields: [String]
  let status: String

  init(index: Int, of rows: Int, isEnded: Bool, storyLength: Int, _ random: inout Seeded) {
    let statuses = isEnded ? Self.ended : ComplaintCSV.statuses
    status = statuses[index % statuses.count]
    let received = Moment(index: index, of: rows, &random)
    let isAnswered = Self.answered.contains(status)
    let isClosed = isAnswered && status != "dijawab" && status != "answered"
    let replied = received.later(days: 1 + random.below(9))
    let closed = replied.later(days: 1 + random.below(10))
    fields = [
      "#\(9_000_000 + index)", received.text(random.below(4)), random.pick(Self.channels),
      random.pick(Self.givenNames) + " " + random.pick(Self.familyNames),
      "0812" + random.digits(8), "3375" + random.digits(12),
      "RT 0\(1 + random.below(9)) RW 0\(1 + random.below(9))", random.pick(Self.kelurahan),
      random.pick(Self.categories), random.pick(Self.classifications),
      Vocabulary.sentence(40, &random), Vocabulary.story(storyLength, &random), status,
      isAnswered ? "Terima kasih, " + Vocabulary.sentence(120, &random) : "",
      isAnswered ? replied.text(0) : "", isClosed ? closed.text(0) : "", "",
    ]
  }

  /// Makes one field such that the row cannot be imported as it stands; faults of quoting are the encoder's.
  mutating func spoil(_ fault: ComplaintCSV.Fault) {
    switch fault {
    case .roundedNIK: fields[5] = "3,37501E+15"
    case .unreadableDate: fields[1] = "31/02/2026"
    case .relativeDate: fields[1] = "7 jam yang lalu"
    case .spreadsheetDate: fields[1] = "46349,586"
    case .futureDate: fields[1] = "2031-01-02 08:00"
    case .closedTooEarly: fields[15] = "02/01/1999"
    case .noStory:
      fields[10] = ""
      fields[11] = " "
    // A story of several lines in a record too wide is rightly taken for a quote left open.
    case .surplusField: fields[11] = "Lampu jalan padam, mohon diperbaiki."
    case .damagedText, .textAfterQuote, .openQuote: break
    }
  }

  private static let answered: Set = [
    "dijawab", "selesai", "selesai bersyarat", "ditolak", "arsip", "bukan wewenang", "duplikat",
    "answered", "closed",
  ]
  private static let ended = [
    "selesai", "selesai bersyarat", "ditolak", "arsip", "bukan wewenang", "duplikat", "closed",
  ]
  private static let channels = [
    "WhatsApp", "datang langsung", "Website", "SMS", "surat", "telepon", "Instagram", "LaporGub",
  ]
  private static let classifications = [
    "pengaduan", "aspirasi", "permintaan informasi", "pengaduan berkadar pengawasan",
  ]
  private static let categories = [
    "JALAN BERLUBANG", "PENERANGAN JALAN", "KTP-EL", "KARTU KELUARGA", "PENGELOLAAN SAMPAH",
    "BANJIR", "PKH", "PETUGAS TIDAK RAMAH",
  ]
  private static let kelurahan = [
    "Medono", "Podosugih", "Tirto", "Sapuro", "Kebulen", "Kergon", "Kramatsari", "Kauman", "Klego",
    "Degayu", "Bandengan", "Panjang Wetan", "Jenggot", "Yosorejo", "Sokoduwet", "Dekoro",
  ]
  private static let givenNames = [
    "Siti", "Budi", "Dewi", "Joko", "Rini", "Agus", "Wati", "Slamet", "Yuni", "Eko", "Sri", "Tono",
  ]
  private static let familyNames = [
    "Hartono", "Lestari", "Wibowo", "Rahayu", "Susilo", "Pratiwi", "Nugroho", "Utami", "Santosa",
  ]
}

/// A day and a time of 2023 to 2026, in a calendar of months of 28 days: enough for an invented file.
struct Moment {
  private var day: Int
  private var minute: Int

  /// The moments of a file rise with the row; the last is in the middle of November 2026.
  init(index: Int, of rows: Int, _ random: inout Seeded) {
    let span = (3 * 12 + 10) * 28
    day = index * span / max(rows, 1)
    minute = 7 * 60 + random.below(10 * 60)
  }

  func later(days: Int) -> Moment {
    var copy = self
    copy.day += days
    return copy
  }

  /// One of four forms that offices write.
  func text(_ form: Int) -> String {
    let year = 2023 + day / (12 * 28)
    let month = two(1 + day / 28 % 12)
    let date = two(1 + day % 28)
    let time = (two(minute / 60), two(minute % 60))
    switch form {
    case 1: return "\(year)-\(month)-\(date)T\(time.0):\(time.1):00+07:00"
    case 2: return "\(date)-\(month)-\(year) \(time.0):\(time.1)"
    case 3: return "\(year)/\(month)/\(date) \(time.0):\(time.1)"
    default: return "\(date)/\(month)/\(year) \(time.0).\(time.1)"
    }
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
