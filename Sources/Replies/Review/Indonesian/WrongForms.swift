/// Words that are often written wrongly, and how they are right.
enum WrongForms {
  private static let words: [String: String] = {
    var words: [String: String] = [:]
    for line in list.split(separator: "\n") {
      let pair = line.split(separator: " ", maxSplits: 1).map(String.init)
      if pair.count == 2 { words[pair[0]] = pair[1] }
    }
    return words
  }()

  /// Those that no name can be, whatever their capitals.
  static let always: Set<String> = ["terimakasih", "silahkan", "kwitansi", "antrian"]

  /// The right form of a word, its clitics kept.
  static func right(for word: String) -> String? {
    if let right = words[word] { return right }
    for clitic in ["nya", "lah"] where word.hasSuffix(clitic) && word.utf8.count > 6 {
      if let right = words[String(word.dropLast(clitic.count))] { return right + clitic }
    }
    return nil
  }

  private static let list = """
    dirubah diubah
    merubah mengubah
    merubahnya mengubahnya
    dirubahnya diubahnya
    perubahaan perubahan
    ijin izin
    diijinkan diizinkan
    mengijinkan mengizinkan
    perijinan perizinan
    seijin seizin
    aktifitas aktivitas
    efektifitas efektivitas
    produktifitas produktivitas
    kreatifitas kreativitas
    resiko risiko
    beresiko berisiko
    nomer nomor
    sistim sistem
    himbau imbau
    himbauan imbauan
    dihimbau diimbau
    menghimbau mengimbau
    antri antre
    antrian antrean
    mengantri mengantre
    diantrikan diantrekan
    kwitansi kuitansi
    silahkan silakan
    dipersilahkan dipersilakan
    terimakasih terima kasih
    apotik apotek
    praktek praktik
    jadual jadwal
    kwalitas kualitas
    kwantitas kuantitas
    metoda metode
    nasehat nasihat
    obyek objek
    subyek subjek
    propinsi provinsi
    rejeki rezeki
    trampil terampil
    tehnik teknik
    tehnis teknis
    ijasah ijazah
    hakekat hakikat
    isyu isu
    jaman zaman
    konkrit konkret
    kongkrit konkret
    kordinasi koordinasi
    berkordinasi berkoordinasi
    pebruari Februari
    nopember November
    kadaluarsa kedaluwarsa
    kadaluwarsa kedaluwarsa
    mempengaruhi memengaruhi
    memperhatinkan memprihatinkan
    mensukseskan menyukseskan
    mentaati menaati
    mengkonfirmasi mengonfirmasi
    mengkoordinasikan mengoordinasikan
    mengkonsumsi mengonsumsi
    menterjemahkan menerjemahkan
    mempersilahkan mempersilakan
    negri negeri
    orang-tua orang tua
    pasca-bencana pascabencana
    sekedar sekadar
    standarisasi standardisasi
    survey survei
    disurvey disurvei
    telpon telepon
    ditelpon ditelepon
    menelpon menelepon
    telefon telepon
    akte akta
    azas asas
    detil detail
    disain desain
    ekstrim ekstrem
    faham paham
    difahami dipahami
    memfahami memahami
    frekwensi frekuensi
    hirarki hierarki
    intensip intensif
    justeru justru
    kuatir khawatir
    mengkuatirkan mengkhawatirkan
    lobang lubang
    berlobang berlubang
    lembab lembap
    masyarkat masyarakat
    mesjid masjid
    pondasi fondasi
    photocopy fotokopi
    fotocopy fotokopi
    foto-copy fotokopi
    fotokopy fotokopi
    prosentase persentase
    putera putra
    puteri putri
    saklar sakelar
    sopan-santun sopan santun
    tauladan teladan
    tentram tenteram
    ya'ni yakni
    kerjasama kerja sama
    bekerjasama bekerja sama
    tandatangan tanda tangan
    tanggungjawab tanggung jawab
    orangtua orang tua
    kemanapun ke mana pun
    dimanapun di mana pun
    tindaklanjut tindak lanjut
    ditindak-lanjuti ditindaklanjuti
    sediakala sedia kala
    terimaksih terima kasih
    trimakasih terima kasih
    trima-kasih terima kasih
    terimkasih terima kasih
    secepat-nya secepatnya
    keterlamabatan keterlambatan
    ketidak-nyamanan ketidaknyamanan
    ketidak-nyamanannya ketidaknyamanannya
    """

  private static let places: Set<String> = [
    "kelurahan", "kecamatan", "loket", "kantor", "rumah", "sekolah", "jalan", "puskesmas", "sini",
    "sana", "situ", "tempat", "atas", "bawah", "depan", "belakang", "dalam", "luar", "antara",
    "samping", "lokasi", "lapangan", "pasar", "gang", "dinas", "wilayah", "kota", "desa", "balai",
    "posko", "sungai", "masjid", "lingkungan", "sekitar", "hari", "tengah", "seluruh", "setiap",
    "ruang", "ruangan", "lantai", "meja", "taman", "trotoar", "simpang", "perempatan", "pintu",
    "gedung", "aula", "bagian", "pinggir", "ujung", "dekat", "alamat", "laman", "jembatan",
    "terminal", "stasiun", "alun-alun", "kampus", "perumahan", "pertigaan", "pos", "rsud",
    "pekalongan", "medono", "rt", "rw", "bidang", "instansi", "bank", "kampung", "daerah", "tps",
  ]

  /// `dikelurahan` as `di kelurahan`; `dimana` is said by the rule of officialese.
  static func joinedPlace(_ word: String) -> String? {
    for preposition in ["di", "ke"] where word.hasPrefix(preposition) {
      let rest = String(word.dropFirst(2))
      // "Kedepan", "keluar", "kedalaman" and the like have lives of their own.
      if preposition == "ke",
        [
          "luar", "atas", "bawah", "dalam", "samping", "tengah", "setiap", "seluruh", "kota",
          "antara", "hari", "meja", "bagian",
        ].contains(rest)
      {
        continue
      }
      if places.contains(rest) { return preposition + " " + rest }
    }
    return nil
  }

  private static let verbs: Set<String> = [
    "kirim", "proses", "cetak", "ambil", "perbaiki", "tindaklanjuti", "lakukan", "buat", "bayar",
    "terima", "tangani", "periksa", "cek", "isi", "bawa", "urus", "pasang", "ganti", "tutup",
    "buka", "hubungi", "lengkapi", "ketahui", "layani", "bantu", "beri", "jelaskan", "pungut",
    "angkut", "gali", "tambal", "usulkan", "laksanakan", "sampaikan", "teruskan", "lihat",
  ]
  private static let nouns: Set<String> = ["pekan", "ikan", "makan", "bukan", "dekan", "rekan"]

  /// A verb that `di` should not stand apart from.
  static func isParted(_ word: String) -> Bool {
    if verbs.contains(word) { return true }
    guard word.utf8.count >= 7, word.hasSuffix("kan"), !nouns.contains(word) else { return false }
    return !["kecamatan", "pendidikan", "perikanan", "perbaikan", "kesehatan", "tindakan"].contains(
      word)
      && !word.hasPrefix("pe") && !word.hasPrefix("ke")
  }
}
