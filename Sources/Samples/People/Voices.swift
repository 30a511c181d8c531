/// What reporters say later, and what officers write among themselves.
enum Voices {
  static func thanks(for story: Story) -> [String] {
    var thanks = [
      "Alhamdulillah sudah beres. Terima kasih banyak, Bu.", "Sip, sudah dikerjakan. Makasih min 👍",
      "Terima kasih, jawabannya jelas. Saya tunggu tanggalnya.",
      "Matur nuwun sanget, sampun dipun rampungaken.", "Oke terima kasih infonya.",
    ]
    if story.category.hasPrefix("adminduk") {
      thanks += ["Sudah saya ambil tadi, petugasnya ramah. Terima kasih."]
    }
    if story.category == "infrastruktur.pju" {
      thanks += ["Warga RT kami titip salam, sudah terang sekarang."]
    }
    if story.mood == .angry { thanks += ["Makasih bu, maaf kemarin saya emosi."] }
    return thanks
  }
  static let impatience = [
    "Gimana Bu? Sudah 10 hari tidak ada kabar.", "Ini jadinya bagaimana ya? Saya masih menunggu.",
    "Katanya mau dikabari, sampai sekarang belum.", "Min??", "Belum ada yang datang ke lokasi pak.",
  ]
  static let objections = [
    "Maaf Bu, katanya sudah selesai tapi tadi saya lihat masih sama saja.",
    "Sudah diperbaiki tapi rusak lagi setelah hujan. Mohon dicek ulang.",
    "Saya sudah ke loket sesuai tanggal, ternyata belum ada. Disuruh kembali lagi.",
    "Kok dianggap selesai? Yang datang cuma memotret lalu pulang.",
    "Terima kasih jawabannya, tetapi pertanyaan saya yang kedua belum dijawab.",
  ]
  static func details(of story: Story) -> [String] {
    switch story.category.prefix(4) {
    case "admi", "bans", "peri":
      [
        "KK sudah saya foto, maaf agak buram, rumah saya gelap.",
        "Sudah saya antar fotokopinya ke loket tadi.", "Ini bu KK-nya, yang lama sama yang baru.",
      ]
    case "kese", "pend", "pela", "lain":
      [
        "Kejadiannya Selasa sekitar jam 9 pagi, loket paling ujung.",
        "Hari Kamis bu, habis zuhur. Yang melayani pakai baju batik biru.",
      ]
    default:
      [
        "Ini lokasinya pak, dari pertigaan masuk kira-kira 50 meter, kiri jalan. Foto saya kirim.",
        "Patokannya depan rumah cat hijau, ada pohon mangga.",
        "Sudah saya kirim fotonya ya min, 2.",
      ]
    }
  }
  static func notes(on story: Story) -> [String] {
    let anywhere = [
      "Sudah ditelepon, tidak diangkat. Coba lagi besok pagi.",
      "Pelapor lebih suka dihubungi sesudah magrib.", "Disepakati di rapat Senin: didahulukan.",
      "Pelapor sudah sepuh, jawab dengan huruf besar dan bacakan bila datang.",
    ]
    switch story.category.prefix(4) {
    case "infr", "kebe", "banj", "kete", "perh":
      return anywhere + [
        "Ketua RW membenarkan; warga lain juga mengeluhkan hal yang sama.",
        "Foto lokasi ada di map bersama, bulan ini.",
        "Hati-hati menyebut nama tetangga di jawaban.",
      ]
    case "bans": return anywhere + ["Tanyakan ke dinas: apakah masih ada kuota bulan ini?"]
    default: return anywhere
    }
  }
  static let grounds = [
    "pelapor menyatakan cukup lewat WhatsApp", "pelapor sudah menerima hasilnya di loket",
    "pelapor menelepon, menyatakan selesai", "hasil dilihat bersama pelapor di lokasi",
  ]
  static let withdrawals = [
    "pelapor mencabut: sudah diselesaikan antarwarga",
    "pelapor mencabut lewat telepon, salah alamat",
    "pelapor datang mencabut laporannya",
  ]
  static let improvements = [
    "jadwal ditempel di loket tiap Senin", "daftar syarat dicetak besar di depan loket",
    "titik ini masuk pemeriksaan rutin tiap bulan",
    "warga dikabari lewat grup RW sebelum pekerjaan",
    "petugas piket ditambah pada jam istirahat", "nomor kontak dinas ditempel di balai RW",
  ]
  static func returns(on story: Story) -> [String] {
    switch story.category.prefix(4) {
    case "admi", "bans":
      [
        "Data sudah diperbaiki di sistem, silakan dicek.",
        "Sudah diproses, hasilnya dapat diambil.",
      ]
    case "kese", "pend", "pela", "lain", "peri":
      ["Sudah kami bahas dengan unitnya; mohon kelurahan menyampaikan kepada pelapor."]
    default:
      [
        "Sudah dikerjakan regu lapangan, foto terlampir di surat balasan.",
        "Dijadwalkan minggu ini; mohon kelurahan memberi tahu warga.",
        "Perlu anggaran; sementara diberi tanda pengaman.",
      ]
    }
  }
  static let reasonsToReveal = [
    "menelepon pelapor untuk menanyakan lokasi", "mencocokkan NIK dengan data Disdukcapil",
    "mengantar jawaban ke rumah pelapor",
  ]
  static let spoken = [
    "Dijelaskan di loket: berkas lengkap, hasil dapat diambil hari itu juga. Pelapor mengerti dan berterima kasih.",
    "Dijelaskan syarat dan jam layanan; formulir langsung diisi bersama petugas dan sudah diproses.",
    "Petugas meminta maaf atas antrean tadi; urusan pelapor diselesaikan saat itu juga di loket.",
    "Ditunjukkan cara mengecek lewat ponsel; datanya sudah benar. Pelapor puas.",
  ]
}
