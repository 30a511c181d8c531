import Complaints

extension Story {
  /// Social assistance.
  static let socialAid: [Story] = [
    Story(
      "bansos.bpnt", "BPNT {bulan} belum cair", about: "BPNT bulan {bulan} {sapa} yang belum cair",
      feeling: "uang itu {sapa} perlukan untuk belanja dapur sehari-hari", .anxious,
      """
      {salam} BPNT bulan {bulan} kok belum masuk ya, tetangga sudah pada cair dari tgl {tgl}. \
      Kartu saya cek di ATM saldo nol. Apa saya dicoret? Anak saya {n}, suami kerja serabutan. \
      {tutup}
      """),
    Story(
      "bansos.bpnt", "Saldo KKS nol terus", about: "kartu KKS {sapa} yang saldonya kosong",
      feeling: "pulang dari agen dengan tangan kosong tentu membuat sedih", .sad,
      """
      bu saldo KKS sy 0 terus {n} bulan. agen bilang tanya kelurahan. kelurahan bilang tanya \
      pendamping. sy harus tanya siapa
      """),
    Story(
      "bansos.bpnt", "Beras bantuan berkutu", about: "beras bantuan yang berkutu dan bau apak",
      feeling: "menerima beras yang tidak layak dimakan tentu menyakitkan hati", .angry,
      """
      Beras bantuan yang dibagi {hari} di balai RW {rw} berkutu dan bau apek. Kami memang miskin \
      tapi bukan ayam! Kalau sudah di gudang lama ya jangan dibagi. Foto ada, berasnya masih \
      saya simpan kalau mau dilihat.
      """),
    Story(
      "bansos.bpnt", "Potongan Rp20.000 saat ambil sembako",
      about: "potongan saat pengambilan sembako di RW {rw}",
      feeling: "uang sekecil itu pun berarti bagi penerima bantuan", .angry,
      """
      Waktu ambil sembako di RW {rw} tiap orang ditarik Rp20.000 katanya uang lelah dan plastik. \
      Tidak ada kuitansi. Ada yang tidak punya uang sampai pinjam tetangga. Apa memang aturannya \
      begitu? Saya minta nama saya jangan disebut, nanti dicoret.
      """),
    Story(
      "bansos.pkh", "PKH berhenti tanpa pemberitahuan",
      about: "bantuan PKH {sapa} yang berhenti sejak {bulan}",
      feeling: "kehilangan bantuan tanpa penjelasan tentu mencemaskan", .sad,
      """
      Saya penerima PKH sejak 2019, anak {n} masih sekolah semua. Mulai {bulan} tidak pernah \
      cair lagi, tidak ada surat, tidak ada pemberitahuan. Pendamping ditelepon tidak diangkat. \
      Kata orang karena suami tercatat punya mobil, padahal mobil itu cuma pinjam nama waktu \
      kerja di rental. Kami ini ngontrak, bapak. Kalau memang ada yang lebih berhak saya ikhlas, \
      tapi mohon diberi tahu alasannya, jangan dibiarkan menunggu tiap tanggal cair seperti \
      orang bodoh.
      """),
    Story(
      "bansos.pkh", "Tetangga punya mobil dapat PKH",
      about: "penerima PKH di RT {rt} yang dinilai mampu",
      feeling: "rasa tidak adil seperti itu tentu mengganjal", .angry,
      """
      Mau tanya cara menilainya gimana sih? Di RT {rt} yang punya mobil dan toko dapat PKH, yang \
      janda jualan kerupuk malah tidak. Didata sambil merem apa? Nama tidak usah ditulis, tapi \
      satu kampung juga tahu.
      """),
    Story(
      "bansos.pkh", "Cara daftar PKH untuk ibu hamil", about: "cara mengajukan PKH bagi ibu hamil",
      feeling: "menjelang persalinan tentu banyak yang dipikirkan",
      """
      Min mau tanya, istri hamil {n} bulan, suami kena phk. cara daftar pkh gmn? kata tmn bs \
      lewat aplikasi cek bansos
      """
    )
    .filed(as: .informationRequest),
    Story(
      "bansos.dtsen", "Desil naik, bantuan hilang",
      about: "peringkat desil {sapa} yang naik di DTSEN",
      feeling: "perubahan data yang tidak sesuai keadaan tentu membingungkan", .anxious,
      """
      {salam} kemarin cek di aplikasi, keluarga saya sekarang desil 7 padahal dulu desil 2. \
      Rumah masih sama, kerja masih sama, malah bapak baru berhenti kerja. Siapa yang mengubah? \
      Bagaimana cara menyanggah? Kami tidak paham aplikasi. {tutup}
      """),
    Story(
      "bansos.dtsen", "Belum pernah didata sejak pindah",
      about: "keluarga {sapa} yang belum terdata di DTSEN",
      feeling: "merasa terlewat terus-menerus tentu mengecewakan",
      """
      Sudah {n} tahun tinggal di RT {rt} RW {rw}, belum pernah sekali pun didata atau ditanya \
      petugas. Rumah kami di ujung gang, mungkin dikira kosong. Mohon kami didata, soal dapat \
      atau tidak urusan nanti. {tutup}
      """),
    Story(
      "bansos.dtsen", "Salah data: tercatat sudah meninggal",
      about: "data {sapa} yang tercatat sudah meninggal",
      feeling: "tercatat meninggal padahal sehat tentu membuat tidak nyaman",
      """
      Lucu tapi sedih, saya di data bansos ditulis SUDAH MENINGGAL 😅 padahal ini saya yang \
      nulis. Nama mirip dengan orang sebelah. Tolong dihidupkan lagi pak, bulan ini jatah saya \
      tidak keluar. {tutup}
      """),
    Story(
      "bansos.kis", "KIS mati saat mau kontrol", about: "KIS {sapa} yang tidak aktif",
      feeling: "terputusnya jaminan di tengah pengobatan sungguh mencemaskan", .anxious,
      """
      Mohon segera dibantu. Kartu KIS bapak saya tidak aktif, ketahuan tadi pagi waktu mau cuci \
      darah di rumah sakit. Jadwalnya dua kali seminggu, tidak boleh telat. Kata petugas PBI-nya \
      dinonaktifkan pusat. Kami tidak sanggup bayar sendiri. Besok {hari} jadwal berikutnya. \
      Tolong pak, bu, ini menyangkut nyawa. Hp {telp}.
      """),
    Story(
      "bansos.kis", "Anak lahir belum masuk KIS", about: "kepesertaan KIS bayi {sapa}",
      feeling: "{sapa} ingin si kecil segera terlindungi",
      "bayi sy lahir {tgl} ibunya KIS PBI. otomatis masuk apa harus daftar? {tutup}"
    )
    .filed(as: .informationRequest),
    Story(
      "bansos.lain", "Kursi roda untuk ibu", about: "permohonan kursi roda bagi ibunda {sapa}",
      feeling: "melihat ibu hanya bisa berbaring sungguh berat", .sad,
      """
      Ibu saya {n} bulan ini tidak bisa berjalan. Beliau ingin sekali duduk di teras, lihat \
      orang lewat. Kami belum mampu membeli kursi roda. Apakah kelurahan atau dinas ada pinjaman \
      atau bantuan? Bekas pun tidak apa-apa. {tutup}
      """),
    Story(
      "bansos.lain", "Bantuan untuk anak yatim RT {rt}",
      about: "pendataan anak yatim di RT {rt} RW {rw}",
      feeling: "{sapa} peduli pada anak-anak di sekitar",
      """
      Assalamualaikum, di RT {rt} RW {rw} ada {n} anak yatim yang ikut neneknya, sekolahnya \
      hampir putus. Adakah program yang bisa membantu selain santunan Muharram? Kami takmir siap \
      mendampingi. {tutup}
      """
    )
    .filed(as: .aspiration),
    Story(
      "bansos.lain", "Bantuan modal tidak merata",
      about: "pembagian bantuan modal usaha di RW {rw}",
      feeling: "tidak dilibatkan dalam pendataan tentu mengecewakan", .angry,
      """
      yg dpt bantuan modal itu2 lagi orgnya, dekat sm pengurus. kami pedagang kecil cuma jd \
      penonton. transparan dong datanya
      """),
    Story(
      "bansos.lain", "Listrik subsidi dicabut", about: "subsidi listrik {sapa} yang hilang",
      feeling: "tagihan yang tiba-tiba naik tentu memberatkan",
      """
      Dulu token 50 ribu cukup 2 minggu, sekarang {n} hari habis karena subsidi dicabut. Padahal \
      rumah papan. Lapornya ke PLN atau kelurahan? {tutup}
      """),
  ]
}
