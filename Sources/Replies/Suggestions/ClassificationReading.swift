import Complaints

/// What kind of report a text is: alleged misconduct, a question, a wish, or a complaint.
struct ClassificationReading {
  private let text: ComplaintText
  private var plain: DraftText { text.plain }

  init(_ text: ComplaintText) { self.text = text }

  func proposal() -> Proposal<Classification> {
    if let words = misconduct() { return Proposal(.oversight, because: [text.reason(words)]) }
    let trouble = Self.trouble.matches(in: plain, text.all).filter { !isAskedAbout($0.words) }
    if let wish = wish(), trouble.count <= (isOpening(wish) ? 2 : 1) {
      return Proposal(.aspiration, because: [text.reason(wish)])
    }
    let questions = Self.questions.matches(in: plain, text.all)
    if let first = questions.first,
      trouble.isEmpty || (questions.count > trouble.count && trouble.count < 2)
    {
      return Proposal(.informationRequest, because: [text.reason(first.words)])
    }
    return Proposal(.complaint, because: trouble.prefix(2).map { text.reason($0.words) })
  }

  // MARK: - Misconduct

  private static let plainMisconduct = Phrases([
    "pungli", "pungut* liar", "suap|disuap|menyuap|sogok|disogok|nyogok|sogokan",
    "korupsi|korup|dikorupsi|nepotisme|kolusi|kkn|gratifikasi",
    "uang pelicin|rokok|kopi|bensin|lelah|capek|jasa", "amplop",
    "digelapkan|menggelapkan|penggelapan dana|uang|bantuan?",
    "diselewengkan|penyelewengan|menyelewengkan|penyalahgunaan|menyalahgunakan|disalahgunakan",
    "fiktif", "daftar hadir kosong", "mark up", "markup|mark-up", "jual beli jabatan|kursi|bangku",
    "pemotongan bansos|blt|pkh|bantuan|dana|bpnt",
    "bansos|blt|pkh|bpnt|bantuan|dana dipotong|disunat",
    "memotong|motong|nyunat|menyunat blt|bansos|pkh|bantuan|dana|bpnt|uang",
    "pemerasan|diperas|memeras", "tidak|tanpa _? kuitansi",
  ])
  /// Money that is asked for; misconduct where somebody of an office asks.
  private static let money = Phrases([
    "minta|meminta|dimintai|diminta|diminta bayar|uang|biaya|setoran|imbalan|jatah|transfer|rp*",
    "minta|meminta|dimintai|diminta|ditarik|dipungut|narik|menarik|tarif|bayar|membayar|dipalak _? _? ribu|juta|rb|jt",
    "uang administrasi|terima|tambahan",
    "dipungut biaya|bayaran|uang", "ditarik biaya|uang|bayaran|iuran", "kasih uang|duit",
    "bayar|membayar|ditarik|dipungut|dimintai|diminta", "kuitansi",
  ])
  private static let officials: Set<String> = [
    "petugas", "oknum", "pegawai", "staf", "stafnya", "lurah", "rt", "rw", "pns", "asn",
    "perangkat",
    "kasi", "kelurahan", "kecamatan", "dinas", "loket", "pendamping", "aparat", "pejabat", "modin",
    "panitia", "pengurus", "operator", "bidan", "guru", "kepala", "perawat", "kader", "satpol",
    "sekolah", "komite", "puskesmas", "ketua", "petugasnya", "lebe", "sekretaris", "kolektor",
  ]
  /// Those who take money in the street hold no office; who asks for a refund asks for his own.
  private static let others: Set<String> = [
    "parkir", "jukir", "pengemis", "pengamen", "preman", "ogah", "tetangga", "penagih", "pinjol",
    "tagihan", "rekening", "pdam", "pln", "token", "ganti", "seragam", "spp", "sopir", "bank",
    "ojek",
    "ambulans", "gereja", "masjid", "musala", "penipu",
  ]
  private static let discipline = Phrases([
    "mangkir|bolos|membolos", "tidak pernah masuk kerja|kantor", "jam kerja malah|di",
    "saat jam kerja",
    "data|foto|ktp|kk|nik _? warga|saya|istri|kami _? disebar|tersebar|beredar|dibocorkan|bocor",
    "menyebarkan|membocorkan|nyebarin|menjual data|foto|ktp|kk", "dilecehkan|melecehkan|pelecehan",
    "pilih kasih", "memalsukan|dipalsukan|pemalsuan", "titip absen",
    "selingkuh|berselingkuh|mabuk di kantor?",
  ])
  private static let denials: Set<String> = [
    "tidak", "tanpa", "bebas", "bukan", "anti", "gratis", "apakah", "berapa", "apa", "stop",
    "tolak",
    "belum", "jangan", "mencegah",
  ]

  private func misconduct() -> Range<Int>? {
    for match in Self.plainMisconduct.matches(in: plain, text.all)
    where !isDenied(match.words) && !isOfOthers(match.words) {
      // An envelope or a cut need somebody of an office behind them.
      if match.phrase == 5 || match.phrase == 15, !speaksOfOfficials { continue }
      return match.words
    }
    for match in Self.discipline.matches(in: plain, text.all)
    where speaksOfOfficials && !isDenied(match.words) && !isOfOthers(match.words) {
      return match.words
    }
    for match in Self.money.matches(in: plain, text.all)
    where !isDenied(match.words) && !isOfOthers(match.words) && isByOfficials(match.words) {
      guard match.phrase < 6 || saysSum(match.words), !isTariff(match.words) else { continue }
      return match.words
    }
    return nil
  }

  private var speaksOfOfficials: Bool { plain.says(Self.officials, in: text.all) }

  private func isDenied(_ words: Range<Int>) -> Bool {
    (1...3).contains { Self.denials.contains(plain.said(words.lowerBound - $0)) }
      || plain.said(words.upperBound) == "tidak" && plain.said(words.upperBound + 1) == "ada"
  }

  private func isOfOthers(_ words: Range<Int>) -> Bool {
    plain.says(Self.others, in: plain.sentence(of: words.lowerBound))
  }

  /// Somebody of an office stands in the sentence or the one before it.
  private func isByOfficials(_ words: Range<Int>) -> Bool {
    let sentence = plain.words[words.lowerBound].sentence
    let near = plain.sentences.indices.filter { abs($0 - sentence) <= 1 }
    return near.contains { plain.says(Self.officials, in: plain.sentences[$0].words) }
  }

  private func saysSum(_ words: Range<Int>) -> Bool {
    let near = max(0, words.lowerBound - 4)..<min(plain.words.count, words.upperBound + 5)
    return plain.words[near].contains { word in
      ["ribu", "rb", "juta", "jt"].contains(word.text)
        || (word.text.utf8.contains(where: \.isDigit)
          && ["rb", "ribu", "jt", "k", "000"].contains { word.text.hasSuffix($0) })
    }
  }

  /// A price that is known, a tax, a fee of a bill.
  private func isTariff(_ words: Range<Int>) -> Bool {
    plain.says(
      ["resmi", "pajak", "retribusi", "tilang", "denda", "premi"],
      in: plain.sentence(of: words.lowerBound))
  }

  // MARK: - Wishes and questions

  private static let wishes = Phrases([
    "usul|usulan|mengusulkan|usulkan|ngusulke|diusulkan",
    "saran|menyarankan|sarankan|saranku|sarannya",
    "aspirasi", "masukan", "ide", "alangkah baiknya|baik|indahnya",
    "akan|lebih bagus|baik kalau|jika|bila",
    "bagaimana kalau|jika", "sebaiknya", "gimana|bagaimana kalau|nek", "semoga ke depan|depannya",
    "mohon|tolong|minta|ingin _? diadakan|disediakan|dibuatkan|dibangun|dibangunkan",
    "mohon|tolong|minta _? dipasang|dipasangi|ditambah|ditambahkan",
    "berharap ada|dibangun|dibuatkan",
    "perlu diadakan|dibangun|dibuatkan",
  ])

  private func wish() -> Range<Int>? {
    Self.wishes.matches(in: plain, text.all).first { match in
      switch match.phrase {
      case 0, 1, 3:
        // "Usulan saya ditolak" tells of a wish, and so does "sudah tiga tahun diusulkan".
        return !isPast(match.words)
      case 11, 12, 13, 14: return !isPast(match.words) && !isRepair(match.words)
      default: return true
      }
    }?.words
  }

  private func isPast(_ words: Range<Int>) -> Bool {
    let before = (1...4).map { plain.said(words.lowerBound - $0) }
    let after = (0...3).map { plain.said(words.upperBound + $0) }
    return before.contains { ["sudah", "pernah", "tahun", "kali", "berkali-kali"].contains($0) }
      || after.contains { ["ditolak", "belum", "hilang", "tidak"].contains($0) }
  }

  private func isRepair(_ words: Range<Int>) -> Bool {
    plain.says(
      ["kembali", "ulang", "rusak", "hilang", "lagi"], in: plain.sentence(of: words.lowerBound))
  }

  /// Whether it stands in the first sentence.
  private func isOpening(_ words: Range<Int>) -> Bool {
    plain.words[words.lowerBound].sentence <= 1
  }

  private static let questions = Phrases([
    "tanya|bertanya|nanya|menanyakan|nyuwun? pirsa|pangapunten", "cara|caranya|carane",
    "syarat|syaratnya|persyaratan|persyaratannya", "prosedur|prosedurnya|alur|alurnya", "tata cara",
    "jadwal|jadwalnya", "jam|hari buka|pelayanan|layanan|berapa|apa",
    "buka jam|hari|sampai|tidak|apa",
    "berapa biaya|biayanya|lama|tarif|tarifnya|hari", "biaya|biayanya|tarif|tarifnya berapa",
    "apakah|apa bisa|boleh|dipungut|harus|perlu|wajib|benar|betul|ada|dapat|masih|sudah|gratis",
    "bisa|boleh|perlu|harus tidak|apa|kah", "bawa|membawa|menyiapkan|siapkan apa",
    "ke|di|lewat mana|siapa",
    "dimana", "kemana", "apakah",
    "mohon|minta|butuh info|informasi|informasinya|penjelasan|petunjuk",
    "bagaimana", "info|informasi _? dong|ya|min", "dihitung|ditentukan dari|bagaimana", "kapan",
    "apa saja", "hari apa", "atau tidak",
  ])

  /// Words of something that went wrong.
  private static let trouble = Phrases([
    "belum _? jadi|keluar|cair|dibalas|diperbaiki|selesai|tercetak|terbit|diangkut|datang|masuk|ditambal|diganti|dipasang|ada|tertangani|dikerjakan|pernah|dapat|menerima|dilayani|diproses|juga",
    "rusak|rusaknya", "mati|padam", "lambat|lelet", "bolak-balik|wira-wiri", "kecewa",
    "kenapa|mengapa", "kok",
    "meluap|meluber|menggenang|genangan", "bau|busuk",
    "ditolak|dipersulit|dicoret|dihapus|diping-pong|dilempar",
    "berlubang|lubang|ambles|amblas|retak|bergelombang", "menumpuk|tersumbat",
    "banjir|kebanjiran|rob",
    "kosong|habis", "keruh|kotor|kutuan|apek", "hilang",
    "tidak ada tindak*|tanggapan|kabar|kejelasan|penyelesaian|yang",
    "padahal", "lama sekali|banget", "judes|ketus|kasar|jutek|dibentak|ditertawakan",
    "tidak ramah|sopan",
    "salah ketik|input|tulis|data|cetak", "terus|terus-terusan", "tidak pernah",
    "masih belum|rusak|mati|saja|menunggak",
    "mengganggu|terganggu|meresahkan|resah", "macet|semrawut", "bahaya|membahayakan",
    "tidak jelas|layak|pantas|adil|manusiawi",
    "sudah _ hari|minggu|bulan|tahun|kali|tahap", "nonaktif", "jatuh|terjatuh", "bising|berisik",
    "mohon|tolong|minta diperbaiki|ditertibkan|ditambal|diperiksa|dicek|ditindak*|diangkut|dibersihkan|diganti|ditegur|ditinjau",
    "capek|lelah|muak|kesal|jengkel|marah", "tertahan|ditahan", "menutup jalan",
    "tidak mengalir|keluar|terdaftar|berfungsi|menyala|bisa|sesuai|diangkat|dibalas|angkut|dapat",
    "gelap|becek|licin", "miring|patah|berkarat|jebol|bocor|rembes|roboh", "ngawur|seenaknya",
  ])

  /// Trouble that is only asked about: "kalau KTP rusak", "belum ya?".
  private func isAskedAbout(_ words: Range<Int>) -> Bool {
    let before = (1...3).map { plain.said(words.lowerBound - $0) }
    if before.contains(where: {
      ["kalau", "jika", "bila", "apabila", "misal", "misalnya", "apakah"].contains($0)
    }) {
      return true
    }
    let next = plain.said(words.upperBound)
    return ["bisa", "boleh", "perlu"].contains(plain.said(words.lowerBound - 1)) && next == ""
  }
}
