import Complaints

extension Reply {
  /// Answers to questions and wishes, and final answers that could not give what was asked.
  static let otherwise: [Reply] = [
    Reply(
      .final, for: .informationRequest, about: ["adminduk"],
      saying: """
        {buka}

        Syaratnya cukup kartu keluarga dan KTP-el; surat pengantar RT tidak diperlukan. {sapa} \
        boleh mewakilkan kepada keluarga serumah. Loket buka Senin–Kamis 07.30–16.30 dan Jumat \
        07.30–14.30, istirahat siang tutup. Petugas kami juga melayani di balai RW pada {janji}. \
        Semuanya tanpa biaya.

        {akhir}
        """),
    Reply(
      .final, for: .informationRequest, about: ["bansos", "kesehatan", "banjir"],
      saying: """
        {buka}

        Berikut keterangannya. Keperluan itu dilayani di loket kelurahan dengan membawa kartu \
        keluarga; petugas memasukkan datanya saat itu juga. Jadwal terdekat {janji} pukul 08.00 \
        di balai RW. Bila {sapa} berhalangan, kader dapat datang ke rumah.

        {akhir}
        """),
    Reply(
      .final, for: .informationRequest,
      saying: """
        {buka}

        Untuk keperluan itu {sapa} dapat langsung datang ke loket kelurahan; petugas kami \
        membantu mengisi sampai selesai. Pendampingan khusus yang terdekat diadakan {janji}. \
        Tidak dipungut biaya.

        {akhir}
        """),
    Reply(
      .final, .conditionallyResolved, for: .aspiration,
      saying: """
        {buka}

        Usulan {sapa} kami catat dan kami bawa ke musyawarah perencanaan kelurahan. Bila \
        disepakati, pelaksanaannya menunggu APBD {tahun}. Sambil menunggu, ketua RW dan petugas \
        kami meninjau lokasinya pada {janji}, dan hasil tinjauannya kami sampaikan kepada \
        {sapa}.

        {akhir}
        """),
    Reply(
      .final, for: .aspiration,
      saying: """
        {buka}

        Pesan {sapa} sudah kami sampaikan pada apel Senin pagi dan disambut dengan gembira. \
        Petugas kami menindaklanjutinya dan memberi kabar kepada {sapa} pada {janji}.

        {akhir}
        """),
    Reply(
      .final, .conditionallyResolved, about: ["infrastruktur", "banjir", "pendidikan", "air"],
      saying: """
        {buka}

        Tim dinas meninjau pada {periksa}. Perbaikan menyeluruh memerlukan anggaran yang belum \
        tersedia tahun ini; kami mengusulkannya pada APBD {tahun}. Sementara itu bagian yang \
        paling berbahaya kami tangani pada {janji}. Keadaannya kami tinjau lagi pada {janji2} \
        dan {sapa} kami kabari.

        {akhir}
        """),
    Reply(
      .final, .conditionallyResolved, about: ["bansos.lain", "bansos.pkh"],
      saying: """
        {buka}

        Untuk saat ini kuotanya penuh, tetapi hal ini sudah tercatat pada urutan pertama di \
        kelurahan. Sambil menunggu, petugas kami membantu dengan yang ada pada {janji}. Kami \
        menengok lagi dan memberi kabar pada {janji2}.

        {akhir}
        """),
    Reply(
      .final, .declined, about: ["bansos"],
      saying: """
        {buka}

        Kami sudah memeriksa dan membahasnya dengan dinas pada {periksa}. Menurut data yang \
        berlaku, permohonan ini belum dapat dipenuhi, karena syaratnya menurut catatan belum \
        terpenuhi. {sapa} dapat menyanggah catatan itu; petugas kami siap mendampingi \
        pengisiannya pada {janji}.

        {akhir}
        """),
    Reply(
      .final, .declined,
      about: ["infrastruktur.taman", "infrastruktur.jalan", "ketertiban.pkl", "perhubungan"],
      saying: """
        {buka}

        Kami sudah memeriksa ke lokasi pada {periksa} dan membahasnya dengan warga sekitar. \
        Permintaan itu belum dapat kami penuhi karena tanahnya milik perorangan. Sebagai jalan \
        lain, kelurahan mempertemukan {sapa} dengan pemiliknya pada {janji}.

        {akhir}
        """),
    Reply(
      .final, for: .oversight,
      saying: """
        {buka}

        Laporan ini kami perlakukan sebagai rahasia dan sudah diperiksa Inspektorat. Identitas \
        {sapa} tidak kami berikan kepada siapa pun. Yang dilaporkan telah dimintai keterangan \
        dan dipindahkan sejak {periksa}; yang dirugikan menerima haknya kembali paling lambat \
        {janji}.

        {akhir}
        """),
    Reply(
      .final, .declined, for: .oversight,
      saying: """
        {buka}

        Inspektorat menyelesaikan pemeriksaannya pada {periksa}. Dari keterangan saksi dan \
        catatan loket belum ditemukan bukti yang cukup. Laporan {sapa} tetap tersimpan, dan \
        loket kini dijaga dua orang. Bila ada bukti tambahan, kami membukanya kembali; \
        keadaannya kami tinjau lagi pada {janji}.

        {akhir}
        """),
    Reply(
      .final,
      about: [
        "infrastruktur", "kebersihan", "air", "perhubungan", "ketertiban", "pendidikan",
      ],
      saying: """
        {buka}

        Petugas sudah bekerja di lokasi pada {periksa}, fotonya sebelum dan sesudah ada pada \
        kami. Supaya tidak berulang, tempat itu masuk daftar pemeriksaan rutin kelurahan; \
        pemeriksaan pertamanya {janji}.

        {akhir}
        """),
  ]

  /// Openings where something went wrong: greeting, thanks, the matter, understanding, regret.
  static let openings = [
    """
    Yth. {sapaan},

    Terima kasih sudah mengabari kami tentang {tentang}. Kami memahami {rasa}. Kami mohon maaf \
    atas keadaan ini.
    """,
    """
    Yth. {sapaan},

    Terima kasih, laporan {sapa} mengenai {tentang} sangat membantu kami. Kami mengerti {rasa}, \
    dan untuk itu kami mohon maaf.
    """,
    """
    Selamat {waktu} {sapaan},

    Kami sudah membaca baik-baik laporan tentang {tentang}. Terima kasih telah menyampaikannya. \
    Kami memahami {rasa}; kami mohon maaf {sapa} harus mengalaminya.
    """,
    """
    Yth. {sapaan},

    Terima kasih telah bersedia menulis kepada kami. Mengenai {tentang}, kami menyadari {rasa}. \
    Kami mohon maaf atas keterlambatan ini.
    """,
  ]

  /// Openings where nobody did wrong: questions, wishes and thanks.
  static let friendlyOpenings = [
    """
    Yth. {sapaan},

    Terima kasih sudah menulis kepada kami tentang {tentang}. Kami memahami {rasa}.
    """,
    """
    Selamat {waktu} {sapaan},

    Terima kasih atas pesan {sapa} mengenai {tentang}. Kami mengerti {rasa}.
    """,
  ]

  static let endings = [
    """
    Bila ada kendala, silakan membalas pesan ini atau menghubungi kami di {kontak} dengan nomor \
    aduan {nomor}. Bila jawaban ini belum sesuai, aduan kami buka kembali; keberatan juga dapat \
    disampaikan kepada Inspektorat atau Ombudsman RI Perwakilan Jawa Tengah.

    Hormat kami, {petugas}, Kelurahan Medono
    """,
    """
    Silakan menanggapi pesan ini bila jawabannya belum sesuai; aduan {nomor} akan kami buka \
    kembali. {sapa} juga dapat mengajukan keberatan melalui lapor.go.id atau Ombudsman RI. Kami \
    dapat dihubungi di {kontak}.

    Salam hormat, {petugas}, petugas layanan Kelurahan Medono
    """,
    """
    Nomor aduan {sapa} {nomor}. Untuk bertanya lagi cukup membalas pesan ini, datang ke loket, \
    atau menghubungi {kontak}. Bila masih keberatan, jalan berikutnya Inspektorat dan Ombudsman \
    RI Perwakilan Jawa Tengah.

    Terima kasih atas kesabaran {sapa}. {petugas}, Kelurahan Medono
    """,
  ]
}
