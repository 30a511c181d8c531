import Complaints

extension Reply {
  /// Acknowledgements, news on the way and requests for details.
  static let onTheWay: [Reply] = [
    Reply(
      .acknowledgement,
      saying: """
        Yth. {sapaan},

        Terima kasih, aduan tentang {tentang} sudah kami terima dengan nomor {nomor}. Kami akan \
        memeriksanya dan memberi kabar pertama paling lambat {janji}.

        Bila ada tambahan, silakan membalas pesan ini. Hormat kami, {petugas}, Kelurahan Medono
        """),
    Reply(
      .acknowledgement,
      saying: """
        Yth. {sapaan},

        Laporan {sapa} mengenai {tentang} sudah tercatat, nomornya {nomor}. Kami memahami \
        {rasa}. Petugas kami mengecek lebih dahulu; {sapa} akan mendapat kabar paling lambat \
        {janji}, meskipun pekerjaannya belum selesai.

        {petugas}, Kelurahan Medono, {kontak}
        """),
    Reply(
      .acknowledgement,
      saying: """
        Selamat {waktu} {sapaan}. Terima kasih sudah menyampaikan hal ini kepada kami. Aduan \
        {sapa} bernomor {nomor} dan kami tangani. Kabar pertama kami sampaikan paling lambat \
        {janji}.
        """),
    Reply(
      .acknowledgement,
      saying: """
        Nggih, matur nuwun {sapaan}. Laporan tentang {tentang} sudah kami catat dengan nomor \
        {nomor}. Mohon waktu untuk memeriksa; kami mengabari paling lambat {janji}. {petugas}, \
        Kelurahan Medono
        """),
    Reply(
      .interim,
      saying: """
        Yth. {sapaan},

        Kami ingin mengabarkan perkembangan aduan {nomor} tentang {tentang}. Petugas sudah \
        memeriksanya pada {periksa}. Sekarang kami mencocokkan jadwal dengan dinas; hasilnya \
        kami sampaikan paling lambat {janji}.

        Terima kasih atas kesabaran {sapa}. {petugas}, Kelurahan Medono
        """),
    Reply(
      .interim,
      saying: """
        Yth. {sapaan},

        Sampai hari ini aduan {nomor} tentang {tentang} belum dapat kami selesaikan. Kami mohon \
        maaf, kami tahu {rasa}. Kami menanyakan lagi pada {janji} dan langsung mengabari {sapa} \
        pada hari itu juga.

        {petugas}, Kelurahan Medono, {kontak}
        """),
    Reply(
      .interim,
      saying: """
        Yth. {sapaan},

        Sekadar mengabari, aduan {nomor} masih kami cocokkan dengan data di dinas dan sudah kami \
        mintakan untuk didahulukan. Kepastiannya kami sampaikan paling lambat {janji}.

        Hormat kami, {petugas}, Kelurahan Medono
        """),
    Reply(
      .request,
      about: ["infrastruktur", "kebersihan", "banjir", "perhubungan", "ketertiban", "air"],
      saying: """
        Yth. {sapaan},

        Terima kasih sudah melaporkan {tentang}. Agar petugas tidak salah tempat, mohon bantuan \
        {sapa} mengirim titik lokasi atau foto dengan patokan terdekat, cukup dengan membalas \
        pesan ini, paling lambat {lengkap}.

        Bila sampai hari itu belum ada, aduan {nomor} kami simpan dahulu dan dapat dibuka lagi \
        kapan saja. {petugas}, Kelurahan Medono, {kontak}
        """),
    Reply(
      .request, about: ["adminduk", "bansos", "perizinan"],
      saying: """
        Yth. {sapaan},

        Kami ingin segera mengecek {tentang}. Untuk itu kami perlu foto kartu keluarga terbaru. \
        Data {sapa} hanya dipakai untuk pengecekan ini. Mohon dikirim lewat pesan ini atau \
        dibawa ke loket paling lambat {lengkap}.

        Setelah lengkap, kami periksa pada hari kerja berikutnya. Nomor aduan {nomor}. \
        {petugas}, Kelurahan Medono, {kontak}
        """),
    Reply(
      .request, about: ["kesehatan", "pendidikan", "pelayanan", "lainnya"],
      saying: """
        Yth. {sapaan},

        Kami memahami {rasa}. Supaya {tentang} dapat kami telusuri, mohon bantuan {sapa} \
        menyebutkan hari, kira-kira jam berapa, dan di mana hal itu terjadi. Nama {sapa} tidak \
        kami sebutkan kepada siapa pun. Kami tunggu sampai {lengkap}.

        Nomor aduan {nomor}. {petugas}, Kelurahan Medono, {kontak}
        """),
  ]

  /// What tells the reporter of a forward.
  static let forwarded: [String] = [
    """
    Yth. {sapaan},

    Aduan {nomor} tentang {tentang} hari ini kami teruskan ke {tujuan} dengan nomor \
    {nomortujuan}, karena merekalah yang menanganinya. {sapa} tidak perlu melapor ulang. Kami \
    tetap memantau dan mengabari paling lambat {janji}.

    {petugas}, Kelurahan Medono, {kontak}
    """,
    """
    Yth. {sapaan},

    Terima kasih sudah menunggu. Mengenai {tentang}, yang berwenang adalah {tujuan}. Berkasnya \
    sudah kami kirim dengan nomor {nomortujuan}. Kami memahami {rasa}; karena itu kami \
    menanyakan jawabannya pada {janji} dan langsung menyampaikannya kepada {sapa}.

    {petugas}, Kelurahan Medono. Nomor aduan {nomor}
    """,
  ]
}
