/// The vocabulary of fields: what a template may ask of the complaint, its reporter and the desk.
///
/// The raw value is the word between the braces, `{nomor luar}`.
public enum Field: String, CaseIterable, Hashable, Sendable {
  /// The reporter's name as one addresses them, "" where they gave none, `Pelapor` where it is withheld.
  case name = "nama"
  /// Bapak, Ibu, or Bapak/Ibu where that is not sure.
  case salutation = "sapaan"
  case number = "nomor"
  case subject = "perihal"
  case category = "kategori"
  case classification = "klasifikasi"
  case channel = "saluran"
  case kelurahan
  case location = "lokasi"
  case received = "diterima"
  case deadline = "tenggat"
  /// How late the desk is, `9 hari kerja`.
  case delay = "keterlambatan"
  case today = "hari ini"
  case officer = "petugas"
  case position = "jabatan"
  case unit
  case contact = "kontak"
  case hours = "jam layanan"
  /// The agency the complaint was forwarded to.
  case agency = "instansi"
  /// The number that agency gave it.
  case externalNumber = "nomor luar"
  /// The number of the complaint this one repeats.
  case leadNumber = "nomor induk"
  /// How long the reporter may respond before silence closes, `10 hari`.
  case responseTime = "masa tanggapan"

  /// The label of the blank that stands where a value is missing.
  public var label: String {
    switch self {
    case .contact: "kontak unit"
    case .unit: "nama unit"
    case .officer: "nama petugas"
    case .agency: "nama instansi"
    case .externalNumber: "nomor dari instansi itu"
    default: rawValue
    }
  }

  /// The type of the blank that stands where a value is missing.
  public var blankType: BlankType {
    self == .received || self == .deadline || self == .today ? .date : .text
  }
}
