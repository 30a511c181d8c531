import Complaints

extension Story {
  /// Street lighting and drains.
  static let lightsAndDrains: [Story] = [
    Story(
      "infrastruktur.pju", "Lampu jalan padam, {jalan}",
      about: "lampu jalan yang padam di {jalan} sejak {tgl}",
      feeling: "berjalan pulang dalam gelap tentu membuat waswas", .anxious,
      """
      {salam} lampu penerangan di {jalan} dekat {dekat} mati sejak {tgl}. Istri saya pulang \
      shift malam jalan kaki lewat situ, gelap gulita. Minggu lalu ada yang dijambret. Mohon \
      segera diganti. {tutup}
      """),
    Story(
      "infrastruktur.pju", "PJU {jalan} mati {n} titik",
      about: "{n} titik lampu jalan yang mati di {jalan}",
      feeling: "jalan yang gelap membuat warga tidak tenang",
      "PJU {jalan} mati {n} titik dr {dekat} sampe ujung. mhn perbaikan. {tutup}"),
    Story(
      "infrastruktur.pju", "Lampu {gang} kedip-kedip", about: "lampu jalan yang berkedip di {gang}",
      feeling: "kedipan semalaman mengganggu istirahat",
      """
      Lampu jalan di {gang} kedip2 tiap malam, silau masuk kamar, bayi sy jd rewel ga bs tidur 😢 \
      bs dibenerin ga ya
      """),
    Story(
      "infrastruktur.pju", "Lampu padam {lama}, tidak ada tanggapan",
      about: "lampu jalan {jalan} yang belum juga diperbaiki",
      feeling: "melapor berulang kali tanpa tanggapan tentu menjengkelkan", .angry,
      """
      Ini laporan SAYA YANG KE-{n}. Lampu jalan {jalan} mati {lama}, sudah lapor lewat aplikasi, \
      lewat RT, lewat ketua RW. Jawabannya selalu "akan ditindaklanjuti". Ditindaklanjuti kapan? \
      Oleh siapa? Tolong jawab pakai tanggal, bukan kata-kata manis.
      """),
    Story(
      "infrastruktur.pju", "Usul tambah lampu di {gang}",
      about: "usulan lampu penerangan baru di {gang}",
      feeling: "warga ingin anak-anak pulang mengaji dengan aman",
      """
      Kami warga RT {rt} RW {rw} mengusulkan {n} titik lampu di {gang} karena banyak anak pulang \
      mengaji malam hari. Listriknya kami siap swadaya dulu kalau perlu, asal ada tiangnya. \
      {tutup}
      """
    )
    .filed(as: .aspiration),
    Story(
      "infrastruktur.pju", "Kabel lampu jalan menjuntai di {jalan}",
      about: "kabel lampu jalan yang menjuntai di {jalan}",
      feeling: "kabel serendah itu sungguh membahayakan", .anxious,
      """
      pak ini kabel PJU di {jalan} menjuntai rendah bgt setinggi kepala org, td ada anak mau \
      narik. takut nyetrum. tlg cepet dikirim petugas, kami jagain bergantian
      """),
    Story(
      "infrastruktur.pju", "Lampu jalan menyala siang hari",
      about: "lampu jalan {jalan} yang menyala siang hari",
      feeling: "pemborosan seperti itu sayang dibiarkan",
      "Lampu {jalan} nyala terus siang malam. Sayang listriknya, yang bayar kan kita juga."),
    Story(
      "infrastruktur.pju", "Tiang lampu miring ditabrak truk",
      about: "tiang lampu yang miring di {jalan}",
      feeling: "tiang yang hampir roboh membuat warga takut melintas",
      """
      {salam} tiang lampu di {jalan} ditabrak truk {hari} malam, miring ke arah jalan. Sudah \
      diikat warga pakai tali ke pohon tapi ya tidak tahu kuat sampai kapan. Sopirnya kabur, ada \
      yang catat nopolnya kalau perlu. {tutup}
      """),
    Story(
      "infrastruktur.drainase", "Got mampet di {gang}, air masuk rumah",
      about: "got mampet di {gang} yang airnya masuk rumah",
      feeling: "membersihkan rumah berkali-kali karena air kotor tentu melelahkan", .sad,
      """
      Got di {gang} RT {rt} RW {rw} mampet {lama}. Tiap hujan airnya masuk rumah semata kaki, \
      hitam dan bau. Anak saya kakinya gatal-gatal semua. Saya sudah capek ngepel tiap malam. \
      Mohon dikeruk. {tutup}
      """),
    Story(
      "infrastruktur.drainase", "Selokan {jalan} tertutup bangunan warung",
      about: "selokan {jalan} yang tertutup bangunan",
      feeling: "genangan yang tak kunjung surut mengganggu semua orang",
      """
      Selokan sepanjang {jalan} ditutup cor oleh warung-warung, tidak ada lubang kontrol. \
      Akibatnya air tidak bisa lewat dan menggenang di depan {dekat} setiap hujan. Sudah \
      rembugan RT tapi tidak ada yang mau bongkar, malah saling menyalahkan. Mohon kelurahan \
      menengahi, jangan kami yang adu mulut dengan tetangga sendiri. {tutup}
      """),
    Story(
      "infrastruktur.drainase", "Tutup got hilang di {jalan}",
      about: "tutup got yang hilang di {jalan}",
      feeling: "lubang yang menganga itu membahayakan pejalan kaki",
      """
      tutup got besi di {jalan} dpn {dekat} ilang, tadi malem motor nyemplung rodanya. tolong min
      """),
    Story(
      "infrastruktur.drainase", "Endapan lumpur tidak diangkut sesudah pengerukan",
      about: "lumpur hasil pengerukan di {jalan} yang belum diangkut",
      feeling: "bau lumpur di depan rumah tentu mengganggu",
      """
      Terima kasih selokan {jalan} sudah dikeruk tgl {tgl}. Tapi lumpurnya ditumpuk di pinggir \
      jalan, sampai sekarang belum diangkut, sebagian sudah masuk lagi kena hujan. Sayang \
      kerjanya dua kali. Mohon diangkut sekalian. {tutup}
      """),
    Story(
      "infrastruktur.drainase", "Air selokan balik ke kamar mandi",
      about: "air selokan yang balik ke rumah {sapa}",
      feeling: "rumah yang tidak bisa dipakai dengan nyaman sungguh menyusahkan", .sad,
      """
      Bu, kalau hujan air got balik lewat lubang kamar mandi, sudah saya sumpal kain tetap naik. \
      Sy orang kontrakan, ga bs ninggiin lantai. Kira2 dari kelurahan bisa bantu apa ya? {tutup}
      """),
    Story(
      "infrastruktur.drainase", "Pompa air RW {rw} mati saat hujan",
      about: "pompa air RW {rw} yang mati saat hujan",
      feeling: "menyaksikan air naik sementara pompa mati sungguh mencemaskan", .angry,
      """
      Pompa di RW {rw} MATI LAGI. Solar habis katanya. Hujan dari jam {jam} sampai malam, {n} RT \
      kebanjiran, padahal kalau pompa jalan satu jam juga kering. Anggaran solar itu ke mana? \
      Yang jaga siapa? Kami minta daftar piket ditempel dan nomor yang bisa ditelepon jam berapa \
      pun.
      """),
    Story(
      "infrastruktur.drainase", "Usul gorong-gorong baru di {gang}",
      about: "usulan gorong-gorong baru di {gang}",
      feeling: "genangan yang berulang tiap tahun tentu membuat lelah",
      """
      Usul: {gang} butuh gorong2 baru, yang lama cuma 20 cm. Biar ga banjir terus tiap taun. \
      Warga RT {rt} siap kerja bakti.
      """
    )
    .filed(as: .aspiration),
  ]
}
