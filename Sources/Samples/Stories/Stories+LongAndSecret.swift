import Complaints

extension Story {
  /// Stories told at length, of 1,200 to 1,900 characters.
  static let atLength: [Story] = [
    Story(
      "adminduk.kk", "Enam bulan mengurus KK ayah yang wafat",
      about: "kartu keluarga yang belum berubah sejak ayah {sapa} wafat",
      feeling: "enam bulan bolak-balik di tengah duka sungguh menguras hati", .sad,
      """
      Kepada Bapak/Ibu di kelurahan yang saya hormati.

      Mohon maaf kalau tulisan saya panjang, saya sudah tidak tahu harus bercerita kepada siapa. \
      Ayah saya wafat enam bulan lalu. Seminggu sesudahnya saya datang ke loket membawa surat \
      dari rumah sakit, KK asli, KTP ayah, dan KTP dua saksi. Waktu itu petugas bilang tinggal \
      menunggu. Sebulan kemudian saya datang, berkasnya tidak ditemukan. Saya diminta \
      mengumpulkan lagi, padahal surat asli dari rumah sakit sudah saya serahkan. Saya kembali \
      ke rumah sakit, antre dari pagi, diberi salinan.

      Bulan ketiga saya datang lagi, kali ini katanya sistem sedang diperbarui. Bulan keempat \
      petugasnya sudah berganti dan tidak tahu menahu. Bulan kelima saya diberi tahu bahwa salah \
      satu saksi harus tanda tangan ulang karena KTP-nya sudah habis, padahal seumur hidup. Saya \
      tidak marah kepada orangnya, saya tahu pekerjaan di loket tidak ringan dan mereka pun \
      ramah.

      Tetapi begini akibatnya bagi kami. Ibu tidak bisa mengurus pensiun janda karena KK masih \
      mencantumkan ayah. Tabungan ayah di koperasi tidak bisa dicairkan. Adik saya yang bungsu \
      tidak bisa mengajukan keringanan kuliah. Setiap kali ada surat datang atas nama ayah, ibu \
      menangis lagi. Kami hidup dari jahitan ibu dan gaji saya di konveksi.

      Yang saya minta hanya tiga. Pertama, beri tahu di mana berkas kami sekarang. Kedua, siapa \
      yang bertanggung jawab supaya saya tidak menceritakan dari awal setiap kali datang. \
      Ketiga, tanggal berapa selesainya, supaya ibu bisa berhenti bertanya setiap malam. Terima \
      kasih banyak atas perhatiannya. Semoga Bapak/Ibu selalu sehat.
      """),
    Story(
      "infrastruktur.drainase", "Sepuluh tahun kebanjiran di {gang}",
      about: "banjir yang berulang bertahun-tahun di {gang}",
      feeling: "sepuluh tahun berjaga setiap hujan tentu sangat melelahkan", .angry,
      """
      Saya menulis ini jam dua pagi karena tidak bisa tidur, air sudah masuk lagi. Ini bukan \
      yang pertama, bukan yang kesepuluh. Sudah sepuluh tahun kami di {gang} RT {rt} RW {rw} \
      kebanjiran tiap hujan lebih dari satu jam. Setiap ada lurah baru kami melapor, setiap \
      lurah baru datang melihat, difoto, lalu hilang.

      Tahun pertama dibilang karena sampah warga. Kami kerja bakti tiap Minggu, gotnya bersih \
      seperti cermin, tetap banjir. Tahun ketiga dibilang karena rob. Rumah kami dua kilo dari \
      laut. Tahun kelima ada proyek saluran, warga senang sekali, ternyata salurannya lebih \
      tinggi dari gang kami, jadi air dari jalan besar justru masuk ke sini. Kami tanya \
      pengawasnya, katanya sesuai gambar. Gambarnya siapa yang buat? Apa pernah ke sini waktu \
      hujan?

      Tahun ini sudah {n} kali. Kulkas rusak, mesin jahit istri berkarat, motor mogok dua kali. \
      Anak saya yang kecil batuk terus, kata dokter karena lembap. Tetangga depan sudah \
      menyerah, rumahnya dijual separuh harga. Saya tidak bisa menjual, siapa yang mau beli.

      Saya minta dengan hormat, jangan dijawab "akan ditindaklanjuti". Jawab tiga hal saja. \
      Apakah salurannya akan dibongkar dan dibuat miring ke arah yang benar? Kalau ya, kapan dan \
      dianggarkan di mana? Kalau tidak, katakan terus terang supaya kami tahu harus meninggikan \
      rumah sendiri. Saya siap datang membawa foto dari tahun ke tahun, ada tanggalnya semua. \
      Ketua RT {rt} juga siap. Maaf kalau bahasa saya kasar, saya lelah.
      """),
    Story(
      "kesehatan.puskesmas", "Cerita ibu saya di ruang tunggu",
      about: "pengalaman ibunda {sapa} di ruang tunggu puskesmas",
      feeling: "menyaksikan ibu menahan sakit sambil menunggu sungguh berat", .sad,
      """
      Assalamualaikum Bapak Ibu. Saya ingin menceritakan apa yang dialami ibu saya pada {tgl}, \
      bukan untuk mencari kesalahan siapa-siapa.

      Ibu berumur 68 tahun, sakit gula sudah lama, kakinya ada luka yang tidak sembuh-sembuh. \
      Hari itu kami berangkat setelah subuh dengan becak karena bus belum ada. Sampai di sana \
      pintu belum dibuka, ibu duduk di tangga. Setelah dibuka kami ambil nomor, dapat {n}1. Kami \
      menunggu. Jam sembilan belum dipanggil, ibu mulai berkeringat dingin, saya tahu itu \
      gulanya turun. Saya ke loket minta air hangat dan didahulukan. Petugasnya melihat layar \
      saja, bilang semua juga sakit, Bu, sabar. Saya kembali. Ada bapak tua memberi ibu permen, \
      itu yang menolong.

      Jam setengah sebelas ibu dipanggil. Dokternya baik sekali, lukanya dibersihkan \
      pelan-pelan, kami diberi penjelasan. Tetapi ibu sudah tidak mendengarkan, hanya ingin \
      pulang. Sesampai di rumah beliau bilang, "Wis, ora usah mrono maneh." Sejak itu tidak mau \
      kontrol. Kemarin lukanya berbau.

      Saya hanya ingin usul. Mungkin ada satu orang yang tugasnya melihat ke ruang tunggu, bukan \
      ke layar. Yang sudah sepuh, yang hamil, yang pucat, ditanya dulu. Mungkin ada termos air \
      hangat. Dan kalau boleh, adakah petugas yang bisa datang membujuk ibu supaya mau berobat \
      lagi? Kalau saya yang bicara beliau diam saja. Nomor saya {telp}. Terima kasih, mohon maaf \
      bila ada kata yang kurang berkenan. Wassalamualaikum.
      """),
  ]

  /// Alleged breaches by officials: secret, for the Inspectorate.
  static let misconduct: [Story] = [
    Story(
      "pelayanan.pungli", "Diminta uang untuk mempercepat KK",
      about: "permintaan uang di loket pada {tgl}",
      feeling: "dimintai uang untuk hak sendiri tentu menimbulkan kemarahan", .angry,
      """
      Saya urus KK tgl {tgl}, petugas bilang kalau mau cepat kasih uang rokok {n}00 ribu, kalau \
      tidak ya tunggu sebulan. Saya kasih karena butuh. Ternyata tetangga juga begitu. Tolong \
      jangan sebut nama saya, saya masih banyak urusan di situ.
      """),
    Story(
      "pelayanan.pungli", "Uang pendaftaran bansos",
      about: "penarikan uang pendaftaran bantuan di RW {rw}",
      feeling: "orang yang kekurangan justru dimintai uang, itu menyakitkan", .angry,
      """
      Ada orang mengaku dari kelurahan keliling RW {rw} minta 50 ribu per KK katanya supaya \
      masuk data bansos. Nenek saya bayar dari uang jualan daun. Apa benar petugas? Kalau bukan \
      siapa? Ada fotonya.
      """),
    Story(
      "pelayanan.pungli", "Tarif surat keterangan tidak ada kuitansi",
      about: "tarif surat keterangan yang diminta tanpa kuitansi",
      feeling: "membayar tanpa kejelasan tentu menimbulkan tanda tanya",
      """
      bikin sktm bayar {n}5rb ga ada kwitansi. bukannya gratis? yg minta yg duduk paling kiri. \
      saya ga mau nama saya keluar
      """),
    Story(
      "pelayanan.petugas", "Petugas menyebarkan foto KTP warga",
      about: "foto KTP warga yang tersebar di grup",
      feeling: "data diri yang tersebar membuat {sapa} tidak tenang", .anxious,
      """
      Foto KTP istri saya beredar di grup WA RT {rt}, itu foto yang dikirim ke petugas waktu \
      urus bansos. Sekarang ada pinjaman online menelepon terus. Siapa yang membocorkan? Ini \
      data pribadi, ada undang-undangnya. Mohon diperiksa dan jangan sampai yang bersangkutan \
      tahu kami yang melapor karena rumahnya berdekatan.
      """),
    Story(
      "pelayanan.pungli", "Anggaran kerja bakti RW {rw} tidak jelas",
      about: "uang kerja bakti di RW {rw}",
      feeling: "iuran yang tidak jelas larinya tentu mengusik kepercayaan", .angry,
      """
      Dana kegiatan RW {rw} dari kelurahan tiap tahun turun, warga diminta tanda tangan daftar \
      hadir kosong. Kegiatannya tidak pernah ada. Saya punya salinan daftarnya, nama almarhum \
      pakde saya pun ada tanda tangannya.
      """),
  ].map { $0.filed(as: .oversight) }
}
