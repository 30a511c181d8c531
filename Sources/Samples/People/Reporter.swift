import Complaints

/// Somebody invented who writes to the office.
struct Reporter: Sendable {
  let salutation: String
  let name: String
  /// In the block 0810-0000, which no operator has.
  let phone: String
  /// Begins like one of the city, with a day of birth that no calendar has.
  let nik: String
  let rt: Int
  let rw: Int

  /// Somebody; a woman where `woman` is true, a man where it is false, either where it is nil.
  init(woman: Bool? = nil, random: inout SplitMix64) {
    let isWoman = woman ?? random.chance(52)
    salutation = isWoman ? "Ibu" : "Bapak"
    let given = random.pick(isWoman ? Self.women : Self.men)
    let initial = random.pick(Array("ABDFHIKLMNPRSTWY"))
    name = random.chance(15) ? given : "\(given) \(initial)."
    let digits = random.number(in: 1000...9999)
    phone = "0810-0000-\(digits)"
    let month = random.number(in: 13...19)
    let day = random.number(in: 32...39)
    nik =
      "33750\(random.number(in: 1...4))\(day)\(month)\(random.number(in: 10...99))000\(random.number(in: 1...9))"
    rt = random.number(in: 1...7)
    rw = random.number(in: 1...12)
  }

  init(salutation: String, name: String, phone: String, rt: Int, rw: Int) {
    self.salutation = salutation
    self.name = name
    self.phone = phone
    nik = ""
    self.rt = rt
    self.rw = rw
  }

  var givenName: String { String(name.prefix { $0 != " " }) }
  var address: String { "RT 0\(rt) RW \(rw < 10 ? "0" : "")\(rw) Medono" }

  static let women = [
    "Aminah", "Siti", "Rini", "Wati", "Nur", "Sri", "Endang", "Yuni", "Lilis", "Fatimah", "Tutik",
    "Kartini", "Dian", "Maya", "Umi", "Ningsih", "Eka", "Rahma", "Titin", "Nanik", "Puji",
    "Khasanah",
    "Suharti", "Melati", "Zulaikha", "Winarsih",
  ]
  static let men = [
    "Budi", "Agus", "Slamet", "Joko", "Bambang", "Teguh", "Sugeng", "Ahmad", "Imam", "Wahyu", "Eko",
    "Dwi", "Hasan", "Untung", "Rudi", "Kasmuri", "Taufik", "Yanto", "Fahmi", "Sholeh", "Rokhim",
    "Priyo", "Darmaji", "Anwar", "Heri", "Mulyono",
  ]
  static let children = [
    "Nayla", "Rafi", "Salsa", "Alif", "Keysha", "Bagas", "Zahra", "Danu", "Putri", "Ilham",
  ]
}
