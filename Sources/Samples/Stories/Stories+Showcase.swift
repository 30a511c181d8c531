extension Story {
  /// What lies on Ratna's desk.
  static let awaitedCard = Story(
    "adminduk.ktp", "KTP-el belum jadi sejak {tgl}",
    about: "KTP-el Bapak yang belum jadi sejak {tgl}",
    feeling:
      "tiga kali bolak-balik tanpa kepastian tentu melelahkan, apalagi ibunda Bapak perlu berobat",
    .sad,
    """
    Selamat pagi Bu, sy sudah rekam KTP tgl {tgl} di kecamatan sampai skrg blm jadi juga. Sudah \
    3x bolak-balik, katanya blangko habis terus. Ibu saya mau berobat pakai KTP itu. Mohon \
    kejelasan kapan jadinya. Tks.
    """)

  static let darkStreet = Story(
    "infrastruktur.pju", "Lampu jalan padam, Jl. Terang Bulan",
    about: "lampu jalan yang padam di Jl. Terang Bulan",
    feeling: "berjalan pulang dalam gelap tentu membuat waswas", .anxious,
    """
    Bu, lampu di Jl. Terang Bulan padam semua dari jembatan sampai musala. Namanya terang bulan \
    tapi gelap gulita 😅 Anak-anak pulang ngaji pada takut. Mohon diperiksa.
    """)

  static let missedAid = Story(
    "bansos.bpnt", "BPNT {bulan} belum cair", about: "BPNT {bulan} Ibu yang belum cair",
    feeling: "uang itu Ibu perlukan untuk belanja sehari-hari", .anxious,
    """
    Saya mau tanya BPNT {bulan} kenapa belum masuk, yang serumah gang sudah semua. Dua kali ke \
    agen saldo tetap nol. Apa nama saya hilang? Cucu saya dua ikut saya semua.
    """)

  static let smell = Story(
    "kebersihan.sampah", "Bau TPS dekat sekolah",
    about: "bau tempat penampungan sampah dekat sekolah",
    feeling: "belajar sambil menahan bau tentu mengganggu anak-anak",
    """
    Kami wali murid {dekat}. TPS di seberang sekolah baunya masuk kelas, apalagi habis hujan, \
    lalatnya hinggap di bekal anak-anak. Sudah kami sampaikan ke penjaga TPS, katanya truk cuma \
    satu. Mohon jalan keluarnya.
    """)

  /// One pothole, told by five.
  static let potholes: [Story] = [
    "Jalan berlubang besar di {jalan} depan toko bangunan, tadi subuh ada motor jatuh. Mohon segera ditutup.",
    "min {jalan} bolong gede bgt, anak sy hampir nyungsep td pagi. tlg ditandain dulu",
    "Lapor, lubang di {jalan} tambah dalam kena hujan semalam. Sudah saya kasih kursi plastik biar kelihatan.",
    "Bu Lurah, lubang {jalan} itu bahaya sekali, tadi saya lihat sendiri bapak-bapak jatuh dari motornya. Kasihan.",
    "{jalan} lubang. bahaya. terima kasih",
  ].map { text in
    Story(
      "infrastruktur.jalan", "Jalan berlubang, {jalan}", about: "jalan berlubang di {jalan}",
      feeling: "lubang di jalan yang ramai itu membahayakan siapa saja", .anxious, text)
  }

  static let unfinished = """
    Got meluap di gang, bapaknya datang sambil marah-marah, airnya sudah masuk dapur tiga kali \
    minggu ini. Rumahnya di
    """
}

extension Reply {
  static let cardAtPrinter = """
    Yth. {sapaan},

    Mohon maaf, kabar ini terlambat. Berkas Bapak lengkap dan sudah di Disdukcapil, tetapi \
    blangko KTP-el habis sejak bulan lalu. Kami menanyakan kedatangan blangko setiap Jumat dan \
    mengabari Bapak paling lambat {janji}.

    {petugas}, Kelurahan Medono, nomor aduan {nomor}
    """

  static let lampMended = """
    {buka}

    Petugas Dinas Perhubungan (Dishub) memeriksa pada {periksa}. Yang rusak sakelar otomatisnya, \
    dan sudah diganti. Kami mengecek lagi bersama ketua RT pada {janji} malam.

    {akhir}
    """

  static let unfinishedCard = """
    Yth. {sapaan},

    Terima kasih sudah mengabari kami tentang {tentang}. Kami mohon maaf atas keterlambatan ini.

    Setelah kami periksa, blangko di Disdukcapil baru tersedia Jumat lalu. Disdukcapil mencetak \
    KTP-el Bapak hari Rabu; dapat diambil di loket Kelurahan Medono mulai ‹tanggal selesai›, \
    tanpa biaya.
    """
}
