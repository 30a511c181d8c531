/// Words of complaints, drawn as often as words are: the second half as often as the first, the third a third.
enum Vocabulary {
  /// About `letters` letters of words, beginning with a capital.
  static func sentence(_ letters: Int, _ random: inout Seeded) -> String {
    var text = word(&random)
    text = text.prefix(1).uppercased() + text.dropFirst()
    while text.utf8.count < letters { text += " " + word(&random) }
    return text
  }

  /// Some sentences: short ones, long ones, lines, quotes, letters beyond ASCII.
  static func story(_ letters: Int, _ random: inout Seeded) -> String {
    let wanted = letters / 2 + random.below(letters)
    var text = sentence(min(wanted, 80), &random)
    while text.utf8.count < wanted {
      switch random.below(12) {
      case 0: text += ".\n"
      case 1: text += ", kata petugas \"tunggu saja\", "
      case 2: text += " – "
      case 3: text += "… "
      case 4: text += "; "
      default: text += ". "
      }
      text += sentence(60, &random)
    }
    return text + "."
  }

  private static func word(_ random: inout Seeded) -> String {
    words[random.below(in: cumulative)]
  }

  /// The sums of 1/rank, in thousandths.
  private static let cumulative: [Int] = {
    var sum = 0
    return words.indices.map { rank in
      sum += 1_000_000 / (rank + 1)
      return sum
    }
  }()

  private static let words = """
    yang di dan tidak sudah jalan mohon ada ini untuk kami dari lampu air sampah rumah warga saya \
    bisa ke belum lagi dengan karena tolong sejak minggu hari bulan anak petugas kantor kelurahan \
    loket antre surat kartu keluarga ktp akta pindah data bantuan beras nama hilang daftar sekolah \
    puskesmas obat dokter pelayanan lambat lama ramah padam gelap rawan kecelakaan lubang aspal \
    rusak genangan banjir rob selokan mampet bau tumpukan truk angkut jadwal pipa bocor keruh mati \
    tagihan meter gang trotoar pohon tumbang kabel jembatan pagar taman makam parkir liar bising \
    malam pagi siang sore hujan musim tetangga pak bu mas mbak rt rw lurah camat dinas kota provinsi \
    yg sdh tdk dgn krn sy blm utk jg bgt nggih mboten matur nuwun monggo ojo piye kok wong tiang \
    terima kasih segera diperbaiki ditindaklanjuti dicek lokasi dekat depan belakang samping masjid \
    pasar terminal stasiun alun-alun lapangan musala pos ronda balai posyandu kader lansia ibu hamil \
    bayi vaksin rujukan bpjs kis pkh bpnt desil survei verifikasi berkas syarat fotokopi legalisir \
    antri nomor sistem gangguan offline besok kembali bolak-balik biaya pungutan kuitansi resmi
    """.split(separator: " ").map(String.init)
}

/// A small generator with a seed (SplitMix64).
struct Seeded {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(bound, 1))) }

  mutating func chance(_ share: Double) -> Bool {
    Double(next() >> 11) / Double(1 << 53) < share
  }

  mutating func pick(_ items: [String]) -> String { items[below(items.count)] }

  mutating func digits(_ count: Int) -> String {
    var text = ""
    for _ in 0..<count { text.append(String(below(10))) }
    return text
  }

  /// A place in a list of rising sums, as often as its share of the last.
  mutating func below(in sums: [Int]) -> Int {
    let drawn = below(sums.last ?? 1)
    var (low, high) = (0, sums.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] > drawn { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
