import Complaints

extension Reply {
  /// Final answers to complaints that could be settled.
  static let settled: [Reply] = [
    Reply(
      .final, about: ["adminduk.ktp"], mentioning: ["blangko", "patah"],
      saying: """
        {buka}

        Setelah kami periksa pada {periksa}, data {sapa} lengkap, tetapi blangko di Disdukcapil \
        baru tersedia minggu ini. Disdukcapil mendahulukan berkas ini, dan hasilnya dapat \
        diambil di loket Kelurahan Medono mulai {janji} pukul 09.00, tanpa biaya dan tanpa antre \
        ulang.

        {akhir}
        """),
    Reply(
      .final, about: ["adminduk.ktp"],
      saying: """
        {buka}

        Petugas Disdukcapil dan kelurahan akan melayani {sapa} tersendiri pada {janji}, antara \
        pukul 09.00 dan 11.00. {sapa} cukup menyiapkan kartu keluarga; formulirnya kami bawakan. \
        Bila berhalangan, waktunya dapat diubah lewat pesan ini. Layanan ini tidak dipungut \
        biaya.

        {akhir}
        """),
    Reply(
      .final, about: ["adminduk.kk"], mentioning: ["disuruh", "berkas"],
      saying: """
        {buka}

        Kami menelusuri berkasnya pada {periksa}. Ternyata satu lembar tidak terbaca pemindai \
        dan tidak ada yang memberi tahu {sapa}; itu kekurangan kami. Kartu keluarga yang baru \
        kami cetak dan dapat diambil {janji}. Daftar syarat kini ditempel di depan loket agar \
        tidak terulang.

        {akhir}
        """),
    Reply(
      .final, about: ["adminduk.kk", "adminduk.lain"],
      saying: """
        {buka}

        Sudah kami cocokkan dengan data Disdukcapil pada {periksa}. Perbaikannya dapat \
        dikerjakan langsung di kelurahan; {sapa} tidak perlu mengurus dari awal. Petugas kami \
        menyelesaikannya paling lambat {janji}, dan hasilnya kami kirim lewat pesan ini dalam \
        bentuk berkas yang dapat dicetak sendiri.

        {akhir}
        """),
    Reply(
      .final, about: ["adminduk.akta", "adminduk.kia"],
      saying: """
        {buka}

        Dokumennya sudah terbit dalam bentuk digital pada {periksa}. Petugas kami mencetaknya, \
        dan {sapa} dapat mengambilnya di loket mulai {janji} dengan menunjukkan bukti \
        permohonan. Bila tidak sempat, keluarga serumah boleh mewakili.

        {akhir}
        """),
    Reply(
      .final, about: ["adminduk.pindah", "adminduk.lain"],
      saying: """
        {buka}

        Setelah kami tanyakan ke Disdukcapil, surat pengantar RT memang tidak diperlukan lagi. \
        Petugas kami memproses berkas {sapa} hari ini juga dan hasilnya dapat diunduh atau \
        diambil di loket paling lambat {janji}.

        {akhir}
        """),
    Reply(
      .final, about: ["infrastruktur.jalan"],
      saying: """
        {buka}

        Petugas kelurahan dan Dinas Pekerjaan Umum (DPUPR) meninjau pada {periksa}. Bagian yang \
        rusak hari ini sudah kami timbun dan beri tanda. Perbaikan tetapnya dikerjakan DPUPR \
        paling lambat {janji}.

        {akhir}
        """),
    Reply(
      .final, about: ["infrastruktur.jalan", "infrastruktur.jembatan"],
      saying: """
        {buka}

        Kami memeriksa ke lapangan pada {periksa} bersama ketua RW. Untuk sementara kami pasang \
        pembatas dan lampu kedip agar aman dilewati. Regu pemeliharaan DPUPR memperbaikinya pada \
        {janji}; selama pekerjaan, warga dilewatkan jalan samping.

        {akhir}
        """),
    Reply(
      .final, about: ["infrastruktur.pju"], mentioning: ["mati", "padam", "kedip"],
      saying: """
        {buka}

        Petugas Dinas Perhubungan (Dishub) memeriksa pada {periksa}. Yang rusak ternyata kabel \
        di dalam tiang. Kabel dan lampunya sudah diganti dan menyala sejak kemarin malam. \
        Petugas kami mengeceknya sekali lagi pada {janji} malam.

        {akhir}
        """),
    Reply(
      .final, about: ["infrastruktur.pju"],
      mentioning: ["mati", "kedip", "gelap", "kabel", "tiang"],
      saying: """
        {buka}

        Titik tersebut sudah masuk daftar kerja Dishub. Regu dengan mobil tangga bekerja di \
        lingkungan {sapa} pada {janji} mulai pukul 13.00. Sambil menunggu, kami meminjamkan dua \
        lampu sorot kepada ketua RT.

        {akhir}
        """),
    Reply(
      .final, about: ["infrastruktur.drainase"],
      mentioning: ["mampet", "banjir", "balik", "kebanjiran"],
      saying: """
        {buka}

        Tim kelurahan memeriksa salurannya pada {periksa} dan menemukan sumbatan di bawah \
        jembatan kecil. Pengerukan dikerjakan bersama warga dan DPUPR pada {janji} mulai pukul \
        07.30. Lumpurnya langsung diangkut hari itu juga.

        {akhir}
        """),
    Reply(
      .final, about: ["infrastruktur.drainase"], mentioning: ["warung"],
      saying: """
        {buka}

        Kami sudah mempertemukan warga yang bersangkutan di balai RW pada {periksa}, tanpa \
        mencari siapa yang salah. Disepakati lubang kontrol dibuka setiap sepuluh meter. \
        Pekerjaannya dipimpin petugas DPUPR dan selesai paling lambat {janji}.

        {akhir}
        """),
    Reply(
      .final, about: ["banjir"],
      saying: """
        {buka}

        Petugas BPBD sudah menambah karung pasir dan satu pompa keliling pada {periksa}. Kami \
        juga menyusun daftar warga yang perlu didahulukan saat evakuasi. Petugas piket dapat \
        dihubungi siang malam di 112. Pengecekan berikutnya {janji}.

        {akhir}
        """),
    Reply(
      .final, about: ["infrastruktur.taman", "infrastruktur.rumah"],
      saying: """
        {buka}

        Kami sudah melihat sendiri keadaannya pada {periksa}. Petugas Dinas Perumahan \
        (Dinperkim) mengamankan bagian yang berbahaya hari itu juga, dan pekerjaan selengkapnya \
        dilakukan pada {janji}. Kami mendampingi di tempat.

        {akhir}
        """),
    Reply(
      .final, about: ["bansos.bpnt", "bansos.pkh"], mentioning: ["cair", "saldo"],
      saying: """
        {buka}

        Kami mengecek lewat petugas SIKS-NG (sistem data bantuan sosial) pada {periksa}. Nama \
        {sapa} masih terdaftar; dananya tertahan karena nomor rekening tidak cocok. Perbaikan \
        sudah kami kirim ke Dinas Sosial, dan bank menjadwalkan pencairan susulan paling lambat \
        {janji}.

        {akhir}
        """),
    Reply(
      .final, about: ["bansos.dtsen", "bansos.pkh"],
      saying: """
        {buka}

        Setelah kami cocokkan, data di DTSEN (data tunggal sosial ekonomi nasional) memang belum \
        sesuai keadaan. Petugas kami datang mendata ulang pada {janji} dan usulannya dibahas \
        dalam musyawarah kelurahan bulan ini. Hasilnya kami sampaikan tertulis, apa pun \
        putusannya.

        {akhir}
        """),
    Reply(
      .final, about: ["bansos.kis"],
      saying: """
        {buka}

        Hari ini petugas kami bersama Dinas Sosial mengajukan pengaktifan PBI-JK (iuran jaminan \
        kesehatan yang dibayar pemerintah). Rumah sakit sudah kami hubungi sehingga pengobatan \
        tetap berjalan dengan surat keterangan. Kartu aktif paling lambat {janji}.

        {akhir}
        """),
    Reply(
      .final, about: ["bansos.lain"],
      saying: """
        {buka}

        Kami berkunjung pada {periksa} dan melihat sendiri keadaannya. Permohonannya sudah \
        diterima Dinas Sosial, dan jawaban tertulisnya diantar petugas kelurahan pada {janji}. \
        {sapa} tidak perlu membayar apa pun kepada siapa pun.

        {akhir}
        """),
    Reply(
      .final, about: ["bansos.bpnt"], mentioning: ["eras", "sembako"],
      saying: """
        {buka}

        Kami menanyai penyalur dan ketua RW pada {periksa}. Yang terjadi memang tidak \
        semestinya. Bantuan pengganti dibagikan di balai RW pada {janji} pukul 09.00, didampingi \
        petugas kelurahan, dan tidak ada pungutan apa pun.

        {akhir}
        """),
    Reply(
      .final, about: ["kebersihan.sampah"], mentioning: ["TPS", "diangkut"],
      saying: """
        {buka}

        Penyebabnya satu truk pengangkut rusak selama sepekan dan kami tidak memberi tahu warga. \
        Dinas Lingkungan Hidup (DLH) mengirim truk pengganti pada {periksa}, tumpukan sudah \
        diangkut, dan mulai {janji} pengangkutan kembali tiga kali seminggu. Jadwalnya ditempel \
        di balai RW.

        {akhir}
        """),
    Reply(
      .final, about: ["kebersihan"], mentioning: ["etangga", "buang", "abrik", "wc", "ungai"],
      saying: """
        {buka}

        Petugas DLH (lingkungan hidup) dan kelurahan mendatangi lokasi pada {periksa} dan \
        berbicara baik-baik dengan yang bersangkutan. Disepakati perbaikan selesai paling lambat \
        {janji}; hari itu kami datang lagi untuk melihat hasilnya. Nama pelapor tidak kami \
        sebut.

        {akhir}
        """),
    Reply(
      .final, about: ["kesehatan.puskesmas"], mentioning: ["ntre"],
      saying: """
        {buka}

        Kami membicarakannya dengan kepala puskesmas pada {periksa}. Beliau ikut meminta maaf, \
        dan mulai {janji} pasien yang demam dan lanjut usia dilayani di meja tersendiri. Nomor \
        antrean juga dapat diambil lewat WhatsApp puskesmas sejak pukul 06.00.

        {akhir}
        """),
    Reply(
      .final, about: ["kesehatan.puskesmas"], mentioning: ["bentak", "obat", "Wis"],
      saying: """
        {buka}

        Kepala puskesmas memeriksa sendiri kejadiannya pada {periksa}. Petugas kami bersama \
        bidan berkunjung ke rumah pada {janji} untuk meminta maaf dan melanjutkan pengobatan, \
        supaya tidak perlu antre. Obat yang sempat kosong dibawakan sekalian.

        {akhir}
        """),
    Reply(
      .final, about: ["kesehatan.puskesmas"],
      saying: """
        {buka}

        Kami sudah membicarakannya dengan kepala puskesmas pada {periksa}. {sapa} dapat langsung \
        dilayani pada {janji} mulai pukul 08.00; cukup menyebut nomor aduan di loket, tanpa \
        mengambil antrean. Petugas kami menunggu di sana.

        {akhir}
        """),
    Reply(
      .final, about: ["kesehatan.nyamuk"],
      saying: """
        {buka}

        Petugas surveilans puskesmas menyelidiki pada {periksa} dan menemukan jentik di beberapa \
        rumah. Pengasapan dilakukan pada {janji} pukul 06.00; mohon makanan ditutup dan jendela \
        dibuka. Sebelum itu kader membagikan bubuk abate.

        {akhir}
        """),
    Reply(
      .final, about: ["pendidikan"], mentioning: ["sekolah", "bank"],
      saying: """
        {buka}

        Kami menghubungi Dinas Pendidikan pada {periksa}. Sekolah diminta menjelaskan kepada \
        semua wali murid, dan tidak ada anak yang boleh diperlakukan berbeda. Pertemuan wali \
        murid diadakan {janji} pukul 09.00 dan {sapa} diundang.

        {akhir}
        """),
    Reply(
      .final, about: ["ketertiban", "perhubungan"],
      mentioning: ["araoke", "edagang", "abrik", "erobak"],
      saying: """
        {buka}

        Petugas Satpol P3KP bersama Bhabinkamtibmas mendatangi lokasi pada {periksa}. Ada \
        kesepakatan tertulis tentang jam dan tempat, berlaku sejak hari itu. Kami berkeliling \
        lagi pada {janji} malam untuk melihat apakah ditaati.

        {akhir}
        """),
    Reply(
      .final, about: ["ketertiban", "perhubungan"], mentioning: ["alap liar", "parkir", "ruk"],
      saying: """
        {buka}

        Kami membahasnya dengan Dinas Perhubungan, Satpol P3KP, dan Polsek pada {periksa}. \
        Petugas gabungan berjaga di tempat itu mulai {janji}, pada jam yang disebut dalam \
        laporan, selama satu bulan. Ketua RW mendapat nomor piketnya.

        {akhir}
        """),
    Reply(
      .final, about: ["air"],
      saying: """
        {buka}

        Petugas Perumda Tirtayasa memeriksa jaringan pada {periksa} dan mengganti sambungan yang \
        bocor. Air kembali mengalir; mutunya diuji ulang pada {janji}. Kelebihan tagihan, bila \
        ada, dipotong pada rekening bulan depan.

        {akhir}
        """),
    Reply(
      .final, about: ["pelayanan"],
      saying: """
        {buka}

        Ibu Lurah sudah berbicara dengan petugas yang berjaga waktu itu. Tidak ada alasan yang \
        membenarkannya. Mulai {janji} jalur lansia disediakan, daftar syarat ditempel \
        besar-besar, dan loket dijaga bergantian sampai jam tutup.

        {akhir}
        """),
    Reply(
      .final, about: ["perizinan", "lainnya"],
      saying: """
        {buka}

        Sudah kami periksa pada {periksa} dan memang demikian adanya. Petugas kami \
        menyelesaikannya pada {janji}; hari itu juga {sapa} kami kabari hasilnya.

        {akhir}
        """),
  ]
}
