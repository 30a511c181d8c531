import Complaints

extension Story {
  /// Waste, sanitation, floods, water.
  static let surroundings: [Story] = [
    Story(
      "kebersihan.sampah", "Bau TPS dekat {dekat}",
      about: "bau tempat penampungan sampah dekat {dekat}",
      feeling: "bau menyengat sepanjang hari mengganggu anak-anak belajar",
      """
      {salam} TPS dekat {dekat} baunya menyengat sampai ke kelas, lalat banyak sekali. Anak-anak \
      makan bekal sambil ditutup tangan. Guru sudah beli kipas tapi malah baunya menyebar. Mohon \
      pengangkutan ditambah. {tutup}
      """),
    Story(
      "kebersihan.sampah", "Sampah {lama} tidak diangkut",
      about: "sampah di {gang} yang tidak diangkut",
      feeling: "sampah yang menumpuk di depan rumah tentu mengganggu", .angry,
      """
      Sampah {gang} RT {rt} sudah {lama} ga diangkut!!! iuran ditarik tiap bulan tepat waktu. \
      belatung dimana2. mana tanggung jawabnya
      """),
    Story(
      "kebersihan.sampah", "Orang buang sampah di sungai belakang {dekat}",
      about: "pembuangan sampah di sungai belakang {dekat}",
      feeling: "melihat sungai dikotori setiap hari tentu menyesakkan",
      """
      Setiap habis subuh ada motor bawa karung sampah dibuang ke sungai belakang {dekat}. Sudah \
      ditegur malah menantang. Kalau bisa dipasang papan larangan dan kamera. Saya punya \
      videonya tapi takut kalau ketahuan saya yang kirim.
      """),
    Story(
      "kebersihan.sampah", "Bakar sampah tiap sore", about: "pembakaran sampah di RT {rt}",
      feeling: "asap setiap sore membahayakan anak yang asma", .anxious,
      """
      tetangga tiap jam {jam} bakar sampah plastik, anakku asma kambuh terus 😭 ditegur marah. bs \
      dibantu ditegur dr kelurahan?
      """),
    Story(
      "kebersihan.sampah", "Usul bank sampah RW {rw}", about: "usulan bank sampah di RW {rw}",
      feeling: "semangat warga seperti ini patut didukung",
      """
      Ibu-ibu PKK RW {rw} ingin mendirikan bank sampah. Tempat sudah ada di balai RW, timbangan \
      sudah iuran. Yang belum: pelatihan dan siapa yang mengambil. Mohon difasilitasi ke DLH. \
      {tutup}
      """
    )
    .filed(as: .aspiration),
    Story(
      "kebersihan.sampah", "Kontainer TPS bocor", about: "kontainer TPS {jalan} yang bocor",
      feeling: "air lindi di jalan licin dan berbau",
      """
      kontainer TPS {jalan} bocor, air lindinya ngalir ke jalan, licin, tadi pagi ada yg \
      kepleset. {tutup}
      """),
    Story(
      "kebersihan.sanitasi", "Limbah batik berwarna di sungai",
      about: "limbah berwarna di sungai RW {rw}",
      feeling: "sumur yang ikut berubah warna tentu mengkhawatirkan", .anxious,
      """
      Sungai di belakang RW {rw} warnanya ganti tiap hari, merah, ungu, hitam. Kami paham batik \
      itu penghidupan orang sini, saya sendiri dulu buruh celup. Tapi sumur kami sekarang ikut \
      berwarna dan gatal kalau dipakai mandi. Yang punya pabrik besar mestinya sanggup bikin \
      pengolahan. Mohon diperiksa dengan adil, jangan cuma pengusaha kecil yang kena razia, yang \
      besar aman-aman saja. Kami minta hasil tes air sumurnya disampaikan juga ke warga, karena \
      dulu {n} kali diambil sampel tidak pernah ada kabar. Saya minta nama tidak dibuka karena \
      adik masih kerja di salah satu pabrik itu.
      """),
    Story(
      "kebersihan.sanitasi", "Septik tank tetangga merembes",
      about: "rembesan septik tank di {gang}",
      feeling: "hidup berdampingan dengan rembesan seperti itu tentu tidak nyaman",
      """
      {salam} septik tank sebelah merembes ke dinding dapur saya, baunya masuk makanan. Bilang \
      baik-baik dijawab tunggu ada uang. Saya tidak mau ribut dengan tetangga. Apa ada bantuan \
      sedot atau jamban dari pemerintah? {tutup}
      """),
    Story(
      "kebersihan.sanitasi", "Toilet umum pasar kotor", about: "toilet umum dekat {dekat}",
      feeling: "membayar untuk toilet yang kotor tentu mengecewakan",
      """
      wc umum dkt {dekat} bayar 2rb tapi kotor, air mati, kuncinya rusak. malu kalo ada tamu \
      luar kota
      """),
    Story(
      "banjir.rob", "Rob masuk rumah {n} hari", about: "rob yang masuk rumah warga RT {rt} RW {rw}",
      feeling: "hidup di dalam genangan berhari-hari sungguh melelahkan", .sad,
      """
      Assalamualaikum wr wb. Sudah {n} hari rob masuk rumah, setinggi lutut di dapur. Kasur kami \
      naikkan ke meja, anak tidur di masjid. Yang bisa mengungsi sudah ke rumah saudara, kami \
      tidak punya saudara di sini. Nasi bungkus datang sekali, terima kasih, tapi air bersih \
      tidak ada. Anak bungsu mulai mencret. Sampai kapan kami begini setiap bulan purnama? \
      {tutup}
      """),
    Story(
      "banjir.rob", "Tanggul RW {rw} rembes", about: "tanggul di RW {rw} yang rembes",
      feeling: "setiap hujan warga tidak berani tidur", .anxious,
      """
      Tanggul sungai di RW {rw} rembes di {n} tempat, karung pasirnya sudah hancur. Semalam kami \
      ronda sampai subuh menjaga. Kalau jebol {m} rumah langsung kena. Mohon dikirim karung \
      pasir dan petugas untuk melihat. Kontak saya {telp}.
      """),
    Story(
      "banjir.rob", "Banjir tidak ada perahu evakuasi",
      about: "evakuasi warga RT {rt} waktu banjir {tgl}",
      feeling: "menunggu pertolongan dengan orang tua sakit sungguh menakutkan", .angry,
      """
      Waktu banjir {tgl} saya telepon minta perahu untuk bapak yang lumpuh, dijawab "sabar pak, \
      antre". ANTRE? Air sudah sedada! Akhirnya bapak kami apungkan pakai ban dalam. Tolong \
      dibuat daftar warga rentan supaya yang sakit didahulukan.
      """),
    Story(
      "banjir.rob", "Kapan pompa baru dipasang", about: "rencana pemasangan pompa baru di RW {rw}",
      feeling: "warga membutuhkan kepastian sebelum musim hujan",
      """
      mau tanya rencana pompa baru di rw {rw} jadinya kpn? sblm musim hujan kan? dulu dijanjikan \
      bln {bulan}
      """
    )
    .filed(as: .informationRequest),
    Story(
      "banjir.rob", "Lumpur bekas banjir di balai RW",
      about: "lumpur bekas banjir di balai RW {rw}",
      feeling: "kegiatan warga terhenti karena balai tidak bisa dipakai",
      """
      Balai RW {rw} masih penuh lumpur, posyandu libur {n} minggu. Minta bantuan semprot damkar \
      bisa? {tutup}
      """),
    Story(
      "air.minum", "Air PDAM mati {n} hari", about: "air yang mati {n} hari di {jalan}",
      feeling: "tanpa air berhari-hari semua kegiatan rumah terganggu", .angry,
      """
      Air mati {n} hari di {jalan} tanpa pengumuman. Beli air galon buat mandi bayi. Tagihan \
      jalan terus ya? Enak sekali.
      """),
    Story(
      "air.minum", "Air keruh dan berbau kaporit", about: "air keruh dari kran di RW {rw}",
      feeling: "{sapa} khawatir air itu tidak aman diminum", .anxious,
      """
      {salam} air kran di rw {rw} keruh kecoklatan sejak {tgl}, baunya kaporit menyengat. aman \
      ga buat masak? {tutup}
      """),
    Story(
      "air.minum", "Tagihan air melonjak", about: "tagihan air {sapa} yang melonjak",
      feeling: "tagihan yang naik berlipat tentu memberatkan",
      """
      Biasanya saya bayar 60 ribuan, bulan {bulan} jadi 4{n}0 ribu. Di rumah cuma berdua dengan \
      istri, kran tidak ada yang bocor. Petugas meter kelihatannya menebak angka karena pagar \
      dikunci. Mohon dicek ulang, saya pensiunan. {tutup}
      """),
    Story(
      "air.minum", "Pipa bocor di {jalan}", about: "pipa bocor di {jalan}",
      feeling: "air bersih yang terbuang itu sayang sekali",
      "pipa pdam bocor di {jalan} dpn {dekat}, air muncrat dr {hari}. eman2 airnya min"),
  ]
}
