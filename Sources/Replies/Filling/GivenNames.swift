/// Given names that leave no doubt about how to address their bearer.
enum GivenNames {
  static let women: Set<String> = [
    "siti", "aminah", "fatimah", "khadijah", "aisyah", "ratna", "dewi", "wati", "yuliana",
    "sulastri", "suminah", "sumiati", "kartini", "lestari", "wulandari", "rahmawati", "fitriani",
    "nurhayati", "suryani", "marlina", "susanti", "yanti", "lilis", "ningsih", "wahyuni", "astuti",
    "rukmini", "sukarni", "maryati", "maryam", "zulaikha", "rohmah", "khotimah", "kholifah",
    "murni", "sariyah", "ernawati", "hartini", "anisa", "annisa", "putri",
    "nurlaela", "umi", "ummi", "jumiati", "tutik", "ningrum", "mulyani", "handayani",
  ]

  static let men: Set<String> = [
    "budi", "agus", "slamet", "bambang", "joko", "sutrisno", "suparman", "supriyadi", "suyanto",
    "wahyudi", "ahmad", "achmad", "akhmad", "muhammad", "mohammad", "mohamad", "muhamad", "hasan",
    "husein", "ibrahim", "ismail", "yusuf", "umar", "abdul", "hendra", "herman", "arif", "arief",
    "anton", "dedi", "dodi", "eko", "heru", "imam", "iwan", "kurniawan",
    "mulyono", "rudi", "sugeng", "sukardi", "suharto", "sumarno", "sunarto", "teguh", "untung",
    "wawan", "widodo", "zainal", "zaenal", "hadi", "maulana", "rizal", "rohman", "nurdin",
  ]

  /// First words that are no address by themselves: `Abdul Rahman`, `Nur Hidayah`, `M. Rizki`, `dr. Ratna`.
  static let openings: Set<String> = [
    "m", "moh", "moch", "mochamad", "muh", "muhammad", "mohammad", "mohamad", "muhamad", "abd",
    "abdul", "nur", "noor", "sri", "dwi", "tri", "st", "a", "h", "hj", "kh", "raden", "r", "dr",
    "drg", "ir", "prof",
  ]

  /// What is written where a name is missing.
  static let none: Set<String> = [
    "-", "nn", "anonim", "anonymous", "tanpa nama", "tidak ada nama", "no name", "hamba allah",
    "rahasia", "x", "xx", "xxx", "tidak mau disebut", "user", "unknown",
  ]

  /// First words of those who are no single person to be named: `Warga RT 02`, `Toko Makmur`, `Keluarga Budi`.
  static let groups: Set<String> = [
    "warga", "pelapor", "masyarakat", "penduduk", "penghuni", "keluarga", "jamaah", "pedagang",
    "wali", "orang", "ibu-ibu", "bapak-bapak", "toko", "warung", "pt", "cv", "ud", "koperasi",
    "paguyuban", "anonim", "hamba",
  ]

  /// First words of those who are addressed by their office: `Ketua RT 05`.
  static let offices: Set<String> = [
    "ketua", "rt", "rw", "lurah", "kepala", "sekretaris", "bendahara", "pengurus", "kader",
    "takmir", "panitia",
  ]

  /// Words that are not written like names; a title keeps the letters it was written with.
  static let abbreviations: Set<String> = ["rt", "rw", "pkk", "lpm", "dr", "drg", "ir"]
}
