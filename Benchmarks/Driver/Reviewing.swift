import Complaints
import Replies

/// How long the review of a long draft takes, as it runs between two keys.
enum Reviewing {
  /// Milliseconds of one review, the median of many.
  static func milliseconds(runs: Int) -> [Double] {
    var context = ReviewContext(body: "KTP-el saya belum jadi sejak 12 Oktober. Kapan jadinya?")
    context.name = "Budi Santoso"
    context.category = "adminduk.ktp"
    context.number = "MDN-26-0412"
    context.serviceFault = true
    context.isPublic = true
    context.today = Day(iso: "2026-11-23")
    context.deadline = Day(iso: "2026-12-04")
    let clock = ContinuousClock()
    return (0..<runs).map { _ in
      let times = (0..<50).map { _ in
        clock.measure { _ = Review(draft: draft, context: context) } / .milliseconds(1)
      }
      return times.median ?? 0
    }
  }

  /// Four answers, about four hundred and fifty words.
  private static let draft = """
    Yth. Bapak Budi,

    Terima kasih sudah mengabari kami tentang KTP-el Bapak yang belum jadi sejak 12 Oktober. Kami memahami Ibu Bapak memerlukannya untuk berobat, dan tiga kali bolak-balik tanpa kepastian tentu melelahkan. Kami mohon maaf atas keterlambatan ini.

    Setelah kami periksa, berkas Bapak lengkap. Blangko di Disdukcapil baru tersedia Jumat lalu. Disdukcapil akan mencetak KTP-el Bapak pada Rabu, 25 November 2026. KTP-el dapat diambil di loket Kelurahan Medono paling lambat Jumat, 27 November 2026 pukul 14.00, tanpa biaya.

    Bila ada kendala, silakan menghubungi Bapak Arif di 0285-421007 dengan nomor aduan MDN-26-0412. Bila jawaban ini belum sesuai, silakan membalas pesan ini atau menyampaikan keberatan ke Inspektorat Kota.

    Hormat kami,
    Ratna W.
    Petugas Layanan, Kelurahan Medono

    Yth. Bapak/Ibu Pelapor,

    Terima kasih sudah melaporkan jalan berlubang di Jl. Patriot depan pasar Banyurip. Kami prihatin ibunda Bapak/Ibu sampai jatuh, dan kami memahami warga waswas melewatinya setiap hari.

    Hasil pemeriksaan kami pada 19 November, kerusakannya sepanjang 80 meter. Perbaikan penuh kami usulkan pada APBD 2027 dan masih menunggu persetujuan. Kabarnya kami sampaikan paling lambat Jumat, 15 Januari 2027.

    Sambil menunggu, petugas dinas pekerjaan umum akan menambal lubang paling lambat Senin, 30 November 2026.

    Pertanyaan dapat disampaikan ke 0285-424242 dengan nomor PKL-26-0063. Bila belum sesuai, silakan menanggapi jawaban ini atau menghubungi Ombudsman Republik Indonesia.

    Hormat kami,
    Bidang Bina Marga, Dinas Pekerjaan Umum

    Yth. Ibu Rohmah,

    Terima kasih sudah datang menyampaikan hal ini. Kami ikut prihatin atas sakitnya suami Ibu. Dicoret dari PKH tanpa pemberitahuan pasti terasa berat. Kami mohon maaf, jawaban ini terlambat enam hari kerja dan Ibu tidak diberi tahu sebelumnya.

    Setelah kami periksa, Ibu dicoret karena data tercatat punya dua kendaraan. Data itu keliru, sebab satu kendaraan sudah dijual.

    Pendamping PKH, Ibu Nia, akan datang ke rumah Ibu pada Rabu, 25 November 2026. Hasil usulan perbaikan kami kabarkan paling lambat Jumat, 18 Desember 2026.

    Ibu dapat bertanya di loket kelurahan atau lewat 0285-425100, nomor aduan KLG-26-0088. Bila tidak setuju dengan hasilnya, Ibu dapat mengajukan keberatan ke Dinas Sosial atau Ombudsman.

    Hormat kami,
    Samsul, Kepala Seksi Kesejahteraan Rakyat Kelurahan Klego

    Yth. Ibu Umi,

    Terima kasih atas laporan Ibu mengenai antrean di Puskesmas Kramatsari. Kami memahami menunggu dari jam 7 sampai jam 11 sambil menggendong bayi demam sungguh melelahkan dan membuat cemas. Kami mohon maaf atas lamanya antrean dan sikap petugas pendaftaran kami.

    Kami sudah memeriksa rekaman loket dan berbicara dengan petugas itu. Benar ia memakai telepon saat melayani. Ia sudah ditegur pada 20 November.

    Mulai Rabu, 25 November 2026, kepala puskesmas akan membuka loket khusus bayi dan lansia. Petugas kami akan menghubungi Ibu sesudah seminggu untuk menanyakan hasilnya.

    Bila ada yang ingin disampaikan, silakan menghubungi puskesmas di 0285-422333 dengan nomor PKM-26-0019. Bila jawaban ini belum sesuai, silakan menanggapinya di sini atau menulis ke Dinas Kesehatan.

    Hormat kami,
    dr. Anisa, Kepala Puskesmas Kramatsari
    """
}
