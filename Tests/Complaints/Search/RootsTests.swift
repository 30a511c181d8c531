import Testing

@testable import Complaints

@Suite("Forms of a word are found by each other")
struct RootsTests {
  private func share(_ left: String, _ right: String) -> Bool {
    let left = Set(IndonesianRoots.roots(of: left) + [left])
    return IndonesianRoots.roots(of: right).contains { left.contains($0) } || left.contains(right)
  }

  @Test(
    "whatever stands before, behind or around the root",
    arguments: [
      "perbaikan memperbaiki diperbaiki perbaiki", "tulis menulis penulisan tertulis ditulis",
      "kirim mengirim pengiriman kiriman terkirim dikirimkan", "sapu menyapu penyapu disapu",
      "pukul memukul pemukulan dipukuli", "ambil mengambil pengambilan diambil",
      "jalan jalanan berjalan perjalanan", "layan pelayanan layanan melayani dilayani",
      "rusak kerusakan merusak perusakan dirusaknya", "sampah persampahan sampahnya",
      "buang pembuangan membuang dibuang buangan", "bantu bantuan membantu dibantu",
      "pungut pungutan memungut", "tugas petugas bertugas petugasnya",
      "tanya bertanya menanyakan pertanyaan dipertanyakan", "terang penerangan menerangi",
      "bersih kebersihan bersihkan membersihkan dibersihkan", "macet kemacetan",
      "banjir kebanjiran banjirnya", "tunggu menunggu ditunggu",
      "tumpuk tumpukan menumpuk bertumpuk", "bayar pembayaran membayar dibayarkan",
      "urus pengurusan mengurus diurus", "hilang kehilangan menghilangkan",
      "cair pencairan dicairkan mencairkan", "sekolah disekolahkan bersekolah",
      "periksa pemeriksaan memeriksa diperiksa", "lapor laporan melaporkan dilaporkan pelapor",
      "cek mengecek dicek pengecekan", "ajar belajar pelajaran mengajar", "lurah kelurahan",
    ])
  func families(_ family: String) {
    let words = family.split(separator: " ").map(String.init)
    for left in words { for right in words { #expect(share(left, right), "\(left) \(right)") } }
  }

  @Test(
    "and words of different roots are not",
    arguments: [
      ("jalan", "jual"), ("pasar", "kasar"), ("kali", "tali"), ("bulan", "bulat"),
      ("makan", "makam"), ("lampu", "lampiran"), ("banjir", "banding"), ("terang", "tenang"),
      ("kantor", "kotor"), ("sekolah", "selokan"), ("petugas", "pegawai"), ("rumah", "ramah"),
    ])
  func strangers(_ left: String, _ right: String) { #expect(!share(left, right)) }

  @Test("what is no word of plain letters has no roots; no word has many")
  func bounds() {
    for word in ["", "a", "ktp", "perbaikan2", "Perbaikan", "x0123456789abcdef", "café"] {
      #expect(IndonesianRoots.roots(of: word).isEmpty, "\(word)")
    }
    var random = Sequence64(seed: 1)
    for _ in 0..<2_000 {
      let length = Int.random(in: 1...44, using: &random)
      let word = String(
        (0..<length).map { _ in "aeiudkmnpstbrglhy".randomElement(using: &random) ?? "a" })
      let roots = IndonesianRoots.roots(of: word)
      #expect(roots.count <= 12 && !roots.contains(word) && Set(roots).count == roots.count)
    }
  }
}
