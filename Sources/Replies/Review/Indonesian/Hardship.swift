/// What a complaint says was hard for its writer, for a sentence that shows it was read.
struct Hardship: Sendable {
  /// What was hard: `menunggu tanpa kabar`.
  let what: String
  /// What that is for people: `melelahkan`.
  let burden: String
  /// What makes it weigh more: `apalagi ibunda Bapak perlu berobat`.
  let weight: String?
  /// The citizen's own words for it, at most two pieces.
  let quotes: [String]

  /// One sentence that names it.
  var sentence: String {
    "Kami memahami \(what) tentu \(burden)" + (weight.map { ", \($0)" } ?? "") + "."
  }

  /// The first kind of hardship that the words tell of; nil where they tell of none that is known.
  init?(in complaint: DraftText, address: String) {
    let all = 0..<complaint.words.count
    guard let (kind, match) = Self.first(of: Self.kinds, in: complaint, all) else { return nil }
    var what = kind.what
    var place = match.words
    if kind.isCounted, let times = Times(near: match.words, in: complaint) {
      what = "\(times.text) \(what)"
      place = min(place.lowerBound, times.place)..<max(place.upperBound, times.place + 1)
    }
    self.what = what.replacingAddress(address)
    burden = kind.burden
    let heavier = Self.first(of: Self.weights, in: complaint, all)
    weight = heavier.map { $0.kind.what.replacingAddress(address) }
    quotes = ([place] + (heavier.map { [$0.match.words] } ?? []))
      .map { complaint.text(complaint.bytes(of: Self.whole($0, in: complaint))).withoutLineEnds }
  }

  /// A negation is quoted with what it denies.
  private static func whole(_ words: Range<Int>, in complaint: DraftText) -> Range<Int> {
    guard let next = complaint[words.upperBound], next.gap == .space,
      ["belum", "blm", "tidak", "tdk", "gak", "nggak", "ga"].contains(
        complaint.said(words.upperBound - 1))
    else { return words }
    return words.lowerBound..<(words.upperBound + 1)
  }

  private struct Kind: Sendable {
    let phrases: Phrases
    let what: String
    var burden = ""
    /// How often it happened is said with it.
    var isCounted = false
  }

  private static func first(
    of kinds: [Kind], in complaint: DraftText, _ words: Range<Int>
  ) -> (kind: Kind, match: Phrases.Match)? {
    for kind in kinds {
      if let match = kind.phrases.first(in: complaint, words) { return (kind, match) }
    }
    return nil
  }

  private static let kinds = [
    Kind(
      phrases: Phrases([
        "bolak-balik", "bolak balik", "bolakbalik", "wira-wiri", "riwa-riwi", "mondar-mandir",
        "disuruh pulang|balik|kembali|datang", "di suruh pulang|balik|kembali",
      ]), what: "bolak-balik tanpa kepastian", burden: "melelahkan", isCounted: true),
    Kind(
      phrases: Phrases([
        "dibentak*|dimarahi*|dimaki*|diusir*|dihina*", "membentak|memarahi|bentak-bentak",
        "ketus|judes|jutek|kasar|sinis",
      ]), what: "perlakuan seperti yang {sapaan} ceritakan", burden: "menyakitkan"),
    Kind(
      phrases: Phrases([
        "pungli", "diminta|dimintai|dimintain|minta|bayar uang|bayar|biaya|duit", "uang rokok",
        "uang pelicin",
      ]), what: "diminta membayar untuk layanan yang seharusnya gratis", burden: "meresahkan"),
    Kind(
      phrases: Phrases([
        "banjir|kebanjiran|rob|tergenang|genangan|kerendam|terendam|meluap"
      ]), what: "rumah dan jalan yang tergenang", burden: "merepotkan"),
    Kind(
      phrases: Phrases([
        "lampu|pju|penerangan _? _? _? mati|padam|rusak", "gelap|peteng", "gelap gulita",
      ]), what: "jalan yang gelap", burden: "mengkhawatirkan"),
    Kind(
      phrases: Phrases([
        "jalan|jln|jalanan|jl|aspal _? _? _? rusak|berlubang|bolong|lubang|ambles|amblas|hancur",
        "lubang|lobang|jeglongan",
      ]), what: "melewati jalan yang rusak setiap hari", burden: "menyulitkan"),
    Kind(
      phrases: Phrases(["bau|busuk|menyengat"]), what: "bau yang tercium setiap hari",
      burden: "mengganggu"),
    Kind(
      phrases: Phrases(["sampah _? _? menumpuk|numpuk|berserakan|diangkut", "tumpukan sampah"]),
      what: "sampah yang menumpuk", burden: "mengganggu"),
    Kind(
      phrases: Phrases([
        "air _? _? mati|macet|keruh|kecil|mampet", "tidak|tdk|gak|nggak|ga mengalir",
        "pdam|pam _? mati|macet",
      ]), what: "gangguan air bersih", burden: "menyulitkan"),
    Kind(
      phrases: Phrases(["bising|berisik|kebisingan|gaduh"]), what: "suara bising itu",
      burden: "mengganggu"),
    Kind(
      phrases: Phrases([
        "antre|antri|ngantri|ngantre|mengantre|mengantri|antrean|antrian"
      ]), what: "mengantre lama", burden: "melelahkan"),
    Kind(
      phrases: Phrases([
        "dicoret", "nama _? _? hilang|dihapus",
        "bpnt|pkh|blt|bansos|bantuan|sembako _? _? _? "
          + "belum|blm|tidak|tdk|gak|nggak",
      ]), what: "bantuan yang belum {sapaan} terima", burden: "memberatkan"),
    Kind(
      phrases: Phrases(["salah|keliru nama|tulis|ketik|tanggal|data|alamat|nik", "namanya salah"]),
      what: "data yang keliru", burden: "merepotkan"),
    Kind(
      phrases: Phrases([
        "tidak|tdk|gak|nggak|ga|belum|blm ada kabar|kabarnya|tanggapan|respon|respons|jawaban|"
          + "balasan|kepastian|kejelasan",
        "tanpa kabar|kejelasan|kepastian", "dicuekin|didiamkan|diabaikan",
      ]), what: "menunggu tanpa kabar", burden: "mengkhawatirkan"),
    Kind(
      phrases: Phrases([
        "belum|blm|lom|durung jadi|selesai|keluar|cair|diproses|datang|terima|dapat|dpt",
        "sampai|sampe|hingga sekarang|skrg|saat|kini", "sudah|sdh|udah lama",
        "berbulan-bulan|berminggu-minggu|bertahun-tahun|berhari-hari", "menunggu|nunggu|nungguin",
      ]), what: "menunggu tanpa kepastian", burden: "melelahkan"),
  ]

  private static let weights = [
    Kind(
      phrases: Phrases([
        "ibu|ibuk|mamak|emak|mbok saya|sy|ku _? _? berobat|sakit|operasi|opname|kontrol|dirawat",
        "ibuku|ibunya _? _? berobat|sakit|operasi|opname|kontrol|dirawat",
      ]), what: "apalagi ibunda {sapaan} perlu berobat"),
    Kind(
      phrases: Phrases(["berobat|operasi|opname|cuci darah|dirawat|rujukan"]),
      what: "apalagi untuk urusan berobat"),
    Kind(
      phrases: Phrases(["jatuh|kecelakaan|kepleset|terpeleset|celaka|kejeblos"]),
      what: "apalagi sudah ada yang celaka"),
    Kind(
      phrases: Phrases(["daftar|masuk sekolah|sekolahnya|sd|smp|sma|smk", "ppdb", "kuliah"]),
      what: "apalagi untuk urusan sekolah"),
    Kind(phrases: Phrases(["hamil|ngandung|mengandung"]), what: "apalagi ada yang sedang hamil"),
    Kind(
      phrases: Phrases(["anak kecil|kecil-kecil", "balita|bayi"]), what: "apalagi ada anak kecil"),
    Kind(
      phrases: Phrases([
        "lansia|sepuh|simbah|nenek|kakek|mbah", "orang tua|tuwa", "sudah|sdh|udah tua",
      ]), what: "apalagi ada orang tua di rumah"),
    Kind(
      phrases: Phrases(["izin|ijin|bolos|libur|tinggal kerja", "ninggal kerjaan|pekerjaan"]),
      what: "apalagi {sapaan} harus meninggalkan pekerjaan"),
  ]
}

/// How often something happened, as said beside it: `3x`, `dua kali`.
private struct Times {
  let text: String
  let place: Int

  private static let words = [
    "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh",
  ]

  init?(near match: Range<Int>, in text: DraftText) {
    for index in (match.lowerBound - 4)..<(match.upperBound + 4) where !match.contains(index) {
      let word = text.said(index)
      let said = Times.words.firstIndex(of: word).map { $0 + 2 }
      let digits = word.last == "x" ? Int(word.dropLast()) : Int(word)
      let isTimes = word.last == "x" || ["kali", "x"].contains(text.said(index + 1))
      guard let count = said ?? digits, isTimes, count > 1 else { continue }
      self.text = count <= 10 ? "\(Times.words[count - 2]) kali" : "\(count) kali"
      place = index
      return
    }
    return nil
  }
}

extension String {
  fileprivate func replacingAddress(_ address: String) -> String {
    split(separator: "{sapaan}", omittingEmptySubsequences: false).joined(separator: address)
  }

  fileprivate var withoutLineEnds: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
