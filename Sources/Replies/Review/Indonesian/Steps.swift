/// Sentences in which somebody does something about the matter: who, and what.
enum Steps {
  /// Those who act for the city or for the matter.
  private static let actors: Set<String> = [
    "kami", "saya", "petugas", "tim", "regu", "dinas", "kelurahan", "kecamatan", "puskesmas",
    "lurah", "camat", "kepala", "bidang", "seksi", "inspektorat", "disdukcapil", "dukcapil",
    "dishub", "dlh", "dinsos", "dinkes", "dpupr", "dinperkim", "dinkominfo", "satpol", "bpbd",
    "perumda", "pdam", "pln", "bank", "pendamping", "operator", "apoteker", "balai", "polisi",
    "pengelola", "pelaksana", "staf", "mekanik", "kontraktor", "truk", "mobil", "pemadam",
    "damkar", "sekretaris", "panitia", "bpjs", "rsud", "dokter", "bidan", "perawat", "walikota",
    "pemerintah", "pemkot", "gudang", "upt", "uptd", "admin", "penyelia", "lp-par", "bina",
    "teknisi", "kurir", "guru", "auditor", "satgas", "relawan", "linmas", "patroli", "direktur",
    "ketua", "juru", "montir", "perangkat", "sopir", "pengawas", "koordinator", "komandan",
    "anggota", "pasukan", "pejabat", "kasi", "kabid", "kader", "laboratorium", "analis", "surveyor",
    "pekerja", "tukang", "beliau", "rt", "rw", "wali", "penyuluh", "penghubung", "pompa",
    "kita", "bengkel", "rekanan", "pengurus", "paguyuban", "polsek", "polres", "satlantas",
    "babinsa", "vendor", "mitra", "psikolog", "bendahara", "ahli", "penjaga", "pengusaha", "pihak",
  ]

  private static let modals: Set<String> = [
    "akan", "sedang", "sudah", "telah", "segera", "langsung", "mulai", "masih", "kembali", "siap",
    "juga", "sekarang", "tengah", "baru", "terus", "tetap", "lalu", "kini", "hari", "besok",
  ]

  private static let denials: Set<String> = ["tidak", "belum", "bukan", "tak", "hanya", "cuma"]

  /// Behind these, `kami` is whose something is, not who acts.
  private static let owned: Set<String> = [
    "petugas", "tim", "regu", "kontak", "loket", "kantor", "telepon", "pelayanan", "layanan",
    "kelurahan", "dinas", "hubungi", "kepada", "menghubungi", "nomor", "unit", "whatsapp", "wa",
    "dari", "pada", "untuk", "oleh", "bagi", "jawaban", "kesalahan", "kekurangan", "keterlambatan",
    "ranah", "kewenangan", "urusan", "tugas", "hormat", "prosedur", "data", "catatan", "lurah",
    "kepala", "ke", "printer", "mobil", "truk", "gudang", "pemeriksaan", "dengan",
  ]

  /// Words that only take note, feel or speak.
  private static let courtesies: Set<String> = [
    "erim", "erima", "terima", "aham", "erti", "mengerti", "adar", "rihatin", "prihatin", "ohon",
    "mohon", "minta", "inta", "ucap", "harap", "argai", "harga", "baca", "maklum", "elas", "jelas",
    "rasa", "esal", "ngat", "bayang", "ahu", "atat", "catat", "doa", "akui", "apresiasi", "sadar",
    "akin", "yakin", "tahu", "rima", "sayang", "enal", "hormat", "dapat", "bisa", "jalan", "lapor",
  ]

  /// Courtesies that are work where somebody will do them on a day: `panitia akan menerima orang tua`.
  private static let duties: Set<String> = ["erima", "jelas", "atat", "catat", "lapor", "rima"]

  /// Words that promise work without saying which: they count beside a day.
  private static let weak: Set<String> = [
    "indaklanjut", "indak", "tindak", "tindaklanjut", "roses", "proses", "koordinasi", "oordinasi",
    "upaya", "usaha", "rhati", "hati", "ampai", "sampai", "usul", "bahas", "kaji", "aji",
    "perhati", "anggap", "tanggap", "urus", "angan", "tangan", "tampung", "ampung",
  ]

  private static let bareVerbs: Set<String> = [
    "bekerja", "belajar", "datang", "turun", "tiba", "selesai", "siap", "menuju", "ikut", "kirim",
    "antar",
  ]

  /// What has come of it, whoever did it.
  private static let results = Phrases([
    "dapat|bisa|boleh|sudah|siap diambil|diunduh|dijemput|dicetak|diperoleh|dipakai|digunakan",
    "bapak|ibu|saudara|saudari|anda|pelapor dapat|bisa|sudah|tinggal bisa? "
      + "mengambil*|menerima*|mengunduh*|menggunakan*|memakai*",
    "akan menerima|mendapat kabar|jawaban|telepon|kunjungan|hasil dari|paling|besok|pada|melalui",
  ])

  /// What the citizen is asked or free to do: a step where a question is answered or something is asked for.
  private static let askings = Phrases([
    "bapak|ibu|saudara|saudari|anda|pelapor dapat|bisa|cukup|perlu|boleh|tinggal "
      + "langsung? mengambil|datang|membawa|mengirim*|mengisi|mengunduh|melengkapi|menyiapkan|mendaftar*|"
      + "menunjukkan|mengurus|mengajukan",
    "silakan|silahkan|mohon bapak|ibu|saudara|saudari|anda? bapak|ibu? "
      + "mengambil|datang|membawa|mengirim*|mengisi|mengunduh|melengkapi|menyiapkan|mendaftar*|"
      + "ambil|bawa|kirim|isi|unduh",
    "cukup membawa|datang|mengirim*",
  ])

  /// What a sentence begins with that tells the citizen what to do, as in `Bawa KTP dan KK`.
  private static let tellings: Set<String> = [
    "bawa", "bawalah", "datang", "datanglah", "serahkan", "kirim", "kirimkan", "isi", "isilah",
    "daftar", "daftarkan", "unduh", "siapkan", "ambil", "lampirkan", "ajukan",
  ]

  static func isTaken(
    in draft: DraftText, _ words: Range<Int>, isTimed: Bool, askingCounts: Bool
  ) -> Bool {
    for index in words where !draft.words[index].isQuoted && actors.contains(draft.said(index)) {
      if acts(in: draft, at: index, until: words.upperBound, isTimed: isTimed) { return true }
    }
    if words.dropFirst().contains(where: {
      namedActs(in: draft, at: $0, until: words.upperBound, isTimed: isTimed)
    }) {
      return true
    }
    if results.first(in: draft, words) != nil { return true }
    if words.contains(where: {
      isFuture(in: draft, words, at: $0, isTimed: isTimed) || isDone(in: draft, words, at: $0)
    }) {
      return true
    }
    if askingCounts, let first = words.first, tellings.contains(draft.said(first)) { return true }
    if askingCounts, let match = askings.first(in: draft, words),
      !draft.says(
        ["keberatan", "inspektorat", "ombudsman"], in: match.words.lowerBound..<words.upperBound)
    {
      return true
    }
    return isPassiveWithActor(in: draft, words)
  }

  /// Whether the actor at this word does something in the words behind it.
  private static func acts(
    in draft: DraftText, at start: Int, until end: Int, isTimed: Bool
  ) -> Bool {
    let isOurs = draft.said(start) == "kami" || draft.said(start) == "saya"
    let isOwner = isOurs && owned.contains(draft.said(start - 1))
    var sawModal =
      draft.said(start - 1) == "akan" || draft.said(start - 1) == "sudah"
      || draft.said(start - 1) == "telah" || draft.said(start - 1) == "segera"
      || draft.said(start - 1) == "sedang"
    var index = start + 1
    while index < min(end, start + 9) {
      let word = draft.words[index]
      if denials.contains(word.text) || word.text == "yang" { return false }
      if modals.contains(word.text) {
        sawModal = true
      } else if isVerb(word.text), word.letters == .lower {
        return counts(word.text, isTimed: isTimed, in: draft, at: index)
      } else if isOurs, !isOwner, index == start + 1 || sawModal, word.gap == .space,
        isBase(word)
      {
        return counts(word.text, isTimed: isTimed, in: draft, at: index)
      } else if isOurs, !isOwner, !sawModal {
        return false
      }
      index += 1
    }
    return false
  }

  /// Somebody called by name who does something: `Ibu Nia akan datang`, `Ratna menangani`.
  private static func namedActs(
    in draft: DraftText, at index: Int, until end: Int, isTimed: Bool
  ) -> Bool {
    let word = draft.words[index]
    guard word.letters == .capital, word.gap == .space, !word.isQuoted,
      !Opening.titles.contains(word.text), !actors.contains(word.text)
    else { return false }
    var next = index + 1
    while next < end, modals.contains(draft.said(next)) { next += 1 }
    guard next < end, draft.words[next].gap == .space else { return false }
    let verb = draft.said(next)
    return draft.words[next].letters == .lower && isVerb(verb) && !verb.hasPrefix("di")
      && counts(verb, isTimed: isTimed, in: draft, at: next)
  }

  private static func isVerb(_ word: String) -> Bool {
    guard word.utf8.count >= 5 else { return false }
    if bareVerbs.contains(word) { return true }
    if nouns.contains(word) { return false }
    return word.hasPrefix("me") || (word.hasPrefix("ber") && word.utf8.count >= 6)
      || (word.hasPrefix("di") && word.utf8.count >= 6)
  }

  private static let nouns: Set<String> = [
    "dinas", "media", "menit", "meski", "meskipun", "mesin", "berkas", "mereka", "berupa",
    "berikut", "bersama", "berapa", "beras", "meter", "diri", "medono", "mengenai", "melalui",
    "menurut", "merah", "meja", "berita", "beserta", "membran", "berkaitan", "direktur", "digital",
    "menuju", "mencapai", "memang", "meninggal", "berbeda", "merupakan", "berada", "disdukcapil",
    "dinkominfo", "dinperkim", "menjadi", "merasa", "mengalami", "memiliki", "mempunyai",
    "mengharapkan", "membutuhkan", "memerlukan", "menderita", "mengakibatkan", "menyebabkan",
    "menimbulkan", "berharap", "bersedih", "bersalah", "berarti", "berhak",
  ]

  /// A verb without prefix behind `kami`, as in `sudah kami perbaiki`.
  private static func isBase(_ word: DraftWord) -> Bool {
    word.letters == .lower && word.text.utf8.count >= 4 && !function.contains(word.text)
  }

  private static let function: Set<String> = [
    "yang", "untuk", "atas", "dengan", "pada", "dalam", "dari", "kepada", "bahwa", "hari", "oleh",
    "secara", "karena", "agar", "juga", "serta", "atau", "seperti", "sebagai", "sangat", "sungguh",
    "turut", "ikut", "setiap", "setempat", "semua", "sebesar", "benar", "orang", "adalah", "kurang",
  ]

  private static func counts(
    _ verb: String, isTimed: Bool, in draft: DraftText, at index: Int
  ) -> Bool {
    let key = Stem.key(verb)
    if key == "baca",
      !["laporan", "aduan", "surat", "pesan", "surel", "keluhan", "pengaduan"]
        .contains(draft.said(index + 1))
    {
      return true
    }
    if duties.contains(key), isTimed,
      (1...2).contains(where: { ["akan", "siap"].contains(draft.said(index - $0)) })
    {
      return true
    }
    if courtesies.contains(key) || courtesies.contains(verb) { return false }
    if weak.contains(key) || verb.contains("tindak") {
      return isTimed
    }
    return true
  }

  /// `akan dikeruk oleh regu kami`, `dibawa petugas BPBD`.
  private static func isPassiveWithActor(in draft: DraftText, _ words: Range<Int>) -> Bool {
    if words.contains(where: { draft.said($0) == "oleh" && isDone(in: draft, words, by: $0) }) {
      return true
    }
    for index in words.dropFirst() where actors.contains(draft.said(index)) {
      let before = draft.said(index - 1) == "oleh" ? draft.said(index - 2) : draft.said(index - 1)
      // "Yang ditetapkan pemerintah" tells which, not what is done.
      let isRelative = ["yang"].contains(draft.said(index - 2)) || draft.said(index - 3) == "yang"
      if !isRelative, before.hasPrefix("di"), isVerb(before), !before.contains("tindak"),
        before != "diproses",
        before != "disebabkan"
      {
        return true
      }
    }
    return false
  }

  private static let citizens: Set<String> = [
    "bapak", "ibu", "anda", "saudara", "saudari", "pelapor", "warga", "laporan", "aduan", "hal",
    "ini",
    "itu", "tersebut", "pengaduan",
  ]

  /// `Rekanan akan menutup galian`: whoever they are, they will do it.
  private static func isFuture(
    in draft: DraftText, _ words: Range<Int>, at index: Int, isTimed: Bool
  ) -> Bool {
    guard ["akan", "sedang"].contains(draft.said(index)), index > words.lowerBound,
      !citizens.contains(draft.said(index - 1)), !denials.contains(draft.said(index - 1)),
      index + 1 < words.upperBound, draft.words[index].gap == .space
    else { return false }
    let verb = draft.said(index + 1)
    return verb.hasPrefix("me") && isVerb(verb)
      && counts(verb, isTimed: isTimed, in: draft, at: index + 1)
  }

  private static let noted: Set<String> = [
    "diterima", "dicatat", "diteruskan", "dibaca", "disampaikan", "dilaporkan", "diproses",
    "dijelaskan", "diketahui", "ditetapkan", "diatur", "ditentukan", "ditunggu", "dimaklumi",
    "dikeluhkan", "diajukan", "diterbitkan", "dilakukan", "dilaksanakan", "diupayakan", "diusulkan",
    "dibahas", "dibicarakan", "ditangani", "dikoordinasikan", "didisposisikan", "diarahkan",
    "diperiksa", "dicek", "diketik", "disebutkan", "diumumkan", "diingatkan", "diberitahukan",
  ]

  /// `Lampu sudah diganti kemarin`: it is done, on a day, and was work.
  private static func isDone(in draft: DraftText, _ words: Range<Int>, at index: Int) -> Bool {
    guard ["sudah", "telah", "selesai"].contains(draft.said(index)), index + 1 < words.upperBound,
      !denials.contains(draft.said(index - 1))
    else { return false }
    let verb = draft.said(index + 1)
    return verb.hasPrefix("di") && isVerb(verb) && !verb.contains("tindak") && !noted.contains(verb)
  }

  /// Something stands before `oleh` that one does on purpose: `memasang karung, Senin, oleh regu kami`.
  private static func isDone(in draft: DraftText, _ words: Range<Int>, by index: Int) -> Bool {
    guard index + 1 < words.upperBound, !["karena", "sebab"].contains(draft.said(index + 1)) else {
      return false
    }
    return words.prefix { $0 < index }.contains { place in
      let verb = draft.said(place)
      return isVerb(verb) && !verb.hasPrefix("ber") && !verb.contains("tindak")
        && !["diproses", "disebabkan", "diakibatkan", "dikeluhkan", "dilaporkan", "diminta"]
          .contains(verb)
        && !courtesies.contains(Stem.key(verb))
    }
  }
}
