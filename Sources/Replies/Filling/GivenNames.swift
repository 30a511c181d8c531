/// Given names that leave no doubt about how to address their bearer.
enum GivenNames {
  static let women: Set<String> = [
    "siti", "aminah", "fatimah", "khadijah", "aisyah", "ratna", "dewi", "wati", "yuliana",
    "sulastri", "suminah", "sumiati", "kartini", "lestari", "wulandari", "rahmawati", "fitriani",
    "nurhayati", "suryani", "marlina", "susanti", "yanti", "endang", "lilis", "ningsih",
    "rukmini", "sukarni", "maryati", "maryam", "zulaikha", "rohmah", "khotimah", "kholifah",
    "murni", "sariyah", "ernawati", "hartini", "puji astuti", "anisa", "annisa", "putri",
    "nurlaela", "umi", "ummi", "jumiati", "tutik", "ningrum", "mulyani", "handayani",
  ]

  static let men: Set<String> = [
    "budi", "agus", "slamet", "bambang", "joko", "sutrisno", "suparman", "supriyadi", "suyanto",
    "wahyudi", "ahmad", "achmad", "akhmad", "muhammad", "mohammad", "mohamad", "muhamad", "hasan",
    "husein", "ibrahim", "ismail", "yusuf", "umar", "abdul", "hendra", "herman", "arif", "arief",
    "andi", "anton", "dedi", "dodi", "eko", "fajar", "heru", "imam", "iwan", "kurniawan",
    "mulyono", "rudi", "sugeng", "sukardi", "suharto", "sumarno", "sunarto", "teguh", "untung",
    "wawan", "widodo", "zainal", "zaenal", "hadi", "maulana", "rizal", "rohman", "nurdin",
  ]

  /// First words that are no address by themselves: `Abdul Rahman`, `Nur Hidayah`, `M. Rizki`.
  static let openings: Set<String> = [
    "m", "moh", "moch", "mochamad", "muh", "muhammad", "mohammad", "mohamad", "muhamad", "abd",
    "abdul", "nur", "noor", "sri", "dwi", "tri", "st", "a", "h", "hj", "kh", "raden", "r",
  ]

  /// What is written where a name is missing.
  static let none: Set<String> = [
    "-", "nn", "anonim", "anonymous", "tanpa nama", "tidak ada nama", "hamba allah", "warga",
    "pelapor", "masyarakat", "rahasia", "x", "xx", "xxx",
  ]
}
