/// What to ask a citizen while they are still at the counter, as far as their story does not tell.
public enum OpenQuestion: CaseIterable, Hashable, Sendable {
  case whatHappened, sinceWhen, place, whoServed, evidence, wish

  /// Whether an answer can hardly do without it.
  public var isNeeded: Bool {
    switch self {
    case .whatHappened, .sinceWhen, .place, .wish: true
    case .whoServed, .evidence: false
    }
  }

  /// The questions a story leaves open.
  public static func open(in story: String) -> Set<OpenQuestion> {
    let text = ComplaintText(story)
    guard text.plain.words.count > 2 else { return Set(allCases) }
    var open: Set<OpenQuestion> = []
    let isTimed =
      !TimeFinder(text.plain, today: nil).all().isEmpty
      || times.first(in: text.plain, text.all) != nil
    if !isTimed { open.insert(.sinceWhen) }
    let places = Places(in: text)
    let isPlaced =
      !places.streets.isEmpty || !places.likelyStreets.isEmpty || !places.neighbourhoods.isEmpty
      || !places.landmarks.isEmpty || text.plain.says(spots, in: text.all)
    if !isPlaced { open.insert(.place) }
    if !text.plain.says(people, in: text.all) { open.insert(.whoServed) }
    if !text.plain.says(proofs, in: text.all) { open.insert(.evidence) }
    if !text.plain.says(wishes, in: text.all) { open.insert(.wish) }
    return open
  }

  private static let times = Phrases([
    "sejak|dari|sudah|selama|hampir|tadi|kemarin|semalam|barusan|setiap|tiap|pertama|lalu",
    "tanggal|hari|bulan|minggu ini|lalu|kemarin", "sampai sekarang",
  ])
  private static let spots: Set<String> = [
    "loket", "kelurahan", "kecamatan", "puskesmas", "rumah", "sekolah", "pasar", "gang", "kantor",
    "dinas", "rt", "rw", "kampung", "sini", "balai", "rsud", "mpp",
  ]
  private static let people: Set<String> = [
    "petugas", "pegawai", "pak", "bu", "lurah", "dokter", "perawat", "bidan", "guru", "ketua",
    "kader", "oknum", "staf", "pendamping", "satpam", "operator",
  ]
  private static let proofs: Set<String> = [
    "foto", "video", "bukti", "kuitansi", "surat", "rekaman", "salinan", "berkas", "lampiran",
  ]
  private static let wishes: Set<String> = [
    "mohon", "tolong", "minta", "harap", "ingin", "mau", "supaya", "agar", "kapan", "bagaimana",
    "segera", "usul", "saran", "berharap", "semoga", "diperbaiki",
  ]
}
