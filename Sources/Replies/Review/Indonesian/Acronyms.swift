/// Short forms of offices and programmes.
enum Acronyms {
  /// Those a citizen cannot be expected to know, with what they stand for.
  static let meanings: [String: String] = [
    "dtsen": "Data Tunggal Sosial dan Ekonomi Nasional",
    "dtks": "Data Terpadu Kesejahteraan Sosial",
    "pbi-jk": "Penerima Bantuan Iuran Jaminan Kesehatan",
    "pbi": "Penerima Bantuan Iuran",
    "siks-ng": "Sistem Informasi Kesejahteraan Sosial",
    "kia": "Kartu Identitas Anak",
    "pju": "penerangan jalan umum",
    "dpupr": "Dinas Pekerjaan Umum dan Penataan Ruang",
    "dpubmck": "Dinas Pekerjaan Umum Bina Marga dan Cipta Karya Provinsi",
    "bbpjn": "Balai Besar Pelaksanaan Jalan Nasional",
    "tapd": "Tim Anggaran Pemerintah Daerah",
    "rtlh": "rumah tidak layak huni",
    "kpm": "keluarga penerima manfaat",
    "rkpd": "Rencana Kerja Pemerintah Daerah",
    "psu": "prasarana, sarana, dan utilitas",
    "ppks": "pemerlu pelayanan kesejahteraan sosial",
    "skpd": "dinas yang menangani",
    "opd": "dinas yang menangani",
  ]

  /// What may stand in capitals without being shouted.
  static let known: Set<String> = Set(meanings.keys).union([
    "bpjs", "bpbd", "bpkad", "rsud", "dinsos", "dinkes", "dinkominfo", "disdukcapil", "dukcapil",
    "dindukcapil", "dishub", "disnaker", "dinperinaker", "dinperkim", "dinperpa", "dindagkop",
    "dinparbudpora", "dinarpus", "dpmptsp", "dpmppa", "bkpsdm", "bapperida", "bapenda", "satpol",
    "damkar", "lapor", "laporgub", "sp4n-lapor", "posyandu", "puskesmas", "musrenbang", "perwal",
    "perpres", "permenpanrb", "permendagri", "permensos", "kemensos", "kemendagri", "kemenpanrb",
    "ktp-el", "e-ktp", "pdam", "perumda", "whatsapp", "bpnt", "simbg", "p4nps", "baznas", "lpmk",
    "posbindu", "inaweb", "kesbangpol", "umkm", "ukmpk", "covid", "bbpjn", "asn", "ppid", "bawaslu",
    "kotaku", "pamsimas", "rusunawa", "jamkesda", "skck", "samsat", "polres", "polsek", "koramil",
    "kodim", "dprd", "setda", "bpskd", "prodeskel", "peksos", "tagana", "sibakul", "sipd",
  ])
}
