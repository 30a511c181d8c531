import Complaints

extension Story {
  /// Roads, pavements and bridges.
  static let roads: [Story] = [
    Story(
      "infrastruktur.jalan", "Jalan berlubang, {jalan}",
      about: "jalan berlubang di {jalan} dekat {dekat}",
      feeling: "jalan itu {sapa} lewati setiap hari dan sudah ada yang jatuh",
      """
      {salam} {jalan} dekat {dekat} berlubang besar, kalau hujan tidak kelihatan. {hari} kemarin \
      ada ibu-ibu jatuh dari motor. Tolong ditambal dulu sebelum ada korban lagi. {tutup}
      """),
    Story(
      "infrastruktur.jalan", "Lubang di {jalan}", about: "lubang di {jalan}",
      feeling: "lubang di tengah jalan membahayakan siapa saja yang lewat",
      "{jalan} depan {dekat} lubang dalam min, bahaya"),
    Story(
      "infrastruktur.jalan", "Anak jatuh karena lubang di {jalan}",
      about: "lubang di {jalan} yang membuat {anak} terjatuh",
      feeling: "melihat anak sendiri terluka sungguh menyakitkan", .angry,
      """
      Anak saya {anak} jatuh dari sepeda kena lubang di {jalan}, giginya patah dua, dijahit di \
      puskesmas. Lubang itu SUDAH dilaporkan pak RT dari {tgl}!! Tidak ada tindakan sama sekali. \
      Mau nunggu ada yang mati dulu baru ditambal? Biaya jahit siapa yang ganti? Pajak kami \
      bayar tepat waktu.
      """),
    Story(
      "infrastruktur.jalan", "Paving {gang} ambles",
      about: "paving yang ambles di {gang} RT {rt} RW {rw}",
      feeling: "gang itu satu-satunya jalan keluar bagi warga",
      """
      Paving di {gang} RT {rt} RW {rw} ambles kurang lebih {n} meter, persis di depan rumah \
      bapak saya yang pakai kursi roda. Sekarang beliau tidak bisa keluar sendiri ke masjid. \
      Warga sudah menimbun pakai puing tapi hanyut lagi. {tutup}
      """),
    Story(
      "infrastruktur.jalan", "Bekas galian pipa di {jalan} tidak dirapikan",
      about: "bekas galian pipa di {jalan}",
      feeling: "debu dan gundukan itu mengganggu warga dan pedagang", .angry,
      """
      Galian pipa di {jalan} sudah selesai {lama} lalu tapi ditinggal begitu saja, tanah \
      menggunduk, aspal dibongkar tidak dikembalikan. Warung saya penuh debu, pembeli pada \
      pergi. Yang gali siapa yang tanggung jawab siapa? Kami tanya mandornya malah disuruh ke \
      kelurahan. Di kelurahan disuruh ke dinas. Tolong jangan saling lempar.
      """),
    Story(
      "infrastruktur.jalan", "Trotoar {jalan} dipakai parkir dan rusak",
      about: "trotoar {jalan} yang rusak dan dipakai parkir",
      feeling: "pejalan kaki jadi harus turun ke jalan raya",
      """
      Trotoar di {jalan} hancur karena dinaiki mobil tiap hari. Anak sekolah jalan kaki di badan \
      jalan. Mungkin bisa dipasang patok bola seperti di alun-alun. Sekadar usul. {tutup}
      """),
    Story(
      "infrastruktur.jalan", "Polisi tidur terlalu tinggi di {gang}",
      about: "polisi tidur yang terlalu tinggi di {gang}",
      feeling: "guncangan itu menyakitkan bagi orang sakit yang dibawa lewat",
      """
      Nyuwun sewu Bu Lurah, polisi tidur nang {gang} kuwi kok dhuwure koyo gunung, motor matik \
      mesti gasruk. Wingi nggowo ibu kontrol bar operasi, kasihan kejeglong. Tulung didhunke \
      sithik nggih. Matur nuwun.
      """),
    Story(
      "infrastruktur.jalan", "Aspal {jalan} mengelupas lagi",
      about: "aspal {jalan} yang mengelupas lagi sesudah ditambal",
      feeling: "perbaikan yang tidak bertahan lama tentu mengecewakan",
      """
      {jalan} baru ditambal {tgl}, sekarang sudah ngelupas lagi sepanjang {n} meter. Kualitasnya \
      bagaimana ini pak? Apa tidak ada yang mengawasi? Kami warga RW {rw} siap kirim foto \
      sebelum dan sesudah.
      """),
    Story(
      "infrastruktur.jalan", "Usul pengaspalan gang RW {rw}",
      about: "usulan pengaspalan {gang}",
      feeling: "warga RW {rw} sudah lama menantikan jalan yang layak",
      """
      Kepada Yth. Ibu Lurah Medono. Kami warga RT {rt} RW {rw} mengusulkan pengaspalan {gang} \
      sepanjang kurang lebih 1{n}0 meter. Jalan tersebut dilewati warga tiga RT, anak sekolah \
      dan karyawan pabrik, dan setiap musim hujan becek serta licin. Usulan ini sudah kami \
      sampaikan pada musrenbang tahun lalu, masuk urutan {n}, tetapi belum terealisasi. Kami \
      mohon penjelasan apakah usulan kami masih tercatat, dan bila belum bisa tahun ini \
      kira-kira kapan. Kami bersedia bergotong royong untuk pekerjaan pendahuluan. Atas \
      perhatian Ibu kami ucapkan terima kasih.
      """
    )
    .filed(as: .aspiration),
    Story(
      "infrastruktur.jalan", "Jalan provinsi bergelombang, {jalan}",
      about: "jalan bergelombang di {jalan} yang dilalui truk",
      feeling: "berkendara di sela truk pada jalan bergelombang sungguh menakutkan", .anxious,
      """
      {salam} jalan besar di {jalan} bergelombang parah gara2 truk. sy tiap subuh berangkat ke \
      pasar bawa motor, takut kepleset trus kelindes. apa ini jalan kota apa provinsi? lapornya \
      kemana? {tutup}
      """),
    Story(
      "infrastruktur.jalan", "Gorong-gorong {jalan} jebol, jalan amblas",
      about: "badan jalan {jalan} yang amblas karena gorong-gorong jebol",
      feeling: "lubang sebesar itu membuat warga waswas, apalagi malam hari", .anxious,
      """
      DARURAT pak, {jalan} dekat {dekat} amblas, kelihatan gorong2nya jebol, lebarnya sudah 1 \
      meter lebih dan makin lebar. Warga cuma kasih ranting sama ember. Malam gelap. Kalau truk \
      lewat habis sudah. Mohon dipasangi pembatas malam ini juga.
      """),
    Story(
      "infrastruktur.jembatan", "Jembatan kecil {gang} keropos",
      about: "jembatan kecil di {gang} yang keropos",
      feeling: "orang tua mana pun cemas melepas anak lewat jembatan seperti itu", .anxious,
      """
      Jembatan kayu di {gang} yang ke arah sekolah sudah keropos, {n} papan lepas. Anak-anak \
      tetap lewat situ karena kalau memutar jauh. Saya ngeri tiap pagi melihatnya. Tolong pak \
      sebelum kejadian. {tutup}
      """),
    Story(
      "infrastruktur.jembatan", "Pagar jembatan dekat {dekat} hilang",
      about: "pagar pengaman jembatan dekat {dekat} yang hilang",
      feeling: "melintas di tepi sungai tanpa pengaman tentu menakutkan",
      """
      pager jembatan deket {dekat} ilang dipotong orang, tinggal tiang. malem2 serem gak ada \
      lampu juga
      """),
    Story(
      "infrastruktur.taman", "Pohon besar di {jalan} miring",
      about: "pohon besar yang miring di {jalan}",
      feeling: "setiap angin kencang {sapa} tidak bisa tidur tenang", .anxious,
      """
      {salam} pohon di {jalan} depan {dekat} miring ke arah rumah saya, akarnya sudah terangkat. \
      Tiap hujan angin kami sekeluarga tidur di ruang depan karena takut ketiban. Sudah bilang \
      RT katanya wewenang dinas. Mohon dipangkas. {tutup}
      """),
    Story(
      "infrastruktur.taman", "Ayunan taman RW {rw} rusak",
      about: "ayunan di taman RW {rw} yang rusak",
      feeling: "{sapa} khawatir anak-anak terluka",
      """
      Ayunan di taman RW {rw} rantainya putus satu, besinya tajam. Anak kecil masih pada main. \
      Tolong dilepas dulu.
      """),
    Story(
      "infrastruktur.taman", "Makam tidak terurus", about: "rumput dan sampah di makam umum",
      feeling: "melihat makam keluarga tidak terurus sungguh menyedihkan", .sad,
      """
      Kami sekeluarga nyekar {hari} lalu, menangis rasanya lihat makam bapak tertutup ilalang \
      dan ada bekas bakaran sampah. Setiap tahun kami bayar retribusi. Siapa sebenarnya yang \
      merawat? Kami mau ikut membersihkan asal ada jadwalnya.
      """),
    Story(
      "infrastruktur.rumah", "Atap rumah nenek roboh sebagian",
      about: "rumah nenek {sapa} di RT {rt} RW {rw} yang atapnya roboh",
      feeling: "memikirkan orang tua tidur di rumah yang hampir roboh sungguh berat", .sad,
      """
      Mohon izin melapor. Nenek saya tinggal sendiri di {gang} RT {rt} RW {rw}, umur 81 tahun. \
      Atap dapurnya roboh waktu hujan deras {tgl}, yang kamar juga tinggal menunggu waktu, \
      kayunya sudah dimakan rayap. Sementara nenek tidur di ruang tamu dan kalau hujan ditampung \
      ember. Kami cucu-cucunya buruh batik semua, mengumpulkan untuk genteng saja belum cukup. \
      Dulu pernah ada yang datang memotret katanya didata untuk bedah rumah, sampai sekarang \
      tidak ada kabar. Kami tidak menuntut macam-macam, kalau memang tidak bisa tahun ini kami \
      hanya ingin tahu namanya masih tercatat atau tidak, dan kalau ada bantuan seng atau terpal \
      untuk musim hujan ini kami sangat bersyukur. Maaf kalau tulisan saya kurang sopan.
      """),
  ]
}
