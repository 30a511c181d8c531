/// Words that say nothing about what a complaint is about.
enum StopWords {
  static let all: Set<String> = Set(
    """
    yang dan di ke dari untuk dengan kami kita saya aku ini itu akan pada tidak sudah telah belum
    bapak ibu pak bu mas mbak saudara saudari anda atas dapat bisa mohon maaf silakan bila jika
    kalau bukan terima kasih terimakasih karena agar harap juga harus oleh hanya segera sesuai
    terkait laporan lapor melaporkan dilaporkan aduan pengaduan mengadu keluhan mengeluhkan
    masalah permasalahan hal hari tanggal bulan tahun minggu jam pukul pagi siang sore malam
    selamat yth kepada tolong minta bantu dibantu bantuannya atau serta tetapi tapi namun padahal
    lalu lagi masih sangat sekali saja sih kok dong deh nya pun lah kah ada adalah jadi menjadi
    sejak sampai hingga oleh sebagai seperti dalam antara setelah sebelum sesudah ketika saat waktu
    katanya kata bilang para semua setiap tiap banyak sedikit lebih kurang paling terus juga
    apa siapa kapan kenapa mengapa bagaimana berapa mana dimana kemana apakah
    kejelasan penjelasan kabar informasi info mengetahui tahu ketahui keadaan kejadian tersebut
    warga masyarakat orang petugas dinas pemerintah kota pekalongan nomor datang sini situ sana
    hormat salam pelapor perhatian perhatiannya jawaban menjawab tanggapan nama sudahlah
    punya buat supaya biar kalo yg dgn utk krn sdh blm tdk gak nggak sy tgl skrg jg dr kpd
    baru lama mau ingin oke ya iya tanpa lewat melalui tentang mengenai soal proses diproses
    kembali satu dua tiga empat lima pertama sekarang tadi nanti kemarin besok ditindaklanjuti
    pelayanan layanan melayani dilayani sendiri kerja
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  static let keys: Set<String> = Set(all.map { Stem.key($0) }.filter { $0.utf8.count > 3 })
    .union(["lapor", "adu", "eluh", "jawab", "erima", "ayan", "layan"])
    .subtracting(["umpuk", "alan", "jalan"])
}
