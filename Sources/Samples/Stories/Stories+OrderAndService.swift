import Complaints

extension Story {
  /// Public order, traffic, permits, the desk itself, and the rest.
  static let orderAndService: [Story] = [
    Story(
      "ketertiban.pkl", "Pedagang menutup jalan {jalan}", about: "lapak yang menutup {jalan}",
      feeling: "jalan yang menyempit menyulitkan ambulans dan warga",
      """
      Pedagang di {jalan} sekarang sampai makan separuh jalan. {hari} ada ambulans mau lewat \
      tidak bisa, pasiennya didorong. Saya tidak benci pedagang, mereka cari makan, tapi mohon \
      diatur jamnya. {tutup}
      """),
    Story(
      "ketertiban.pkl", "Lapak kami digusur mendadak", about: "penertiban lapak {sapa} di {jalan}",
      feeling: "kehilangan tempat mencari nafkah secara tiba-tiba sungguh berat", .sad,
      """
      Gerobak saya diangkut petugas {tgl} tanpa surat peringatan. Itu satu-satunya modal saya, \
      kreditnya belum lunas. Saya salah tempat ya saya terima, tapi tolong dikasih tahu harus \
      jualan di mana dan bagaimana cara mengambil gerobaknya. {tutup}
      """),
    Story(
      "ketertiban.gangguan", "Karaoke sampai dini hari",
      about: "suara karaoke di {gang} hingga dini hari",
      feeling: "kurang tidur berhari-hari tentu menguras tenaga", .angry,
      """
      Karaoke {gang} tiap malam sampe jam 2. bayi nangis, orang sakit ga bs tidur. RT takut \
      negur krn yg punya preman. TOLONG
      """),
    Story(
      "ketertiban.gangguan", "Kucing liar mati dibuang di got",
      about: "bangkai kucing di got {gang}",
      feeling: "baunya mengganggu seisi gang",
      "bangkai kucing di got {gang} {n} hari ga ada yg ngambil, baunya 🤢"),
    Story(
      "ketertiban.gangguan", "Anak-anak balap liar {hari} malam",
      about: "balap liar di {jalan} pada {hari} malam",
      feeling: "suara dan bahayanya membuat warga resah", .anxious,
      """
      Tiap {hari} malam {jalan} jadi arena balap liar. Minggu lalu hampir menabrak bapak-bapak \
      pulang pengajian. Warga mau bubarkan takut bentrok. Mohon patroli. {tutup}
      """),
    Story(
      "ketertiban.gangguan", "Asap pembakaran tahu", about: "asap pabrik tahu di RT {rt}",
      feeling: "asap yang masuk rumah tentu mengganggu pernapasan",
      """
      {salam} pabrik tahu di RT {rt} pakai bahan bakar plastik bekas, asapnya hitam masuk rumah. \
      Yang punya masih saudara saya sendiri jadi sungkan. Bisakah disosialisasi tanpa menyebut \
      siapa yang lapor? {tutup}
      """),
    Story(
      "perhubungan.parkir", "Parkir liar depan {dekat}", about: "parkir liar di depan {dekat}",
      feeling: "kemacetan setiap hari tentu menghabiskan waktu",
      """
      parkir liar dpn {dekat} 2 lapis, tukang parkir minta 5rb ga kasih karcis. macet tiap jam {jam}
      """),
    Story(
      "perhubungan.parkir", "Minta zebra cross depan sekolah",
      about: "usulan penyeberangan di depan {dekat}",
      feeling: "keselamatan anak-anak memang yang utama", .anxious,
      """
      Kami wali murid mengusulkan zebra cross dan rambu di {jalan} depan {dekat}. Anak-anak \
      menyeberang di antara truk. Tahun ini sudah {n} kali kejadian, untung hanya lecet. Tanda \
      tangan {m} wali murid terlampir. {tutup}
      """
    )
    .filed(as: .aspiration),
    Story(
      "perhubungan.parkir", "Truk masuk {gang}", about: "truk besar yang masuk {gang}",
      feeling: "dinding rumah yang retak tentu mengkhawatirkan",
      """
      Truk muatan kain masuk {gang} tiap malam padahal ada rambu dilarang. Dinding rumah retak, \
      paving hancur. Sopirnya bilang sudah izin kelurahan. Benar begitu? {tutup}
      """),
    Story(
      "perhubungan.parkir", "Lampu merah simpang {dekat} mati",
      about: "lampu lalu lintas dekat {dekat} yang mati",
      feeling: "simpang tanpa lampu membahayakan semua orang",
      "Lampu merah simpang {dekat} mati dr {hari}, kendaraan rebutan. {tutup}"),
    Story(
      "perizinan", "Cara buat NIB warung", about: "cara membuat NIB untuk warung {sapa}",
      feeling: "istilah perizinan memang sering membingungkan",
      """
      Mau buat NIB utk warung kecil, katanya gratis lewat hp tp sy ga bisa. di kelurahan ada yg \
      bantu? hari apa
      """
    )
    .filed(as: .informationRequest),
    Story(
      "perizinan", "Izin keramaian hajatan", about: "surat izin keramaian untuk hajatan",
      feeling: "persiapan hajatan tentu menyita pikiran",
      """
      {salam} kami mau hajatan tgl {tgl2}, menutup {gang} setengah hari. Izinnya ke kelurahan, \
      polsek, atau dua-duanya? Berapa hari sebelumnya? {tutup}
      """
    )
    .filed(as: .informationRequest),
    Story(
      "pelayanan.petugas", "Loket tutup sebelum jam tutup",
      about: "loket yang tutup sebelum waktunya pada {hari}",
      feeling: "sudah izin kerja tetapi loket tutup tentu menjengkelkan", .angry,
      """
      {hari} saya sampai kelurahan jam {jam}, loket sudah ditutup padahal di papan tertulis \
      masih buka. Di dalam kelihatan ada orang makan rujak. Saya ketuk, dijawab besok saja. Saya \
      ini buruh harian, izin sehari hilang 90 ribu. Kalian digaji, saya tidak.
      """),
    Story(
      "pelayanan.petugas", "WhatsApp kelurahan tidak dibalas",
      about: "pesan WhatsApp {sapa} yang tidak dibalas",
      feeling: "menunggu balasan yang tak kunjung datang tentu mengecewakan",
      "wa kelurahan centang biru {n} hari ga dibales. jgn cuma diread doang min"),
    Story(
      "pelayanan.petugas", "Informasi syarat berbeda tiap petugas",
      about: "keterangan syarat yang berbeda-beda",
      feeling: "dilempar ke sana kemari tentu melelahkan", .angry,
      """
      Tiga petugas, tiga jawaban. Yang satu bilang cukup KK, yang satu minta surat RT, yang satu \
      minta saksi {n} orang. Saya bukan bola. Tolong ditempel saja syaratnya besar-besar, dan \
      kalau ada perubahan ya diganti, jangan ditimpa kertas baru yang miring.
      """),
    Story(
      "pelayanan.petugas", "Antrean lansia tidak didahulukan",
      about: "antrean lansia di loket kelurahan",
      feeling: "berdiri lama bagi orang lanjut usia sungguh berat", .sad,
      """
      Saya 74 tahun, ke kelurahan pakai tongkat. Kursi penuh anak muda main hp, nomor antrean \
      tidak ada jalur lansia. Berdiri {n} jam, pulangnya lutut bengkak. Bukan marah, hanya ingin \
      yang tua-tua nanti tidak mengalami. {tutup}
      """),
    Story(
      "pelayanan.petugas", "Saran: kursi dan air minum",
      about: "saran kursi dan air minum di ruang tunggu",
      feeling: "ruang tunggu yang nyaman memang memudahkan semua orang",
      "Saran aja, ruang tunggu dikasih kipas sm air minum. petugasnya udah ramah2 kok 👍"
    )
    .filed(as: .aspiration),
    Story(
      "lainnya", "Wi-Fi taman kelurahan", about: "Wi-Fi publik di taman kelurahan",
      feeling: "anak-anak memerlukannya untuk belajar",
      "wifi taman kelurahan mati dr {bulan}. anak2 ngerjain tugas di situ. kapan nyala lagi min"),
    Story(
      "lainnya", "Balai RW dipakai usaha pribadi", about: "pemakaian balai RW {rw}",
      feeling: "fasilitas bersama memang harus untuk bersama",
      """
      Balai RW {rw} sekarang dipakai simpan barang dagangan salah satu pengurus. Posyandu pindah \
      ke teras rumah warga. Sudah disampaikan di rapat {n} kali, jawabannya nanti-nanti. {tutup}
      """),
    Story(
      "lainnya", "Usul lomba kampung batik", about: "usulan lomba kampung batik",
      feeling: "gagasan {sapa} menghidupkan lagi kebanggaan kampung",
      """
      Nderek usul Bu Lurah, HUT kota nanti pripun nek diadakan lomba kampung batik antar-RW? \
      Sing sepuh saged mulang nyanthing, sing enom dadi ngerti. RW {rw} siap dadi tuan rumah. \
      Nuwun.
      """
    )
    .filed(as: .aspiration),
    Story(
      "lainnya", "Tidak tahu harus lapor ke mana", about: "peristiwa yang {sapa} sampaikan",
      feeling: "tidak tahu harus mengadu ke mana tentu membuat bingung",
      "pak mau lapor tapi bingung mulainya dari mana. bisa ditelpon aja? {telp}"),
    Story(
      "lainnya", "Tolong", about: "permintaan tolong {sapa}",
      feeling: "{sapa} sedang membutuhkan bantuan", "tolong"),
  ]
}
