import Complaints

/// Where in a file the columns stand.
public struct HeaderMapping: Equatable, Sendable {
  /// The number of headings.
  public let width: Int
  /// Headings that mean nothing to Loket and are left out.
  public private(set) var unknown: [String] = []
  /// Headings that mean a column another heading already gives; they are left out too.
  public private(set) var duplicates: [String] = []
  private let headings: [String]
  private var indices: [Int?] = Array(repeating: nil, count: ImportColumn.allCases.count)

  /// Finds the columns by `profile` first, then by the names that offices use, the most telling name first.
  public init(headings: [String], profile: ImportProfile = ImportProfile()) throws(ImportRefusal) {
    self.headings = headings
    width = headings.count
    let keys = headings.map(Spelling.key)
    var taken = Set<Int>()
    for column in ImportColumn.allCases {
      guard let heading = profile.headings[column] else { continue }
      let exact = headings.firstIndex { Spelling.trimmed($0) == heading }
      guard let index = exact ?? keys.firstIndex(of: Spelling.key(heading)), !heading.isEmpty
      else { throw .headingMissing(column, heading) }
      self[column] = index
      taken.insert(index)
    }
    for column in ImportColumn.allCases where self[column] == nil {
      for name in column.names {
        guard let index = keys.indices.first(where: { keys[$0] == name && !taken.contains($0) })
        else { continue }
        self[column] = index
        taken.insert(index)
        break
      }
    }
    for index in headings.indices where !taken.contains(index) && !headings[index].isEmpty {
      let isKnown = ImportColumn.allCases.contains { $0.names.contains(keys[index]) }
      if isKnown { duplicates.append(headings[index]) } else { unknown.append(headings[index]) }
    }
    if self[.received] == nil { throw .columnMissing([.received]) }
    if self[.subject] == nil, self[.body] == nil { throw .columnMissing([.subject, .body]) }
  }

  /// What the file calls a column.
  func heading(of column: ImportColumn) -> String {
    self[column].map { headings[$0] } ?? column.rawValue
  }

  /// The place of a column among the fields, from 0; nil where the file does not have it.
  public internal(set) subscript(column: ImportColumn) -> Int? {
    get { indices[column.place] }
    set { indices[column.place] = newValue }
  }
}

extension ImportColumn {
  /// The place in `allCases`.
  var place: Int { Self.places[self] ?? 0 }

  private static let places = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  /// The headings that mean this column, as `Spelling.key` spells them, the most telling first.
  var names: [String] {
    switch self {
    case .id:
      [
        "id", "externalid", "idlaporan", "idaduan", "trackingid", "tracking", "metainfo",
        "nomoraduan", "nomorlaporan", "noaduan", "nolaporan", "nomorpengaduan", "nopengaduan",
        "nomortiket", "notiket", "tiket", "kodeaduan", "kodelaporan", "noregister",
        "nomorregister", "servicerequestid", "number", "nomor", "no",
      ]
    case .received:
      [
        "received", "diterima", "tanggalditerima", "tglditerima", "tanggalmasuk", "tglmasuk",
        "waktumasuk", "tanggallaporan", "tgllaporan", "tanggaladuan", "tgladuan",
        "tanggalpengaduan", "stempelwaktu", "capwaktu", "timestamp", "requesteddatetime",
        "textmuted", "tanggal", "tgl", "waktu", "date",
      ]
    case .channel: ["channel", "saluran", "kanal", "media", "sumber", "sumberaduan", "via"]
    case .name:
      [
        "name", "nama", "namapelapor", "pelapor", "namalengkap", "namapengadu", "pengadu",
        "reporter", "textuser",
      ]
    case .phone:
      [
        "phone", "telepon", "telp", "notelepon", "notelp", "nomortelepon", "hp", "nohp", "nomorhp",
        "wa", "nowa", "nomorwa", "whatsapp", "nowhatsapp", "nomorwhatsapp", "nohpwa", "kontak",
        "handphone",
      ]
    case .nik: ["nik", "noktp", "nomorktp", "ktp", "nonik", "nomorinduk", "nomorindukkependudukan"]
    case .address: ["address", "alamat", "alamatpelapor", "alamatlengkap", "lokasi"]
    case .kelurahan: ["kelurahan", "kel", "kelurahandesa", "desakelurahan", "desa"]
    case .category: ["category", "kategori", "bidang", "topik", "servicename"]
    case .classification:
      ["classification", "klasifikasi", "jenislaporan", "jenisaduan", "jenispengaduan", "jenis"]
    case .subject:
      [
        "subject", "perihal", "judul", "judullaporan", "juduladuan", "hal", "title",
        "complainttitle",
      ]
    case .body:
      [
        "body", "isi", "isilaporan", "isiaduan", "isipengaduan", "uraian", "uraianaduan",
        "uraianpengaduan", "laporan", "aduan", "pengaduan", "keluhan", "cerita", "kronologi",
        "deskripsi", "complaintdesc", "description", "pesan", "text",
      ]
    case .status: ["status", "statuslaporan", "statusaduan", "textstatus", "keadaan"]
    case .reply:
      [
        "reply", "jawaban", "isijawaban", "balasan", "tanggapan", "tindaklanjut", "response",
        "statusnotes", "answer",
      ]
    case .replied:
      [
        "replied", "dijawab", "tanggaldijawab", "tanggaljawaban", "tgljawaban", "tgldijawab",
        "tanggaltanggapan", "tanggalbalasan", "tanggaltindaklanjut", "answered",
      ]
    case .closed:
      [
        "closed", "ditutup", "tanggalditutup", "tanggaltutup", "tgltutup", "tanggalselesai",
        "tglselesai", "selesai",
      ]
    case .outcome: ["outcome", "hasil", "hasilakhir", "keputusan"]
    }
  }
}
