import Complaints

extension Story {
  /// Puskesmas, mosquitoes, schools.
  static let healthAndSchool: [Story] = [
    Story(
      "kesehatan.puskesmas", "Antre puskesmas dari subuh",
      about: "antrean di puskesmas pada hari {hari}",
      feeling: "antre sejak subuh dengan anak yang demam sungguh melelahkan", .sad,
      """
      {salam} {hari} saya antre di puskesmas dari jam 5 pagi, anak panas 39. Nomor dibagi jam 7, \
      ternyata saya dapat nomor 4{n} karena ada yang titip sandal. Dipanggil jam 11 lewat. Apa \
      tidak bisa anak demam didahulukan, atau nomornya lewat WA saja? {tutup}
      """),
    Story(
      "kesehatan.puskesmas", "Obat darah tinggi kosong",
      about: "obat darah tinggi yang kosong di puskesmas",
      feeling: "khawatir tensi naik tanpa obat itu wajar sekali", .anxious,
      """
      obat tensi amlodipin kosong {n} minggu di puskesmas, disuruh beli luar. bpk sy 72th \
      tensinya 180. kpn ada lg ya bu
      """),
    Story(
      "kesehatan.puskesmas", "Petugas loket membentak ibu saya",
      about: "sikap petugas loket puskesmas pada {tgl}",
      feeling: "melihat ibu sendiri dibentak tentu melukai hati", .angry,
      """
      Ibu saya 70 tahun, pendengarannya berkurang. Tanggal {tgl} di loket puskesmas beliau \
      bertanya dua kali, lalu dibentak "sudah saya bilang dari tadi!" di depan orang banyak. Ibu \
      pulang menangis dan sekarang tidak mau berobat lagi. Saya tidak minta orangnya dipecat. \
      Saya minta ada yang meminta maaf kepada ibu saya dan minta diajari cara bicara kepada \
      orang tua.
      """),
    Story(
      "kesehatan.puskesmas", "Rujukan ditolak karena beda domisili",
      about: "rujukan {sapa} yang ditolak di puskesmas",
      feeling: "ditolak ketika membutuhkan pengobatan tentu membuat bingung",
      """
      Saya kos di Medono, KTP luar kota. Minta rujukan ke RSUD ditolak, katanya harus pindah \
      faskes dulu. Luka saya sudah bernanah. Sementara proses pindah, saya harus berobat di \
      mana? {tutup}
      """),
    Story(
      "kesehatan.puskesmas", "Jadwal posyandu lansia", about: "jadwal posyandu lansia RW {rw}",
      feeling: "{sapa} ingin ibunda tetap terpantau",
      "Jadwal posyandu lansia rw {rw} bln ini tgl brp ya? kmrn datang ternyata sdh lewat"
    )
    .filed(as: .informationRequest),
    Story(
      "kesehatan.puskesmas", "Terima kasih bidan puskesmas",
      about: "pelayanan bidan puskesmas saat persalinan",
      feeling: "pertolongan di saat genting meninggalkan kesan mendalam",
      """
      Bukan keluhan. Saya mau menyampaikan terima kasih kepada bu bidan jaga tanggal {tgl}, \
      istri saya lahiran jam 2 malam, beliau datang naik motor menembus rob. Alhamdulillah ibu \
      dan bayi selamat. Mohon disampaikan ke kepala puskesmas. 🙏🙏
      """
    )
    .filed(as: .aspiration),
    Story(
      "kesehatan.nyamuk", "Minta fogging RT {rt}",
      about: "permintaan pengasapan di RT {rt} RW {rw}",
      feeling: "{n} anak sakit dalam satu gang tentu menimbulkan kecemasan", .anxious,
      """
      Di RT {rt} RW {rw} sudah {n} anak positif DBD, satu masih di ICU. Kami minta segera \
      difogging. Kata puskesmas harus penyelidikan dulu. Berapa lama penyelidikannya? Nyamuknya \
      tidak menunggu, pak. {tutup}
      """),
    Story(
      "kesehatan.nyamuk", "Genangan di lahan kosong jadi sarang nyamuk",
      about: "lahan kosong di {jalan} yang penuh genangan",
      feeling: "warga waswas tertular demam berdarah",
      """
      lahan kosong {jalan} banyak ban bekas n genangan, jentik smua. yg punya di jakarta. bs \
      diberi surat kah
      """),
    Story(
      "pendidikan.sekolah", "Anak ditolak karena titik zonasi",
      about: "penerimaan {anak} di SMP lewat jalur domisili",
      feeling: "melihat anak kehilangan semangat tentu menyedihkan", .sad,
      """
      Rumah kami ke sekolah hanya 600 meter tapi anak saya {anak} kalah dengan yang alamatnya \
      baru pindah tahun kemarin. Anak saya murung, tidak mau makan. Kami orang kecil hanya minta \
      dijelaskan cara menghitung jaraknya, dan ada jalan apa lagi sebelum pendaftaran ditutup \
      {hari}. {tutup}
      """),
    Story(
      "pendidikan.sekolah", "Uang seragam dan LKS",
      about: "pembelian seragam dan LKS di sekolah {anak}",
      feeling: "tagihan mendadak di awal tahun ajaran tentu memberatkan", .angry,
      """
      Sekolah negeri katanya gratis, kenyataannya diminta beli seragam {n} setel lewat koperasi \
      850 ribu, LKS lagi 200 ribu. Kalau tidak beli anak dipanggil di depan kelas. Saya tulis \
      tanpa nama supaya anak saya tidak kena.
      """),
    Story(
      "pendidikan.sekolah", "Atap kelas SD bocor", about: "atap kelas SD dekat {dekat} yang bocor",
      feeling: "belajar di bawah atap bocor membahayakan anak-anak",
      """
      Atap kelas {n} SD dekat {dekat} bocor, plafon sdh jebol sebagian. anak2 belajar di musala. \
      mohon ditinjau sblm rubuh
      """),
    Story(
      "pendidikan.sekolah", "KIP tidak bisa dicairkan",
      about: "dana KIP {anak} yang belum bisa dicairkan",
      feeling: "{sapa} berharap dana itu bisa dipakai membeli sepatu sekolah",
      """
      {salam} dana KIP anak saya {anak} tidak bisa dicairkan, bank minta surat dari sekolah, \
      sekolah bilang sudah dikirim. Sudah {n} kali ke bank naik becak. Anaknya cuma ingin \
      sepatu. {tutup}
      """),
  ]
}
