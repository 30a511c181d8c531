import Complaints

extension Story {
  /// Identity cards, family cards, certificates, moving.
  static let civilRegistration: [Story] = [
    Story(
      "adminduk.ktp", "KTP-el belum jadi sejak {tgl}",
      about: "KTP-el {sapa} yang belum jadi sejak {tgl}",
      feeling: "penantian tanpa kabar, sampai {n} kali datang, tentu melelahkan", .sad,
      """
      {salam} sy sudah rekam KTP tgl {tgl} di kecamatan sampai skrg blm jadi juga. Sudah {n}x \
      bolak-balik katanya blangko habis terus. KTP itu mau dipakai urus BPJS anak. Mohon \
      kejelasan kapan jadinya. {tutup}
      """),
    Story(
      "adminduk.ktp", "Ganti KTP rusak, {n} kali disuruh kembali",
      about: "penggantian KTP-el {sapa} yang rusak",
      feeling: "disuruh kembali {n} kali padahal berkas sudah dibawa tentu membuat kesal", .angry,
      """
      KTP saya patah, mau ganti saja kok susahnya minta ampun. {hari} disuruh fotokopi KK, \
      besoknya disuruh bawa surat kehilangan padahal KTP-nya ADA cuma patah. Sudah {n} kali saya \
      izin dari pabrik, potong gaji. Yang jelas dong syaratnya apa, tulis di depan loket!
      """),
    Story(
      "adminduk.ktp", "KTP pemula, anak 17 tahun",
      about: "perekaman KTP-el pertama untuk {anak}",
      feeling: "{sapa} ingin semuanya siap sebelum ujian",
      """
      {salam} anak saya {anak} bulan depan 17 tahun, sekolahnya di luar kota. Apa bisa rekam KTP \
      hari Sabtu atau di kelurahan? Syaratnya apa saja? {tutup}
      """
    )
    .filed(as: .informationRequest),
    Story(
      "adminduk.ktp", "Rekam KTP untuk orang tua yang tidak bisa jalan",
      about: "perekaman KTP-el di rumah untuk ibunda {sapa} di RT {rt} RW {rw}",
      feeling: "merawat orang tua yang sakit sambil mengurus surat sungguh berat", .sad,
      """
      Mohon bantuannya pak/bu. Ibu saya umur 78 th, stroke sudah {n} tahun tidak bisa turun dari \
      tempat tidur. KTP-nya masih yang lama belum elektronik, BPJS-nya jadi tidak aktif. Kalau \
      harus ke kecamatan tidak mungkin, digotong pun tidak kuat. Katanya ada petugas yang bisa \
      datang ke rumah. Kami di {gang} RT {rt} RW {rw}. Saya sendiri yang merawat, suami kerja di \
      laut. Sekali lagi mohon bantuannya, kami tidak tahu harus ke mana lagi.
      """),
    Story(
      "adminduk.ktp", "Aktivasi IKD tidak bisa",
      about: "aktivasi identitas kependudukan digital yang selalu berhenti di tengah",
      feeling: "berkali-kali mencoba tanpa hasil tentu menghabiskan waktu",
      """
      min, aktivasi IKD di hp kok muter2 terus ya stlh selfie. udh {n}x coba. hp sy android \
      biasa. hrs ke kantor kah?
      """),
    Story(
      "adminduk.kk", "KK anak belum jadi, {n} kali disuruh pulang",
      about: "kartu keluarga {sapa} yang belum jadi",
      feeling: "datang dari jauh lalu disuruh pulang tentu mengecewakan", .angry,
      """
      Saya sudah {n} kali ke sini disuruh pulang terus! Pertama alasannya server, kedua \
      petugasnya rapat, terakhir berkas katanya kurang tapi tidak ditulis kurang apa. Anak saya \
      mau daftar sekolah butuh KK baru. Kalau memang tidak niat melayani bilang saja.
      """),
    Story(
      "adminduk.kk", "Nama di KK salah ketik",
      about: "nama {anak} yang salah ketik di kartu keluarga",
      feeling: "satu huruf yang keliru bisa menghambat banyak urusan",
      """
      {salam} mau tanya pak, KK kami terbit tgl {tgl} nama anak {anak} kurang satu huruf, tidak \
      sama dengan akta. Apa harus urus dari awal lagi atau bisa langsung diperbaiki di \
      kelurahan? Ijazah anak ikut salah nanti. {tutup}
      """),
    Story(
      "adminduk.kk", "Pecah KK setelah menikah",
      about: "syarat memisahkan kartu keluarga setelah menikah",
      feeling: "keterangan yang berbeda-beda tentu membingungkan",
      """
      Tanya: pecah KK stlh nikah syaratnya apa saja, bs diwakilkan tdk? istri saya kerja shift. \
      Di medsos beda2 infonya.
      """
    )
    .filed(as: .informationRequest),
    Story(
      "adminduk.kk", "KK hilang karena banjir",
      about: "penggantian kartu keluarga dan surat {sapa} yang rusak karena rob",
      feeling: "kehilangan surat-surat sesudah rumah kebanjiran sungguh berat", .sad,
      """
      Assalamualaikum. Rumah kami kemasukan rob lagi, lemari terendam, KK sama akta anak-anak \
      hancur tidak bisa dibaca. Yang tersisa cuma foto di hp. Bisakah diurus semua sekaligus? \
      Saya janda, jualan gorengan, kalau harus bolak-balik tutup warung tidak ada pemasukan. \
      {tutup}
      """),
    Story(
      "adminduk.akta", "Akta kelahiran bayi belum diambilkan",
      about: "akta kelahiran {anak} yang diajukan {tgl}",
      feeling: "{sapa} khawatir bayi terlambat didaftarkan ke BPJS", .anxious,
      """
      {salam} akta anak kami {anak} diajukan tgl {tgl} lewat kelurahan, katanya {n} hari jadi. \
      Bayi harus didaftarkan BPJS sebelum 28 hari, tinggal sebentar lagi. Kami takut telat, dia \
      lahir prematur dan masih kontrol tiap minggu. Mohon dicek sampai mana berkasnya.
      """),
    Story(
      "adminduk.akta", "Akta kematian untuk urus pensiun",
      about: "akta kematian almarhum suami {sapa}",
      feeling: "mengurus surat di tengah kedukaan tidaklah mudah", .sad,
      """
      Suami saya meninggal {tgl}. Saya mau urus pensiunnya diminta akta kematian. Di loket saya \
      ditanya-tanya seperti orang salah, padahal saya tidak mengerti. Surat dari rumah sakit \
      sudah saya bawa. Tolong dibantu pelan-pelan, saya sendirian sekarang.
      """),
    Story(
      "adminduk.kia", "KIA anak kedua", about: "kartu identitas anak untuk {anak}",
      feeling: "{sapa} ingin kedua anak terdaftar dengan benar",
      """
      KIA utk anak kedua sy ({anak}) kok blm ada kabar ya bu, yg pertama dulu cepat. diajukan {tgl}
      """),
    Story(
      "adminduk.pindah", "Pindah datang dari kabupaten",
      about: "berkas pindah datang {sapa} ke Medono",
      feeling: "menunggu tanpa bisa mengurus apa pun tentu menghambat",
      """
      Saya pindahan dari kabupaten, SKPWNI sudah terbit sejak {tgl}. Waktu lapor di kelurahan \
      diminta surat pengantar RT padahal kata Disdukcapil tidak perlu lagi. Yang benar yang \
      mana? Saya tidak bisa buka rekening dan anak tidak bisa pindah puskesmas karena KTP masih \
      alamat lama. Mohon satu pintu saja supaya warga tidak jadi bola pingpong.
      """),
    Story(
      "adminduk.pindah", "Surat domisili usaha", about: "surat keterangan domisili untuk {sapa}",
      feeling: "tenggat dari bank membuat {sapa} terburu-buru", .anxious,
      """
      {salam} sy mau ajukan KUR, bank minta surat domisili paling lambat {hari} ini. RT nya lg \
      umroh, siapa yg bisa tanda tangan? {tutup}
      """
    )
    .filed(as: .informationRequest),
    Story(
      "adminduk.lain", "Surat pengantar nikah", about: "syarat surat pengantar nikah",
      feeling: "menjelang hari pernikahan tentu banyak yang harus disiapkan",
      "Syarat N1 buat nikah apa aja min? calon dr luar kota. jam buka brp hari jumat"
    )
    .filed(as: .informationRequest),
    Story(
      "adminduk.lain", "NIK tidak terbaca saat daftar BPJS",
      about: "NIK {sapa} yang tidak ditemukan saat mendaftar BPJS",
      feeling: "ditolak di mana-mana karena data tidak terbaca tentu mencemaskan", .anxious,
      """
      Tolong dicek data saya, NIK {nik} kata BPJS tidak ditemukan, kata bank juga tidak \
      ditemukan, padahal saya lahir dan besar di Medono. Istri mau melahirkan bulan depan. Hp \
      saya {telp}. {tutup}
      """),
  ]
}
